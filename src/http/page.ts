import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers paths other than /graphql; false where it has nothing there. */
export type Page = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The same where the answer has to be made first. */
export type AsyncPage = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Answers at a path, or below one that ends with a slash. */
export interface Route {
  readonly at: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Ends the answers that have no end by themselves, when the service stops. */
  readonly close?: () => void;
}
