import { relationId } from './relation-id.ts';

/** A pair of countries as it is looked at: which of them is called A. The id is the same either way. */
export interface Sides {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

export type PairDirection = 'A_TO_B' | 'B_TO_A' | 'MUTUAL' | 'UNDIRECTED';

const PREFIX = 'country-relation:';

/** The pair of a country relation; A is the first code of its id where nobody asked otherwise. */
export function sidesOf(row: Readonly<Record<string, unknown>>): Sides {
  const id = String(row['id']);
  const [first = '', second = ''] = id
    .slice(PREFIX.length)
    .split('-')
    .map((code) => `country:${code}`);
  return row['sideA'] === second ? { id, a: second, b: first } : { id, a: first, b: second };
}

/** The pair of two countries, A first. */
export const pairOf = (a: string, b: string): Sides => ({ id: relationId([a, b]), a, b });

/** The direction between two countries of what starts in some countries and ends in others. */
export function directionOf({ a, b }: Sides, starts: readonly string[], ends: readonly string[]): PairDirection {
  const there = starts.includes(a) && ends.includes(b);
  const back = starts.includes(b) && ends.includes(a);
  if (there && back) return 'MUTUAL';
  if (there) return 'A_TO_B';
  return back ? 'B_TO_A' : 'UNDIRECTED';
}
