import type { Net, Part } from './net.ts';

/** How a net becomes the bytes of a client's format. `write` is a pure function of the net: the same net, the same bytes. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** For whom it is, in a line. */
  readonly client: string;
  /** The parts that it shows alone; absent where it always shows the whole net. */
  readonly parts?: readonly Part[];
  /** Whether it is a map: nodes without coordinates then have the position of where they are. */
  readonly isMap?: true;
  /** Whether it can show the figures of an indicator from country to country. */
  readonly showsFlow?: true;
  readonly write: (net: Net) => AsyncIterable<string | Uint8Array>;
}
