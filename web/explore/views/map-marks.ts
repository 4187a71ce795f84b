import type { Point } from '../renderer/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import type { World } from './map-world.ts';
import type { Whereabouts } from './places.ts';

/** All links of two nodes, as one arc. */
export interface Arc {
  readonly key: string;
  readonly links: readonly string[];
  readonly sentences: readonly string[];
  readonly path: string;
  readonly ends: readonly [string, string];
}

/** Arcs between the nodes that stand on the map. */
export function arcsOf(world: World, { links }: Scene, places: ReadonlyMap<string, Whereabouts>): readonly Arc[] {
  const arcs = new Map<string, Arc>();
  for (const { id, source, target, sentence } of links.values()) {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to || source === target || !world.place(from) || !world.place(to)) continue;
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const key = ends.join(' ');
    const found = arcs.get(key) ?? { key, ends, links: [], sentences: [], path: world.arc(from, to) };
    arcs.set(key, { ...found, links: [...found.links, id], sentences: [...found.sentences, sentence] });
  }
  return [...arcs.values()];
}

/** Markers that would lie upon each other, side by side: a capital and its airport, two names of one city. */
export function spread(points: ReadonlyMap<string, Point>, least: number): ReadonlyMap<string, Point> {
  const spread = new Map<string, Point>();
  const taken: Point[] = [];
  const isFree = (point: Point): boolean =>
    taken.every((one) => Math.hypot(one.x - point.x, one.y - point.y) >= least * 0.9);
  for (const [id, point] of points) {
    const place = roundAbout(point, least).find(isFree) ?? point;
    taken.push(place);
    spread.set(id, place);
  }
  return spread;
}

function roundAbout(point: Point, least: number): Point[] {
  const ring = (count: number, distance: number): Point[] =>
    Array.from({ length: count }, (_, at) => {
      const angle = (at * 2 * Math.PI) / count;
      return { x: point.x + distance * Math.cos(angle), y: point.y + distance * Math.sin(angle) };
    });
  return [point, ...ring(6, least), ...ring(12, 2 * least), ...ring(18, 3 * least)];
}
