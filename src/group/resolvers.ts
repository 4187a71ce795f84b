import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import type { Context } from '../graphql/context.ts';
import {
  type PageArguments,
  pageLength,
  passedOver,
  placeOf,
  questionOf,
  selectedFields,
  windowOf,
} from '../graphql/page.ts';
import { type Listing, pageOfList } from '../graphql/page-of-list.ts';
import { LIMITS } from '../limits.ts';
import type { Row } from '../neo4j/graph.ts';
import { compareBy, type Group, havingOf, type OrderInput, orderOf, wholeOrder } from './arrange.ts';
import { type Figures, figuresOf, type GroupFigures, sharesOf, type Tuple } from './figures.ts';
import type { GroupedRows, Kept } from './grouped-rows.ts';
import { keyValueOf } from './key-value.ts';
import { type Interval, type Key, type KeyInput, keysOf, NO_KEYS } from './keys.ts';
import type { GroupQuestion } from './loaders.ts';
import { measureOf } from './measure.ts';

interface Arguments extends PageArguments {
  readonly by: readonly KeyInput[];
  readonly interval?: Interval | null;
  readonly of?: string | null;
  readonly having?: unknown;
  readonly orderBy?: readonly OrderInput[] | null;
}

// biome-ignore lint/suspicious/noExplicitAny: connections of all kinds of parents are grouped alike.
type Resolver = GraphQLFieldResolver<any, Context>;

/** The rows of a connection with these arguments, below a parent. */
type RowsOf = (asOf: Context['asOf'], kept: Kept, parent: Row) => GroupedRows;

/** A connection that can be grouped. Where nothing but groups is asked for, its page is not read. */
export function withGroups(rowsOf: RowsOf, connection: Resolver): Resolver {
  return async (parent, args, context, info) => {
    const apart = [...selectedFields(info)].every((name) => name === 'groups' || name === '__typename');
    // A page that is not read is none that was asked for wrongly.
    windowOf('', { ...(args as PageArguments), after: null, before: null });
    const page = apart ? {} : ((await connection(parent, args, context, info)) as object);
    return {
      ...page,
      groups: (asked: Arguments, at: Context, field: GraphQLResolveInfo) =>
        groupsOf(rowsOf(at.asOf, args as Kept, parent), String(parent?.id ?? ''), asked, { context: at, info: field }),
    };
  };
}

interface At {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

async function groupsOf(rows: GroupedRows, parent: string, asked: Arguments, { context, info }: At) {
  const keys = keysOf(rows, asked.by, asked.interval);
  const question: GroupQuestion = { place: placeOf(info), rows, keys, measure: measureOf(rows, asked.of) };
  const measured = asked.of !== null && asked.of !== undefined;
  const order = orderOf(keys.keys, asked.orderBy, measured);
  const meets = havingOf(asked.having, measured);
  const name = questionOf(
    rows.text,
    Object.values(rows.parameters),
    keys.tuples,
    asked.of,
    asked.orderBy,
    asked.having,
    context.asOf,
  );
  const window = windowOf(name, asked, LIMITS.page);
  const read = await context.loaders.group.rows(parent, question);
  const total = totalOf(read);
  const all = read.flatMap((one): Group[] => (one.tuple ? [{ tuple: one.tuple, figures: figuresOf(one) }] : []));
  const ranked = rankedBy(keys.keys, order, all.filter(meets));
  const whole = compareBy(keys.keys, wholeOrder(keys.keys, order));
  const { edges, pageInfo, totalCount } = pageOfList(listed(ranked, whole), window, ({ group, rank }) => ({
    ...rowOf({ keys: keys.keys, group, rank, total }),
    ...openedBy({ parent, tuple: group.tuple }, question),
  }));
  context.waves.spend(edges.length);
  return {
    rows: edges.map(({ cursor, node }) => ({ ...node, cursor })),
    pageInfo,
    totalCount,
    complete: edges.length === totalCount,
    overlapping: all.reduce((sum, { figures }) => sum + figures.count, 0) > total.count,
    total: { ...total, because: becauseOfAll(parent, { ...question, keys: NO_KEYS }) },
  };
}

function totalOf(read: readonly GroupFigures[]): Figures {
  return figuresOf(read.find(({ tuple }) => tuple === null) ?? NO_ROWS);
}

/** Where there are no rows, the database gives no total of them. */
const NO_ROWS: GroupFigures = {
  tuple: null,
  ...{ count: 0, different: 0, items: 0, valued: 0, sum: 0, min: null, max: null, median: null },
  ...{ units: [], unitless: 0 },
};

/** Groups that the order does not tell apart share a rank. */
function rankedBy(keys: readonly Key[], order: ReturnType<typeof orderOf>, groups: readonly Group[]) {
  const compare = compareBy(keys, order);
  const whole = compareBy(keys, wholeOrder(keys, order));
  let rank = 0;
  return groups.toSorted(whole).map((group, index, all) => {
    const before = all[index - 1];
    if (before === undefined || compare(before, group) !== 0) rank = index + 1;
    return { group, rank };
  });
}

interface Ranked {
  readonly group: Group;
  readonly rank: number;
}

/** The place of a group has all that an order can look at. */
const listed = (
  rows: readonly Ranked[],
  compare: (a: Group, b: Group) => number,
): Listing<Ranked, readonly [Tuple, Figures]> => ({
  rows,
  placeOf: ({ group: { tuple, figures } }) => [tuple, figures],
  compare: ([tuple, figures], [other, others]) => compare({ tuple, figures }, { tuple: other, figures: others }),
  placeIn: ([tuple, figures, ...more]) =>
    Array.isArray(tuple) && typeof figures === 'object' && figures !== null && more.length === 0
      ? [tuple.map(String), figures as Figures]
      : null,
});

function rowOf(row: { readonly keys: readonly Key[]; group: Group; rank: number; total: Figures }) {
  const { keys, group, rank, total } = row;
  return {
    ...group.figures,
    ...sharesOf(group.figures, total),
    rank,
    keys: keys.map((key, index) => withEntity(keyValueOf(key, group.tuple[index] ?? ''))),
  };
}

const withEntity = (value: ReturnType<typeof keyValueOf>) => ({
  ...value,
  entity: (_: unknown, { loaders }: Context) => (value.id === null ? null : loaders.entity.byId(value.id)),
});

/** What is in a group, and what it rests on; read when a field asks for it. */
function openedBy(group: { readonly parent: string; readonly tuple: readonly string[] }, question: GroupQuestion) {
  return {
    because: async (_: unknown, { loaders }: Context) => becauseOf(await loaders.group.because(group, question)),
    nodes: async ({ first, skip }: { readonly first: number; readonly skip: number }, context: Context) => {
      const { nodes, total } = await context.loaders.group.nodes(group, question, {
        first: pageLength(first),
        skip: passedOver(skip),
      });
      context.waves.spend(nodes.length);
      return { nodes, totalCount: total, complete: nodes.length === total };
    },
  };
}

const becauseOfAll =
  (parent: string, question: GroupQuestion) =>
  async (_: unknown, { loaders }: Context) =>
    becauseOf(await loaders.group.because({ parent, tuple: [] }, question));
