import type { Found } from './source.ts';

const MOST = 5;

/** The first of each type, a few of them. */
export function oneOfEach(found: readonly Found[]): readonly Found[] {
  const types = new Map<string, Found>();
  for (const one of found) if (!types.has(one.type)) types.set(one.type, one);
  return [...types.values()].slice(0, MOST);
}
