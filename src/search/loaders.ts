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

/** A question about names that begin like a text. */
export interface NameQuestion {
  /** For the index of words; null where the beginning is too short for it: then whole names begin so. */
  readonly query: string | null;
  /** The folded text. */
  readonly key: string;
  /** Of ids; null for any. */
  readonly prefixes: readonly string[] | null;
}

export interface Candidates {
  readonly found: readonly Candidate[];
  /** Names of the legs that gave more than is looked at. */
  readonly cut: readonly string[];
}

export interface SearchLoaders {
  readonly entities: (legs: readonly Leg[], where: SearchWhere) => Promise<Candidates>;
  readonly claims: (legs: readonly Leg[], where: SearchWhere) => Promise<Candidates>;
  readonly names: (asked: NameQuestion) => Promise<Candidates>;
  /** Name of the country that an entity leads to by one of these relations, or null. */
  readonly countryOf: (id: string, relations: readonly string[]) => Promise<string | null>;
}

/** How many names a type-ahead ranks. */
const SUGGESTED_OF = 200;

export function createSearchLoaders(waves: Waves, asOf: AsOf): SearchLoaders {
  const limit = numberParameter(SEARCH_LIMITS.candidates);
  const countries = new Map<string, DataLoader<string, string | null>>();
  return {
    entities: async (legs, where) => {
      const rows = await waves.once(statementAsOf(asOf, 'search/entities', { legs, where, limit }));
      return { found: rows.map(entityIn), cut: cutOf(rows) };
    },
    claims: async (legs, where) => {
      const rows = await waves.once(statementAsOf(asOf, 'search/claims', { legs, where, limit }));
      return { found: rows.flatMap((row) => (row['claims'] as Row[]).map(claimIn)), cut: cutOf(rows) };
    },
    names: async ({ query, ...asked }) => {
      const given = { ...asked, limit: numberParameter(SUGGESTED_OF) };
      const rows = await waves.once(
        query === null
          ? statementAsOf(asOf, 'search/suggest-short', given)
          : statementAsOf(asOf, 'search/suggest', { ...given, query }),
      );
      return { found: rows.map(entityIn), cut: cutOf(rows, SUGGESTED_OF) };
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

/** Names of the legs that gave more than is looked at. */
function cutOf(rows: readonly Row[], bound: number = SEARCH_LIMITS.candidates): string[] {
  const cut = rows.filter(({ found }) => Number(found) > bound).map(({ leg }) => String(leg ?? 'NAMES'));
  return [...new Set(cut)];
}

const entityIn = (row: Row): Candidate => ({
  id: String(row['id']),
  type: String(row['type']),
  sources: (row['namedBy'] ?? []) as string[],
  claims: Number(row['claims']),
  by: (row['by'] as Row[]).map(recordIn),
});

const claimIn = (row: Row): Candidate => {
  const { type, ...rest } = row;
  const claim = recordIn(rest);
  return { id: claim.id, type: String(type), sources: [claim.source], claims: 1, by: [claim] };
};

/** What a claim does not have is left out, as everywhere. */
const recordIn = (row: Row): ClaimRecord =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as ClaimRecord;
