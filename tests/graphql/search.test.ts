import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';

interface Hit {
  readonly how: string;
  readonly score: number;
  readonly claimCount: number;
  readonly node: { readonly __typename: string; readonly id: string };
}

const HIT = 'how score claimCount node { __typename id }';
const FIRST = `query ($text: String!) { search(text: $text, first: 1) { nodes { ${HIT} matchedBy { text kind language how field claim { id value } } because { claims { id } } } } }`;

async function firstOf(text: string) {
  const { data, errors } = await ask(FIRST, { text });
  expect(errors).toBeUndefined();
  return data.search.nodes[0];
}

/** All hits, page by page. */
async function hitsOf(text: string, rest = '', length = 100): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(
      `query ($text: String!, $after: String) { search(text: $text, after: $after, first: ${length}${rest}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${HIT} } } }`,
      { text, after },
    );
    expect(errors).toBeUndefined();
    hits.push(...data.search.nodes);
    after = data.search.pageInfo.endCursor;
    if (!data.search.pageInfo.hasNextPage) {
      expect(hits).toHaveLength(data.search.totalCount);
      return hits;
    }
  }
}

describe('a search', () => {
  it.each([
    ['house of abai', 'organization:house-of-abai', 'EXACT'],
    ['HOUSE OF', 'organization:house-of-abai', 'PREFIX'],
    ['Turkiye', 'country:TR', 'EXACT'],
    ['xian', 'place:xian', 'EXACT'],
    ['Xi’an', 'place:xian', 'EXACT'],
    ['kz', 'country:KZ', 'EXACT'],
    ['哈萨克斯坦', 'country:KZ', 'EXACT'],
    ['萨克', 'country:KZ', 'WORDS'],
    ['Токаев', 'person:kassym-jomart-tokayev', 'WORDS'],
    ['Тоқаев', 'person:kassym-jomart-tokayev', 'WORDS'],
    ['Toqayev', 'person:kassym-jomart-tokayev', 'TRANSLITERATED'],
    ['Tokaev', 'person:kassym-jomart-tokayev', 'TRANSLITERATED'],
    ['Невада Семей', 'organization:nevada-semey', 'EXACT'],
    ['Astanna', 'place:astana', 'FUZZY'],
    ['Suleymenov', 'person:olzhas-suleimenov', 'TRANSLITERATED'],
    ['Kazahkstan', 'country:KZ', 'FUZZY'],
  ])('for %s finds %s first: %s', async (text, id, how) => {
    expect(await firstOf(text)).toMatchObject({ how, node: { id } });
  });

  it('says by which name something is found, and which claim gives it', async () => {
    const { matchedBy, because } = await firstOf('Токаев');
    expect(matchedBy[0]).toMatchObject({
      text: 'Касым-Жомарт Токаев',
      kind: 'TRANSLATED',
      language: 'ru',
      how: 'WORDS',
      field: 'name',
      claim: { value: 'Касым-Жомарт Токаев' },
    });
    const own = matchedBy.map(({ claim }: { claim: { id: string } }) => claim.id);
    expect(because.claims.map(({ id }: { id: string }) => id).sort()).toEqual([...new Set(own)].sort());
  });

  it('puts the shown name before another, the nearer way before the farther one', async () => {
    const hits = await hitsOf('Astana');
    const place = (id: string) => hits.findIndex(({ node }) => node.id === id);
    expect(place('place:astana')).toBe(0);
    expect(place('event:astana-forum')).toBeGreaterThan(place('place:astana'));
    const ways = ['EXACT', 'PREFIX', 'WORDS', 'TRANSLITERATED', 'FUZZY'];
    const order = hits.map(({ how }) => ways.indexOf(how));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const { data } = await ask(
      '{ search(text: "China", in: [NAMES], first: 100) { nodes { score matchedBy { how kind } } } }',
    );
    const exact = data.search.nodes.filter(
      (hit: { matchedBy: { how: string }[] }) => hit.matchedBy[0]?.how === 'EXACT',
    );
    expect(exact[0].matchedBy[0].kind).toBe('PREFERRED');
  });

  it('orders by score, number of claims and id, whatever the length of the pages', async () => {
    const hits = await hitsOf('tourism china');
    const ordered = hits.toSorted(
      (a, b) => b.score - a.score || b.claimCount - a.claimCount || (a.node.id < b.node.id ? -1 : 1),
    );
    expect(hits.length).toBeGreaterThan(20);
    expect(hits).toEqual(ordered);
    expect(await hitsOf('tourism china', '', 7)).toEqual(hits);
    expect(new Set(hits.map(({ node }) => node.id)).size).toBe(hits.length);
  });

  it.each(['China', 'Китай', 'Қытай', '中国'])(
    'leads from %s to the claims about it, in one question',
    async (text) => {
      const { data, errors } = await ask(
        `query ($text: String!) { country(code: "CN") { claims(first: 1) { totalCount nodes { id } } }
        search(text: $text, in: [NAMES], first: 1) { nodes { node { ... on Entity { id claims(first: 1) { totalCount nodes { id } } } } } } }`,
        { text },
      );
      expect(errors).toBeUndefined();
      expect(data.search.nodes).toEqual([{ node: { id: 'country:CN', claims: data.country.claims } }]);
    },
  );

  it('counts claims as the entity itself does', async () => {
    const { data } = await ask(
      '{ search(text: "Astana", in: [NAMES], first: 5) { nodes { claimCount node { ... on Entity { claims { totalCount } } } } } }',
    );
    for (const { claimCount, node } of data.search.nodes) expect(node.claims.totalCount).toBe(claimCount);
  });

  it('looks where it is told to', async () => {
    const kinds = async (where: string) =>
      new Set((await hitsOf('visa', `, in: [${where}]`)).map(({ node }) => node.__typename === 'Claim'));
    expect(await kinds('CLAIMS')).toEqual(new Set([true]));
    expect(await kinds('NAMES, DESCRIPTIONS')).toEqual(new Set([false]));
    const strict = await hitsOf('Astanna', ', fuzzy: false');
    expect(strict).toEqual([]);
  });

  it('takes operators for signs', async () => {
    const plain = await hitsOf('visa regime');
    expect(await hitsOf('+visa* (regime~ ^')).toEqual(plain);
    expect(await hitsOf('"visa"  && \\ regime^ ]')).toEqual(plain);
    expect(await hitsOf('nameWords:visa')).toEqual([]);
    for (const text of ['AND', 'NOT x', 'a OR b', '*:* a', '[a TO z]', 'x~0.1'])
      expect((await ask(FIRST, { text })).errors).toBeUndefined();
  });

  it('asks at most what an index can take', async () => {
    const words = Array.from({ length: 32 }, (_, at) => `жщ${at}я`).join(' ');
    expect(await hitsOf(words)).toEqual([]);
    expect(await hitsOf('Жұмыстары Щедринский Университеті Жамбылская Қызметкері Щербаковская')).toEqual([]);
  });
});

describe('the filters and facets of a search', () => {
  const FACETS =
    'facets { types { type count } sources { source { id } count } fields { in count } ways { how count } }';

  it('are what counting by hand gives', async () => {
    const { data } = await ask(
      `{ search(text: "china", first: 100) { totalCount ${FACETS} pageInfo { hasNextPage }
         nodes { how matchedBy { in } node { ... on Entity { namedBy { id } __typename }
           ... on Claim { source { id } subject { __typename } } } } } }`,
    );
    const { nodes, facets, totalCount } = data.search;
    const all = totalCount <= 100 ? nodes : await everyNode('china');
    expect(all).toHaveLength(totalCount);
    const tally = (values: string[]) =>
      [...new Set(values)]
        .map((value) => [value, values.filter((one) => one === value).length] as const)
        .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    // biome-ignore lint/suspicious/noExplicitAny: rows of an answer.
    const of = (read: (hit: any) => string[]) => tally(all.flatMap(read));
    expect(facets.types.map(({ type, count }: { type: string; count: number }) => [type, count])).toEqual(
      of(({ node }) => [node.subject?.__typename ?? node.__typename]),
    );
    expect(facets.sources.map((one: { source: { id: string }; count: number }) => [one.source.id, one.count])).toEqual(
      of(({ node }) => (node.namedBy ?? [node.source]).map(({ id }: { id: string }) => id)),
    );
    expect(facets.fields.map((one: { in: string; count: number }) => [one.in, one.count])).toEqual(
      of(({ matchedBy }) => [matchedBy[0].in]),
    );
    expect(facets.ways.map((one: { how: string; count: number }) => [one.how, one.count])).toEqual(
      of(({ how }) => [how]),
    );
  });

  async function everyNode(text: string) {
    const nodes = [];
    for (let after: string | null = null; ; ) {
      const { data } = await ask(
        `query ($text: String!, $after: String) { search(text: $text, first: 100, after: $after) { pageInfo { hasNextPage endCursor }
           nodes { how matchedBy { in } node { __typename ... on Entity { namedBy { id } }
             ... on Claim { source { id } subject { __typename } } } } } }`,
        { text, after },
      );
      nodes.push(...data.search.nodes);
      if (!data.search.pageInfo.hasNextPage) return nodes;
      after = data.search.pageInfo.endCursor;
    }
  }

  it.each([
    ['types: [Event]', 'types', 'Event'],
    ['types: [Country, Place]', 'types', 'Country'],
    ['namedBy: "source:cldr"', 'sources', 'source:cldr'],
  ])('%s keeps what the facet counts', async (where, facet, value) => {
    const read = ({ type, source, count }: { type?: string; source?: { id: string }; count: number }) =>
      [type ?? source?.id, count] as const;
    const before = (await ask(`{ search(text: "kazakhstan") { ${FACETS} } }`)).data.search.facets[facet].map(read);
    const { data } = await ask(`{ search(text: "kazakhstan", ${where}) { totalCount ${FACETS} } }`);
    const after = new Map(data.search.facets[facet].map(read));
    expect(after.get(value)).toBe(new Map(before).get(value));
    if (facet === 'types' && !where.includes(',')) expect(data.search.totalCount).toBe(after.get(value));
  });

  it('are of the claim by which it is found', async () => {
    const { data } = await ask(`{
      spoken: search(text: "cooperation", in: [CLAIMS], voice: [REPORTED, QUOTED], first: 50) { totalCount nodes { node { ... on Claim { voice } } } }
      editors: search(text: "diplomacy", dataset: "editors", first: 50) { totalCount nodes { because { claims { dataset } } } }
    }`);
    expect(data.spoken.totalCount).toBeGreaterThan(0);
    for (const { node } of data.spoken.nodes) expect(['REPORTED', 'QUOTED']).toContain(node.voice);
    expect(data.editors.totalCount).toBeGreaterThan(0);
    for (const { because } of data.editors.nodes)
      for (const { dataset } of because.claims) expect(dataset).toBe('editors');
  });
});

describe('the cost of a search', () => {
  const { ontology } = readOntology(['schema']);
  const schema = apiOf();
  it.each([
    '{ search(text: "china", first: N) { totalCount nodes { how node { id } } facets { sources { source { name } } } } }',
    '{ search(text: "china", first: N) { nodes { node { id } matchedBy { claim { text source { name } } } because { weakestLink { claim { id } } claims { id } } } } }',
    '{ suggest(text: "a", first: N) { nodes { text description node { name } because { claims { id } } } } }',
  ])('is bounded by the document: %s', async (source) => {
    const of = (length: number) => source.replace('first: N', `first: ${length}`);
    const [one, many] = [await ask(of(1)), await ask(of(source.includes('suggest') ? 20 : 50))];
    expect(one.errors ?? many.errors).toBeUndefined();
    const bounds = boundsOf(schema, ontology, of(1));
    for (const { statements, waits } of [one, many]) {
      expect(statements).toBeLessThanOrEqual(bounds.statements);
      expect(waits).toBeLessThanOrEqual(bounds.waits);
    }
    expect(many.statements - one.statements).toBeLessThanOrEqual(1);
  });
});
