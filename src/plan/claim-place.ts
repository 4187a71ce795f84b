import type { Draft } from './draft.ts';

/** Claims at one place of the document: a list of the statement, and where their stored properties stand in the tuples. */
export interface ClaimPlace {
  readonly draft: Draft;
  readonly list: string;
  readonly place: (property: string) => number;
}
