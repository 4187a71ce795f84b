import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../src/change/watch.ts';
import { changesRoute, type Pace } from '../../src/http/changes-route.ts';
import { LIMITS } from '../../src/limits.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { changeWriter } from '../support/change-writer.ts';
import { writeGraph } from '../support/graphs.ts';
import { type Listening, listen } from '../support/listening.ts';
import { type Served, serve } from '../support/serve.ts';

const QUICK: Pace = { look: 5, beat: 1_000 };

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions: object }[];
}

let graph: Graph;
let served: Served;
const servers: Server[] = [];
const told: string[] = [];

const { load, change, write } = changeWriter(() => graph);

/** The route by itself on a port, at another pace or over another graph. */
async function routed(of: Graph = graph, pace: Pace = QUICK) {
  const route = changesRoute(of, pace);
  const server = createServer((request, response) => void route.answer(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { route, server, port, url: `http://127.0.0.1:${port}/changes` };
}

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  graph = await writeGraph();
  served = await serve(graph);
  await load('first', 1);
});
afterAll(async () => {
  vi.restoreAllMocks();
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
  await served.close();
});

describe('GET /changes', () => {
  it('tells what is new from the moment at which one listens, also of another process', async () => {
    const other = await serve(graph);
    const both = await Promise.all([listen(`${served.url}/changes`), listen(`${other.url}/changes`)]);
    expect(both[0].response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await both[0].block()).toMatch(/^: the last change is (\d+)\nretry: 3000\nid: \1$/);
    await load('second', 2);
    const heard = await Promise.all(both.map(({ change }) => change()));
    expect(heard[0]).toMatchObject({ dataset: 'second', closed: 0, recordedAt: '2025-01-03T00:00:00.000Z' });
    expect(heard[0].written).toBeGreaterThan(20);
    expect(heard[0].id).toBe(heard[0].number);
    expect(heard[1]).toEqual(heard[0]);
    for (const { leave } of both) leave();
    await other.close();
  });

  it('goes on after the last change that a client has: each is told once', async () => {
    const all = await listen(`${served.url}/changes?after=0`);
    const [first, second] = [await all.change(), await all.change()];
    all.leave();
    expect([first.dataset, second.dataset]).toEqual(['first', 'second']);
    const written = await change();
    // The header is that of the browser, which connects again to the address of before.
    const again = await listen(`${served.url}/changes?after=0`, { 'last-event-id': String(first.id) });
    expect(await again.change()).toEqual(second);
    expect((await again.change()).written).toBe(written);
    again.leave();
  });

  it('misses nothing where the connection is lost before the first event', async () => {
    const before = await listen(`${served.url}/changes`);
    const id = /^id: (\d+)$/m.exec(String(await before.block()))?.[1];
    before.leave();
    const written = await change();
    const again = await listen(`${served.url}/changes`, { 'last-event-id': String(id) });
    expect((await again.change()).written).toBe(written);
    again.leave();
  });

  it('says where a client has a number that is not reached yet', async () => {
    const ahead = await listen(`${served.url}/changes?after=999999`);
    expect(await ahead.block()).toMatch(/^: the last change is \d+, so that those up to 999999 are passed over\n/);
    ahead.leave();
  });

  it.each([
    ['?after=x', {}, 400, /after is "x"; expected the number of a change/],
    ['', { 'last-event-id': '-1' }, 400, /Last-Event-ID is "-1"/],
    ['', { accept: 'application/json' }, 400, /accept is "application\/json"; changes come as text\/event-stream/],
  ])('refuses %s %j', async (query, headers, status, message) => {
    const { response } = await listen(`${served.url}/changes${query}`, headers);
    expect(response.status).toBe(status);
    const refused = await fetch(`${served.url}/changes${query}`, { headers: { accept: '*/*', ...headers } });
    expect(((await refused.json()) as Refused).errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  it('is asked by GET', async () => {
    expect((await served.post({}, '/changes')).status).toBe(405);
  });

  it('says now and then that it is still there', async () => {
    const { url } = await routed(graph, { look: 5, beat: 5 });
    const idle = await listen(url);
    await idle.block();
    expect([await idle.block(), await idle.block()]).toEqual([':', ':']);
    idle.leave();
  });

  it('refuses more listeners than it can serve, until one leaves', async () => {
    const { port, url } = await routed();
    const sockets: Socket[] = [];
    for (let at = 0; at < LIMITS.listeners; at += 1) sockets.push(await connected(port));
    const refused = await fetch(url);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(((await refused.json()) as Refused).errors[0]?.extensions).toEqual({
      code: 'RATE_LIMITED',
      retryAfterSeconds: 30,
    });
    sockets.pop()?.destroy();
    await vi.waitFor(async () => {
      const { response, leave } = await listen(url);
      leave();
      expect(response.status).toBe(200);
    }, 10_000);
    for (const socket of sockets) socket.destroy();
  });

  it('ends when the service stops, and takes no more', async () => {
    const { route, server, url } = await routed();
    const last = await listen(url);
    await last.block();
    const closed = new Promise((resolve) => server.close(resolve));
    route.close?.();
    expect(await last.change()).toBeUndefined();
    await closed;
  });

  it('goes on where the database was away for a while, and says so once in the log', async () => {
    let away = false;
    const gone = () => Promise.reject(new Neo4jError('Nobody is there.', 'ServiceUnavailable', '08000', 'away'));
    const { url } = await routed({ ...graph, read: (statement) => (away ? gone() : graph.read(statement)) });
    const patient = await listen(url);
    await patient.block();
    away = true;
    const unread = () => told.filter((line) => line.includes('CHANGES_UNREAD'));
    await vi.waitFor(() => expect(unread()).toHaveLength(1), 10_000);
    expect((await listen(url)).response.status).toBe(503);
    const written = await change();
    away = false;
    expect((await patient.change()).written).toBe(written);
    expect(unread()).toHaveLength(1);
    patient.leave();
  });

  it('reads for all listeners together, and not at all where nobody listens', async () => {
    let reads = 0;
    const counted: Graph = {
      ...graph,
      read: (statement) => {
        reads += 1;
        return graph.read(statement);
      },
    };
    const watch = watchChanges(counted, 60_000);
    const listeners = [0, 1, 2].map(() => ({ isReady: () => true, tell: vi.fn() }));
    for (const listener of listeners) watch.join(listener, 0);
    await vi.waitFor(() => {
      for (const { tell } of listeners) expect(tell).toHaveBeenCalledTimes(1);
    }, 10_000);
    expect(reads).toBeLessThanOrEqual(2);
    for (const listener of listeners) watch.leave(listener);
    const before = reads;
    await change();
    await sleep(20);
    expect(reads).toBe(before);
  });
});

describe('a listener that does not read', () => {
  it('is dropped, which the log tells, while others hear everything', async () => {
    await write(
      'UNWIND range(1, 1000) AS n CREATE (:Change {number: 1000000 + n, recordedAt: n, dataset: "d", title: $title, written: 1, closed: 0})',
      { title: 'a'.repeat(30_000) },
    );
    const { port, url } = await routed();
    const deaf = await connected(port, '?after=1000000');
    deaf.pause();
    const dropped = new Promise((resolve) => deaf.once('close', resolve));
    const keen: Listening = await listen(`${url}?after=1000000`);
    for (let at = 1; at <= 1_000; at += 1) expect((await keen.change()).number).toBe(1_000_000 + at);
    await vi.waitFor(() => expect(told.join('')).toContain('LISTENER_DROPPED'), 20_000);
    deaf.resume();
    await dropped;
    keen.leave();
  });
});

/** A client that has asked and has heard the beginning of the answer. */
async function connected(port: number, query = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(`GET /changes${query} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  return socket;
}
