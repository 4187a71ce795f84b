import { trigOf } from '../../rdf/turtle.ts';
import type { Format } from '../format.ts';
import { statementsOf } from '../statements.ts';

/** TriG 1.1: as Turtle, with what follows from a claim in a graph that has the address of the claim. */
export const trig: Format = {
  name: 'trig',
  mediaType: 'application/trig; charset=utf-8',
  extension: 'trig',
  client: 'stores of named graphs',
  write: (net) => trigOf(net.vocabulary.base, statementsOf(net)),
};
