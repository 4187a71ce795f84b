import { jsonldOf } from '../../rdf/jsonld.ts';
import type { Format } from '../format.ts';
import { statementsOf } from '../statements.ts';

/** One document of JSON-LD 1.1: entities, claims with their evidence, and what follows from them. */
export const jsonld: Format = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  client: 'JSON-LD, schema.org',
  write: (net) => jsonldOf(net.vocabulary.base, statementsOf(net)),
};
