import { sizeAt } from './camera.ts';
import type { DrawnNode } from './drawing.ts';
import { placeLabels } from './labels.ts';
import type { Frame } from './paint.ts';
import type { Picture, Point } from './renderer.ts';

/** Where names stood when they were last placed, from the middles of their nodes. */
export interface NameMemory {
  placed: readonly { readonly node: DrawnNode; readonly dx: number; readonly dy: number; readonly strong: boolean }[];
  picture: Picture | undefined;
  scale: number;
}

/** A name for so many square pixels; the first of them may cover nodes. */
const ROOM = 13_000;
const COVERING = 4;
/** While the picture moves names keep their places, until it is so much larger or smaller. */
const KEPT = 1.4;

/** Names: always those that are pointed out, then those with most links. While some are lit, only theirs. */
export function paintNames(
  frame: Frame,
  always: ReadonlySet<DrawnNode | undefined>,
  only: readonly DrawnNode[] | undefined,
): void {
  const { context, view, letters, names, picture, isMoving } = frame;
  const { scale } = view.state();
  const isKept = isMoving && names.picture === picture && Math.max(scale / names.scale, names.scale / scale) < KEPT;
  if (!isKept) Object.assign(names, { placed: placedNames(frame, always, only), picture, scale });
  for (const { node, dx, dy, strong } of names.placed) {
    const { x, y } = view.toScreen(node);
    const { picture: written, width, height } = letters(node.name, strong);
    context.drawImage(written, Math.round(x + dx), Math.round(y + dy), width, height);
  }
}

function placedNames(
  { drawing, view, letters, size }: Frame,
  always: ReadonlySet<DrawnNode | undefined>,
  only: readonly DrawnNode[] | undefined,
): NameMemory['placed'] {
  const larger = sizeAt(view.state().scale);
  const most = Math.ceil((size.width * size.height) / ROOM);
  const discOf = (node: DrawnNode) => ({ ...view.toScreen(node), radius: node.radius * larger });
  const isSeen = (node: DrawnNode): boolean => isOnScreen(view.toScreen(node), size);
  const seen = drawing.ranked.filter(isSeen);
  const ranked = (only?.filter(isSeen) ?? seen).slice(0, 4 * most);
  const named = [...new Set([...seen.filter((node) => always.has(node)), ...ranked])];
  const candidates = named.map((node) => {
    const { width, height } = letters(node.name, always.has(node));
    return { id: node.id, ...discOf(node), width, height, always: always.has(node) };
  });
  const places = placeLabels(candidates, seen.map(discOf), { size, most, covering: COVERING });
  return places.flatMap(({ id, x, y }) => {
    const node = drawing.node.get(id);
    const middle = node && view.toScreen(node);
    return middle ? [{ node, dx: x - middle.x, dy: y - middle.y, strong: always.has(node) }] : [];
  });
}

const isOnScreen = ({ x, y }: Point, { width, height }: Frame['size']): boolean =>
  x > -8 && y > -8 && x < width + 8 && y < height + 8;
