import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { written } from '../../../src/cli/written.ts';
import type { Format } from '../../../src/export/format.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import type { ExportLink, ExportNode, Net } from '../../../src/export/net.ts';
import { send } from '../../../src/http/export-route.ts';
import { LINKS, NODES, smallNet } from '../../support/small-net.ts';
import { OF_CLAIMS } from '../../support/written.ts';

/** Batches without end, of texts that no compression makes small, counted as they are read. */
function endless<T>(made: (text: string, at: number) => T) {
  const seen = { batches: 0, stopped: false };
  const read = async function* (): AsyncGenerator<T[]> {
    try {
      for (;;) {
        seen.batches += 1;
        yield [made(randomBytes(40_000).toString('base64'), seen.batches)];
      }
    } finally {
      seen.stopped = true;
    }
  };
  return { seen, batches: read() };
}

const endlessNodes = () => endless((name, at) => ({ ...NODES[0], id: `country:${at}`, name }) as ExportNode);
const endlessLinks = () => endless((label, at) => ({ ...LINKS[0], id: `edge:${at}`, label }) as ExportLink);

/** Takes twenty chunks of a format, and looks how far it has read for them. */
async function readSlowly(format: Format, net: Net, seen: { batches: number; stopped: boolean }): Promise<void> {
  const chunks = format.write(net)[Symbol.asyncIterator]();
  for (let taken = 1; taken <= 20; taken += 1) {
    await chunks.next();
    // A ZIP keeps a block or two back.
    expect(seen.batches).toBeLessThanOrEqual(taken + 3);
  }
  expect(seen.batches).toBeGreaterThan(2);
  expect(seen.stopped).toBe(false);
  await chunks.return?.();
  expect(seen.stopped).toBe(true);
}

describe('a format that is read slowly', () => {
  // Matrices know their nodes before the first link; arcs have no nodes of their own.
  const withNodes = FORMATS.filter(
    ({ name }) => !OF_CLAIMS.has(name) && !['chord', 'sankey', 'deckgl-arcs', 'head'].includes(name),
  );
  it.each(withNodes)('$name reads no more nodes than it writes, and stops with its reader', async (format) => {
    const { seen, batches } = endlessNodes();
    const part = format.parts?.includes('nodes') ? { part: 'nodes' as const } : {};
    await readSlowly(format, smallNet({ nodes: batches, ...part }), seen);
  });

  // A matrix takes so many nodes as it shows, and counts the others after its last link.
  it.each(['chord', 'sankey'])('%s reads no node beyond its bound before its first links', async (name) => {
    const { seen, batches } = endlessNodes();
    const format = FORMATS.find((one) => one.name === name) as Format;
    const chunks = format.write(smallNet({ nodes: batches }))[Symbol.asyncIterator]();
    await chunks.next();
    await chunks.next();
    expect(seen.batches).toBeLessThanOrEqual(301);
  });

  const withLinks = FORMATS.filter(({ name }) => name !== 'head' && !OF_CLAIMS.has(name));
  it.each(withLinks)('$name reads no more links than it writes, and stops with its reader', async (format) => {
    const { seen, batches } = endlessLinks();
    await readSlowly(format, smallNet({ links: batches }), seen);
  });
});

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that sends what the chunks are. */
async function serving(chunks: AsyncIterable<string>): Promise<string> {
  const [format] = FORMATS;
  if (format === undefined) throw new Error('There is no format.');
  const server = createServer((request, response) => {
    send({ format, fileName: 'x.json', head: smallNet().head, chunks }, request, response);
  });
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The answer to a request, not read yet. */
const opened = (url: string) => new Promise<IncomingMessage>((resolve) => get(url, resolve));

/** Large chunks without end; `ended` is settled when nobody wants more. */
function source() {
  const sent = { chunks: 0 };
  let stop = () => {};
  const ended = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const chunks = (async function* () {
    try {
      for (;;) {
        sent.chunks += 1;
        yield ' '.repeat(1_000_000);
      }
    } finally {
      stop();
    }
  })();
  return { sent, ended, chunks };
}

describe('over HTTP', () => {
  it('waits for a client that does not read, and stops when it goes', async () => {
    const { sent, ended, chunks } = source();
    const response = await opened(await serving(chunks));
    let before = -1;
    // The buffers of both ends fill up, and then nothing more is made.
    while (before !== sent.chunks) {
      before = sent.chunks;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(sent.chunks).toBeLessThan(60);
    response.destroy();
    await ended;
  });

  it('breaks the connection where the graph fails on the way, so that no part is taken for the whole', async () => {
    const failing = (async function* () {
      yield '{"nodes":[';
      throw new Error('The graph is gone.');
    })();
    const response = await opened(await serving(failing));
    await expect(
      (async () => {
        for await (const _ of response);
      })(),
    ).rejects.toThrow('aborted');
    expect(response.complete).toBe(false);
  });
});

describe('into a file', () => {
  const failing = async function* () {
    yield 'a part';
    throw new Error('The graph is gone.');
  };
  const whole = async function* () {
    yield 'the ';
    yield Buffer.from('whole');
  };

  it('leaves no file where it breaks off, and an older one as it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    await expect(written(failing(), join(folder, 'new.json'))).rejects.toThrow('The graph is gone.');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(join(folder, 'old.json'), 'old');
    await expect(written(failing(), join(folder, 'old.json'))).rejects.toThrow('The graph is gone.');
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'old.json.part'))).toBe(false);
  });

  it('has the file when it is whole', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'export-')), 'new.json');
    await written(whole(), file);
    expect(readFileSync(file, 'utf8')).toBe('the whole');
  });
});
