import type { PublishedEntity, PublishedFacts, PublishedGraph } from '../explore/source/published-data.ts';
import { serviceSource } from '../explore/source/service.ts';
import type { Ontology } from '../explore/source/source.ts';
import { NOW } from '../explore/store.ts';
import { PublishedEntitiesDocument } from '../generated/operations.ts';
import { asking, type Query } from '../pages/asking.ts';

/** What a published explorer takes from the API, by the questions that the explorer itself asks. */
export interface Gathering {
  readonly ontology: () => Promise<Ontology>;
  /** At most 100. */
  readonly entities: (ids: readonly string[]) => Promise<Gathered>;
  readonly facts: (id: string) => Promise<PublishedFacts>;
}

export interface Gathered extends Pick<PublishedGraph, 'entities' | 'places'> {}

/** Asks for the parts of a published explorer. */
export function gathering(query: Query, language: string): Gathering {
  const ask = asking(query);
  const source = serviceSource(ask, language, () => NOW);
  return {
    ontology: source.ontology,
    entities: async (ids) => {
      const [{ nodes }, places] = await Promise.all([
        ask(PublishedEntitiesDocument, { ids, language }),
        source.places(ids),
      ]);
      const entities = nodes.filter((node): node is PublishedEntity => node !== null);
      return { entities, places: Object.fromEntries([...places].sort()) };
    },
    facts: async (id) => {
      const pages: PublishedFacts[] = [];
      for (let after: string | null = null, more = true; more; more = after !== null) {
        const { facts, conflicts, next } = await source.factsOf(id, after);
        pages.push({ facts, conflicts });
        after = next;
      }
      return { facts: pages.flatMap(({ facts }) => facts), conflicts: pages[0]?.conflicts ?? [] };
    },
  };
}
