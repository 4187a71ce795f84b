import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { findEntity } from '../entity/find.ts';
import { valueState } from '../entity/state.ts';
import { clientError } from '../errors.ts';
import { sourceOf } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { type PageArguments, questionOf, windowOf } from '../graphql/page.ts';
import { pageOfList } from '../graphql/page-of-list.ts';
import { type Ontology, typeNamed } from '../ontology/ontology.ts';
import { periodOf } from '../time/period.ts';
import { type Change, changesOf, computedAt, derivedOf, overallOf, type Stated, statedOf } from './changes.ts';
import { MISSING, missingOf, type SeriesInterval } from './gaps.ts';
import { FIGURES, type Figure, isPlaceOpen, type SeriesOf, seriesOf } from './points.ts';

interface Arguments extends PageArguments {
  readonly indicator: string;
  readonly from?: string;
  readonly to?: string;
  readonly of?: string;
  readonly acrossSources?: boolean | null;
  readonly force?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
}

/** The figures of an indicator, one series for each direction and source. */
export function seriesRoot(ontology: Ontology): [string, GraphQLFieldResolver<unknown, Context>] {
  const places = placesOf(ontology);
  return [
    'series',
    async (_, args: Arguments, context) => {
      const { first, last, after, before, ...asked } = args;
      const window = windowOf(questionOf('series', asked, context.asOf), args);
      for (const source of args.sources ?? []) sourceOf({ ontology }, source, 'sources');
      const end = async (name: 'from' | 'to' | 'of') => {
        const text = args[name];
        return text === undefined ? null : String((await findEntity(context, text, undefined, name))['id']);
      };
      const [indicator, from, to, of] = await Promise.all([
        findEntity(context, args.indicator, 'Indicator', 'indicator'),
        end('from'),
        end('to'),
        end('of'),
      ]);
      const read = await context.loaders.series.figures({ indicator: String(indicator['id']), from, to, of, places });
      const kept = read.slice(0, FIGURES).filter(({ claims }) => claims.some((claim) => isKept(claim, args)));
      const listing = { rows: seriesOf(kept, args.acrossSources ?? false), placeOf, compare, placeIn };
      const page = pageOfList(listing, window, shownSeries);
      context.waves.spend(page.edges.reduce((sum, { node }) => sum + node.points.length, 0));
      const complete = read.length <= FIGURES;
      return {
        ...page,
        indicator,
        complete,
        message: complete
          ? null
          : `More than ${FIGURES} figures; those with the first ids are shown. Give from, to or of.`,
      };
    },
  ];
}

/** Series are ordered by their keys. */
const placeOf = ({ key }: SeriesOf): readonly [string] => [key];
const compare = ([a]: readonly [string], [b]: readonly [string]): number => (a < b ? -1 : Number(a > b));
const placeIn = ([key, ...more]: readonly unknown[]): readonly [string] | null =>
  typeof key === 'string' && more.length === 0 ? [key] : null;

const isKept = ({ force, source }: { readonly force: string; readonly source: string }, args: Arguments): boolean =>
  (args.force?.includes(force) ?? true) && (args.sources?.includes(source) ?? true);

/** The relationship types, as the ontology has them. */
function placesOf(ontology: Ontology) {
  const typeOf = (type: string, field: string): string => {
    const relation = typeNamed(ontology, type).relations.get(field)?.relation;
    if (relation === undefined) throw new Error(`${type} has no relation ${field}.`);
    return relation.type;
  };
  return {
    measures: typeOf('Observation', 'indicator'),
    from: typeOf('Observation', 'from'),
    to: typeOf('Observation', 'to'),
    of: typeOf('Observation', 'of'),
    change: typeOf('Indicator', 'changeOf'),
  };
}

function shownSeries(series: SeriesOf) {
  const { points } = series;
  const units = [
    ...new Set(points.flatMap(({ value, unit }) => (value === null || unit === null ? [] : [unit]))),
  ].sort();
  const entities =
    (ids: readonly string[]) =>
    async (_: unknown, { loaders }: Context) =>
      (await Promise.all(ids.map(loaders.entity.byId))).filter((row) => row !== null);
  const overall = overallOf(points);
  return {
    from: entities(series.from),
    to: entities(series.to),
    of: entities(series.of),
    source: (_: unknown, { loaders }: Context) => (series.source === null ? null : loaders.entity.byId(series.source)),
    unit: units.length === 1 ? units[0] : null,
    units,
    unitMismatch: units.length > 1,
    points: points.map((point) => shownPoint(point, points)),
    changes: () => changesOf(points).map((change) => shownChange(change, points)),
    overall: overall === null ? null : shownChange(overall, points),
    statedChanges: () => statedOf(series).map(shownStated),
    derived: ({ decimals }: { readonly decimals: number }) =>
      derivedOf(series).map(({ exact, formula, point, stated, claims }) => ({
        value: computedAt(exact, decimalsIn(decimals)),
        exact,
        unit: point.unit,
        derived: true,
        formula,
        comparisonBase: stated.figure.observation['comparisonBase'] ?? null,
        from: shownPoint(point, points),
        change: shownStated(stated),
        because: () => becauseOf(claims),
      })),
    gaps: ({ interval }: { readonly interval?: SeriesInterval | null }) => shownGaps(points, interval ?? null),
    because: () => becauseOf(claimsOf(points)),
  };
}

function shownPoint(figure: Figure, all: readonly Figure[]) {
  const { observation, value, unit, stage, lead, claims } = figure;
  const optional = (name: string) => observation[name] ?? null;
  const stateOf =
    (name: string) =>
    async (_: unknown, { loaders }: Context) =>
      valueState(observation, name, await loaders.datasets());
  return {
    observation,
    value,
    valueState: stateOf('value'),
    unit,
    period: periodOf(observation['period']),
    periodState: stateOf('period'),
    stage,
    method: optional('method'),
    comparisonBase: optional('comparisonBase'),
    approximate: optional('approximate'),
    trend: optional('trend'),
    force: lead.force,
    voice: lead.voice,
    orderUncertain: () => isPlaceOpen(figure, all),
    claim: (_: unknown, { loaders }: Context) => loaders.claim.byId(lead.id),
    because: () => becauseOf(claims.map(({ id }) => id)),
  };
}

function shownChange(change: Change, all: readonly Figure[]) {
  const { from, to, ratio, percent } = change;
  const atDecimals =
    (value: number | null) =>
    ({ decimals }: { readonly decimals: number }) =>
      value === null ? null : computedAt(value, decimalsIn(decimals));
  return {
    ...change,
    from: shownPoint(from, all),
    to: shownPoint(to, all),
    ratio: atDecimals(ratio),
    percent: atDecimals(percent),
    unit: from.unit === to.unit ? from.unit : null,
    because: () => becauseOf(claimsOf([from, to])),
  };
}

function shownStated({ figure, kind, computed, agrees, claims }: Stated) {
  const { observation, value, unit } = figure;
  return {
    observation,
    kind,
    value,
    unit,
    comparisonBase: observation['comparisonBase'] ?? null,
    computed,
    agrees,
    because: () => becauseOf(claims),
  };
}

function shownGaps(points: readonly Figure[], given: SeriesInterval | null) {
  const { interval, missing, missingCount } = missingOf(points, given);
  const complete = missingCount <= MISSING;
  return {
    interval,
    missing,
    missingCount,
    withoutValue: points.filter(({ value }) => value === null).map((point) => shownPoint(point, points)),
    undatedCount: points.filter(({ period }) => period === null).length,
    complete,
    message: complete
      ? null
      : `${missingCount} periods are missing; the first ${MISSING} are shown. Give a longer interval.`,
  };
}

const claimsOf = (figures: readonly Figure[]): string[] => figures.flatMap(({ claims }) => claims.map(({ id }) => id));

function decimalsIn(decimals: number): number {
  if (decimals >= 0 && decimals <= 10) return decimals;
  throw clientError('BAD_REQUEST', `decimals is ${decimals}; expected 0 to 10.`, { argument: 'decimals' });
}
