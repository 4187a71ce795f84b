import type { Row } from '../neo4j/graph.ts';
import { givenBy } from '../projection/attributes.ts';
import { holdingOn } from '../projection/states.ts';
import type { Asking } from './find.ts';

/** Ids of the claims that give an attribute of an entity its value; of those that leave it out, where it has none. */
export async function feedingFor({ ontology, context }: Asking, entity: Row, attribute: string): Promise<string[]> {
  const { loaders, asOf } = context;
  const feeding = holdingOn(ontology, await loaders.claim.feeding(String(entity['id'])), asOf.validOn);
  const current = feeding.filter(({ rank }) => rank !== 'DEPRECATED');
  const giving = current.filter((claim) => givenBy(ontology, claim).some(({ name }) => name === attribute));
  const value = entity[attribute];
  const wanted =
    value === undefined || value === null ? current.filter(({ notPrinted }) => notPrinted.includes(attribute)) : giving;
  return wanted.map(({ id }) => id);
}
