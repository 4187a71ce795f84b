import { nquadsOf } from '../../rdf/nquads.ts';
import type { Format } from '../format.ts';
import { statementsOf } from '../statements.ts';

/** N-Quads 1.1: the statements of TriG, a line each, for bulk loads. */
export const nquads: Format = {
  name: 'nquads',
  mediaType: 'application/n-quads; charset=utf-8',
  extension: 'nq',
  client: 'bulk loaders of triple stores',
  write: (net) => nquadsOf(statementsOf(net)),
};
