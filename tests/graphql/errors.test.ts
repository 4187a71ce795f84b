import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientError } from '../../src/errors.ts';
import { createRate } from '../../src/http/rate.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { createGraph, type Graph } from '../../src/neo4j/graph.ts';
import { apiOf } from '../support/ask.ts';
import { FAULTS, kz } from '../support/client-faults.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let graph: Graph;
let served: Served;

beforeAll(async () => {
  graph = await readGraph();
  served = await serve(graph);
});
afterAll(() => served.close());

/** Codes that made an appearance, so that a new one without a test is noticed. */
const appeared = new Set<string>();

async function faultOf(query: unknown, by: Served = served, rest: object = {}) {
  const { text, json } = await by.post({ query, ...rest });
  expect(text).not.toMatch(/stacktrace|\.ts:|node_modules|at async|Neo4jError|bolt:/);
  const [error] = json.errors;
  appeared.add(error.extensions.code);
  return { code: error.extensions.code, message: error.message, extensions: error.extensions, data: json.data };
}

describe('a fault of the client', () => {
  it.each(FAULTS)('%#: %s says what was expected and what came', async (query, code, message) => {
    const fault = await faultOf(query);
    expect(fault).toMatchObject({
      code,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  it('in variables names the variable and the value', async () => {
    const query =
      'query ($first: Int, $language: Locale) { countries(first: $first) { nodes { name(language: $language) } } }';
    const number = await faultOf(query, served, { variables: { first: 'ten' } });
    expect(number).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/\$first.*"ten"/) });
    const tag = await faultOf(query, served, { variables: { language: 'no tag' } });
    expect(tag).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/\$language.*"no tag"/) });
  });

  it('in variables names the argument and the part of it', async () => {
    const query =
      'query ($where: EventWhere!, $range: EDTF) { events(where: $where) { totalCount } timeline(range: $range) { totalCount } }';
    const where = { and: [{ period: { overlaps: '2024-13-45' } }] };
    expect(await faultOf(query, served, { variables: { where } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(
        /^where\.and\.0\.period\.overlaps: Variable "\$where" got .*: month 13; expected something like/,
      ),
      extensions: { argument: 'where.and.0.period.overlaps' },
    });
    expect(await faultOf(query, served, { variables: { where: {}, range: '2024/2025/2026' } })).toMatchObject({
      message: expect.stringMatching(
        /^range: Variable "\$range" got invalid value "2024\/2025\/2026"; .*: 3 sides; expected/,
      ),
    });
  });

  it('in the text says where it stands', async () => {
    const { json } = await served.post({ query: '{ timeline(range: "2024-13") { totalCount } }' });
    expect(json.errors).toMatchObject([{ locations: [{ line: 1, column: 19 }], extensions: { argument: 'range' } }]);
    const number = await served.post({ query: '{ claims(where: { citation: [5, 0] }) { totalCount } }' });
    expect(number.json.errors).toMatchObject([
      {
        message: expect.stringMatching(/^where\.citation\.1: .* 0$/),
        locations: [{ line: 1, column: 33 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument: 'where.citation.1' },
      },
    ]);
  });

  it('that asks by the hash of a query is told in the words that clients know, so that they send the query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect(await faultOf(undefined, served, { extensions })).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_SUPPORTED',
      message: 'PersistedQueryNotSupported',
    });
  });

  it('in a variable of a directive says so', async () => {
    const fault = await faultOf(
      'query ($s: Boolean = true) { country(code: "KZ") { id name @skip(if: $s) } }',
      served,
      {
        variables: { s: null },
      },
    );
    expect([fault.extensions.code, fault.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('if')]);
  });

  it('in the name of the operation says so', async () => {
    const fault = await faultOf('query A { datasets { name } } query B { datasets { name } }', served, {
      operationName: 'C',
    });
    expect(fault).toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE', message: expect.stringContaining('"C"') });
  });

  it('carries candidates, the limit, or the argument', async () => {
    expect((await faultOf('{ country(code: "Kazahstan") { id } }')).extensions['candidates']).toContain('country:KZ');
    expect((await faultOf('{ countries(first: 0) { nodes { id } } }')).extensions['argument']).toBe('first');
    expect(
      (await faultOf('{ countries(where: { and: [{ name: null }] }) { nodes { id } } }')).extensions['argument'],
    ).toBe('where.and.0.name');
  });

  it('of asking too much at once names the limit', async () => {
    const pages = 'borders(first: 100) { nodes { '.repeat(3);
    expect(await faultOf(kz(`${pages} id ${'} }'.repeat(3)}`))).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: expect.stringMatching(/estimated nodes \d+, allowed 100000/),
    });
  });

  it('of asking too much in a minute says when to come again', async () => {
    const busy = await serve(graph, { charge: createRate(() => 0, 10) });
    expect(await faultOf('{ countries(first: 100) { nodes { id } } }', busy)).toMatchObject({
      code: 'RATE_LIMITED',
      message: expect.stringMatching(/allowed in a minute \(10 estimated nodes\); ask again in \d+ seconds\.$/),
    });
    await busy.close();
  });

  it('leaves the fields beside it alone', async () => {
    const { data } = await faultOf('{ wrong: country(code: "XX") { id } right: country(code: "KZ") { id } }');
    expect(data).toEqual({ wrong: null, right: { id: 'country:KZ' } });
  });
});

describe('a request that is none', () => {
  it.each([
    ['not JSON', 400, /not a JSON object with a `query`/],
    ['[]', 400, /not a JSON object/],
    ['"x"', 400, /not a JSON object/],
    [`"${'x'.repeat(262_144)}"`, 413, /larger than 262144 bytes/],
  ])('is refused: %.20s', async (body, status, message) => {
    const { status: got, json } = await served.post(body);
    expect(got).toBe(status);
    expect(json.errors).toEqual([{ message: expect.stringMatching(message), extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('without a query, at another path or by another method says what is expected', async () => {
    expect((await served.post({})).status).toBe(400);
    expect((await served.post({ query: 1 })).status).toBe(400);
    expect((await served.post({}, '/elsewhere')).json.errors[0].message).toBe(
      'Nothing is at /elsewhere; the API is at /graphql.',
    );
    const response = await fetch(`${served.url}/graphql`);
    expect([response.status, await response.text()]).toEqual([405, expect.stringContaining('Send GraphQL by POST')]);
  });
});

describe('a fault of ours', () => {
  it('is unavailable where no graph answers', async () => {
    const connection = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' };
    const away = createGraph(openDriver(connection), connection);
    const down = await serve(away);
    const query = '{ countries { totalCount nodes { id } } claims { totalCount nodes { id } } datasets { name } }';
    expect(await faultOf(query, down)).toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: 'The graph database cannot be reached; try again in a moment.',
      data: null,
    });
    await down.close();
    await away.close();
  });

  it('is a timeout where the graph takes too long, for every statement that went out with it', async () => {
    const slow: Graph = {
      ...graph,
      openReading: (request) => {
        const reading = graph.openReading({ ...request, timeout: 1 });
        const text =
          'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c RETURN sum(a * b * c) AS x';
        return { ...reading, read: () => reading.read({ name: 'slow', text, parameters: {} }) };
      },
    };
    const late = await serve(slow);
    const { json } = await late.post({ query: '{ one: country(code: "KZ") { id } two: node(id: "x") { id } }' });
    expect(json.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
      'QUERY_TIMEOUT',
      'QUERY_TIMEOUT',
    ]);
    expect(await faultOf('{ node(id: "x") { id } }', late)).toMatchObject({
      code: 'QUERY_TIMEOUT',
      message: 'The query took longer than is allowed; ask for less at once.',
    });
    await late.close();
  });

  it('is masked also before anything is executed', async () => {
    const broken: Graph = {
      ...graph,
      openReading: () => {
        throw new TypeError('secret of the house');
      },
    };
    const open = await serve(broken);
    const { status, json } = await open.post({ query: '{ datasets { name } }' });
    expect([status, json.errors]).toEqual([
      500,
      [{ message: 'Something went wrong on our side; it is logged.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    ]);
    await open.close();
  });

  it('is masked where nobody foresaw it', async () => {
    const broken = apiOf();
    const query = broken.getQueryType()?.getFields();
    if (query?.['node']) query['node'].resolve = () => Promise.reject(new TypeError('secret of the house'));
    if (query?.['country'])
      query['country'].resolve = (_, __, context) =>
        context.reading.read({ name: 'x', text: 'MATCH (secret', parameters: {} });
    const open = await serve(graph, { schema: broken });
    for (const source of ['{ node(id: "x") { id } }', kz('id')]) {
      const { text } = await open.post({ query: source });
      expect(text).not.toContain('secret');
      expect(await faultOf(source, open)).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        message: 'Something went wrong on our side; it is logged.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
        data: expect.anything(),
      });
    }
    await open.close();
  });
});

describe('the codes', () => {
  it('have all made an appearance', () => {
    const codes = [...readFileSync('src/errors.ts', 'utf8').matchAll(/\| '([A-Z_]+)'/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(9);
    expect(codes.filter((code) => code !== undefined && !appeared.has(code))).toEqual([]);
    expect(clientError('BAD_PAGE', 'x').extensions).toEqual({ code: 'BAD_PAGE' });
  });
});
