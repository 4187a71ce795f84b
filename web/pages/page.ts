import type { ComponentChildren } from 'preact';
import type { TypedDocumentString } from '../generated/operations.ts';
import type { Messages } from '../parts/messages.ts';
import type { Published } from '../parts/published-files.ts';
import type { Told } from './told.ts';
import type { Words } from './words.ts';

/** Puts a question to the API. Errors: `AskError` with what the API says first. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  ...variables: Record<string, never> extends Variables ? [] : [Variables]
) => Promise<Data>;

/** What the API said instead of an answer. */
export class AskError extends Error {
  readonly code: string;
  readonly candidates: readonly Candidate[];

  constructor(message: string, code: string, candidates: readonly Candidate[] = []) {
    super(message);
    this.code = code;
    this.candidates = candidates;
  }
}

/** Something that may have been meant. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** What a page knows of the request that it answers. */
export interface PageContext {
  readonly ask: Ask;
  readonly messages: Messages;
  /** Path without the slash at its start, such as `id/country/KZ`. */
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** Leads from the page to a path of the service: `link('id/country/KZ')`. */
  readonly link: (path: string) => string;
  /** The address of a path that others may keep. */
  readonly address: (path: string) => string;
  /** The dataset as search engines read it. */
  readonly described: () => Promise<object>;
  /** Where the page is a file of a published explorer, without a service that answers forms. */
  readonly published: Published | undefined;
  /** The words of the ontology. */
  readonly words: Words;
  /** What the service knows of the address and no question tells. */
  readonly told: Told;
}

/** What a page shows. */
export interface PageContent {
  readonly title: string;
  /** 200 unless said. */
  readonly status?: number;
  /** What else stands in the head: metadata, other spellings of the page. */
  readonly head?: ComponentChildren;
  readonly main: ComponentChildren;
  /** The scripts of the page beside those of all pages, by their names in vite.config.ts. */
  readonly scripts?: readonly string[];
  /** Takes the whole window, without a footer. */
  readonly wide?: boolean;
}

/** A page: makes its content. `undefined` where it has nothing at the path. */
export type Page = (context: PageContext) => Promise<PageContent | undefined>;
