import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { clientError, shortened } from '../errors.ts';
import { isLoopback } from './rate.ts';

/** From which other origins pages may read. Nothing crosses but answers: no cookie, no token, no write. */
export interface Origins {
  /** Pages that were opened from a file, and others whose origin is hidden: browsers call it `null`. */
  readonly files: boolean;
  /** Origins beside those of this machine, such as https://maps.example. */
  readonly others: readonly string[];
}

/** Pages of this machine only, on any port: notebooks and the servers of those who develop. */
export const OF_THIS_MACHINE: Origins = { files: false, others: [] };

/**
 * Lets a page of another origin read the answer, or says which setting would. The refusal itself may be read, so that
 * who wrote the page sees it; it holds nothing of the graph.
 */
export function refusedOrigin(
  { files, others }: Origins,
  request: IncomingMessage,
  response: ServerResponse,
): GraphQLError | undefined {
  response.setHeader('vary', 'origin');
  const { origin } = request.headers;
  if (origin === undefined || isOwn(origin, request)) return undefined;
  response.setHeader('access-control-allow-origin', origin);
  if (origin === 'null' ? files : isOfThisMachine(origin) || others.includes(origin)) return undefined;
  const setting = origin === 'null' ? 'ALLOW_FILE_PAGES=true' : `ALLOWED_ORIGINS=${shortened(origin)}`;
  const page = origin === 'null' ? 'A page from a file' : `A page of ${shortened(origin)}`;
  return clientError('BAD_REQUEST', `${page} may not read here. Start the service with ${setting} to let it.`, {
    setting,
  });
}

/** Answers the question that a browser puts before a request of another origin; false where it is no such question. */
export function answeredPreflight({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'OPTIONS' || headers.origin === undefined) return false;
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-max-age', '600');
  if (headers['access-control-request-private-network'] === 'true')
    response.setHeader('access-control-allow-private-network', 'true');
  response.statusCode = 204;
  response.end();
  return true;
}

function isOwn(origin: string, { headers }: IncomingMessage): boolean {
  return origin === `http://${headers.host}` || origin === `https://${headers.host}`;
}

function isOfThisMachine(origin: string): boolean {
  const address = URL.canParse(origin) ? new URL(origin) : undefined;
  return (
    (address?.protocol === 'http:' || address?.protocol === 'https:') &&
    isLoopback(address.hostname.replaceAll(/[[\]]/g, ''))
  );
}
