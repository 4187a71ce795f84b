import { type AsOf, twins } from '../as-of/as-of.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** The relationship types over which a thing leads to its countries, by the end from which they do. */
export interface CountryLinks {
  /** All of them, for a pattern. */
  readonly types: string;
  /** Those that lead from the declaring type to its target, and those that lead the other way. */
  readonly out: readonly string[];
  readonly in: readonly string[];
}

/** What the ontology says by `@countryOf`, as of the clocks of a read. */
export function countryLinks(ontology: Ontology, asOf: AsOf): CountryLinks {
  const types = (end: 'FROM' | 'TO') =>
    [...ontology.relations.values()]
      .filter(({ countryOf }) => countryOf === end)
      .flatMap(({ type }) => twins(asOf, type).split('|'));
  const [out, back] = [types('TO'), types('FROM')];
  return { types: [...out, ...back].join('|'), out, in: back };
}
