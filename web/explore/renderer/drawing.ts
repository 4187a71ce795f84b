import type { Look } from '../../look/kinds.ts';
import type { SceneLink, SceneNode } from '../scene/scene.ts';
import type { Picture, Point } from './renderer.ts';

/** A scene as it is drawn: what is not hidden, with sizes and bends, in units of the scene. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly node: ReadonlyMap<string, DrawnNode>;
  readonly link: ReadonlyMap<string, DrawnLink>;
  /** The nodes with most links first. */
  readonly ranked: readonly DrawnNode[];
}

export interface DrawnNode extends Point {
  readonly id: string;
  readonly name: string;
  readonly radius: number;
  readonly look: Look;
  readonly pinned: boolean;
  /** Its links in this drawing. */
  readonly links: readonly DrawnLink[];
}

/** From the middle of one node to that of another along a quadratic curve with this control point. */
export interface DrawnLink {
  readonly id: string;
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  readonly control: Point;
  readonly straight: boolean;
  /** Whether an arrow says which end is which. */
  readonly directed: boolean;
  readonly editorial: boolean;
  /** In CSS pixels: more where more is said of it. */
  readonly width: 1 | 1.5 | 2.25;
}

const RADIUS = 5;
const LARGEST = 14;
/** How far links of one pair bend apart, in parts of their length. */
const BEND = 0.28;
const FARTHEST = 1.1;

export function drawingOf({ scene, hidden, look }: Pick<Picture, 'scene' | 'hidden' | 'look'>): Drawing {
  const isShown = (link: SceneLink): boolean =>
    !hidden.links.has(link.id) &&
    [link.source, link.target].every((id) => scene.nodes.has(id) && !hidden.nodes.has(id));
  const shown = [...scene.links.values()].filter(isShown);
  const linksOf = new Map<string, DrawnLink[]>();
  const node = new Map<string, DrawnNode>();
  const degrees = degreesOf(shown);
  for (const one of scene.nodes.values()) {
    if (hidden.nodes.has(one.id)) continue;
    const links: DrawnLink[] = [];
    linksOf.set(one.id, links);
    node.set(one.id, drawnNode(one, degrees.get(one.id) ?? 0, look(one.type), links));
  }
  const links = bent(shown).flatMap(([link, bend]) => {
    const [source, target] = [node.get(link.source), node.get(link.target)];
    return source && target ? [drawnLink(link, source, target, bend)] : [];
  });
  for (const link of links) {
    linksOf.get(link.source.id)?.push(link);
    if (link.target !== link.source) linksOf.get(link.target.id)?.push(link);
  }
  const nodes = [...node.values()];
  const ranked = nodes.toSorted(byImportance);
  return { nodes, links, node, link: new Map(links.map((link) => [link.id, link])), ranked };
}

/** How strongly links are drawn: the more there are the fainter, so that nodes are still seen among them. */
export const strengthOf = ({ links }: Drawing): number => Math.min(1, (300 / Math.max(1, links.length)) ** 0.35);

/** The node at the other end of a link. */
export const otherEnd = (link: DrawnLink, node: DrawnNode): DrawnNode =>
  link.source === node ? link.target : link.source;

/** A point of a link, from 0 at its source to 1 at its target. */
export function pointOn({ source, target, control }: DrawnLink, at: number): Point {
  const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
  return { x: a * source.x + b * control.x + c * target.x, y: a * source.y + b * control.y + c * target.y };
}

/** The smallest rectangle around all nodes; undefined where there is none. */
export function boundsOf(nodes: readonly Point[]): { min: Point; max: Point } | undefined {
  if (nodes.length === 0) return undefined;
  const [min, max] = [
    { x: Infinity, y: Infinity },
    { x: -Infinity, y: -Infinity },
  ];
  for (const { x, y } of nodes) {
    min.x = Math.min(min.x, x);
    min.y = Math.min(min.y, y);
    max.x = Math.max(max.x, x);
    max.y = Math.max(max.y, y);
  }
  return { min, max };
}

function degreesOf(links: readonly SceneLink[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** Larger with more links, so that who links many is seen. */
const drawnNode = (
  { id, name, x, y, pinned }: SceneNode,
  degree: number,
  look: Look,
  links: DrawnLink[],
): DrawnNode => ({
  id,
  name,
  x,
  y,
  pinned,
  look,
  links,
  radius: Math.min(LARGEST, RADIUS + 1.1 * Math.sqrt(degree)),
});

function drawnLink(
  { id, editorial, claimCount, symmetric }: SceneLink,
  source: DrawnNode,
  target: DrawnNode,
  bend: number,
): DrawnLink {
  // The side is that of the pair, not of the link's direction: else two links of opposite directions bend onto each other.
  const side = source.id < target.id ? bend : -bend;
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
  const control = { x: middle.x - (target.y - source.y) * side, y: middle.y + (target.x - source.x) * side };
  const width = widthFor(claimCount);
  return { id, editorial, source, target, control, straight: bend === 0, directed: !symmetric, width };
}

const byImportance = (one: DrawnNode, other: DrawnNode): number =>
  other.links.length - one.links.length || (one.id < other.id ? -1 : 1);

const widthFor = (claims: number): DrawnLink['width'] => (claims < 2 ? 1 : claims < 5 ? 1.5 : 2.25);

/** Each link with its bend: the links of a pair stand side by side, a single one is straight. */
function bent(links: readonly SceneLink[]): (readonly [SceneLink, number])[] {
  const pairs = new Map<string, SceneLink[]>();
  for (const link of links) {
    const key = link.source < link.target ? `${link.source}\n${link.target}` : `${link.target}\n${link.source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(link);
    else pairs.set(key, [link]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const step = Math.min(BEND, (2 * FARTHEST) / pair.length);
    return pair.map((link, at) => [link, (at - (pair.length - 1) / 2) * step] as const);
  });
}
