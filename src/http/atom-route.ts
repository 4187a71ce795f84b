import { createHash } from 'node:crypto';
import { atomOf } from '../change/atom.ts';
import { readChanges } from '../change/change.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Route } from './page.ts';
import { refusesMethod, refuseWith } from './refuse.ts';

const ENTRIES = 50;

/** Answers GET /changes.atom: the last changes as an Atom feed; who has it already is told so by 304. */
export const atomRoute = (graph: Graph, base: string): Route => ({
  at: '/changes.atom',
  answer: async (request, response) => {
    if (refusesMethod(request, response, ['GET', 'HEAD'], 'Ask for the feed by GET.')) return;
    const { method, headers } = request;
    try {
      const text = atomOf(await readChanges(graph, { backward: true, limit: ENTRIES }), base);
      const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      response.setHeader('etag', tag);
      response.setHeader('cache-control', 'no-cache');
      if (isKnown(headers['if-none-match'], tag)) return void response.writeHead(304).end();
      response.setHeader('content-type', 'application/atom+xml; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(text));
      response.end(method === 'HEAD' ? undefined : text);
    } catch (error) {
      refuseWith(response, 500, error);
    }
  },
});

/** Whether the client has one of these; a proxy that compressed it may have made its tag a weak one. */
const isKnown = (given: string | undefined, tag: string): boolean =>
  (given ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
