import DataLoader from 'dataloader';
import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import { inOrder } from '../neo4j/in-order.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Relation, RelationField } from '../ontology/ontology.ts';

/** A question about a relation, the same for every parent at one place of the document. */
export interface RelationQuestion {
  /** Where in the document the field stands: one batch a place, so that statements are bounded by the document. */
  readonly place: string;
  readonly field: RelationField;
  /** Conditions on the entity `m` at the other end and the edge `r`, and the parameters that they need. */
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface PageQuestion extends RelationQuestion {
  /** What is measured of the ends, between which rows the page lies, and in what order. */
  readonly measures: string;
  readonly between: string;
  readonly order: string;
  readonly limit: number;
}

export interface RelationPage {
  /** Number of all edges of the relation, whatever the conditions. */
  readonly total: number;
  readonly rows: readonly { readonly entity: Row; readonly edge: Row; readonly measured: Row }[];
}

export interface RelationCounts {
  readonly total: number;
  readonly different: number;
  /** Whether a source says of one of the edges that its list goes on. */
  readonly open: boolean;
}

export interface RelationLoaders {
  readonly page: (id: string, question: PageQuestion) => Promise<RelationPage>;
  /** How many edges meet the conditions, and how many different entities they lead to. */
  readonly counts: (id: string, question: RelationQuestion) => Promise<RelationCounts>;
  /** Claims of the relation that denies this one, of the ends that meet the conditions. */
  readonly negated: (
    id: string,
    question: RelationQuestion & { readonly by: Relation },
  ) => Promise<readonly ClaimRecord[]>;
}

/** Loaders of relations: one batch, that is one statement, for each place in the document and question. */
export function createRelationLoaders(waves: Waves, asOf: AsOf): RelationLoaders {
  const reader = { waves, asOf };
  const batches = new Map<string, DataLoader<string, unknown>>();
  const load = <T>(key: unknown, id: string, read: (ids: readonly string[]) => Promise<T[]>): Promise<T> => {
    const name = JSON.stringify(key);
    const batch = batches.get(name) ?? new DataLoader<string, unknown>(read, { batchScheduleFn: waves.schedule });
    batches.set(name, batch);
    return batch.load(id) as Promise<T>;
  };
  return {
    page: (id, question) => load(['page', question], id, (ids) => readPages(reader, ids, question)),
    counts: (id, { place, field, where, parameters }) =>
      load(['counts', place, field.relation.type, field.direction, where, parameters], id, (ids) =>
        readCounts(reader, ids, { place, field, where, parameters }),
      ),
    negated: (id, { place, field, where, parameters, by }) =>
      load(['negated', place, by.type, field.direction, where, parameters], id, (ids) =>
        readNegated(reader, ids, { place, field, where, parameters, by }),
      ),
  };
}

const ARROWS = {
  OUT: { left: '-', right: '->' },
  IN: { left: '<-', right: '-' },
  BOTH: { left: '-', right: '-' },
} as const;

interface Reader {
  readonly waves: Waves;
  readonly asOf: AsOf;
}

async function readPages(
  { waves, asOf }: Reader,
  ids: readonly string[],
  question: PageQuestion,
): Promise<RelationPage[]> {
  const { field, parameters, where, measures, between, order, limit } = question;
  const places = { ...ARROWS[field.direction], type: field.relation.type };
  const given = { ...parameters, ids, limit: numberParameter(limit) };
  const rows = await waves.read(
    statementAsOf(asOf, 'relation/page', given, { places, conditions: { where, measures, between, order } }),
  );
  return inOrder(ids, rows, ([row]) => row as unknown as RelationPage, { total: 0, rows: [] });
}

async function readCounts(
  { waves, asOf }: Reader,
  ids: readonly string[],
  question: RelationQuestion,
): Promise<RelationCounts[]> {
  const { field, parameters, where } = question;
  const places = { ...ARROWS[field.direction], type: field.relation.type };
  const rows = await waves.read(
    statementAsOf(asOf, 'relation/count', { ...parameters, ids }, { places, conditions: { where } }),
  );
  return inOrder(ids, rows, ([row]) => row as unknown as RelationCounts, { total: 0, different: 0, open: false });
}

async function readNegated(
  { waves, asOf }: Reader,
  ids: readonly string[],
  { field, where, parameters, by }: RelationQuestion & { readonly by: Relation },
) {
  const places = { ...ARROWS[field.direction], type: by.type };
  const rows = await waves.read(
    statementAsOf(asOf, 'relation/negated', { ...parameters, ids }, { places, conditions: { where } }),
  );
  return inOrder<readonly ClaimRecord[]>(ids, rows, ([row]) => row['claims'] as ClaimRecord[], []);
}
