import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Exporting } from '../export/export.ts';
import { log } from '../log.ts';
import type { Answer, Written } from '../web-of-data/answer.ts';
import { webOfDataAnswer } from '../web-of-data/web-of-data.ts';
import type { Route } from './page.ts';
import type { PageWriter } from './page-writer.ts';
import { refusesMethod, refuseWith } from './refuse.ts';
import { EXPLORER_POLICY, setSecurityHeaders } from './security-headers.ts';

const PLACES = ['/id/', '/vocabulary', '/dataset', '/.well-known/void', '/datapackage.json'];

/** Answer the addresses of entities, claims and words, and what describes the whole. */
export const webOfDataRoutes = (exporting: Exporting, writer: PageWriter): Route[] =>
  PLACES.map((at) => ({
    at,
    answer: async (request, response) => {
      const { pathname: path, searchParams: parameters } = new URL(String(request.url), 'http://localhost');
      if (refusesMethod(request, response, ['GET', 'HEAD'], 'Only GET and HEAD are answered here.')) return;
      try {
        const accept = request.headers.accept ?? '*/*';
        const written = writtenFor(writer, request);
        await sendAnswer(request, response, await webOfDataAnswer(exporting, { path, parameters, accept, written }));
      } catch (error) {
        refuseWith(response, 400, error);
      }
    },
  }));

/** Pages for people, of what the request asks for. */
const writtenFor =
  (writer: PageWriter, request: IncomingMessage) =>
  async (path: string, told: object): Promise<Written | undefined> => {
    const place = { path, told };
    const page = 'missing' in told ? await writer.missing(request, place) : await writer.page(request, place);
    return page && { ...page, policy: EXPLORER_POLICY };
  };

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
