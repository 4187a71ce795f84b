import { glide } from './layout/glide.ts';
import { layoutAll, type Running, relax } from './layout/layout.ts';
import { type Positions, placeAround } from './layout/place.ts';
import { moved, withLinks, withNodes } from './scene/change.ts';
import type { Scene, SceneLink } from './scene/scene.ts';
import type { Found } from './source/source.ts';
import type { Store } from './store.ts';

/** From how many newcomers on a ring is worth laying out. */
const FEW = 3;

/** The scene with newcomers: round what brought them, else round what they are linked with. Nothing that is there moves. */
export function settled(scene: Scene, fresh: readonly Found[], links: readonly SceneLink[], by: string | null): Scene {
  const anchor = by ?? nearest(scene, fresh, links);
  const ids = fresh.map(({ id }) => id);
  return withLinks(withNodes(scene, fresh, placeAround(scene, ids, anchor), by), links);
}

/** The node that most newcomers are linked with, the first of equal ones. */
function nearest(scene: Scene, fresh: readonly Found[], links: readonly SceneLink[]): string | null {
  const ids = new Set(fresh.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { source, target } of links)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      if (ids.has(one) && scene.nodes.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

let running: Running | undefined;

/** Lays out the newcomers alone, once they are on the drawing; the reader can go on meanwhile. */
export function relaxNewcomers(store: Store, fresh: readonly Found[]): void {
  const ids = fresh.map(({ id }) => id).filter((id) => !store.get().scene.nodes.get(id)?.pinned);
  if (ids.length >= FEW) follow(store, relax(store.get().scene, ids));
}

/** Lays out everything that is not pinned, as one step that can be undone. */
export function layOutAnew(store: Store, label: string): void {
  store.step(label, { scene: store.get().scene });
  follow(store, layoutAll(store.get().scene));
}

/** Shows where a layout came to, unless another began or the nodes are gone. */
function follow(store: Store, next: Running): void {
  running?.stop();
  running = next;
  next.done
    .then((found) => {
      if (running !== next) return;
      running = undefined;
      const { nodes } = store.get().scene;
      const free = (positions: Positions): Positions =>
        new Map([...positions].filter(([id]) => store.get().scene.nodes.get(id)?.pinned === false));
      const from = new Map(
        [...found.keys()].flatMap((id) => (nodes.has(id) ? [[id, nodes.get(id) ?? { x: 0, y: 0 }]] : [])),
      );
      glide(from as Positions, found, (positions) => store.set({ scene: moved(store.get().scene, free(positions)) }));
    })
    .catch((error: unknown) => store.set({ notice: String(error) }));
}
