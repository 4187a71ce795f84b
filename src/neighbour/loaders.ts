import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Direction } from '../ontology/ontology.ts';
import type { EdgeRow } from './edge-row.ts';
import type { Walk } from './walk.ts';

/** The most edges that a row shows; it says how many it has. */
const SHOWN_EDGES = 100;

/** A question about what surrounds some entities: the edges `r`, conditions on the neighbours `m`, and the parameters of both. */
export interface NeighbourQuestion {
  readonly ids: readonly string[];
  readonly walk: Walk;
  readonly where: string;
  readonly direction: Direction;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Summary {
  readonly id: string;
  readonly edgeCount: number;
  readonly neighbourCount: number;
  readonly groups: readonly SummaryGroup[];
}

export interface SummaryGroup {
  readonly relation: string;
  readonly direction: Direction;
  readonly type: string;
  readonly kind: string | null;
  readonly edgeCount: number;
  readonly neighbourCount: number;
  readonly claims: readonly string[];
}

export interface NeighbourRow {
  readonly entity: Row;
  /** Of all edges that lead to it. */
  readonly claims: readonly string[];
  readonly edges: readonly EdgeRow[];
}

export interface NeighbourLoaders {
  readonly summaries: (
    question: NeighbourQuestion & { readonly symmetric: readonly string[]; readonly because: boolean },
  ) => Promise<readonly Summary[]>;
  readonly page: (
    question: NeighbourQuestion & { readonly between: string; readonly order: string; readonly limit: number },
  ) => Promise<readonly NeighbourRow[]>;
  readonly count: (question: NeighbourQuestion) => Promise<number>;
  readonly among: (
    question: Pick<NeighbourQuestion, 'ids' | 'walk' | 'parameters'> & { readonly limit: number },
  ) => Promise<{ readonly total: number; readonly edges: readonly EdgeRow[] }>;
}

const ARROWS = {
  OUT: { left: '-', right: '->' },
  IN: { left: '<-', right: '-' },
  BOTH: { left: '-', right: '-' },
} as const;

/** Each is one statement, however many entities are asked about. */
export function createNeighbourLoaders(waves: Waves, asOf: AsOf): NeighbourLoaders {
  return {
    summaries: async ({ ids, walk, where, parameters, symmetric, because }) => {
      const given = { ...parameters, ids, symmetric, because };
      const filling = { places: { types: walk.types }, conditions: { walk: walk.text, where } };
      return (await waves.once(statementAsOf(asOf, 'neighbour/summary', given, filling))) as unknown as Summary[];
    },
    page: async ({ ids, walk, where, direction, parameters, between, order, limit }) => {
      const given = { ...parameters, ids, limit: numberParameter(limit), shown: numberParameter(SHOWN_EDGES) };
      const filling = {
        places: { ...ARROWS[direction], types: walk.types },
        conditions: { walk: walk.text, where, between, order },
      };
      return (await waves.once(statementAsOf(asOf, 'neighbour/page', given, filling))) as unknown as NeighbourRow[];
    },
    count: async ({ ids, walk, where, direction, parameters }) => {
      const filling = { places: { ...ARROWS[direction], types: walk.types }, conditions: { walk: walk.text, where } };
      const [row] = await waves.once(statementAsOf(asOf, 'neighbour/count', { ...parameters, ids }, filling));
      return Number(row?.['total'] ?? 0);
    },
    among: async ({ ids, walk, parameters, limit }) => {
      const given = { ...parameters, ids, limit: numberParameter(limit) };
      const filling = { places: { types: walk.types }, conditions: { walk: walk.text } };
      const [row] = await waves.once(statementAsOf(asOf, 'neighbour/among', given, filling));
      return { total: Number(row?.['total'] ?? 0), edges: (row?.['edges'] ?? []) as readonly EdgeRow[] };
    },
  };
}
