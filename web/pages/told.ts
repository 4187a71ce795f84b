import type { Candidate } from './page.ts';

/** What the service knows of an address and no question to the API tells. */
export interface Told {
  /** When the claim at the address was closed. */
  readonly closedAt?: string | null;
  /** The words of the vocabulary. */
  readonly vocabulary?: readonly VocabularyWord[];
  /** Why nothing is at the address. */
  readonly missing?: Missing;
}

export interface VocabularyWord {
  readonly name: string;
  /** What kind of word it is, such as `Class`; of a value, the list that it belongs to. */
  readonly kind: string;
  readonly label: string;
  readonly meaning: string;
  /** What it is called elsewhere, or the words above it: addresses, those of the vocabulary itself by their anchors. */
  readonly above: readonly string[];
}

export interface Missing {
  readonly status: number;
  readonly message: string;
  readonly candidates: readonly Candidate[];
  /** The instant as of which it can still be asked for. */
  readonly before?: string;
}
