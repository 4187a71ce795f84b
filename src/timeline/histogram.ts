import { dayText, type Period } from '../time/period.ts';
import type { Entry } from './entries.ts';

export type Interval = 'MONTH' | 'YEAR' | 'DECADE';

/** A stretch of time, and the entries that share days with it. */
export interface Bucket {
  readonly edtf: string;
  readonly start: string;
  readonly end: string;
  readonly certain: number;
  readonly possible: number;
  readonly begins: number;
  readonly claims: readonly string[];
}

/** The most buckets that are shown at once. */
export const BUCKETS = 600;

/** Buckets from the first known day to the last, without gaps; beyond the bound, the first ones. */
export function bucketsOf(entries: readonly Entry[], interval: Interval, range: Period | null) {
  const days = entries.flatMap(({ period }) => knownDays(period));
  const within = days.filter((day) => day >= (range?.earliestStart ?? 0) && day <= (range?.latestEnd ?? FAR));
  // Of what runs over the whole of the range, no day need lie in it: then the ends of the range stand for them.
  const ends = [range?.earliestStart, range?.latestEnd].filter((day) => day !== null && day !== undefined);
  const known = within.length > 0 ? within : entries.length > 0 ? ends : [];
  if (known.length === 0) return { buckets: [], bucketCount: 0 };
  const [first, last] = [numberOf(Math.min(...known), interval), numberOf(Math.max(...known), interval)];
  const bucketCount = last - first + 1;
  const shown = Math.min(bucketCount, BUCKETS);
  const buckets = Array.from({ length: shown }, (_, at) => bucketOf(entries, first + at, interval));
  return { buckets, bucketCount };
}

const FAR = 99_999_999;

const knownDays = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Period): number[] =>
  [earliestStart, latestStart, earliestEnd, latestEnd].filter((day) => day !== null);

/** The bucket of a day, counted from year 0. */
function numberOf(day: number, interval: Interval): number {
  const year = Math.floor(day / 10_000);
  if (interval === 'YEAR') return year;
  return interval === 'DECADE' ? Math.floor(year / 10) : year * 12 + (Math.floor(day / 100) % 100) - 1;
}

function bucketOf(entries: readonly Entry[], number: number, interval: Interval): Bucket {
  const { edtf, start, end } = boundsOf(number, interval);
  const touching = entries.filter(
    ({ period }) => (period.earliestStart ?? 0) <= end && (period.latestEnd ?? FAR) >= start,
  );
  const certain = touching.filter(
    ({ period }) => (period.earliestStart ?? 0) >= start && (period.latestEnd ?? FAR) <= end,
  ).length;
  const begins = touching.filter(
    ({ period }) => (period.earliestStart ?? 0) >= start && (period.latestStart ?? FAR) <= end,
  ).length;
  return {
    edtf,
    start: dayText(start),
    end: dayText(end),
    certain,
    possible: touching.length - certain,
    begins,
    claims: touching.flatMap(({ claims }) => claims),
  };
}

function boundsOf(number: number, interval: Interval): { edtf: string; start: number; end: number } {
  if (interval === 'MONTH') {
    const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
    const last = new Date(Date.UTC(2000, month, 0)).getUTCDate();
    const days = month === 2 && !isLeap(year) ? 28 : last;
    const start = year * 10_000 + month * 100;
    return { edtf: dayText(start + 1).slice(0, 7), start: start + 1, end: start + days };
  }
  const [from, to] = interval === 'YEAR' ? [number, number] : [number * 10, number * 10 + 9];
  const text = dayText(from * 10_000).slice(0, interval === 'YEAR' ? 4 : 3);
  return { edtf: interval === 'YEAR' ? text : `${text}X`, start: from * 10_000 + 101, end: to * 10_000 + 1231 };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
