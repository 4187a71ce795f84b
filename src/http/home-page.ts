import type { IncomingMessage, ServerResponse } from 'node:http';

/** The page at `/` until the explorer is there: says where the API is. */
export function homePage(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || request.url !== '/') return false;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end('diplograph: send GraphQL by POST to /graphql\n');
  return true;
}
