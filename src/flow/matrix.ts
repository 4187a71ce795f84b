import type { Dealing } from '../country-relation/dealing.ts';
import { type Figure, figuresOf } from '../country-relation/figures.ts';
import type { Sides } from '../country-relation/sides.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { parsePeriod } from '../time/period.ts';

/** The figures of an indicator that lead from A to B, of a period where one is asked for. */
export function flowOf(
  ontology: Ontology,
  { sides, dealings }: { readonly sides: Sides; readonly dealings: readonly Dealing[] },
  { indicator, period }: { readonly indicator: string; readonly period: string | null },
): Figure[] {
  return figuresOf(ontology, sides, dealings).filter(
    (figure) =>
      figure.indicator === indicator &&
      (figure.direction === 'A_TO_B' || figure.direction === 'MUTUAL') &&
      (period === null || mayOverlap(figure.entity['period'], period)),
  );
}

/** Whether a period may overlap another; one that is not known may. */
export function mayOverlap(stored: unknown, asked: string): boolean {
  const own = typeof stored === 'string' ? parsePeriod(stored) : null;
  const wanted = parsePeriod(asked);
  if (own === null || wanted === null) return true;
  const begins = own.earliestStart ?? Number.NEGATIVE_INFINITY;
  const ends = own.latestEnd ?? Number.POSITIVE_INFINITY;
  const first = wanted.earliestStart ?? Number.NEGATIVE_INFINITY;
  const last = wanted.latestEnd ?? Number.POSITIVE_INFINITY;
  return begins <= last && ends >= first;
}
