import DataLoader from 'dataloader';
import { type AsOf, statementAsOf, twins } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { ChainsRow, EdgesRow } from './cells.ts';

export interface CoverageLoaders {
  /** Entities of types that meet a condition on `n`, by name, up to so many. */
  readonly entities: (
    types: readonly string[],
    asked: { readonly where: string; readonly parameters: Readonly<Record<string, unknown>> },
    limit: number,
  ) => Promise<readonly Row[]>;
  /** Edges of the steps; where columns are given, only those that lead there. */
  readonly edges: (asked: {
    readonly rows: readonly string[];
    readonly columns?: readonly string[];
    readonly steps: readonly string[];
  }) => Promise<readonly EdgesRow[]>;
  readonly chains: (asked: {
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly chains: readonly string[];
    /** Types and attributes that are the value of a claim, such as `Observation.value`. */
    readonly values: readonly string[];
  }) => Promise<readonly ChainsRow[]>;
  /** The steps that entities have among the types, and how many claims are about them. */
  readonly steps: (
    ids: readonly string[],
    types: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly steps: ReadonlySet<string>; readonly claimCount: number }>>;
  /** The claims about an entity, with their sources. */
  readonly speaking: (id: string) => Promise<readonly { readonly id: string; readonly source: string }[]>;
}

export function createCoverageLoaders(waves: Waves, asOf: AsOf): CoverageLoaders {
  const speaking = new DataLoader<string, readonly { id: string; source: string }[]>(
    async (ids) => {
      const rows = await waves.read(statementAsOf(asOf, 'coverage/speaking', { ids }));
      const found = new Map(rows.map((row) => [row['id'], row['claims'] as { id: string; source: string }[]]));
      return ids.map((id) => found.get(id) ?? []);
    },
    { batchScheduleFn: waves.schedule },
  );
  return {
    entities: async (types, { where, parameters }, limit) => {
      const label = types.map((type) => twins(asOf, type)).join('|');
      const given = { ...parameters, limit: numberParameter(limit) };
      const rows = await waves.once(
        statementAsOf(asOf, 'coverage/entities', given, { places: { label }, conditions: { where } }),
      );
      return rows.map((row) => row['entity'] as Row);
    },
    edges: async ({ rows, columns, steps }) => {
      if (steps.length === 0) return [];
      const given = { rows, steps, ...(columns === undefined ? {} : { columns }) };
      const where = columns === undefined ? 'true' : 'm.id IN $columns';
      const places = { types: typesIn(steps) };
      return (await waves.once(
        statementAsOf(asOf, 'coverage/edges', given, { places, conditions: { where } }),
      )) as unknown as readonly EdgesRow[];
    },
    chains: async ({ rows, columns, chains, values }) => {
      if (chains.length === 0) return [];
      const split = chains.map((chain) => chain.split('/'));
      const starts = [...new Set(split.map(([first = '']) => first))];
      const places = { first: typesIn(starts), second: typesIn(split.map(([, second = '']) => second)) };
      return (await waves.once(
        statementAsOf(asOf, 'coverage/chains', { rows, columns, chains, starts, values }, { places }),
      )) as unknown as readonly ChainsRow[];
    },
    steps: async (ids, types) => {
      const places = { types: types.join('|') };
      const rows = await waves.once(statementAsOf(asOf, 'coverage/steps', { ids }, { places }));
      return new Map(rows.map((row) => [String(row['id']), stepsIn(row)]));
    },
    speaking: (id) => speaking.load(id),
  };
}

/** The types that steps name, as a pattern writes them; in one order, so that equal questions have equal texts. */
const typesIn = (steps: readonly string[]): string =>
  [...new Set(steps.map((step) => step.slice(step.indexOf(' ') + 1)))].sort().join('|');

const stepsIn = (row: Row) => ({
  steps: new Set(row['steps'] as readonly string[]),
  claimCount: Number(row['claimCount']),
});
