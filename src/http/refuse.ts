import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { clientError } from '../errors.ts';
import { html, page, pagePolicy } from '../web-of-data/markup.ts';
import { formatError } from './format-error.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** Refuses with an error, worded as those of /graphql; `status` is that of a fault of the client. */
export function refuseWith(response: ServerResponse, status: number, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const cause = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const shown = formatError(cause.toJSON(), error);
  const own = cause.extensions['http'] as { readonly status?: number } | undefined;
  response.statusCode = own?.status ?? STATUS[String(shown.extensions?.['code'])] ?? status;
  response.setHeader('vary', 'accept, origin');
  if (String(response.req.headers.accept ?? '').includes('text/html')) return void refusalPage(response, shown.message);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [shown] }));
}

/** What a browser shows to who followed a link. */
function refusalPage(response: ServerResponse, message: string): void {
  setSecurityHeaders(response, pagePolicy());
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    page(
      'Not answered – diplograph',
      [],
      html`<main><h1>This cannot be answered</h1>
<p>${message}</p></main>
<footer><p><a href="/">diplograph</a></p></footer>`,
    ),
  );
}

/** Refuses a method other than these, and names them; false where it is one of them. */
export function refusesMethod(
  { method = '' }: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
  message: string,
): boolean {
  if (allowed.includes(method)) return false;
  response.setHeader('allow', allowed.join(', '));
  refuseWith(response, 405, clientError('BAD_REQUEST', message));
  return true;
}

const STATUS: Readonly<Record<string, number>> = {
  QUERY_TIMEOUT: 504,
  GRAPH_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};
