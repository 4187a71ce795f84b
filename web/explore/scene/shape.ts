import type { Scene } from './scene.ts';

/** What a drawing shows at a glance: the entities with most links, and into how many parts the scene falls. */
export interface SceneShape {
  readonly hubs: readonly { readonly id: string; readonly name: string; readonly links: number }[];
  readonly parts: number;
}

export function shapeOf(scene: Scene): SceneShape {
  const counts = linkCounts(scene);
  const hubs = [...scene.nodes.values()]
    .map(({ id, name }) => ({ id, name, links: counts.get(id) ?? 0 }))
    .filter(({ links }) => links > 1)
    .sort((one, other) => other.links - one.links || (one.id < other.id ? -1 : 1))
    .slice(0, 3);
  return { hubs, parts: partsOf(scene) };
}

/** How many links each node has in the scene. */
export function linkCounts({ links }: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of links.values())
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Ids of the nodes that are joined with each node. */
export function neighboursIn({ nodes, links }: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map([...nodes.keys()].map((id) => [id, new Set<string>()]));
  for (const { source, target } of links.values()) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  return near;
}

function partsOf(scene: Scene): number {
  const near = neighboursIn(scene);
  const seen = new Set<string>();
  let parts = 0;
  for (const begin of scene.nodes.keys()) {
    if (seen.has(begin)) continue;
    parts += 1;
    const waiting = [begin];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push(...(near.get(id) ?? []));
    }
  }
  return parts;
}
