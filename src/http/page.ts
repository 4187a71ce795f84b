import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers paths other than /graphql; false where it has nothing there. */
export type Page = (request: IncomingMessage, response: ServerResponse) => boolean;
