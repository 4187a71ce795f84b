import { type Drawing, type DrawnLink, type DrawnNode, pointOn } from './drawing.ts';
import type { Hit, Point } from './renderer.ts';

/** Finds what is near a point without looking at everything. */
export interface Grid {
  /** What is hit by a pointer that reaches this far, in units of the scene; nodes before links, near before far. */
  readonly hit: (point: Point, reach: Reach) => Hit | undefined;
  /** Nodes within a rectangle. */
  readonly within: (one: Point, other: Point) => readonly string[];
}

export interface Reach {
  /** How much larger than in the scene nodes are drawn. */
  readonly size: number;
  /** The least radius of a node as a target. */
  readonly node: number;
  readonly link: number;
}

/** Width of a cell, in units of the scene. */
const CELL = 48;
/** A link is followed in steps of at most this many parts of a cell. */
const STEP = 0.5;
const MOST_STEPS = 400;

export function gridOf(drawing: Drawing): Grid {
  const nodes = new Map<string, DrawnNode[]>();
  const links = new Map<string, Set<DrawnLink>>();
  for (const node of drawing.nodes) {
    const cell = nodes.get(keyOf(node));
    if (cell) cell.push(node);
    else nodes.set(keyOf(node), [node]);
  }
  for (const link of drawing.links)
    for (const key of cellsOf(link)) {
      const cell = links.get(key);
      if (cell) cell.add(link);
      else links.set(key, new Set([link]));
    }
  return {
    hit: (point, reach) => {
      const node = nearestNode(around(nodes, point, Math.max(reach.node, 12 * reach.size)), point, reach);
      if (node) return { node: node.id };
      const link = nearestLink(new Set(around(links, point, reach.link)), point, reach.link);
      return link && { link: link.id };
    },
    within: (one, other) => {
      const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
      const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
      const isWithin = ({ x, y }: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;
      return drawing.nodes.filter(isWithin).map(({ id }) => id);
    },
  };
}

/** The distance of a point from a link. */
export function distanceTo(link: DrawnLink, point: Point): number {
  const steps = link.straight ? 1 : 16;
  let nearest = Infinity;
  let start: Point = link.source;
  for (let step = 1; step <= steps; step++) {
    const end = pointOn(link, step / steps);
    nearest = Math.min(nearest, distanceToSegment(point, start, end));
    start = end;
  }
  return nearest;
}

const keyOf = ({ x, y }: Point): string => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;

function cellsOf(link: DrawnLink): Set<string> {
  const length = Math.hypot(link.target.x - link.source.x, link.target.y - link.source.y);
  const steps = Math.min(MOST_STEPS, Math.ceil(((link.straight ? 1 : 1.6) * length) / (CELL * STEP)) + 1);
  const keys = new Set<string>();
  for (let step = 0; step <= steps; step++) keys.add(keyOf(pointOn(link, step / steps)));
  return keys;
}

function* around<One>(cells: ReadonlyMap<string, Iterable<One>>, { x, y }: Point, reach: number): Generator<One> {
  // A step of a link may jump over the corner of a cell, so one cell more is looked into.
  const [left, right] = [Math.floor((x - reach) / CELL), Math.floor((x + reach) / CELL)];
  const [top, bottom] = [Math.floor((y - reach) / CELL), Math.floor((y + reach) / CELL)];
  for (let column = left - 1; column <= right + 1; column++)
    for (let row = top - 1; row <= bottom + 1; row++) yield* cells.get(`${column},${row}`) ?? [];
}

function nearestNode(nodes: Iterable<DrawnNode>, point: Point, reach: Reach): DrawnNode | undefined {
  let found: DrawnNode | undefined;
  let nearest = Infinity;
  for (const node of nodes) {
    const distance = Math.hypot(node.x - point.x, node.y - point.y);
    if (distance > Math.max(reach.node, node.radius * reach.size) || distance >= nearest) continue;
    nearest = distance;
    found = node;
  }
  return found;
}

function nearestLink(links: Iterable<DrawnLink>, point: Point, reach: number): DrawnLink | undefined {
  let found: DrawnLink | undefined;
  let nearest = reach;
  for (const link of links) {
    const distance = distanceTo(link, point);
    if (distance > nearest) continue;
    nearest = distance;
    found = link;
  }
  return found;
}

function distanceToSegment(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - at * dx, point.y - start.y - at * dy);
}
