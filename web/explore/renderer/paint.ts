import { type Size, sizeAt, type View } from './camera.ts';
import type { Colours } from './colours.ts';
import type { Drawing, DrawnLink, DrawnNode } from './drawing.ts';
import type { Letters } from './lettering.ts';
import type { Picture, Point } from './renderer.ts';
import { traceShape } from './shapes.ts';

/** What a frame is painted from. */
export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly drawing: Drawing;
  readonly picture: Picture;
  readonly view: Pick<View, 'state' | 'toScreen'>;
  readonly size: Size;
  readonly colours: Colours;
  readonly letters: Letters;
}

interface LinkStyle {
  readonly colour: string;
  /** Pixels to the width. */
  readonly more: number;
  /** From 0 to 1. */
  readonly strength: number;
}

/** One path of so many lines: a longer one takes a painter without a graphics processor more than its share. */
const LINES = 64;
const ARROW = 5;
/** Arrows that would be smaller than this many pixels tell nothing. */
const LEAST_ARROW = 2.2;

export function paintGround({ context, size, colours }: Frame): void {
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, size.width, size.height);
}

/** Links with their arrows; dashed where only the editors say so. */
export function paintLinks(frame: Frame, links: readonly DrawnLink[], style: LinkStyle): void {
  const seen = links.filter((link) => isSeen(frame, link));
  frame.context.globalAlpha = style.strength;
  frame.context.strokeStyle = style.colour;
  for (const width of [1, 1.5, 2.25])
    for (const editorial of [false, true]) {
      frame.context.setLineDash(editorial ? [5, 4] : []);
      frame.context.lineWidth = width * Math.min(1, 0.5 + frame.view.state().scale) + style.more;
      strokeAll(
        frame,
        seen.filter((link) => link.width === width && link.editorial === editorial),
      );
    }
  frame.context.setLineDash([]);
  paintArrows(frame, seen, style);
  frame.context.globalAlpha = 1;
}

export function paintNodes(frame: Frame, nodes: readonly DrawnNode[]): void {
  const { context, colours } = frame;
  const larger = sizeAt(frame.view.state().scale);
  context.strokeStyle = colours.ground;
  context.lineWidth = 1.5;
  for (const [look, group] of byLook(frame, nodes)) {
    context.fillStyle = look.colour;
    context.beginPath();
    for (const node of group) traceShape(context, look.shape, frame.view.toScreen(node), node.radius * larger);
    context.stroke();
    context.fill();
  }
}

/** The nodes that are seen, by their looks: what has one look is one path. */
function byLook(frame: Frame, nodes: readonly DrawnNode[]): ReadonlyMap<DrawnNode['look'], readonly DrawnNode[]> {
  const { min, max } = seenPart(frame, 20);
  const groups = new Map<DrawnNode['look'], DrawnNode[]>();
  for (const node of nodes) {
    if (node.x < min.x || node.x > max.x || node.y < min.y || node.y > max.y) continue;
    const group = groups.get(node.look);
    if (group) group.push(node);
    else groups.set(node.look, [node]);
  }
  return groups;
}

/** The point where an arrow touches its node, and the way it points. */
export function arrowOf({ target, control }: DrawnLink, radius: number): { tip: Point; way: Point } {
  const length = Math.hypot(target.x - control.x, target.y - control.y) || 1;
  const way = { x: (target.x - control.x) / length, y: (target.y - control.y) / length };
  return { tip: { x: target.x - way.x * radius, y: target.y - way.y * radius }, way };
}

function strokeAll({ context, view }: Frame, links: readonly DrawnLink[]): void {
  for (let start = 0; start < links.length; start += LINES) {
    context.beginPath();
    for (const link of links.slice(start, start + LINES)) {
      const [from, to] = [view.toScreen(link.source), view.toScreen(link.target)];
      if (link.source === link.target) {
        context.moveTo(from.x + 10, from.y - 10);
        context.arc(from.x, from.y - 10, 10, 0, 2 * Math.PI);
        continue;
      }
      context.moveTo(from.x, from.y);
      if (link.straight) context.lineTo(to.x, to.y);
      else {
        const control = view.toScreen(link.control);
        context.quadraticCurveTo(control.x, control.y, to.x, to.y);
      }
    }
    context.stroke();
  }
}

function paintArrows(frame: Frame, links: readonly DrawnLink[], style: LinkStyle): void {
  const { scale } = frame.view.state();
  const larger = sizeAt(scale);
  const length = ARROW * larger + 2 * style.more;
  if (length < LEAST_ARROW) return;
  const { context } = frame;
  context.fillStyle = style.colour;
  for (let start = 0; start < links.length; start += LINES) {
    context.beginPath();
    for (const link of links.slice(start, start + LINES)) {
      if (link.source === link.target) continue;
      const { tip, way } = arrowOf(link, (link.target.radius * larger + 2) / scale);
      const { x, y } = frame.view.toScreen(tip);
      const [back, aside] = [{ x: x - way.x * length, y: y - way.y * length }, length * 0.42];
      context.moveTo(x, y);
      context.lineTo(back.x - way.y * aside, back.y + way.x * aside);
      context.lineTo(back.x + way.y * aside, back.y - way.x * aside);
    }
    context.fill();
  }
}

/** The part of the scene that is seen, and so many pixels more. */
function seenPart({ view, size }: Frame, margin: number): { min: Point; max: Point } {
  const { x, y, scale } = view.state();
  const [dx, dy] = [(size.width / 2 + margin) / scale, (size.height / 2 + margin) / scale];
  return { min: { x: x - dx, y: y - dy }, max: { x: x + dx, y: y + dy } };
}

function isSeen(frame: Frame, { source, target, control }: DrawnLink): boolean {
  const { min, max } = seenPart(frame, 20);
  const all = (test: (point: Point) => boolean): boolean => test(source) && test(target) && test(control);
  return !(
    all(({ x }) => x < min.x) ||
    all(({ x }) => x > max.x) ||
    all(({ y }) => y < min.y) ||
    all(({ y }) => y > max.y)
  );
}
