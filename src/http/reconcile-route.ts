import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientError } from '../errors.ts';
import type { Exporting } from '../export/export.ts';
import { LIMITS } from '../limits.ts';
import { reconciliationAnswer } from '../reconciliation/reconciliation.ts';
import { readBody } from './body.ts';
import type { Charge } from './rate.ts';
import { refuse } from './refuse.ts';
import { type Route, sendAnswer } from './web-of-data-route.ts';

/** About as much as a batch asks of the graph, in estimated nodes. */
const COST = 2_000;
const MOUNT = '/reconcile';

/** Answers OpenRefine and its like at /reconcile. */
export function reconcileRoute(exporting: Exporting, charge?: Charge): Route {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(String(request.url), 'http://localhost');
    if (pathname !== MOUNT && !pathname.startsWith(`${MOUNT}/`)) return false;
    shareWithThisMachine(request, response);
    if (request.method === 'OPTIONS') {
      response.statusCode = 204;
      response.end();
      return true;
    }
    try {
      const refusal = charge?.(request.socket.remoteAddress ?? '', COST);
      if (refusal !== undefined) throw refusal;
      const parameters = request.method === 'POST' ? await formOf(request) : searchParams;
      const path = pathname.slice(MOUNT.length).replace(/\/$/, '');
      await sendAnswer(request, response, await reconciliationAnswer(exporting, { path, parameters }));
    } catch (error) {
      refuse(response, 400, error);
    }
    return true;
  };
}

/** Pages that come from this machine may read the answers, as OpenRefine's do. */
function shareWithThisMachine({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('vary', 'origin');
  const { origin } = headers;
  if (origin === undefined || !LOOPBACK.test(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'content-type');
}

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const type = String(request.headers['content-type'] ?? '').split(';')[0];
  if (type !== 'application/x-www-form-urlencoded')
    throw clientError('BAD_REQUEST', `The content type is ${type}; expected application/x-www-form-urlencoded.`);
  const body = await readBody(request);
  if (body !== undefined) return new URLSearchParams(body);
  throw clientError('BAD_REQUEST', `The request is larger than ${LIMITS.bodyBytes} bytes.`, { http: { status: 413 } });
}
