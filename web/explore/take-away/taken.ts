import type { Dataset } from '../source/source.ts';
import type { Tools } from '../tools.ts';
import { hashOf, MOST_CHARACTERS } from './permalink.ts';
import { savedOf } from './saved-scene.ts';
import { fixedInstant } from './scene-files.ts';

/** What is the same for everything that is taken away of a view. */
export interface Taken {
  readonly knownAt: string;
  /** Today, as an ISO day. */
  readonly day: string;
  /** Where the view opens again; null where no link can hold it. */
  readonly address: string | null;
  /** How long that link is, or would be. */
  readonly characters: number;
  /** The explorer itself. */
  readonly place: string;
  readonly datasets: readonly Dataset[];
}

/** Fixes the view to an instant. */
export async function takenOf(tools: Tools, now: Date): Promise<Taken> {
  const { store, ontology, drawing } = tools;
  const knownAt = await fixedInstant(tools);
  const state = store.get();
  const place = `${location.origin}${location.pathname}`;
  const hash = await hashOf(savedOf(state, knownAt, drawing.camera()));
  const { datasets: chosen } = state.filters;
  return {
    knownAt,
    day: now.toISOString().slice(0, 10),
    address: hash.length > MOST_CHARACTERS ? null : `${place}#${hash}`,
    characters: hash.length,
    place,
    datasets: ontology.datasets.filter(({ name }) => chosen.size === 0 || chosen.has(name)),
  };
}
