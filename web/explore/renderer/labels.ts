import type { Size } from './camera.ts';

/** A name that wants to stand at a node. */
export interface Candidate {
  readonly id: string;
  /** Middle and radius of the node, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the name. */
  readonly width: number;
  readonly height: number;
  /** Stands there whatever it covers: chosen, focused, under the pointer. */
  readonly always: boolean;
}

/** Where a name stands, by its upper left corner. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 3;
const CELL = 64;

/**
 * Places names so that none covers another: the first of the list is placed first, below, above, right or left of its node.
 * The first few may cover nodes, since a large scene would have no name at all otherwise.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  nodes: readonly Disc[],
  { size, most, covering }: { readonly size: Size; readonly most: number; readonly covering: number },
): Placed[] {
  const taken = createBoxes();
  const discs = createBoxes();
  for (const { x, y, radius } of nodes)
    discs.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const placed: Placed[] = [];
  const ordered = [...candidates.filter(({ always }) => always), ...candidates.filter(({ always }) => !always)];
  for (const candidate of ordered) {
    if (placed.length >= most && !candidate.always) break;
    const places = placesFor(candidate);
    const free = places.filter((box) => !taken.covers(box) && isInside(box, size));
    const clear = free.find((box) => !discs.covers(box));
    const box =
      clear ?? (candidate.always || placed.length < covering ? free[0] : undefined) ?? (candidate.always && places[0]);
    if (!box) continue;
    taken.add(box);
    placed.push({ id: candidate.id, x: box.x, y: box.y });
  }
  return placed;
}

/** A name in at most so many lines of about this length; what does not fit is left out behind an ellipsis, at a word. */
export function wrap(text: string, length: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    if (line !== '' && (line + word).trimEnd().length > length) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
}

/** Pieces after which a line may end: words in any script, with what follows them. */
function wordsOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    // Stops stay with the word before them, and what a word is joined to with a hyphen or an apostrophe as well.
    const last = pieces.at(-1);
    if (last !== undefined && (/^[^\p{L}\p{N}]/u.test(segment) || /[-‑–'’(/]$/u.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placesFor = ({ x, y, radius, width, height }: Candidate): Box[] => [
  { x: x - width / 2, y: y + radius + GAP, width, height },
  { x: x - width / 2, y: y - radius - GAP - height, width, height },
  { x: x + radius + GAP, y: y - height / 2, width, height },
  { x: x - radius - GAP - width, y: y - height / 2, width, height },
];

const isInside = (box: Box, { width, height }: Size): boolean =>
  box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;

/** Boxes by the cells in which they lie. */
function createBoxes() {
  const cells = new Map<string, Box[]>();
  const keysOf = (box: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column++)
      for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row++)
        keys.push(`${column},${row}`);
    return keys;
  };
  return {
    add: (box: Box): void => {
      for (const key of keysOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    covers: (box: Box): boolean => keysOf(box).some((key) => cells.get(key)?.some((one) => isOver(one, box))),
  };
}

const isOver = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
