import type { Found } from '../source/source.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** A place for each of the nodes that come. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The scene with further entities, which have places but no links yet. Those that are there stay as they are. */
export function withNodes(scene: Scene, found: readonly Found[], places: Places, broughtBy: string | null): Scene {
  const nodes = new Map(scene.nodes);
  for (const { id, name, type } of found) {
    const place = places.get(id) ?? { x: 0, y: 0 };
    if (!nodes.has(id)) nodes.set(id, { id, name, type, ...place, pinned: false, broughtBy });
  }
  return { ...scene, nodes };
}

/** The scene with exactly these links, as far as both their ends are there. */
export function withLinks(scene: Scene, links: readonly SceneLink[]): Scene {
  const kept = links.filter(({ source, target }) => scene.nodes.has(source) && scene.nodes.has(target));
  return { ...scene, links: new Map(kept.map((link) => [link.id, link])) };
}

export function without(scene: Scene, ids: ReadonlySet<string>): Scene {
  const nodes = new Map([...scene.nodes].filter(([id]) => !ids.has(id)));
  return withLinks({ ...scene, nodes }, [...scene.links.values()]);
}

/** What an expansion brought and nothing else holds: not pinned, and linked to nothing but what was brought by the same node. */
export function broughtAlone(scene: Scene, id: string): ReadonlySet<string> {
  const brought = new Set(
    [...scene.nodes.values()].filter((node) => node.broughtBy === id && !node.pinned).map((node) => node.id),
  );
  for (const { source, target } of scene.links.values()) {
    const held = brought.has(source) && target !== id && !brought.has(target) ? source : undefined;
    const heldToo = brought.has(target) && source !== id && !brought.has(source) ? target : undefined;
    for (const one of [held, heldToo]) if (one !== undefined) brought.delete(one);
  }
  return brought;
}

/** The scene with some nodes elsewhere. */
export function moved(scene: Scene, places: Places): Scene {
  return mapped(scene, (node) => ({ ...node, ...places.get(node.id) }));
}

export const pinned = (scene: Scene, ids: ReadonlySet<string>, isPinned: boolean): Scene =>
  mapped(scene, (node) => (ids.has(node.id) ? { ...node, pinned: isPinned } : node));

const mapped = (scene: Scene, change: (node: SceneNode) => SceneNode): Scene => ({
  ...scene,
  nodes: new Map([...scene.nodes].map(([id, node]) => [id, change(node)])),
});
