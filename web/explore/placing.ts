import type { Places } from './scene/change.ts';
import type { Scene, SceneLink } from './scene/scene.ts';
import type { Found } from './source/source.ts';

const STEP = 90;

/** Places for what comes: on rings round what brought it, round its linked nodes, or beside the scene. Nothing old moves. */
export function placesFor(
  scene: Scene,
  fresh: readonly Found[],
  links: readonly SceneLink[],
  by: string | null,
): Places {
  const anchor = scene.nodes.get(by ?? '') ?? centreOf(scene, fresh, links);
  return new Map(fresh.map(({ id }, index) => [id, onRing(anchor, index, fresh.length)]));
}

function centreOf(scene: Scene, fresh: readonly Found[], links: readonly SceneLink[]): { x: number; y: number } {
  const ids = new Set(fresh.map(({ id }) => id));
  const ends = links.flatMap(({ source, target }) => (ids.has(source) ? [target] : ids.has(target) ? [source] : []));
  const near = ends.flatMap((id) => scene.nodes.get(id) ?? []);
  const around = near.length > 0 ? near : [...scene.nodes.values()];
  const sum = around.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return around.length === 0 ? sum : { x: sum.x / around.length + STEP, y: sum.y / around.length };
}

function onRing({ x, y }: { x: number; y: number }, index: number, count: number): { x: number; y: number } {
  if (count === 1) return { x: x + STEP, y };
  const angle = (2 * Math.PI * index) / count;
  const radius = Math.max(STEP, (count * 30) / (2 * Math.PI));
  return { x: Math.round(x + radius * Math.cos(angle)), y: Math.round(y + radius * Math.sin(angle)) };
}
