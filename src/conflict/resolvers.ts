import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { relationId } from '../country-relation/relation-id.ts';
import { sidesOf } from '../country-relation/sides.ts';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import { predicateOf } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { type PageArguments, questionOf, windowOf } from '../graphql/page.ts';
import { type Listing, pageOfList } from '../graphql/page-of-list.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countryPair } from '../side/resolvers.ts';
import { type SidePair, sideOf } from '../side/side.ts';
import { periodOf } from '../time/period.ts';
import { COMPARED_GROUPS, compare } from './compare.ts';
import { type Comparison, type ComparisonPlace, comparePlaces, type Position, placeOf } from './comparison.ts';
import type { ConflictScope } from './loaders.ts';

interface Arguments extends PageArguments {
  readonly about?: string;
  readonly pair?: { readonly a: string; readonly b: string };
  readonly predicate?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly relation?: readonly string[] | null;
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
  return (row, args: Arguments, context) =>
    pageOfComparisons({ ontology, context, ...scopeOfEntity(row) }, { ...args, relation: ['CONFLICTS'] });
}

/** What two countries have between them is about their regimes, figures and events, not about the pair itself. */
function scopeOfEntity(row: Row): Scope {
  const { id, a, b } = sidesOf(row);
  return row['type'] === 'CountryRelation'
    ? { scope: 'PAIR', id, pair: { host: a, partner: b } }
    : { scope: 'ABOUT', id };
}

async function scopeOf({ about, pair }: Arguments, context: Context): Promise<Scope> {
  if (about !== undefined && pair !== undefined)
    throw clientError('BAD_REQUEST', 'about and pair are both given; expected one of them.', { argument: 'about' });
  if (about !== undefined) return scopeOfEntity(await findEntity(context, about, undefined, 'about'));
  if (!pair) return { scope: 'ALL', id: '' };
  const { host, partner = host } = await countryPair(context, pair, 'pair.');
  return { scope: 'PAIR', id: relationId([host, partner]), pair: { host, partner } };
}

type Scope = Omit<Asking, 'ontology' | 'context'>;

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
  const asked = [args.predicate, args.kind, args.relation].map((one) => one ?? null);
  const window = windowOf(questionOf('comparisons', scope, id, asked, context.asOf), args);
  const found = await context.loaders.conflict.compares(ontology, scope, id);
  const all = compare(ontology, found).filter((one) => isAsked(one, args));
  const page = pageOfList(listed(all), window, (one) => shownComparison(asking, one));
  context.waves.spend(page.edges.length);
  return { ...page, complete: found.complete, bound: COMPARED_GROUPS };
}

const isAsked = (one: Comparison, { predicate, kind, relation }: Arguments): boolean =>
  (predicate?.includes(one.predicate) ?? true) &&
  (kind?.includes(one.kind) ?? true) &&
  (relation?.includes(one.relation) ?? true);

const listed = (rows: readonly Comparison[]): Listing<Comparison, ComparisonPlace> => ({
  rows,
  placeOf,
  compare: comparePlaces,
  placeIn: ([order, id, ...more]) =>
    typeof order === 'number' && typeof id === 'string' && more.length === 0 ? [order, id] : null,
});

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
