import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { writeGraph } from '../support/graphs.ts';
import { generatedPackage } from '../support/packages.ts';
import { type Served, serve } from '../support/serve.ts';

const { ontology } = readOntology(['schema']);
const START = Date.UTC(2025, 0, 1);

const listed = (count: string) => `query Venues($kind: String) {
  events(first: 50, orderBy: [{ by: EDITION, direction: DESC }], where: { name: { contains: $kind } }) {
    ${count} nodes { name edition heldIn { nodes { id name } edges { claim { source { id } } } } }
  }
}`;

let graph: Graph;
let served: Served;
let load = 0;

const imported = (folder: string) => {
  load += 1;
  const now = () => START + load * 86_400_000;
  return importDataset({ graph, ontology, now }, folder);
};

beforeAll(async () => {
  graph = await writeGraph();
  served = await serve(graph);
  await imported(generatedPackage('first', 1, 6));
});
afterAll(() => served.close());

const made = (body: object) => served.post(body, '/permalink');

/** The address that the service was told it is reached by leads, in a test, to the port that it has. */
const got = async (permalink: string, headers: Record<string, string> = {}) => {
  const { pathname, search } = new URL(permalink);
  const response = await fetch(`${served.url}${pathname}${search}`, { headers });
  return { response, text: await response.text() };
};

describe('a permalink', () => {
  it('gives the same bytes whatever is written later, and their hash', async () => {
    const { json, status } = await made({
      query: listed('totalCount'),
      operationName: 'Venues',
      variables: { kind: 'first' },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      knownAt: '2025-01-02T00:00:00.000Z',
      final: true,
      data: { events: { totalCount: 6 } },
    });
    const before = await got(json.permalink);
    expect(`sha256:${createHash('sha256').update(before.text).digest('hex')}`).toBe(json.hash);
    expect(before.response.headers.get('etag')).toBe(`"${json.hash}"`);
    // Events go, values change, and another source says the same.
    await imported(generatedPackage('first', 1, 4));
    await imported(generatedPackage('second', 2, 8));
    const after = await got(json.permalink);
    expect(after.text).toBe(before.text);
    expect(after.response.headers.get('warning')).toBeNull();
    const again = await made({ query: listed('totalCount'), operationName: 'Venues', variables: { kind: 'first' } });
    expect(again.json.data.events.totalCount).toBe(4);
    expect(again.json.hash).not.toBe(json.hash);
  });

  it('says how to cite it, and what it rests on', async () => {
    const { json } = await made({ query: listed(''), operationName: 'Venues' });
    expect(json.cite).toMatchObject({
      text: expect.stringMatching(
        /^diplograph \(2025\)\. Venues: answer of a knowledge graph of public diplomacy\. https:\/\/diplograph.example\/q\//,
      ),
      csl: { type: 'dataset', URL: json.permalink, issued: { 'date-parts': [[2025, 1, 4]] } },
      bibtex: expect.stringMatching(/^@misc\{diplograph-[0-9a-f]{12},/),
      bibliography: {
        basis: 'ROWS',
        csl: [
          { id: 'source-first', title: 'first' },
          { id: 'source-second', title: 'second' },
        ],
      },
    });
    const csl = await got(`${json.permalink}?as=csl`);
    expect(csl.response.headers.get('content-type')).toBe('application/vnd.citationstyles.csl+json');
    expect(JSON.parse(csl.text)).toHaveLength(3);
    const bibtex = await got(`${json.permalink}?as=bibtex`);
    expect(bibtex.text.match(/^@misc\{/gm)).toHaveLength(3);
  });

  it('rests on all sources that were known where an answer only counts', async () => {
    const { json } = await made({ query: '{ events { totalCount } }', knownAt: '2025-01-02T12:00:00Z' });
    expect(json).toMatchObject({ final: null, data: { events: { totalCount: 6 } } });
    expect(json.cite.bibliography).toMatchObject({ basis: 'ALL', csl: [{ id: 'source-first' }] });
  });

  it('is a page for people, and shows what was asked as text', async () => {
    const { json } = await made({
      query: 'query { events(where: { name: { eq: "<script>alert(1)</script>" } }) { totalCount } }',
    });
    const { response, text } = await got(json.permalink, { accept: 'text/html' });
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script');
  });

  it('tells where the answer is not the one that was cited', async () => {
    const { json } = await made({ query: '{ events { totalCount } }' });
    const code = new URL(json.permalink).pathname.slice('/q/'.length);
    const { operationOf, codeOf } = await import('../../src/permalink/operation.ts');
    const other = codeOf({ ...operationOf(code), hash: 'sha256:0' });
    const { response } = await got(`http://localhost/q/${other}`);
    expect(response.headers.get('warning')).toMatch(/not the one that was cited/);
    expect((await got(`http://localhost/q/${other}?as=page`)).text).toContain('This is not the answer that was cited');
  });

  it.each([
    [{}, 'BAD_REQUEST', /query is not given/],
    [{ query: 1 }, 'BAD_REQUEST', /query is 1; expected text/],
    [{ query: '{ events' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field/],
    [{ query: '{ datasets { name } }' }, 'BAD_REQUEST', /datasets is as it is now/],
    [{ query: '{ events { totalCount } }', knownAt: 'then' }, 'BAD_REQUEST', /knownAt is "then"/],
    [{ query: '{ entity(id: "Nowhere") { id } }' }, 'UNKNOWN_ENTITY', /Nothing is known/],
    [{ query: 'query ($a: Int!) { events(first: $a) { totalCount } }' }, 'BAD_USER_INPUT', /was not provided/],
    [{ query: '{ events { totalCount } }', variables: [] }, 'BAD_REQUEST', /variables is no object/],
    [{ query: '{ events { totalCount } }', knownAt: '2999-01-01T00:00:00Z' }, 'BAD_REQUEST', /yet to come/],
    [
      { query: '{ events(asOf: { knownAt: "2999-01-01T00:00:00Z" }) { totalCount } }' },
      'BAD_REQUEST',
      /asOf says knownAt "2999-01-01T00:00:00Z", which is yet to come; leave it out/,
    ],
    [
      {
        query: 'query ($asOf: AsOf) { events(asOf: $asOf) { totalCount } }',
        variables: { asOf: { knownAt: '2999-01-01T00:00:00Z' } },
      },
      'BAD_REQUEST',
      /asOf says knownAt .* yet to come/,
    ],
    [
      {
        query:
          'query ($at: DateTime = "2999-01-01T00:00:00Z") { ...All } fragment All on Query { events(asOf: { knownAt: $at }) { totalCount } }',
      },
      'BAD_REQUEST',
      /asOf says knownAt .* yet to come/,
    ],
  ])('is not made of %j', async (body, code, message) => {
    const { status, json } = await made(body);
    expect(status).toBe(400);
    expect(json.errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
  });

  it('of a question that says an instant of the past keeps its bytes', async () => {
    const query = '{ events(asOf: { knownAt: "2025-01-02T12:00:00Z" }) { totalCount } }';
    const { status, json } = await made({ query });
    expect([status, json.data.events.totalCount]).toEqual([200, 6]);
  });

  it('is not made of more than a request may bring, as nowhere', async () => {
    const large = { query: ' '.repeat(300_000) };
    const [own, api] = [await made(large), await served.post(large)];
    expect([own.status, own.json.errors[0].message]).toEqual([413, api.json.errors[0].message]);
    expect(api.status).toBe(413);
  });

  it('tells a browser on a page what is wrong', async () => {
    const { response, text } = await got('http://localhost/q/broken', { accept: 'text/html,*/*' });
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(text).toContain('This permalink cannot be read');
  });

  it('is refused where it is broken, or asked in a form that there is not', async () => {
    const { json } = await made({ query: '{ events { totalCount } }' });
    expect(JSON.parse((await got(json.permalink.slice(0, -9))).text).errors[0].message).toMatch(/cannot be read/);
    expect(JSON.parse((await got(`${json.permalink}?as=ris`)).text).errors[0].extensions.argument).toBe('as');
    const { pathname } = new URL(json.permalink);
    const wrong = await fetch(`${served.url}${pathname}`, { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const asked = await fetch(`${served.url}/permalink`);
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('what is no longer said', () => {
  const page = { accept: 'text/html' };

  it('is gone from the address of an entity, which says as of when it was known', async () => {
    await imported(generatedPackage('gone', 3, 3));
    const { json } = await served.post({
      query: '{ events(where: { namedBy: { source: "source:gone" } }) { nodes { id because { claims { id } } } } }',
    });
    const [entity] = (json.data.events.nodes as { id: string; because: { claims: { id: string }[] } }[]).slice(-1);
    const [claim] = entity?.because.claims ?? [];
    await imported(generatedPackage('gone', 3, 1));
    const path = `http://localhost/id/${entity?.id.replace(':', '/')}`;
    const data = await got(path, { accept: 'application/json' });
    expect([data.response.status, JSON.parse(data.text).errors[0]]).toMatchObject([
      410,
      { message: expect.stringContaining('is no longer known'), extensions: { knownAt: expect.any(String) } },
    ]);
    const { response, text } = await got(path, page);
    expect([response.status, response.headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8']);
    const [, before = ''] = /href="([^"]*\?knownAt=[^"]+)"/.exec(text) ?? [];
    expect((await got(new URL(before, path).href, page)).response.status).toBe(200);
    const closed = await got(`http://localhost/id/${claim?.id.replace(':', '/')}`, page);
    expect(closed.response.status).toBe(200);
    expect(closed.text).toContain('No longer made since');
  });
});
