import type { Passages } from '../evidence/passages.ts';
import { LIMITS } from '../limits.ts';
import type { Graph, Reading } from '../neo4j/graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createWaves, type Waves } from './waves.ts';

/** What a resolver may use: the loaders of this request, and the texts of sources that the operator has. */
export interface Context extends Requester {
  readonly reading: Reading;
  readonly waves: Waves;
  readonly loaders: Loaders;
  readonly passages: Passages;
}

/** Who asks. */
export interface Requester {
  readonly requestId: string;
  /** The network address. */
  readonly address: string;
}

export type CreateContext = (requester: Requester) => Context;

/** Makes the context of each request; nothing of it is kept for the next. */
export function contextsOver(graph: Graph, passages: Passages): CreateContext {
  return (requester) => {
    const reading = graph.openReading({ id: requester.requestId, timeout: LIMITS.readMilliseconds });
    const waves = createWaves(reading);
    return { ...requester, reading, waves, loaders: createLoaders(waves), passages };
  };
}
