import DataLoader from 'dataloader';
import { type AsOf, statementAsOf, stateOf } from '../as-of/as-of.ts';
import { tooExpensive } from '../errors.ts';
import type { Waves } from '../graphql/waves.ts';
import { groupBy } from '../group-by.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { GroupFigures, Tuple } from './figures.ts';
import { carriedBy, type GroupedRows, itemOf } from './grouped-rows.ts';
import type { Keys } from './keys.ts';
import type { Measure } from './measure.ts';

/** A question about the groups of a connection, the same for every parent at one place of the document. */
export interface GroupQuestion {
  /** Where in the document the field stands: one batch a place, so that statements are bounded by the document. */
  readonly place: string;
  readonly rows: GroupedRows;
  readonly keys: Keys;
  readonly measure: Measure;
}

export interface GroupNodes {
  readonly total: number;
  readonly nodes: readonly Row[];
}

/** A group of a parent. */
export interface GroupPlace {
  readonly parent: string;
  readonly tuple: Tuple;
}

export interface GroupLoaders {
  /** All groups of a parent, and its total. Errors: QUERY_TOO_EXPENSIVE where there are too many. */
  readonly rows: (parent: string, question: GroupQuestion) => Promise<readonly GroupFigures[]>;
  readonly nodes: (
    group: GroupPlace,
    question: GroupQuestion,
    page: { readonly first: number; readonly skip: number },
  ) => Promise<GroupNodes>;
  /** Ids of the claims that a group rests on. Errors: QUERY_TOO_EXPENSIVE where there are too many. */
  readonly because: (group: GroupPlace, question: GroupQuestion) => Promise<readonly string[]>;
}

/** What one statement may bring: nothing is cut, what exceeds it is refused. */
const MOST = 10_000;

export function createGroupLoaders(waves: Waves, asOf: AsOf): GroupLoaders {
  const batches = new Map<string, DataLoader<string, unknown>>();
  const load = <T>(name: string, key: string, read: (keys: readonly string[]) => Promise<T[]>): Promise<T> => {
    const batch = batches.get(name) ?? new DataLoader<string, unknown>(read, { batchScheduleFn: waves.schedule });
    batches.set(name, batch);
    return batch.load(key) as Promise<T>;
  };
  const reader = { waves, asOf };
  return {
    rows: (parent, question) =>
      load(nameOf('rows', question), parent, (parents) => readRows(reader, parents, question)),
    nodes: (group, question, page) =>
      load(`${nameOf('nodes', question)} ${page.first} ${page.skip}`, keyOf(group), (groups) =>
        readNodes(reader, groups, question, page),
      ),
    because: (group, question) =>
      load(nameOf('because', question), keyOf(group), (groups) => readBecause(reader, groups, question)),
  };
}

/** Questions of one place differ where types share it. */
const nameOf = (kind: string, { place, rows, keys, measure }: GroupQuestion): string =>
  JSON.stringify([kind, place, rows.text, rows.parameters, keys.tuples, measure]);

const keyOf = ({ parent, tuple }: GroupPlace): string => JSON.stringify([parent, ...tuple]);

interface Reader {
  readonly waves: Waves;
  readonly asOf: AsOf;
}

async function readRows(
  { waves, asOf }: Reader,
  parents: readonly string[],
  question: GroupQuestion,
): Promise<(readonly GroupFigures[])[]> {
  const { rows, keys, measure } = question;
  const parameters = { ...rows.parameters, ids: parents, limit: numberParameter(MOST + 1) };
  const conditions = {
    ...filledBy(rows),
    tuples: keys.tuples,
    value: measure.value,
    unit: measure.unit,
    entity: rows.type === undefined ? 'c.subject' : 'n',
  };
  const found = await waves.read(statementAsOf(asOf, 'group/rows', parameters, { conditions }));
  if (found.length > MOST) throw tooExpensive('groups', MOST, `more than ${MOST}`);
  const byParent = groupBy(found, (row) => row['id']);
  return parents.map((parent) => (byParent.get(parent) ?? []) as unknown as GroupFigures[]);
}

async function readNodes(
  { waves, asOf }: Reader,
  groups: readonly string[],
  { rows, keys }: GroupQuestion,
  { first, skip }: { readonly first: number; readonly skip: number },
): Promise<GroupNodes[]> {
  const wanted = groups.map((group) => JSON.parse(group) as string[]);
  const bounds = { skip: numberParameter(skip), beyond: numberParameter(skip + first) };
  const parameters = { ...rows.parameters, ...parentsOf(wanted), wanted, ...bounds };
  const ofClaims = rows.type === undefined;
  const conditions = {
    ...filledBy(rows),
    tuples: keys.tuples,
    shown: ofClaims ? 'c' : stateOf(asOf, 'n'),
    order: ofClaims ? 'node.order, node.id' : 'node.id',
  };
  const found = await waves.read(statementAsOf(asOf, 'group/nodes', parameters, { conditions }));
  const byGroup = new Map(found.map((row) => [groupOf(row), row as unknown as GroupNodes]));
  return groups.map((group) => byGroup.get(group) ?? { total: 0, nodes: [] });
}

async function readBecause(
  { waves, asOf }: Reader,
  groups: readonly string[],
  { rows, keys, measure }: GroupQuestion,
): Promise<(readonly string[])[]> {
  const wanted = groups.map((group) => JSON.parse(group) as string[]);
  const parameters = { ...rows.parameters, ...parentsOf(wanted), wanted, limit: numberParameter(MOST + 1) };
  const conditions = { ...filledBy(rows), tuples: keys.tuplesWithClaims, claims: measure.claims };
  const found = await waves.read(statementAsOf(asOf, 'group/because', parameters, { conditions }));
  const byGroup = new Map(found.map((row) => [groupOf(row), row['claims'] as string[]]));
  const claims = groups.map((group) => byGroup.get(group) ?? []);
  if (claims.some((ids) => ids.length > MOST)) throw tooExpensive('claims of a group', MOST, `more than ${MOST}`);
  return claims;
}

const filledBy = (rows: GroupedRows) => ({ rows: rows.text, carried: carriedBy(rows), item: itemOf(rows) });

const parentsOf = (wanted: readonly (readonly string[])[]) => ({ ids: [...new Set(wanted.map(([parent]) => parent))] });

const groupOf = (row: Row): string => keyOf({ parent: String(row['id']), tuple: row['tuple'] as string[] });
