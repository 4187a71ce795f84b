import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { givenBy } from '../projection/attributes.ts';
import { holdsByAll, holdsOn } from '../time/period.ts';

/** Whether a thing lasts on the day asked for: certain only where no claim on its period, shown or not, leaves it open. */
export async function holdsOf(ontology: Ontology, entity: Row, { loaders, asOf }: Context) {
  if (asOf.validOn === null || entity['period'] === undefined) return holdsOn(entity['period'], asOf.validOn);
  const claims = await loaders.claim.feeding(String(entity['id']));
  const periods = claims
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .flatMap((claim) => givenBy(ontology, claim))
    .flatMap(({ name, text }) => (name === 'period' ? [text] : []));
  return holdsByAll(entity['period'], periods, asOf.validOn);
}
