import type { Net } from './net.ts';

/** How a net becomes the bytes of a client's format. `write` is a pure function of the net: the same net, the same bytes. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** For whom it is, in a line. */
  readonly client: string;
  readonly write: (net: Net) => AsyncIterable<string | Uint8Array>;
}
