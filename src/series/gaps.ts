import { dayText } from '../time/period.ts';
import type { Figure } from './points.ts';

export type SeriesInterval = 'MONTH' | 'YEAR';

/** The most missing periods that are shown. */
export const MISSING = 600;

/** The periods without a figure between the first dated figure and the last; the interval is that of the dates unless given. */
export function missingOf(points: readonly Figure[], given: SeriesInterval | null) {
  const dated = points.flatMap(({ period }) => (period === null ? [] : [period]));
  const interval = given ?? intervalOf(dated.map(({ edtf }) => edtf));
  if (interval === null) return { interval, missing: [], missingCount: 0 };
  const covered = new Set<number>();
  for (const { earliestStart, latestEnd } of dated) {
    const [from, to] = [earliestStart ?? latestEnd, latestEnd ?? earliestStart];
    if (from === null || to === null) continue;
    for (let number = numberOf(from, interval); number <= numberOf(to, interval); number++) covered.add(number);
  }
  const numbers = [...covered].sort((a, b) => a - b);
  const missing = numbers.flatMap((number, at) => {
    const next = numbers[at + 1] ?? number;
    return Array.from({ length: Math.max(0, next - number - 1) }, (_, step) => number + step + 1);
  });
  return {
    interval,
    missing: missing.slice(0, MISSING).map((number) => textOf(number, interval)),
    missingCount: missing.length,
  };
}

/** The distance that the dates themselves show: all of them years, or all of them months. */
function intervalOf(texts: readonly string[]): SeriesInterval | null {
  if (texts.length === 0) return null;
  if (texts.every((text) => /^\d{4}$/.test(text))) return 'YEAR';
  return texts.every((text) => /^\d{4}-\d{2}$/.test(text)) ? 'MONTH' : null;
}

function numberOf(day: number, interval: SeriesInterval): number {
  const year = Math.floor(day / 10_000);
  return interval === 'YEAR' ? year : year * 12 + (Math.floor(day / 100) % 100) - 1;
}

function textOf(number: number, interval: SeriesInterval): string {
  if (interval === 'YEAR') return dayText(number * 10_000).slice(0, 4);
  return dayText(Math.floor(number / 12) * 10_000 + ((number % 12) + 1) * 100).slice(0, 7);
}
