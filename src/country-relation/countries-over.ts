/** The countries that a thing leads to over links, however many steps it takes; a country leads to itself alone. */
export function countriesOver(links: ReadonlyMap<string, readonly string[]>): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const found = known.get(id) ?? reach(links, id);
    known.set(id, found);
    return found;
  };
}

function reach(links: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const countries = new Set<string>();
  const seen = new Set<string>([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id.startsWith('country:')) {
      countries.add(id);
      continue;
    }
    for (const next of links.get(id) ?? []) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return countries;
}
