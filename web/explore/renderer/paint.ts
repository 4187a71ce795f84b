import { type Size, sizeAt, type View } from './camera.ts';
import type { Colours } from './colours.ts';
import type { Drawing, DrawnLink, DrawnNode } from './drawing.ts';
import type { Letters } from './lettering.ts';
import type { NameMemory } from './paint-names.ts';
import type { Picture, Point } from './renderer.ts';
import type { Stamps } from './stamps.ts';

/** What a frame is painted from. */
export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly drawing: Drawing;
  readonly picture: Picture;
  readonly view: Pick<View, 'state' | 'toScreen'>;
  readonly size: Size;
  readonly colours: Colours;
  readonly letters: Letters;
  readonly stamps: Stamps;
  readonly names: NameMemory;
  /** While the reader moves the picture, what costs most and tells least is left out. */
  readonly isMoving: boolean;
}

interface LinkStyle {
  readonly colour: string;
  /** Pixels to the width. */
  readonly more: number;
  /** From 0 to 1. */
  readonly strength: number;
}

const ARROW = 5;
const LOOP = 10;
/** Above so many links they have neither dashes nor arrows while the picture moves. */
const PLAIN_IN_MOTION = 1_200;
/** Arrows that would be smaller than this many pixels tell nothing. */
const LEAST_ARROW = 2.2;

export function paintGround({ context, size, colours }: Frame): void {
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, size.width, size.height);
}

/** Links with their arrows; dashed where only the editors say so. */
export function paintLinks(frame: Frame, links: readonly DrawnLink[], style: LinkStyle): void {
  const { context, isMoving, view } = frame;
  const seen = seenLinks(frame, links);
  const isPlain = isMoving && seen.length > PLAIN_IN_MOTION;
  const thinner = Math.min(1, 0.5 + view.state().scale);
  context.globalAlpha = style.strength;
  context.strokeStyle = style.colour;
  for (const width of [1, 1.5, 2.25]) {
    const same = seen.filter((link) => link.width === width);
    context.lineWidth = width * thinner + style.more;
    const [printed, editorial] = [
      same.filter((link) => isPlain || !link.editorial),
      same.filter((link) => !isPlain && link.editorial),
    ];
    strokeAll(frame, printed);
    context.setLineDash([5, 4]);
    strokeAll(frame, editorial);
    context.setLineDash([]);
  }
  if (!isPlain) paintArrows(frame, seen, style);
  context.globalAlpha = 1;
}

export function paintNodes(frame: Frame, nodes: readonly DrawnNode[]): void {
  const { context, stamps, view } = frame;
  const { scale } = view.state();
  const larger = sizeAt(scale);
  const { dx, dy } = originOf(frame);
  const { min, max } = seenPart(frame, 20);
  for (const { x, y, look, radius } of nodes) {
    if (x < min.x || x > max.x || y < min.y || y > max.y) continue;
    stamps.put(context, look, { x: x * scale + dx, y: y * scale + dy, radius: radius * larger });
  }
}

/** The point where an arrow touches its node, and the way it points. */
function arrowOf({ target, control }: DrawnLink, radius: number): { tip: Point; way: Point } {
  const length = Math.hypot(target.x - control.x, target.y - control.y) || 1;
  const way = { x: (target.x - control.x) / length, y: (target.y - control.y) / length };
  return { tip: { x: target.x - way.x * radius, y: target.y - way.y * radius }, way };
}

/** Each by itself: a painter without a graphics processor has a short way for one line, and none for a path of many. */
function strokeAll(frame: Frame, links: readonly DrawnLink[]): void {
  for (const link of links) {
    frame.context.beginPath();
    trace(frame, link);
    frame.context.stroke();
  }
}

/** Adds a link to the path; one to itself is a ring above its node. */
function trace(frame: Frame, { source, target, control, straight }: DrawnLink): void {
  const { context, view } = frame;
  const { scale } = view.state();
  const { dx, dy } = originOf(frame);
  const [x, y] = [source.x * scale + dx, source.y * scale + dy];
  if (source === target) {
    context.moveTo(x + LOOP, y - LOOP);
    context.arc(x, y - LOOP, LOOP, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(x, y);
  if (straight) context.lineTo(target.x * scale + dx, target.y * scale + dy);
  else
    context.quadraticCurveTo(
      control.x * scale + dx,
      control.y * scale + dy,
      target.x * scale + dx,
      target.y * scale + dy,
    );
}

/** Where the scene's origin is on the screen. */
function originOf({ view, size }: Frame): { dx: number; dy: number } {
  const { x, y, scale } = view.state();
  return { dx: size.width / 2 - x * scale, dy: size.height / 2 - y * scale };
}

function paintArrows(frame: Frame, links: readonly DrawnLink[], style: LinkStyle): void {
  const { scale } = frame.view.state();
  const larger = sizeAt(scale);
  const length = ARROW * larger + 2 * style.more;
  if (length < LEAST_ARROW) return;
  const { context } = frame;
  context.fillStyle = style.colour;
  for (const link of links) {
    if (link.source === link.target || !link.directed) continue;
    const { tip, way } = arrowOf(link, (link.target.radius * larger + 2) / scale);
    const { x, y } = frame.view.toScreen(tip);
    const [back, aside] = [{ x: x - way.x * length, y: y - way.y * length }, length * 0.42];
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(back.x - way.y * aside, back.y + way.x * aside);
    context.lineTo(back.x + way.y * aside, back.y - way.x * aside);
    context.fill();
  }
}

/** The part of the scene that is seen, and so many pixels more. */
function seenPart({ view, size }: Frame, margin: number): { min: Point; max: Point } {
  const { x, y, scale } = view.state();
  const [dx, dy] = [(size.width / 2 + margin) / scale, (size.height / 2 + margin) / scale];
  return { min: { x: x - dx, y: y - dy }, max: { x: x + dx, y: y + dy } };
}

/** Without those of which all points lie beyond one border. */
function seenLinks(frame: Frame, links: readonly DrawnLink[]): readonly DrawnLink[] {
  const { min, max } = seenPart(frame, 20);
  return links.filter(
    ({ source, target, control }) =>
      Math.max(source.x, target.x, control.x) >= min.x &&
      Math.min(source.x, target.x, control.x) <= max.x &&
      Math.max(source.y, target.y, control.y) >= min.y &&
      Math.min(source.y, target.y, control.y) <= max.y,
  );
}
