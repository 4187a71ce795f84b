import DataLoader from 'dataloader';
import { type AsOf, statementAsOf, twins } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { SEARCH_LIMITS } from './question.ts';

/** What of the hits is kept; null is any. */
export interface SearchWhere {
  readonly types: readonly string[] | null;
  readonly namedBy: string | null;
  readonly dataset: string | null;
  readonly voice: readonly string[] | null;
}

/** A question to the index of words. */
export interface Leg {
  readonly name: string;
  readonly query: string;
}

/** What may be a hit: to be looked at more closely. */
export interface Candidate {
  readonly id: string;
  /** Type of the entity; of a claim, of its subject. */
  readonly type: string;
  readonly sources: readonly string[];
  /** Number of claims about it. */
  readonly claims: number;
  readonly by: readonly ClaimRecord[];
}

export interface Candidates {
  readonly found: readonly Candidate[];
  /** Names of the legs that gave more than is looked at. */
  readonly cut: readonly string[];
}

export interface SearchLoaders {
  readonly entities: (legs: readonly Leg[], where: SearchWhere) => Promise<Candidates>;
  readonly claims: (legs: readonly Leg[], where: SearchWhere) => Promise<Candidates>;
  readonly names: (asked: { query: string; key: string; prefixes: readonly string[] | null }) => Promise<Candidates>;
  /** Name of the country that an entity leads to by one of these relations, or null. */
  readonly countryOf: (id: string, relations: readonly string[]) => Promise<string | null>;
}

/** How many names a type-ahead ranks. */
const SUGGESTED_OF = 200;

export function createSearchLoaders(waves: Waves, asOf: AsOf): SearchLoaders {
  const limit = numberParameter(SEARCH_LIMITS.candidates + 1);
  const countries = new Map<string, DataLoader<string, string | null>>();
  return {
    entities: async (legs, where) =>
      candidates(await waves.once(statementAsOf(asOf, 'search/entities', { legs, where, limit })), entityIn),
    claims: async (legs, where) =>
      candidates(await waves.once(statementAsOf(asOf, 'search/claims', { legs, where, limit })), claimIn),
    names: async (asked) => {
      const given = { ...asked, limit: numberParameter(SUGGESTED_OF + 1) };
      const rows = await waves.once(statementAsOf(asOf, 'search/suggest', given));
      return candidates(rows, entityIn, SUGGESTED_OF);
    },
    countryOf: (id, relations) => {
      const types = relations.map((type) => twins(asOf, type)).join('|');
      const batch =
        countries.get(types) ??
        new DataLoader<string, string | null>(
          async (ids) => {
            const rows = await waves.read(statementAsOf(asOf, 'search/countries-of', { ids }, { places: { types } }));
            const found = new Map(rows.map((row) => [row['id'], String(row['country'])]));
            return ids.map((one) => found.get(one) ?? null);
          },
          { batchScheduleFn: waves.schedule },
        );
      countries.set(types, batch);
      return batch.load(id);
    },
  };
}

function candidates(
  rows: readonly Row[],
  read: (row: Row) => Candidate,
  bound: number = SEARCH_LIMITS.candidates,
): Candidates {
  const cut = rows.filter(({ found }) => Number(found) > bound).map(({ leg }) => String(leg ?? 'NAMES'));
  return { found: rows.map(read), cut: [...new Set(cut)] };
}

const entityIn = (row: Row): Candidate => ({
  id: String(row['id']),
  type: String(row['type']),
  sources: (row['namedBy'] ?? []) as string[],
  claims: Number(row['claims']),
  by: (row['by'] as Row[]).map(recordIn),
});

const claimIn = (row: Row): Candidate => {
  const claim = recordIn(row['claim'] as Row);
  return { id: claim.id, type: String(row['type']), sources: [claim.source], claims: 1, by: [claim] };
};

/** What a claim does not have is left out, as everywhere. */
const recordIn = (row: Row): ClaimRecord =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as ClaimRecord;
