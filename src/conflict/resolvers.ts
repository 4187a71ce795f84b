import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { relationId } from '../country-relation/assign-pairs.ts';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import { badCursor } from '../filter/beyond.ts';
import { predicateOf } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { pageOf, questionOf, windowOf, writeCursor } from '../graphql/page.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countryPair } from '../side/resolvers.ts';
import { type SidePair, sideOf } from '../side/side.ts';
import { periodOf } from '../time/period.ts';
import { COMPARED_GROUPS, compare } from './compare.ts';
import type { Comparison, Position } from './comparison.ts';
import type { ConflictScope } from './loaders.ts';

interface Arguments {
  readonly about?: string;
  readonly pair?: { readonly a: string; readonly b: string };
  readonly predicate?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly relation?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/** What disagrees, or with every standing where `all`. */
export function comparisonsRoot(ontology: Ontology, all: boolean): GraphQLFieldResolver<unknown, Context> {
  return async (_, args: Arguments, context) => {
    const { scope, id, pair } = await scopeOf(args, context);
    const relation = all ? args.relation : ['CONFLICTS'];
    return pageOfComparisons({ ontology, context, scope, id, pair }, { ...args, relation: relation ?? null });
  };
}

/** What disagrees among the claims about an entity. */
export function conflictsOfEntity(ontology: Ontology): GraphQLFieldResolver<Row, Context> {
  return (row, args: Arguments, context) => {
    // What two countries have between them is about their regimes, figures and events, not about the pair itself.
    const scope = row['type'] === 'CountryRelation' ? 'PAIR' : 'ABOUT';
    return pageOfComparisons({ ontology, context, scope, id: String(row['id']) }, { ...args, relation: ['CONFLICTS'] });
  };
}

async function scopeOf({ about, pair }: Arguments, context: Context): Promise<Omit<Asking, 'ontology' | 'context'>> {
  if (about !== undefined && pair !== undefined)
    throw clientError('BAD_REQUEST', 'about and pair are both given; expected one of them.', { argument: 'about' });
  if (about !== undefined)
    return { scope: 'ABOUT', id: String((await findEntity(context, about, undefined, 'about'))['id']) };
  if (!pair) return { scope: 'ALL', id: '' };
  const { host, partner = host } = await countryPair(context, pair, 'pair.');
  return { scope: 'PAIR', id: relationId([host, partner]), pair: { host, partner } };
}

interface Asking {
  readonly ontology: Ontology;
  readonly context: Context;
  readonly scope: ConflictScope;
  readonly id: string;
  readonly pair?: SidePair | undefined;
}

async function pageOfComparisons(asking: Asking, args: Arguments) {
  const { ontology, context, scope, id } = asking;
  for (const [at, name] of (args.predicate ?? []).entries()) predicateOf({ ontology }, name, `predicate.${at}`);
  const question = questionOf(scope, id, args.predicate ?? null, args.kind ?? null, args.relation ?? null);
  const window = windowOf(question, { first: args.first, after: args.after ?? null });
  const found = await context.loaders.conflict.compares(ontology, scope, id);
  const all = compare(ontology, found).filter((one) => isAsked(one, args));
  const begin = placeAfter(all, window.after);
  const rows = all.slice(begin, begin + window.length + 1).map((one) => ({
    node: shownComparison(asking, one),
    cursor: writeCursor(question, [one.order, one.id]),
  }));
  const page = pageOf(rows, window);
  context.waves.spend(page.edges.length);
  return {
    ...page,
    nodes: page.edges.map(({ node }) => node),
    totalCount: all.length,
    complete: found.complete,
    bound: COMPARED_GROUPS,
  };
}

const isAsked = (one: Comparison, { predicate, kind, relation }: Arguments): boolean =>
  (predicate?.includes(one.predicate) ?? true) &&
  (kind?.includes(one.kind) ?? true) &&
  (relation?.includes(one.relation) ?? true);

/** The place of the first comparison beyond a cursor, whether or not the one that it names is still there. */
function placeAfter(all: readonly Comparison[], values: readonly unknown[] | null): number {
  if (values === null) return 0;
  const [order, id, ...more] = values;
  if (typeof order !== 'number' || typeof id !== 'string' || more.length > 0) throw badCursor('after');
  const beyond = all.findIndex((one) => one.order > order || (one.order === order && one.id > id));
  return beyond === -1 ? all.length : beyond;
}

function shownComparison(asking: Asking, one: Comparison) {
  return {
    ...one,
    subject: (_: unknown, { loaders }: Context) => loaders.entity.byId(one.subject),
    difference: one.difference ?? null,
    because: becauseOf(one.claims),
    positions: one.positions.map((position, at) => shownPosition(asking, position, at === one.moreExact)),
  };
}

function shownPosition({ ontology, pair }: Asking, position: Position, moreExact: boolean) {
  const { claims, value, number, unit, period } = position;
  const sources = [...new Set(claims.map(({ source }) => source))].sort();
  return {
    value,
    number: number ?? null,
    unit: unit ?? null,
    period: periodOf(period),
    moreExact,
    claims: (_: unknown, { waves }: Context) => {
      waves.spend(claims.length);
      return claims;
    },
    sources: async (_: unknown, { loaders }: Context) =>
      (await Promise.all(sources.map(loaders.entity.byId))).filter((source) => source !== null),
    sides: async ({ a, ...other }: { readonly a?: string; readonly b?: string }, context: Context) => {
      const seen = a === undefined ? pair : await countryPair(context, { a, ...other });
      const speakers = [...new Set(claims.flatMap(({ speaker }) => speaker ?? []))];
      const countries = await Promise.all(speakers.map((id) => context.loaders.side.countriesOf(ontology, id)));
      const of = (id: string) => countries[speakers.indexOf(id)] ?? new Set<string>();
      return [...new Set(claims.map((claim) => sideOf(claim, seen ?? { host: '' }, of)))].sort();
    },
    because: becauseOf(claims.map(({ id }) => id)),
  };
}
