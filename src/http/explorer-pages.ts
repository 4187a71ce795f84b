import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AsyncPage } from './page.ts';
import type { PageWriter, WrittenPage } from './page-writer.ts';
import { savePreferences } from './preferences.ts';
import type { Charge } from './rate.ts';
import { EXPLORER_POLICY, setSecurityHeaders } from './security-headers.ts';

/** Of each page: it depends on what a reader prefers. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  vary: 'accept, accept-language, cookie',
};

/** About what a page asks of the graph, in estimated nodes. */
const COST = 2_000;

/** The pages of the explorer, and a page that says so where nothing is; false for what no browser asks. */
export function explorerPages(writer: PageWriter, charge?: Charge): AsyncPage {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const url = new URL(String(request.url), 'http://localhost');
    if (url.pathname === '/preferences') return savePreferences(url, response);
    const refused = charge?.(request.socket.remoteAddress ?? '', COST);
    const answer = refused === undefined ? await answerOf(writer, request) : await tooMany(writer, request, refused);
    return answer !== undefined && send(request, response, answer);
  };
}

/** A browser is told by a page that nothing is there, a program like everywhere. */
const answerOf = async (writer: PageWriter, request: IncomingMessage): Promise<WrittenPage | undefined> =>
  (await writer.page(request)) ??
  (/\btext\/html\b/.test(String(request.headers.accept)) ? writer.missing(request) : undefined);

const tooMany = (writer: PageWriter, request: IncomingMessage, { message }: Error): Promise<WrittenPage> => {
  const path = new URL(String(request.url), 'http://localhost').pathname.slice(1);
  return writer.missing(request, { path, told: { missing: { status: 429, message, candidates: [] } } });
};

function send(request: IncomingMessage, response: ServerResponse, { status, html }: WrittenPage): true {
  setSecurityHeaders(response, EXPLORER_POLICY);
  response.statusCode = status;
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
  response.setHeader('content-length', Buffer.byteLength(html));
  response.end(request.method === 'HEAD' ? undefined : html);
  return true;
}
