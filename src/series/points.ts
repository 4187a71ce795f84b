import { groupBy } from '../group-by.ts';
import type { Row } from '../neo4j/graph.ts';
import { type Period, parsePeriod } from '../time/period.ts';

/** The most figures that are read at once. */
export const FIGURES = 5_000;

/** A claim behind a figure. */
export interface FigureClaim {
  readonly id: string;
  readonly order: number;
  readonly source: string;
  readonly force: string;
  readonly voice: string;
}

export type ChangeKind = 'GROWTH_RATE' | 'RATIO' | 'DIFFERENCE';

/** An observation as it is read: of the indicator itself or, with `change`, of one that measures its change. */
export interface ReadFigure {
  readonly change: { readonly kind: ChangeKind; readonly claim: string } | null;
  readonly observation: Row;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly of: readonly string[];
  readonly claims: readonly FigureClaim[];
}

export interface Figure extends ReadFigure {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly stage: string | null;
  readonly lead: FigureClaim;
}

/** The figures of one direction and source in order, and the changes that its source states. */
export interface SeriesOf {
  readonly key: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly of: readonly string[];
  readonly source: string | null;
  readonly points: readonly Figure[];
  readonly stated: readonly Figure[];
}

/** One series for each direction and, unless they go across sources, each source; by key. */
export function seriesOf(figures: readonly ReadFigure[], acrossSources: boolean): SeriesOf[] {
  const all = figures.flatMap(figureOf);
  const groups = groupBy(all, ({ from, to, of, lead }) =>
    JSON.stringify([from, to, of, acrossSources ? null : lead.source]),
  );
  return [...groups]
    .flatMap(([key, members]) => {
      const [first] = members;
      const points = members.filter(({ change }) => change === null).toSorted(inOrder);
      if (first === undefined || points.length === 0) return [];
      const { from, to, of, lead } = first;
      const stated = members.filter(({ change }) => change !== null);
      return [{ key, from, to, of, source: acrossSources ? null : lead.source, points, stated }];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function figureOf(read: ReadFigure): Figure[] {
  const { observation, claims } = read;
  const [lead] = claims;
  if (lead === undefined) return [];
  const { id, value = null, unit = null, period, stage = null } = observation;
  return [
    {
      ...read,
      id: String(id),
      value: value as number | null,
      unit: unit as string | null,
      period: typeof period === 'string' ? parsePeriod(period) : null,
      stage: stage as string | null,
      lead,
    },
  ];
}

/** The stages of a sequence without dates, then by period, then what has neither. */
function inOrder(a: Figure, b: Figure): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  const first = one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0);
  return first ?? (a.id < b.id ? -1 : 1);
}

const FAR = 99_999_999;

function rankOf({ period, stage }: Figure): number[] {
  if (period !== null) return [1, period.earliestStart ?? 0, period.latestStart ?? FAR];
  return [stage === null ? 2 : 0, stage === 'AFTER' ? 1 : 0, 0];
}

/** Whether the first of two is certainly the earlier one. */
export function isEarlier(a: Figure, b: Figure): boolean {
  if (a.period !== null && b.period !== null)
    return (a.period.latestStart ?? FAR) < (b.period.earliestStart ?? 0) || endsFirst(a.period, b.period);
  const staged = a.period === null && b.period === null && a.lead.source === b.lead.source;
  return staged && a.stage === 'BEFORE' && b.stage === 'AFTER';
}

/** Periods of which one lies before the other. */
const endsFirst = (a: Period, b: Period): boolean =>
  a.latestEnd !== null && b.earliestStart !== null && a.latestEnd < b.earliestStart;

/** Whether the place of a figure among the others is open. */
export const isPlaceOpen = (figure: Figure, all: readonly Figure[]): boolean =>
  all.some((other) => other.id !== figure.id && !isEarlier(figure, other) && !isEarlier(other, figure));
