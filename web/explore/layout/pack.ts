import type { Net, NetNode } from './forces.ts';

/** Between parts that are not linked, and about each of their nodes. */
const GAP = { x: 96, y: 56 };
/** The rows are about this much wider than all of it is high. */
const WIDENESS = 1.5;

/**
 * The parts of a net that are not linked with each other in rows, the largest first; forces alone drive them apart for ever. A
 * part with a fixed node stays where it is.
 */
export function packed(net: Net): readonly NetNode[] {
  const parts = partsOf(net).map(boxed);
  const standing = parts.filter(({ nodes }) => nodes.some(({ fixed }) => fixed));
  const moving = parts.filter((part) => !standing.includes(part)).toSorted((one, other) => areaOf(other) - areaOf(one));
  if (standing.length + moving.length < 2) return net.nodes;
  const area = [...standing, ...moving].reduce((sum, part) => sum + areaOf(part), 0);
  const start = rowStart(standing);
  const width = Math.max(...parts.map((part) => part.width), Math.sqrt(area) * WIDENESS);
  const places = new Map(standing.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  let [left, top, height] = [0, 0, 0];
  for (const part of moving) {
    if (left > 0 && left + part.width > width) [left, top, height] = [0, top + height, 0];
    const [dx, dy] = [Math.round(start.x + left - part.x), Math.round(start.y + top - part.y)];
    for (const node of part.nodes) places.set(node.id, { ...node, x: node.x + dx, y: node.y + dy });
    left += part.width;
    height = Math.max(height, part.height);
  }
  return net.nodes.map((node) => places.get(node.id) ?? node);
}

interface Part {
  readonly nodes: readonly NetNode[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const areaOf = ({ width, height }: Part): number => width * height;

/** Below what stands, from its left. */
const rowStart = (standing: readonly Part[]): { x: number; y: number } =>
  standing.length === 0
    ? { x: 0, y: 0 }
    : { x: Math.min(...standing.map(({ x }) => x)), y: Math.max(...standing.map(({ y, height }) => y + height)) };

function boxed(nodes: readonly NetNode[]): Part {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return {
    nodes,
    x: left - GAP.x / 2,
    y: top - GAP.y / 2,
    width: right - left + GAP.x,
    height: bottom - top + GAP.y,
  };
}

/** The nodes by what is linked, in the order of the net. */
function partsOf({ nodes, links }: Net): NetNode[][] {
  const leader = new Map(nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let found = id;
    for (let next = leader.get(found); next !== undefined && next !== found; next = leader.get(found)) found = next;
    leader.set(id, found);
    return found;
  };
  for (const [source, target] of links) leader.set(find(source), find(target));
  const parts = new Map<string, NetNode[]>();
  for (const node of nodes) {
    const part = parts.get(find(node.id));
    if (part) part.push(node);
    else parts.set(find(node.id), [node]);
  }
  return [...parts.values()];
}
