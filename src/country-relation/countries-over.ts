import { instantsOf, isKnown, type Known } from '../as-of/known.ts';

/** A step on the way of a thing to its countries. */
export interface Link extends Known {
  readonly to: string;
}

/** By thing, the steps that lead on from it, now and before. */
export type Links = ReadonlyMap<string, readonly Link[]>;

/** A stretch of recorded time; it has no end while it lasts. */
export interface Stretch {
  readonly recordedAt: number;
  readonly recordedTo: number | null;
}

/** The countries that a thing leads to over links, however many steps it takes; a country leads to itself alone. */
export function countriesOver(links: Links): (id: string) => ReadonlySet<string> {
  return remembered((id) => reach(links, id, ({ recordedTo }) => (recordedTo ?? null) === null).countries);
}

/** The same, now and before: by country, when it was known that the thing leads to it. */
export function stretchesOver(links: Links): (id: string) => ReadonlyMap<string, readonly Stretch[]> {
  return remembered((id) => {
    if (isCountry(id)) return new Map([[id, [{ recordedAt: 0, recordedTo: null }]]]);
    const instants = instantsOf(reach(links, id, () => true).taken);
    const found = new Map<string, Stretch[]>();
    for (const [at, recordedAt] of instants.entries()) {
      const recordedTo = instants[at + 1] ?? null;
      for (const country of reach(links, id, (link) => isKnown(link, recordedAt)).countries)
        found.set(country, withStretch(found.get(country) ?? [], { recordedAt, recordedTo }));
    }
    return found;
  });
}

/** One more stretch, joined to the last where that ends as it begins. */
function withStretch(stretches: readonly Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined || last.recordedTo !== next.recordedAt) return [...stretches, next];
  return [...stretches.slice(0, -1), { recordedAt: last.recordedAt, recordedTo: next.recordedTo }];
}

/** Findings are kept up to this number, so that memory stays flat. */
const KEPT = 50_000;

function remembered<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    if (known.size >= KEPT) known.clear();
    known.set(id, found);
    return found;
  };
}

const isCountry = (id: string): boolean => id.startsWith('country:');

/** The countries, and the links by which they are reached or might be. */
function reach(links: Links, start: string, keeps: (link: Link) => boolean) {
  const countries = new Set<string>();
  const taken: Link[] = [];
  const seen = new Set<string>([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (isCountry(id)) {
      countries.add(id);
      continue;
    }
    for (const link of (links.get(id) ?? []).filter(keeps)) {
      taken.push(link);
      if (!seen.has(link.to)) waiting.push(link.to);
      seen.add(link.to);
    }
  }
  return { countries, taken };
}
