import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Exporting } from '../export/export.ts';
import { log } from '../log.ts';
import type { Answer } from '../web-of-data/answer.ts';
import { webOfDataAnswer } from '../web-of-data/web-of-data.ts';
import type { Route } from './page.ts';
import { refusesMethod, refuseWith } from './refuse.ts';
import { setSecurityHeaders } from './security-headers.ts';

const PLACES = ['/id/', '/vocabulary', '/dataset', '/.well-known/void', '/datapackage.json'];

/** Answer the addresses of entities, claims and words, and what describes the whole. */
export const webOfDataRoutes = (exporting: Exporting): Route[] =>
  PLACES.map((at) => ({
    at,
    answer: async (request, response) => {
      const { pathname: path, searchParams: parameters } = new URL(String(request.url), 'http://localhost');
      if (refusesMethod(request, response, ['GET', 'HEAD'], 'Only GET and HEAD are answered here.')) return;
      try {
        const accept = request.headers.accept ?? '*/*';
        await sendAnswer(request, response, await webOfDataAnswer(exporting, { path, parameters, accept }));
      } catch (error) {
        refuseWith(response, 400, error);
      }
    },
  }));

/** Sends an answer; one that breaks off cuts the connection, so that nobody takes a part for the whole. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { status, headers, body } = answer;
  response.statusCode = status;
  const policy = headers['content-security-policy'];
  if (policy !== undefined) setSecurityHeaders(response, policy);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method === 'HEAD') return void response.end();
  if (typeof body === 'string') return void response.end(body);
  try {
    await pipeline(Readable.from(body), response);
  } catch (error) {
    if (!request.destroyed) log('error', { code: 'EXPORT_BROKEN_OFF', message: String(error) });
    response.destroy();
  }
}
