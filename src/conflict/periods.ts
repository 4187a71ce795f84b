import { type Period, parsePeriod } from '../time/period.ts';
import type { Standing } from './comparison.ts';

/** How two periods stand to each other, and which is the more exact; undefined where one is no period. */
export function periodStanding(a: string, b: string): { relation: Standing; moreExact?: number } | undefined {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (first === null || second === null) return undefined;
  const [inSecond, inFirst] = [isWithin(first, second), isWithin(second, first)];
  if (inSecond && inFirst) return { relation: 'AGREES' };
  if (inSecond) return { relation: 'REFINES', moreExact: 0 };
  return inFirst ? { relation: 'REFINES', moreExact: 1 } : { relation: 'CONFLICTS' };
}

/** An end that is open or unknown reaches for ever. */
function isWithin(inner: Period, outer: Period): boolean {
  const starts = outer.earliestStart === null || (inner.earliestStart ?? -1) >= outer.earliestStart;
  const ends = outer.latestEnd === null || (inner.latestEnd ?? Number.POSITIVE_INFINITY) <= outer.latestEnd;
  return starts && ends;
}
