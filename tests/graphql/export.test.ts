import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

const get = (search: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/export${search}`, { headers });

// biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
const d3 = async (search: string): Promise<any> => {
  const response = await get(`?format=d3${search}`);
  expect(response.status).toBe(200);
  return response.json();
};

const fault = async (search: string) => {
  const response = await get(search);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  return { status: response.status, message: errors[0]?.message, ...errors[0]?.extensions };
};

describe('what is exported', () => {
  it('has named entities and the links among them, each link one claim with its citation', async () => {
    const { meta, nodes, links } = await d3('&ids=KZ,CN,Tokayev');
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([
      'country:KZ',
      'country:CN',
      'person:kassym-jomart-tokayev',
    ]);
    expect(meta).toMatchObject({
      question: { format: 'd3', ids: 'KZ,CN,Tokayev' },
      complete: true,
      final: true,
      cuts: [],
    });
    const border = links.find(({ type }: { type: string }) => type === 'BORDERS');
    expect(border).toMatchObject({ source: 'country:CN', target: 'country:KZ', label: 'shares a border with' });
    expect(border.citations[0]).toMatchObject({
      claim: expect.stringMatching(/^claim:/),
      source: expect.any(String),
      at: expect.any(String),
    });
    expect(nodes[0].citations.length).toBeGreaterThan(3);
    expect(meta.sources.every(({ licences }: { licences: string[] }) => licences.length > 0)).toBe(true);
  });

  it('has what surrounds an entity, as the scene has it', async () => {
    const scene = `{ scene(around: { id: "CPIFA", depth: 2 }) { nodes { id } links { claimCount } } }`;
    const { json } = await served.post({ query: scene });
    const { nodes, links } = await d3('&around=CPIFA&depth=2');
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(
      json.data.scene.nodes.map(({ id }: { id: string }) => id),
    );
    const claims = json.data.scene.links.reduce((sum: number, one: { claimCount: number }) => sum + one.claimCount, 0);
    expect(links).toHaveLength(claims);
  });

  it('has the entities of a type that meet conditions, and those of a query, page by page', async () => {
    const where = encodeURIComponent(JSON.stringify({ kind: { eq: 'FORUM' } }));
    const { json } = await served.post({
      query: '{ events(first: 100, where: { kind: { eq: FORUM } }) { totalCount } countries { totalCount } }',
    });
    expect((await d3(`&of=Event&where=${where}`)).nodes).toHaveLength(json.data.events.totalCount);
    const query = encodeURIComponent('{ list: countries { edges { node { name } } } }');
    expect((await d3(`&query=${query}`)).nodes).toHaveLength(json.data.countries.totalCount);
  });

  it('has both ends of the claims of a query', async () => {
    const query = encodeURIComponent('query ($p: [String!]) { claims(where: { predicate: $p }) { nodes { text } } }');
    const variables = encodeURIComponent(JSON.stringify({ p: ['HELD_IN'] }));
    const { nodes, links } = await d3(`&query=${query}&variables=${variables}&only=HELD_IN`);
    const ids = new Set(nodes.map(({ id }: { id: string }) => id));
    expect(links.length).toBeGreaterThan(5);
    expect(
      links.every(
        (link: { type: string; source: string; target: string }) =>
          link.type === 'HELD_IN' && ids.has(link.source) && ids.has(link.target),
      ),
    ).toBe(true);
  });

  it('has the whole graph, every end of a link among the nodes, and the same bytes each time', async () => {
    const [one, other] = await Promise.all([get('?format=d3'), get('?format=d3')]);
    const [text, again] = await Promise.all([one.text(), other.text()]);
    expect(text).toBe(again);
    const { nodes, links } = JSON.parse(text);
    const ids = new Set(nodes.map(({ id }: { id: string }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(links.map(({ id }: { id: string }) => id)).size).toBe(links.length);
    expect(
      links.filter((link: { source: string; target: string }) => !ids.has(link.source) || !ids.has(link.target)),
    ).toEqual([]);
    expect(nodes.some(({ type }: { type: string }) => type === 'CountryRelation')).toBe(false);
  });

  it('tells what a page of its own leaves out', async () => {
    const query = encodeURIComponent('{ countries(first: 3) { nodes { name } } }');
    const { meta, nodes } = await d3(`&query=${query}`);
    expect(nodes).toHaveLength(3);
    expect(meta).toMatchObject({ complete: false, cuts: [{ what: 'ROWS', bound: 3 }] });
  });

  it('knows nothing before the first load, and keeps to types', async () => {
    expect(await d3('&knownAt=2020-01-01T00:00:00Z')).toMatchObject({ nodes: [], links: [], meta: { sources: [] } });
    const { nodes } = await d3('&types=Event,Place');
    expect(new Set(nodes.map(({ type }: { type: string }) => type))).toEqual(new Set(['Event', 'Place']));
  });
});

describe('how it is asked', () => {
  it('takes the format by media type, and zips for those who can read it', async () => {
    const response = await get('?ids=KZ', { accept: 'application/json', 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="diplograph.d3.json"');
    expect(((await response.json()) as { nodes: unknown[] }).nodes).toHaveLength(1);
  });

  it.each([
    ['?format=none', 'format', /"none"; expected one of d3/],
    ['?format=d3&colour=red', 'colour', /no parameter of an export/],
    ['?format=d3&ids=', 'ids', /empty/],
    ['?format=d3&ids=KZ&of=Event', 'of', /ids and of are given/],
    ['?format=d3&depth=2', 'depth', /without around/],
    ['?format=d3&around=KZ&depth=9', 'depth', /expected 1, 2 or 3/],
    ['?format=d3&of=Nothing', 'of', /expected a type: Person/],
    ['?format=d3&types=Nothing', 'types', /is no type/],
    ['?format=d3&of=Event&where=1', 'where', /expected an object of JSON/],
    ['?format=d3&validOn=2024-02-30', 'validOn', /YYYY-MM-DD/],
    ['?format=d3&knownAt=now', 'knownAt', /expected an instant/],
    ['?format=d3&undated=NO', 'undated', /INCLUDE or EXCLUDE/],
    ['?format=d3&query={datasets{name}}', 'query', /shows no rows/],
    ['?format=d3&query={events{nodes{name}}countries{nodes{name}}}', 'query', /not just one root field/],
    ['?format=d3&query={events(asOf:{}){nodes{name}}}', 'query', /validOn, knownAt and undated beside/],
  ])('refuses %s and names the parameter', async (search, argument, message) => {
    expect(await fault(search)).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      argument,
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['?format=d3&ids=KZ,Nowhere', 'UNKNOWN_ENTITY'],
    ['?format=d3&of=Event&where={"colour":1}', 'BAD_USER_INPUT'],
    ['?format=d3&only=NOTHING', 'BAD_FILTER'],
    ['?format=d3&query={events', 'GRAPHQL_PARSE_FAILED'],
    ['?format=d3&query={nothing{nodes{name}}}', 'GRAPHQL_VALIDATION_FAILED'],
    ['?format=d3&query={events{nodes{name}}}&variables=[]', 'BAD_REQUEST'],
    [`?format=d3&query=${'{a'.repeat(41)}`, 'QUERY_TOO_EXPENSIVE'],
  ])('words the fault of %s as /graphql does', async (search, code) => {
    expect(await fault(search)).toMatchObject({ status: 400, code });
  });

  it('is asked by GET', async () => {
    expect((await fetch(`${served.url}/export`, { method: 'POST' })).status).toBe(405);
  });
});
