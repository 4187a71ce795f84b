import type { Passages } from '../evidence/passages.ts';
import type { Reading } from '../neo4j/graph.ts';
import type { Loaders } from './loaders.ts';
import type { Waves } from './waves.ts';

/** What a resolver may use: the loaders of this request, and the texts of sources that the operator has. */
export interface Context {
  readonly requestId: string;
  /** The network address that asks. */
  readonly address: string;
  readonly reading: Reading;
  readonly waves: Waves;
  readonly loaders: Loaders;
  readonly passages: Passages;
}
