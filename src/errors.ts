import { GraphQLError } from 'graphql';

/** Codes that a client may see. A code is never renamed or reused. */
export type ErrorCode =
  | 'UNKNOWN_ENTITY'
  | 'AMBIGUOUS_ENTITY'
  | 'BAD_CURSOR'
  | 'BAD_PAGE'
  | 'BAD_FILTER'
  | 'BAD_REQUEST'
  | 'QUERY_TOO_EXPENSIVE'
  | 'QUERY_TIMEOUT'
  | 'RATE_LIMITED'
  | 'GRAPH_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** A fault that the client can mend: says what was expected and what came. */
export function clientError(
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** An error of the graphql library with the code that a request gets from the server for it, where it has none of its own. */
export function coded(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions, path, originalError } = error;
  const extensions = { code, ...error.extensions };
  return new GraphQLError(error.message, { nodes: nodes ?? null, source, positions, path, originalError, extensions });
}

/** The fault of an argument that is at odds with others, or with what is there. */
export const badRequest = (argument: string, message: string): GraphQLError =>
  clientError('BAD_REQUEST', message, { argument });

/** What came, as far as an error repeats it: no answer grows with what was asked. */
export function shortened(text: string): string {
  const letters = [...text.slice(0, 2 * REPEATED)];
  return letters.length > REPEATED ? `${letters.slice(0, REPEATED).join('')}…` : text;
}

const REPEATED = 100;

/** The refusal of a document: which limit, what is allowed, what came. */
export function tooExpensive(limit: string, allowed: number, found: number | string): GraphQLError {
  const message = `The document is too expensive: ${limit} ${found}, allowed ${allowed}. Ask for less at once.`;
  return clientError('QUERY_TOO_EXPENSIVE', message, { limit, allowed, found });
}

/** The command cannot go on; the message is one line that says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
