import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { clientError } from '../errors.ts';
import { type Export, type Exporting, exportOf } from '../export/export.ts';
import { FORMATS } from '../export/formats.ts';
import type { ExportHead } from '../export/net.ts';
import { questionOf } from '../export/question.ts';
import { log } from '../log.ts';
import type { Route } from './page.ts';
import { refusesMethod, refuseWith } from './refuse.ts';

/** Answers GET /export: the whole graph or a part of it in the format of a client, streamed. */
export const exportRoute = (exporting: Exporting): Route => ({
  at: '/export',
  answer: async (request, response) => {
    if (refusesMethod(request, response, ['GET', 'HEAD'], 'Ask for an export by GET.')) return;
    await answer(exporting, request, response);
  },
});

/** Answers GET /export/formats: what formats there are, each with for whom it is; menus are made of it. */
export const formatsRoute: Route = {
  at: '/export/formats',
  answer: async (request, response) => {
    if (refusesMethod(request, response, ['GET', 'HEAD'], 'Ask for the formats by GET.')) return;
    const formats = FORMATS.map(({ name, client, mediaType, extension, parts }) => ({
      name,
      client,
      mediaType,
      extension,
      ...(parts && { parts }),
    }));
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(request.method === 'HEAD' ? undefined : JSON.stringify(formats));
  },
};

async function answer(exporting: Exporting, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let found: Export;
  try {
    const parameters = parametersOf(request);
    if (!parameters.has('format')) parameters.set('format', acceptedFormat(request));
    found = await exportOf(exporting, questionOf(parameters));
  } catch (error) {
    return refuseWith(response, 400, error);
  }
  await send(found, request, response);
}

/** Sends an export as fast as its client reads. What breaks off, breaks the connection; when the client goes, nothing more is read. */
export async function send(
  { format, fileName, chunks, head }: Export,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-type', format.mediaType);
  response.setHeader('content-disposition', `attachment; filename="${fileName}"`);
  response.setHeader('vary', 'accept, accept-encoding');
  response.setHeader('link', `<${headAddress(request, head)}>; rel="describedby"; type="application/json"`);
  if (request.method === 'HEAD') return void response.end();
  const zips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) && format.mediaType !== ZIP;
  if (zips) response.setHeader('content-encoding', 'gzip');
  try {
    await pipeline([
      Readable.from(chunks, { highWaterMark: 1 }),
      ...(zips ? [createGzip({ level: 4 })] : []),
      response,
    ]);
  } catch (error) {
    // The headers are out: the connection is cut, so that nobody takes a part for the whole.
    if (!request.destroyed) log('error', { code: 'EXPORT_BROKEN_OFF', message: String(error) });
    response.destroy();
  }
}

const ZIP = 'application/zip';

/** Where the head stands alone, for formats that have no place for it: the same question, as of the same instant. */
function headAddress(request: IncomingMessage, { knownAt }: ExportHead): string {
  const parameters = parametersOf(request);
  parameters.set('format', 'head');
  parameters.set('knownAt', knownAt);
  return `/export?${parameters}`;
}

const parametersOf = ({ url }: IncomingMessage): URLSearchParams =>
  new URL(String(url), 'http://localhost').searchParams;

/** The first format whose media type the client accepts; without a wish, the first of all. */
function acceptedFormat({ headers }: IncomingMessage): string {
  const accepted = String(headers.accept ?? '*/*')
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim());
  const fitting = FORMATS.find(({ mediaType }) => accepted.includes(mediaType.split(';')[0] ?? ''));
  if (fitting !== undefined) return fitting.name;
  if (accepted.includes('*/*')) return FORMATS[0]?.name ?? '';
  throw clientError(
    'BAD_REQUEST',
    `No format has the media type ${accepted.join(', ')}; say one by format: ${FORMATS.map(({ name }) => name).join(', ')}.`,
    { argument: 'format' },
  );
}
