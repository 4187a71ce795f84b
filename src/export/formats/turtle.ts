import { turtleOf } from '../../rdf/turtle.ts';
import type { Format } from '../format.ts';
import { statementsOf } from '../statements.ts';

/** Turtle 1.1: entities, claims with their evidence, and what follows from them. */
export const turtle: Format = {
  name: 'turtle',
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  client: 'RDF tools, triple stores',
  write: (net) => turtleOf(net.vocabulary.base, statementsOf(net)),
};
