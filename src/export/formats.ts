import type { Format } from './format.ts';
import { d3 } from './formats/d3.ts';
import { jsonld } from './formats/jsonld.ts';
import { nquads } from './formats/nquads.ts';
import { trig } from './formats/trig.ts';
import { turtle } from './formats/turtle.ts';

/** All formats, those first that most clients read. */
export const FORMATS: readonly Format[] = [
  d3,
  // Statements of RDF.
  jsonld,
  turtle,
  trig,
  nquads,
];
