import { type AsOf, twins } from '../as-of/as-of.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** The relationship types that lead from things to their countries in one step, as of the clocks of a read, for a pattern. */
export function countryLinks({ relations }: Ontology, asOf: AsOf): string {
  return [...relations.values()]
    .filter(({ countryOf, to, carries }) => carries !== undefined || (countryOf === 'TO' && to === 'Country'))
    .map(({ type }) => twins(asOf, type))
    .join('|');
}
