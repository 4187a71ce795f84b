import type { Found } from './source.ts';

const MOST = 5;

/** A few: the first of each type, then the first that are left. */
export function oneOfEach(found: readonly Found[]): readonly Found[] {
  const types = new Map<string, Found>();
  for (const one of found) if (!types.has(one.type)) types.set(one.type, one);
  return [...new Set([...types.values(), ...found])].slice(0, MOST);
}
