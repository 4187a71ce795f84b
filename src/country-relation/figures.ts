import type { Ontology } from '../ontology/ontology.ts';
import { claimsOf, type Dealing, dealingDirection, waysBy } from './dealing.ts';
import { waysOf } from './kinds.ts';
import type { PairDirection, Sides } from './sides.ts';

/** A figure between two countries. */
export interface Figure {
  readonly entity: Readonly<Record<string, unknown>>;
  readonly indicator: string | null;
  readonly direction: PairDirection;
  readonly value: number | null;
  readonly unit: string | null;
  /** Ids of the ends that the source names, such as an airport. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly claims: readonly string[];
}

/** The figures among the dealings of a pair, in their order. */
export function figuresOf(ontology: Ontology, sides: Sides, dealings: readonly Dealing[]): Figure[] {
  const ways = waysOf(ontology, 'Observation');
  const measures = ontology.types.get('Observation')?.relations.get('indicator')?.relation.type;
  const endsBy = (dealing: Dealing, type: string | undefined) => [
    ...new Set(waysBy(dealing, type).map(({ end }) => end)),
  ];
  return dealings
    .filter(({ entity }) => entity['type'] === 'Observation')
    .map((dealing) => ({
      entity: dealing.entity,
      indicator: endsBy(dealing, measures)[0] ?? null,
      direction: dealingDirection(ontology, sides, dealing),
      value: numberOf(dealing.entity['value']),
      unit: typeof dealing.entity['unit'] === 'string' ? dealing.entity['unit'] : null,
      starts: endsBy(dealing, ways?.start),
      ends: endsBy(dealing, ways?.end),
      claims: claimsOf(dealing),
    }));
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What makes two figures say something about one and the same: their values must then agree. */
const subjectOf = ({ entity, indicator, unit, starts, ends }: Figure): string =>
  JSON.stringify([
    indicator,
    unit,
    starts.toSorted(),
    ends.toSorted(),
    ...['period', 'stage', 'comparisonBase', 'method'].map((name) => entity[name] ?? null),
  ]);

/** Whether some of the figures say different things of the same. */
export function areConflicting(figures: readonly Figure[]): boolean {
  const values = new Map<string, number>();
  return figures.some((figure) => {
    if (figure.value === null) return false;
    const subject = subjectOf(figure);
    const known = values.get(subject);
    values.set(subject, known ?? figure.value);
    return known !== undefined && known !== figure.value;
  });
}

/** The one value that figures give, where they give exactly one in one unit. */
export function oneValue(figures: readonly Figure[]): { readonly value: number; readonly unit: string | null } | null {
  const given = figures.filter(({ value }) => value !== null);
  const [first] = given;
  if (first === undefined || first.value === null) return null;
  return given.every(({ value, unit }) => value === first.value && unit === first.unit) &&
    figures.length === given.length
    ? { value: first.value, unit: first.unit }
    : null;
}
