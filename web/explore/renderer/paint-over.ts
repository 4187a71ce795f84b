import { sizeAt } from './camera.ts';
import { type DrawnLink, type DrawnNode, otherEnd } from './drawing.ts';
import { placeLabels } from './labels.ts';
import { type Frame, paintLinks, paintNodes } from './paint.ts';
import type { Point } from './renderer.ts';
import { traceShape } from './shapes.ts';

/** A name for so many square pixels; the first of them may cover nodes. */
const ROOM = 13_000;
const COVERING = 14;
/** At most so many of what is chosen have their names whatever they cover. */
const STRONG = 20;

/** What lies over links and nodes in both renderers: what is lit, chosen, focused and pinned, and names. */
export function paintOver(frame: Frame): void {
  const { context, drawing, picture, size, colours } = frame;
  const lit = litOf(frame);
  if (lit) {
    context.fillStyle = colours.veil;
    context.fillRect(0, 0, size.width, size.height);
    paintLinks(frame, lit.links, { colour: colours.text, more: 0.5, strength: 1 });
  }
  const chosen = [...picture.selection.links].flatMap((id) => drawing.link.get(id) ?? []);
  const selected = [...picture.selection.nodes].flatMap((id) => drawing.node.get(id) ?? []);
  const near = new Set(selected.flatMap(({ links }) => links));
  if (!lit) paintLinks(frame, [...near], { colour: colours.text, more: 0.25, strength: 1 });
  paintLinks(frame, chosen, { colour: colours.accent, more: 1.75, strength: 1 });
  const ends = chosen.flatMap(({ source, target }) => [source, target]);
  paintNodes(frame, [...new Set([...(lit?.nodes ?? neighboursOf(selected)), ...ends, ...selected])]);
  for (const node of selected) ring(frame, node, { colour: colours.accent, gap: 3, width: 2.5 });
  const focused = picture.focus === null ? undefined : drawing.node.get(picture.focus);
  if (focused) ring(frame, focused, { colour: colours.text, gap: 7, width: 2 });
  for (const node of drawing.nodes) if (node.pinned) paintPin(frame, node);
  const strong = [focused, ...selected.slice(0, STRONG), ...ends.slice(0, STRONG), lit?.nodes[0]];
  paintNames(frame, new Set(strong), lit?.nodes);
}

interface Lit {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** What the pointer is over, with what is linked to it. */
function litOf({ picture: { hover }, drawing }: Frame): Lit | undefined {
  if (hover === null) return undefined;
  if ('link' in hover) {
    const link = drawing.link.get(hover.link);
    return link && { nodes: [...new Set([link.source, link.target])], links: [link] };
  }
  const node = drawing.node.get(hover.node);
  return node && { nodes: [node, ...neighboursOf([node])], links: node.links };
}

const neighboursOf = (nodes: readonly DrawnNode[]): DrawnNode[] => [
  ...new Set(nodes.flatMap((node) => node.links.map((link) => otherEnd(link, node)))),
];

function ring(frame: Frame, node: DrawnNode, style: { colour: string; gap: number; width: number }): void {
  const { context, view, colours } = frame;
  const radius = node.radius * sizeAt(view.state().scale) + style.gap;
  context.beginPath();
  traceShape(context, node.look.shape, view.toScreen(node), radius);
  context.strokeStyle = colours.ground;
  context.lineWidth = style.width + 2;
  context.stroke();
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.stroke();
}

/** A pin at the upper right. */
function paintPin({ context, view, colours }: Frame, node: DrawnNode): void {
  const larger = Math.max(0.8, sizeAt(view.state().scale));
  const { x, y } = view.toScreen(node);
  const head: Point = { x: x + node.radius * larger * 0.85 + 2, y: y - node.radius * larger * 0.85 - 2 };
  context.beginPath();
  context.moveTo(head.x, head.y);
  context.lineTo(head.x - 4.5, head.y + 4.5);
  context.strokeStyle = context.fillStyle = colours.text;
  context.lineWidth = 1.5;
  context.stroke();
  context.beginPath();
  context.arc(head.x, head.y, 3, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = colours.ground;
  context.lineWidth = 1;
  context.stroke();
}

/** Names: always those that are pointed out, then those with most links. While some are lit, only theirs. */
function paintNames(
  frame: Frame,
  always: ReadonlySet<DrawnNode | undefined>,
  only: readonly DrawnNode[] | undefined,
): void {
  const { context, drawing, view, letters, size } = frame;
  const larger = sizeAt(view.state().scale);
  const most = Math.ceil((size.width * size.height) / ROOM);
  const discOf = (node: DrawnNode) => ({ ...view.toScreen(node), radius: node.radius * larger });
  const seen = drawing.nodes.filter((node) => isOnScreen(view.toScreen(node), size));
  const ranked = (only ?? seen).toSorted(byImportance).slice(0, 4 * most);
  const named = [...new Set([...seen.filter((node) => always.has(node)), ...ranked])].filter((node) =>
    isOnScreen(view.toScreen(node), size),
  );
  const candidates = named.map((node) => {
    const { width, height } = letters(node.name, always.has(node));
    return { id: node.id, ...discOf(node), width, height, always: always.has(node) };
  });
  for (const { id, x, y } of placeLabels(candidates, seen.map(discOf), { size, most, covering: COVERING })) {
    const node = drawing.node.get(id);
    if (node === undefined) continue;
    const { picture, width, height } = letters(node.name, always.has(node));
    context.drawImage(picture, Math.round(x), Math.round(y), width, height);
  }
}

const byImportance = (one: DrawnNode, other: DrawnNode): number =>
  other.links.length - one.links.length || (one.id < other.id ? -1 : 1);

const isOnScreen = ({ x, y }: Point, { width, height }: Frame['size']): boolean =>
  x > -8 && y > -8 && x < width + 8 && y < height + 8;
