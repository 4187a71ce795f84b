import { AskError } from '../../pages/page.ts';
import { withLinks, withNodes } from '../scene/change.ts';
import { EMPTY_SCENE, type Scene } from '../scene/scene.ts';
import type { Source } from '../source/source.ts';
import type { Since } from '../store.ts';
import { type SavedScene, sceneOf } from './saved-scene.ts';

/** A saved scene with its links, as of the instant to which it was fixed. */
export interface OpenedScene {
  readonly scene: Scene;
  /** What has changed since; null for a scene that goes with the graph. */
  readonly since: Since | null;
  readonly unknown: readonly string[];
}

/** Reads what a saved scene leaves to be read: as of then, and as of now for what has changed. Errors: those of the source. */
export async function openScene(source: Source, saved: SavedScene): Promise<OpenedScene> {
  const ids = saved.nodes.map(({ id }) => id);
  const { knownAt, validOn } = saved.clocks;
  const then = await readScene(source.at(saved.clocks), ids, saved);
  const scene = sceneOf(saved, then);
  const unknown = ids.filter((id) => !scene.nodes.has(id));
  if (knownAt === null) return { scene, unknown, since: null };
  const now = await readScene(source.at({ knownAt: null, validOn }), [...scene.nodes.keys()], saved);
  return { scene, unknown, since: { knownAt, unknown, ...differencesOf(scene, now) } };
}

/** The entities that there are, and the links among them. */
async function readScene(source: Source, ids: readonly string[], { filters }: SavedScene): Promise<Scene> {
  if (ids.length === 0) return EMPTY_SCENE;
  const read = (some: readonly string[]) => source.scene(some, filters);
  const { nodes, links } = await read(ids).catch(async (error: unknown) => {
    if (!(error instanceof AskError && error.code.endsWith('_ENTITY'))) throw error;
    const known = await source.known(ids);
    return read(ids.filter((id) => known.has(id)));
  });
  return withLinks(withNodes(EMPTY_SCENE, nodes, new Map(), null), links);
}

function differencesOf(then: Scene, now: Scene) {
  const linksNow = [...now.links.values()];
  return {
    gone: [...then.nodes.values()].filter(({ id }) => !now.nodes.has(id)).map(({ name }) => name),
    moreLinks: linksNow.filter(({ id }) => !then.links.has(id)).length,
    fewerLinks: [...then.links.keys()].filter((id) => !now.links.has(id)).length,
    otherClaims: linksNow.filter(({ id, claimCount }) => {
      const before = then.links.get(id);
      return before !== undefined && before.claimCount !== claimCount;
    }).length,
  };
}
