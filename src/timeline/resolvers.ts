import type { GraphQLFieldResolver } from 'graphql';
import type { AsOf } from '../as-of/as-of.ts';
import { becauseOf } from '../claim/because.ts';
import { sentenceOf } from '../claim/resolvers.ts';
import { relationId } from '../country-relation/assign-pairs.ts';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import { claimConditionText } from '../filter/claim-condition.ts';
import { allOf, badFilter, type Fields } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { type PageArguments, pageLength, passedOver, questionOf, windowOf } from '../graphql/page.ts';
import { pageOfList } from '../graphql/page-of-list.ts';
import { LIMITS } from '../limits.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { isPredicate } from '../ontology/predicate.ts';
import { type Period, parsePeriod, periodOf } from '../time/period.ts';
import { type CalendarPlace, comparePlaces, type Entry, entriesOf, FACTS, openAgainst, placeOf } from './entries.ts';
import { BUCKETS, bucketsOf, type Interval } from './histogram.ts';
import type { TimelineQuestion } from './loaders.ts';

interface Arguments {
  readonly of?: readonly string[] | null;
  readonly neighbours?: boolean | null;
  readonly pair?: readonly string[] | null;
  readonly range?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly relations?: readonly string[] | null;
  readonly where?: Fields | null;
}

/** What happened or held when. */
export function timelineRoot(ontology: Ontology): [string, GraphQLFieldResolver<unknown, Context>] {
  return [
    'timeline',
    async (_, args: Arguments, context) => {
      const question = await questionIn(ontology, args, context);
      const claims = await context.loaders.timeline.dated(question);
      const range = args.range ? parsePeriod(args.range) : null;
      const entries = entriesOf(ontology, claims.slice(0, FACTS)).filter(
        ({ kind, period }) => (args.kinds?.includes(kind) ?? true) && (range === null || overlaps(period, range)),
      );
      return timelineOf({
        ontology,
        args,
        question,
        entries,
        range,
        complete: claims.length <= FACTS,
        asOf: context.asOf,
      });
    },
  ];
}

interface Told {
  readonly ontology: Ontology;
  readonly args: Arguments;
  readonly question: TimelineQuestion;
  readonly entries: readonly Entry[];
  readonly range: Period | null;
  readonly complete: boolean;
  readonly asOf: AsOf;
}

function timelineOf(told: Told) {
  const { args, entries, complete, range, question, asOf } = told;
  const asked = questionOf('timeline', args, asOf);
  return {
    totalCount: entries.length,
    complete,
    message: complete
      ? null
      : `The scope has more than ${FACTS} dated facts; those that come first in the datasets are told. Narrow it by of, pair, types, relations or where.`,
    entries: (given: PageArguments, { waves }: Context) => {
      const listing = { rows: entries, placeOf, compare: comparePlaces, placeIn };
      const page = pageOfList(listing, windowOf(asked, given), (entry) => shown(told, entry));
      waves.spend(page.edges.length);
      return page;
    },
    histogram: ({ interval }: { readonly interval: Interval }) => {
      const { buckets, bucketCount } = bucketsOf(entries, interval, range);
      const all = bucketCount <= BUCKETS;
      return {
        interval,
        buckets: buckets.map((bucket) => ({ ...bucket, because: () => becauseOf(bucket.claims) })),
        bucketCount,
        complete: all && complete,
        message: all
          ? null
          : `There are ${bucketCount} buckets; the first ${BUCKETS} are shown. Give a range, or a longer interval.`,
        undatedCount: async (_: unknown, { loaders }: Context) =>
          (await loaders.timeline.undated(question, { skip: 0, first: 0 })).total,
      };
    },
    undated: async (
      { first, skip }: { readonly first: number; readonly skip: number },
      { loaders, waves }: Context,
    ) => {
      const { total, claims } = await loaders.timeline.undated(question, {
        skip: passedOver(skip),
        first: pageLength(first),
      });
      waves.spend(claims.length);
      return { totalCount: total, claims };
    },
  };
}

/** An entry as the type `TimelineEntry` shows it. */
function shown({ ontology, entries }: Told, entry: Entry): Record<string, unknown> {
  const { entity, object, lead, claims, period } = entry;
  let found: readonly Entry[] | undefined;
  const open = () => {
    found ??= openAgainst(entry, entries);
    return found;
  };
  const claimOf = ({ loaders }: Context) => loaders.claim.byId(lead.id);
  return {
    ...entry,
    what: async (_: unknown, context: Context) => {
      const claim = await claimOf(context);
      return claim === null ? '' : sentenceOf(ontology, claim, context);
    },
    entity: (_: unknown, { loaders }: Context) => loaders.entity.byId(entity),
    object: (_: unknown, { loaders }: Context) => (object === null ? null : loaders.entity.byId(object)),
    period: periodOf(period.edtf),
    force: lead.force,
    voice: lead.voice,
    orderUncertain: () => open().length > 0,
    orderOpenCount: () => open().length,
    orderOpenWith: ({ first }: { readonly first: number }, { waves }: Context) => {
      const some = open().slice(0, pageLength(first));
      waves.spend(some.length);
      return some.map((other) => shown({ ontology, entries } as Told, other));
    },
    claim: (_: unknown, context: Context) => claimOf(context),
    because: () => becauseOf(claims),
  };
}

async function questionIn(ontology: Ontology, args: Arguments, context: Context): Promise<TimelineQuestion> {
  const { of, pair, types, relations, where, neighbours } = args;
  if ((of?.length ?? 0) > LIMITS.page)
    throw clientError('BAD_REQUEST', `of has ${of?.length} members; expected at most ${LIMITS.page}.`, {
      argument: 'of',
    });
  if (neighbours && !of)
    throw clientError('BAD_REQUEST', 'neighbours needs of: whose neighbours?', { argument: 'neighbours' });
  const wrong = relations?.find((name) => !isPredicate(ontology, name));
  if (wrong !== undefined)
    throw badFilter(
      `relations.${relations?.indexOf(wrong)}`,
      `"${wrong.slice(0, 100)}" is no predicate; expected one of the data model, such as HELD_IN or period`,
    );
  const parameters: Record<string, unknown> = {};
  const conditions = where
    ? [claimConditionText(ontology, where, { variable: 'c', asOf: context.asOf, parameters })]
    : [];
  const [about, pairs] = await Promise.all([
    of
      ? Promise.all(of.map(async (text, at) => String((await findEntity(context, text, undefined, `of.${at}`))['id'])))
      : null,
    pair ? pairOf(context, pair) : [],
  ]);
  return {
    about,
    neighbours: neighbours ?? false,
    pairs,
    dates: datesOf(ontology),
    prefixes: types ? types.map((name) => `${ontology.types.get(name)?.prefix}:`) : null,
    relations: relations ?? null,
    where: allOf(conditions),
    parameters,
  };
}

async function pairOf(context: Context, pair: readonly string[]): Promise<string[]> {
  const found = await Promise.all(pair.map((text, at) => findEntity(context, text, 'Country', `pair.${at}`)));
  const ids = [...new Set(found.map(({ id }) => String(id)))];
  if (pair.length === 2 && ids.length === 2) return [relationId(ids)];
  throw clientError('BAD_REQUEST', `pair has ${ids.length} different countries; expected two.`, { argument: 'pair' });
}

/** The names of all attributes that are dates. */
const datesOf = ({ types }: Ontology): string[] => [
  ...new Set(
    [...types.values()].flatMap(({ attributes }) =>
      [...attributes.values()].filter(({ scalar }) => scalar === 'Period').map(({ name }) => name),
    ),
  ),
];

/** Whether two periods may share a day. */
function overlaps(period: Period, range: Period): boolean {
  const before = period.latestEnd !== null && range.earliestStart !== null && period.latestEnd < range.earliestStart;
  const after = period.earliestStart !== null && range.latestEnd !== null && period.earliestStart > range.latestEnd;
  return !before && !after;
}

function placeIn(values: readonly unknown[]): CalendarPlace | null {
  const [start, latest, id, ...more] = values;
  const days = [start, latest].every((day) => day === null || Number.isSafeInteger(day));
  if (!days || typeof id !== 'string' || more.length > 0) return null;
  return [start as number | null, latest as number | null, id];
}
