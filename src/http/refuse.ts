import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { formatError } from './format-error.ts';

/** Refuses, worded as /graphql words it; the status is that of the error, where it has one. */
export function refuse(response: ServerResponse, status: number, error: unknown): void {
  const cause = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const shown = formatError(cause.toJSON(), cause);
  const own = cause.extensions['http'] as { readonly status?: number } | undefined;
  response.statusCode = own?.status ?? STATUS[String(shown.extensions?.['code'])] ?? status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [shown] }));
}

const STATUS: Readonly<Record<string, number>> = {
  QUERY_TIMEOUT: 504,
  GRAPH_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};
