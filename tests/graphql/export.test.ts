import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { FORMATS } from '../../src/export/formats.ts';
import type { ExportHead } from '../../src/export/net.ts';
import { exportsAt } from '../support/exports.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

const { get, d3 } = exportsAt(() => served.url);

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
  });

  it('names every source that its claims cite, with its licence where it states one', async () => {
    const { meta, nodes, links } = await d3('');
    const sources = new Map<string, { licences: string[]; url?: string }>(
      meta.sources.map((source: { id: string }) => [source.id, source]),
    );
    const cited = [...nodes, ...links].flatMap(({ citations }) =>
      citations.map(({ source }: { source: string }) => source),
    );
    expect([...new Set(cited)].filter((id) => !sources.has(id))).toEqual([]);
    expect(sources.get('source:geonames')).toMatchObject({ licences: ['CC-BY-4.0'], url: 'https://www.geonames.org' });
    expect(sources.get('source:public-diplomacy-kz-cn')?.licences).toEqual(['CC0-1.0']);
    expect(sources.get('source:press-reports-abai')?.licences).toEqual([]);
    const [head, first] = (await (await get('?format=csv&ids=KZ,CN&only=BORDERS')).text()).split('\r\n');
    expect(head).toMatch(/,licences$/);
    expect(first).toMatch(/,CC(-BY-4.0|0-1.0)$/);
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

interface HeldEvent {
  readonly id: string;
  readonly heldIn: {
    readonly nodes: readonly {
      readonly latitude?: number | null;
      readonly capitals?: { readonly nodes: readonly { readonly latitude: number | null }[] };
    }[];
  };
}

describe('the formats', () => {
  it.each(FORMATS)('writes what surrounds Kazakhstan as $name', async ({ name, mediaType, extension }) => {
    const search = `?format=${name}&around=KZ&depth=1`;
    const [one, other] = await Promise.all([get(search), get(search)]);
    expect(one.status).toBe(200);
    expect(one.headers.get('content-type')).toBe(mediaType);
    expect(one.headers.get('content-disposition')).toBe(`attachment; filename="diplograph.${extension}"`);
    const [bytes, again] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
    if (mediaType === 'application/json' || extension === 'geojson') JSON.parse(Buffer.from(bytes).toString('utf8'));
    expect(bytes.byteLength).toBeGreaterThan(name === 'head' ? 100 : 5_000);
  });

  it('names a place where the head stands alone, as of the same instant', async () => {
    const response = await get('?format=csv&ids=KZ,CN');
    const [, address] =
      /^<(.+)>; rel="describedby"; type="application\/json"$/.exec(response.headers.get('link') ?? '') ?? [];
    const head = (await (await fetch(`${served.url}${address}`)).json()) as ExportHead;
    expect(head).toEqual({
      ...(await d3('&ids=KZ,CN')).meta,
      question: { format: 'head', ids: 'KZ,CN', knownAt: head.knownAt },
    });
  });

  it('puts on the map what is held somewhere, and says where that is', async () => {
    const { features, withoutPosition } = (await (await get('?format=geojson&of=Event')).json()) as {
      features: { id: string; properties: { positionOf: { id: string; name: string } } }[];
      withoutPosition: { nodes: number };
    };
    const ways = `{ events(first: 100) { nodes { id heldIn { nodes {
      ... on Place { latitude } ... on Country { capitals { nodes { latitude } } } } } } } }`;
    const events: HeldEvent[] = (await served.post({ query: ways })).json.data.events.nodes;
    const held = events.filter(({ heldIn }) =>
      heldIn.nodes.some(({ latitude, capitals }) =>
        [latitude, ...(capitals?.nodes ?? []).map((one) => one.latitude)].some((one) => typeof one === 'number'),
      ),
    );
    expect(held.length).toBeGreaterThan(5);
    const found = new Map(features.map(({ id, properties }) => [id, properties.positionOf]));
    expect(held.filter(({ id }) => !found.has(id))).toEqual([]);
    expect(found.get(held[0]?.id ?? '')?.id).toMatch(/^place:/);
    expect(withoutPosition.nodes + features.filter(({ id }) => id.startsWith('event:')).length).toBe(events.length);
  });

  it('gives a country the place of its capital, as of the clocks', async () => {
    const { features } = (await (await get('?format=geojson&ids=KZ,Astana')).json()) as { features: object[] };
    expect(features.slice(0, 2)).toMatchObject([
      { id: 'country:KZ', properties: { positionOf: { id: 'place:astana', name: 'Astana' } } },
      { id: 'place:astana', geometry: { coordinates: [expect.closeTo(71.4, 0), expect.closeTo(51.2, 0)] } },
    ]);
    const none = await get('?format=geojson&knownAt=2020-01-01T00:00:00Z');
    expect(await none.json()).toMatchObject({ features: [], withoutPosition: { nodes: 0, links: 0 } });
  });

  it('places all countries of whose capital the coordinates are known, and tells the others', async () => {
    const { arcs, withoutPosition } = (await (await get('?format=deckgl-arcs&of=Country')).json()) as {
      arcs: { from: { id: string } }[];
      withoutPosition: { first: string[] };
    };
    expect({ ...withoutPosition, first: withoutPosition.first.toSorted() }).toEqual({
      nodes: 8,
      links: 0,
      types: { Country: 8 },
      first: ['AQ', 'BQ', 'BV', 'HM', 'IO', 'PW', 'TK', 'UM'].map((code) => `country:${code}`),
    });
    expect(arcs.length).toBeGreaterThan(300);
  });
});
