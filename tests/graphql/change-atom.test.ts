import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { changeWriter } from '../support/change-writer.ts';
import { writeGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let graph: Graph;
let served: Served;
const told: string[] = [];

const { load, change, write, told: lastTold } = changeWriter(() => graph);

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  graph = await writeGraph();
  served = await serve(graph);
  await load('first', 1);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await served.close();
});

describe('GET /changes.atom', () => {
  it('is an Atom feed of the last 50 changes, the newest first', async () => {
    await change();
    await write(
      "CREATE (:Change {number: 900000, recordedAt: 1735689600000, dataset: 'a&b', title: $title, written: 1, closed: 2})",
      { title: 'Is 1 < 2 & "3" > \u0001?' },
    );
    const response = await fetch(`${served.url}/changes.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    // That a character is marked as missing is meant.
    const parser = new DOMParser({ onError: (level, message) => expect(level, message).toBe('warning') });
    const feed = parser.parseFromString(await response.text(), 'application/xml').documentElement;
    expect(feed?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    const own = (name: string) => [...(feed?.childNodes ?? [])].filter(({ nodeName }) => nodeName === name);
    for (const name of ['id', 'title', 'updated', 'author']) expect(own(name)).toHaveLength(1);
    const links = [...(feed?.getElementsByTagName('link') ?? [])].map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
    expect(links).toContainEqual(['self', 'https://diplograph.example/changes.atom']);
    const entries = [...(feed?.getElementsByTagName('entry') ?? [])];
    const textOf = (at: number, name: string) => entries[at]?.getElementsByTagName(name)[0]?.textContent;
    expect(entries).toHaveLength(lastTold() - 100 + 2);
    expect([textOf(0, 'id'), textOf(0, 'title'), textOf(0, 'updated')]).toEqual([
      'https://diplograph.example/changes#900000',
      'Is 1 < 2 & "3" > \uFFFD?: 1 claim written, 2 closed',
      '2025-01-01T00:00:00.000Z',
    ]);
    expect(textOf(1, 'content')).toMatch(
      new RegExp(`^Change \\d+, of the dataset first: ${lastTold()} claims written, 0 closed\\.`),
    );
    const ids = entries.map((_, at) => textOf(at, 'id'));
    expect(new Set(ids).size).toBe(entries.length);
  });

  it('is sent again only where it has changed', async () => {
    const url = `${served.url}/changes.atom`;
    const tag = String((await fetch(url)).headers.get('etag'));
    const same = await fetch(url, { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await change();
    expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(200);
    await write(
      'UNWIND range(1, 60) AS n CREATE (:Change {number: 900000 + n, recordedAt: n, dataset: "d", title: "t", written: 1, closed: 0})',
    );
    expect((await (await fetch(url)).text()).match(/<entry>/g)).toHaveLength(50);
    expect((await served.post({}, '/changes.atom')).status).toBe(405);
  });
});
