import type { GraphQLFieldResolver } from 'graphql';
import type { AsOf } from '../as-of/as-of.ts';
import { becauseOf } from '../claim/because.ts';
import { sentenceOf } from '../claim/resolvers.ts';
import type { Context } from '../graphql/context.ts';
import { type PageArguments, pageLength, passedOver, questionOf, windowOf } from '../graphql/page.ts';
import { pageOfList } from '../graphql/page-of-list.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type Period, parsePeriod, periodOf } from '../time/period.ts';
import { type CalendarPlace, comparePlaces, type Entry, entriesOf, FACTS, openAgainst, placeOf } from './entries.ts';
import { questionIn, type ScopeArguments, scopeIn, type TimelineArguments } from './find.ts';
import { BUCKETS, bucketsOf, type Interval } from './histogram.ts';
import type { TimelineQuestion } from './loaders.ts';

/** What happened or held when. */
export function timelineRoot(ontology: Ontology): [string, GraphQLFieldResolver<unknown, Context>] {
  return [
    'timeline',
    async (_, args: TimelineArguments & ScopeArguments, context) => {
      const asked = questionIn(ontology, args, context);
      return timelineOf(
        await read({ ontology, args, question: { ...asked, scope: await scopeIn(args, context) } }, context),
      );
    },
  ];
}

/** What two countries have between them, in calendar order. */
export function timelineOfPair(ontology: Ontology): GraphQLFieldResolver<Row, Context> {
  return async (row, args: TimelineArguments, context) => {
    const scope = { about: null, neighbours: false, pairs: [String(row['id'])] };
    const question = { ...questionIn(ontology, args, context), scope };
    return timelineOf(await read({ ontology, args, question }, context));
  };
}

interface Asked {
  readonly ontology: Ontology;
  readonly args: TimelineArguments;
  readonly question: TimelineQuestion;
}

interface Told extends Asked {
  readonly entries: readonly Entry[];
  readonly range: Period | null;
  readonly complete: boolean;
  readonly asOf: AsOf;
}

async function read(asked: Asked, { loaders, asOf }: Context): Promise<Told> {
  const { ontology, args, question } = asked;
  const claims = await loaders.timeline.dated(question);
  const range = args.range ? parsePeriod(args.range) : null;
  const entries = entriesOf(ontology, claims.slice(0, FACTS)).filter(
    ({ kind, period }) => (args.kinds?.includes(kind) ?? true) && (range === null || overlaps(period, range)),
  );
  return { ...asked, entries, range, complete: claims.length <= FACTS, asOf };
}

function timelineOf(told: Told) {
  const { args, entries, complete, range, question, asOf } = told;
  const asked = questionOf('timeline', args, question.scope, asOf);
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
