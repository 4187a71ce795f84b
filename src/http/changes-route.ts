import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Change, readChanges } from '../change/change.ts';
import { watchChanges } from '../change/watch.ts';
import { clientError, shortened } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { log } from '../log.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Route } from './page.ts';
import { refusesMethod, refuseWith } from './refuse.ts';

/** How often changes are looked for, and how often a listener that nothing happens to hears that it is still connected; in milliseconds. */
export interface Pace {
  readonly look: number;
  readonly beat: number;
}

const PACE: Pace = { look: 1_000, beat: 15_000 };

/** Answers GET /changes: every change as an event, from the one after the last that the client has, without an end. */
export function changesRoute(graph: Graph, pace: Pace = PACE): Route {
  const watch = watchChanges(graph, pace.look);
  const open = new Set<ServerResponse>();
  let ended = false;

  const tell = async (request: IncomingMessage, response: ServerResponse) => {
    const given = lastSeen(request);
    if (ended || open.size >= LIMITS.listeners) return refuseListener(response, ended);
    open.add(response);
    response.once('close', () => open.delete(response));
    const [latest] = await readChanges(graph, { backward: true, limit: 1 });
    if (ended || response.destroyed) return void response.destroy();
    const after = given ?? latest?.number ?? 0;
    begin(response, after, latest);
    if (request.method === 'HEAD') return void response.end();
    const listener = {
      isReady: () => !response.writableNeedDrain,
      tell: (changes: readonly Change[]) => void response.write(changes.map(eventOf).join('')),
    };
    const beat = keepAlive(response, pace.beat);
    response.on('drain', watch.look);
    response.once('close', () => {
      clearInterval(beat);
      watch.leave(listener);
    });
    watch.join(listener, after);
  };

  return {
    at: '/changes',
    answer: async (request, response) => {
      if (refusesMethod(request, response, ['GET', 'HEAD'], 'Ask for changes by GET.')) return;
      try {
        await tell(request, response);
      } catch (error) {
        refuseWith(response, 400, error);
      }
    },
    close: () => {
      ended = true;
      for (const response of open) response.end();
    },
  };
}

/** The number of the last change that the client has; undefined where it wants new ones only. Errors: BAD_REQUEST. */
function lastSeen({ headers, url }: IncomingMessage): number | undefined {
  const { accept = '*/*' } = headers;
  if (!/\btext\/event-stream\b|\btext\/\*|\*\/\*/.test(accept))
    throw clientError(
      'BAD_REQUEST',
      `accept is "${shortened(accept)}"; changes come as text/event-stream here, and as Atom at /changes.atom.`,
    );
  // A browser that connects again sends the id of its last event, to the address that it was given at first.
  const header = String(headers['last-event-id'] ?? '');
  const text = header === '' ? new URL(String(url), 'http://localhost').searchParams.get('after') : header;
  if (text === null) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const argument = header === '' ? 'after' : 'Last-Event-ID';
  const message = `${argument} is "${shortened(text)}"; expected the number of a change, or 0 for all.`;
  throw clientError('BAD_REQUEST', message, { argument });
}

function refuseListener(response: ServerResponse, ended: boolean): void {
  const retryAfterSeconds = 30;
  response.setHeader('retry-after', String(retryAfterSeconds));
  const reason = ended
    ? 'The service is stopping'
    : `${LIMITS.listeners} clients listen to changes, the most at a time`;
  const message = `${reason}; connect again in ${retryAfterSeconds} seconds.`;
  refuseWith(response, 503, clientError('RATE_LIMITED', message, { retryAfterSeconds }));
}

/** The id comes before any event, so that who loses the connection before the first goes on from here. */
function begin(response: ServerResponse, after: number, latest: Change | undefined): void {
  // Who goes away while something is written to him is no fault of ours.
  response.on('error', () => {});
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  const last = latest?.number ?? 0;
  const beyond = after > last ? `, so that those up to ${after} are passed over` : '';
  response.write(`: the last change is ${last}${beyond}\nretry: 3000\nid: ${after}\n\n`);
}

function eventOf({ number, recordedAt, dataset, title, written, closed }: Change): string {
  const data = { number, recordedAt: new Date(recordedAt).toISOString(), dataset, title, written, closed };
  return `id: ${number}\nevent: change\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Says now and then that nothing happens; drops who has not read from one time to the next what he was told. */
function keepAlive(response: ServerResponse, beat: number): NodeJS.Timeout {
  let unread = false;
  response.on('drain', () => {
    unread = false;
  });
  return setInterval(() => {
    if (!response.writableNeedDrain) return void response.write(':\n\n');
    if (unread) {
      log('LISTENER_DROPPED', { address: response.socket?.remoteAddress, unreadBytes: response.writableLength });
      response.destroy();
    }
    unread = true;
  }, beat);
}
