import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { formatError } from './format-error.ts';

/** Refuses with an error, worded as those of /graphql; `status` is that of a fault of the client. */
export function refuseWith(response: ServerResponse, status: number, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const cause = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const shown = formatError(cause.toJSON(), error);
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
