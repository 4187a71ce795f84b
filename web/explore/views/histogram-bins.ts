import type { LinkPeriod, Scene } from '../scene/scene.ts';
import { dayOf, spanOf, yearOf } from './timeline-lanes.ts';

/** How many links may hold in some years. */
export interface Bin {
  readonly from: number;
  /** The last year of it. */
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  readonly first: number;
  readonly last: number;
  readonly undated: number;
}

/** More bars than this are too thin to be told apart: then one stands for five, ten … years. */
const BARS = 80;

/** Counts links by year. One that goes on counts until the end, one whose start is open or unknown from the beginning. */
export function histogramOf({ links }: Scene): Histogram {
  const all = [...links.values()];
  const dated = all.filter(({ valid }) => valid.length > 0);
  const span = spanOf(dated.flatMap(({ valid }) => valid));
  const [first, last] = [yearOf(span.from), yearOf(span.to - 1)];
  const step = [1, 5, 10, 25, 50, 100].find((one) => (last - first + 1) / one <= BARS) ?? 500;
  const start = Math.floor(first / step) * step;
  const bins: Bin[] = [];
  for (let from = start; from <= last; from += step) {
    const to = from + step - 1;
    bins.push({
      from,
      to,
      count: dated.filter(({ valid }) => valid.some((period) => isWithin(period, from, to))).length,
    });
  }
  return { bins, first, last, undated: all.length - dated.length };
}

/** The years of a period as the filters have it; null for any time. */
export function yearsIn(period: string | null): readonly [number, number] | null {
  const [, from, to] = /^(-?\d{4,})\/(-?\d{4,})$/.exec(period ?? '') ?? [];
  return from === undefined || to === undefined ? null : [Number(from), Number(to)];
}

export const periodOf = (from: number, to: number): string => `${padded(from)}/${padded(to)}`;

const padded = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const isWithin = ({ from, to }: LinkPeriod, first: number, last: number): boolean =>
  (from === null || yearOf(dayOf(from)) <= last) && (to === null || yearOf(dayOf(to)) >= first);
