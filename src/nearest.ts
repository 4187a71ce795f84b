import { distance } from 'fastest-levenshtein';

/** Of the names that are known, the five that are spelled most like one that is not. */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const wanted = name.slice(0, LONGEST).toLowerCase();
  const far = (one: string) => distance(wanted, one.toLowerCase());
  return [...new Set(known)].toSorted((a, b) => far(a) - far(b) || (a < b ? -1 : 1)).slice(0, NAMES);
}

const NAMES = 5;
const LONGEST = 100;
