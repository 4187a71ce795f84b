import type { Scene } from '../scene/scene.ts';
import { type Place, SPACING } from './place.ts';

/** What is laid out: plain data, so that a worker can be given it. */
export interface Net {
  readonly nodes: readonly NetNode[];
  readonly links: readonly (readonly [source: string, target: string])[];
  /** No node goes farther than this from where it starts. */
  readonly leash?: number;
}

/** Nothing farther away than this moves what is free. */
const NEAR = 3 * SPACING;
/** What was put beside an expanded node stays in its sight, however much the crowd about it pushes. */
const LEASH = 2 * SPACING;

export interface NetNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Does not move. */
  readonly fixed: boolean;
}

/** What is laid out, sorted, so that the order in which nodes came has no part in it. */
export function netOf(scene: Scene, isFixed: (id: string) => boolean, start?: ReadonlyMap<string, Place>): Net {
  const nodes = [...scene.nodes.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const links = [...scene.links.values()].filter(
    ({ source, target }) => scene.nodes.has(source) && scene.nodes.has(target),
  );
  return {
    nodes: nodes.map(({ id, x, y }) => ({ id, ...(start?.get(id) ?? { x, y }), fixed: isFixed(id) })),
    links: links.map(({ source, target }) => [source, target] as const).toSorted(byEnds),
  };
}

/**
 * The free nodes with what they are linked to and what stands near them: what is far away would drive them out of the picture,
 * since all of it stands still.
 */
export function nearby(net: Net): Net {
  const free = net.nodes.filter(({ fixed }) => !fixed);
  const moving = new Set(free.map(({ id }) => id));
  const linked = net.links.filter(([source, target]) => moving.has(source) || moving.has(target)).flat();
  const ids = new Set([...moving, ...linked]);
  const isNear = ({ x, y }: NetNode): boolean => free.some((one) => Math.hypot(one.x - x, one.y - y) < NEAR);
  const nodes = net.nodes.filter((node) => ids.has(node.id) || isNear(node));
  const kept = new Set(nodes.map(({ id }) => id));
  const links = net.links.filter(([source, target]) => kept.has(source) && kept.has(target));
  return { nodes, links, leash: LEASH };
}

const byEnds = ([source, target]: readonly [string, string], [from, to]: readonly [string, string]): number =>
  source === from ? (target < to ? -1 : target > to ? 1 : 0) : source < from ? -1 : 1;
