import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '../support/graphs.ts';
import { canonical, withoutGraphs } from '../support/rdf.ts';
import { BASE, type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

const get = (path: string, accept = '*/*', method = 'GET') =>
  fetch(`${served.url}${path}`, { headers: { accept }, redirect: 'manual', method });

const claimOf = async (notation: string): Promise<string> => {
  const { json } = await served.post({ query: `{ claim(notation: "${notation}") { id } }` });
  return json.data.claim.id.slice('claim:'.length);
};

describe('the address of an entity', () => {
  it('answers in the spelling that is taken most gladly, and names the others', async () => {
    const types = [
      ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8', 'html'],
      ['application/ld+json', 'application/ld+json', 'jsonld'],
      ['text/turtle;q=0.9, text/html;q=0.2', 'text/turtle; charset=utf-8', 'ttl'],
      ['application/json', 'application/json; charset=utf-8', 'json'],
      ['*/*', 'text/html; charset=utf-8', 'html'],
    ] as const;
    for (const [accept, type, ending] of types) {
      const response = await get('/id/country/KZ', accept);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-location')).toBe(`${BASE}/id/country/KZ.${ending}`);
      expect(response.headers.get('vary')).toBe(ending === 'html' ? 'accept, accept-language, cookie' : 'accept');
      expect(response.headers.get('link')).toContain(`<${BASE}/id/country/KZ>; rel="canonical"`);
      await response.text();
    }
    expect((await get('/id/country/KZ', 'image/png')).status).toBe(406);
  });

  it('shows people every fact with where it stands, page by page, without a script', async () => {
    const response = await get('/id/country/KZ.html');
    const text = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script>|style="/);
    expect(text).toContain('<h1>Kazakhstan</h1>');
    expect(text).toMatch(/<a class="to-claim" href="\.\.\/\.\.\/id\/claim\/\w+"/);
    expect(text).toMatch(/<span class="where"><a href="[^"]*source[^"]*">[^<]+<\/a>, [^<]*paragraph \d+, sentence \d+/);
    expect(text).toMatch(/<h2>borders <span/);
    expect(text).toContain('<a href="../../explore?ids=country%3AKZ">');
    expect(text).toContain(encodeURIComponent('entity(id: "country:KZ")'));
    expect(text).not.toMatch(/is country:KZ in reading|>[a-z][^<“]* concerns Kazakhstan/);
    const [, next = ''] = /<a rel="next" href="([^"]+)">/.exec(text) ?? [];
    const second = await get(`/id/country/${next.replace('../../id/country/', '').replaceAll('&amp;', '&')}`);
    expect(second.status).toBe(200);
    expect(await second.text()).toContain('<h1>Kazakhstan</h1>');
  });

  it('holds the same statements as Turtle and as JSON-LD: all claims about the entity', async () => {
    const jsonld = await (await get('/id/country/MN.jsonld')).text();
    const ttl = await (await get('/id/country/MN.ttl')).text();
    expect(withoutGraphs(await canonical(ttl, 'text/turtle'))).toBe(
      withoutGraphs(await canonical(jsonld, 'application/ld+json')),
    );
    const { json } = await served.post({
      query: '{ country(code: "MN") { claims(where: { rank: [PREFERRED, NORMAL, DEPRECATED] }) { totalCount } } }',
    });
    expect(ttl.match(/ a dg:Claim,/g)).toHaveLength(json.data.country.claims.totalCount);
  });

  it('answers as of the clocks', async () => {
    const before = await get('/id/country/KZ?knownAt=2020-01-01T00:00:00Z', 'application/json');
    expect([before.status, await before.text()]).toEqual([404, expect.stringContaining('2020-01-01T00:00:00Z')]);
    const response = await get('/id/country/KZ.json?validOn=2024-06-01');
    expect(response.headers.get('link')).toContain(`<${BASE}/id/country/KZ.ttl?validOn=2024-06-01>`);
    expect((await response.json()) as object).toMatchObject({ id: 'country:KZ', address: `${BASE}/id/country/KZ` });
    expect((await get('/id/country/KZ?validOn=yesterday')).status).toBe(400);
  });

  it.each([
    ['/id/country/KZ?foo=bar', /foo.* is no parameter of the page of an entity or a claim; expected validOn/],
    ['/id/country/KZ?validOn=2024-01-01&validOn=2025-01-01', /validOn is given 2 times; expected once/],
    ['/vocabulary?lang=kk', /lang.* is no parameter of \/vocabulary; none is known here/],
    ['/dataset?x=', /x.* is no parameter of \/dataset/],
  ])('%s is refused', async (path, told) => {
    const asked = await get(path, 'application/ld+json');
    expect([asked.status, ((await asked.json()) as { errors: { message: string }[] }).errors[0]?.message]).toEqual([
      400,
      expect.stringMatching(told),
    ]);
    const page = await get(path, 'text/html,*/*;q=0.8');
    expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(await page.text()).not.toContain('<script>');
  });

  it('tells a browser on a page that it has no such spelling', async () => {
    const response = await get('/dataset', 'text/html');
    expect([response.status, response.headers.get('content-type')]).toEqual([406, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('expected one of application/ld+json, text/turtle');
  });

  it('is found from codes and names, and says what may be meant', async () => {
    const moved = await get('/id/country/KAZ.ttl?validOn=2024-06-01');
    expect([moved.status, moved.headers.get('location')]).toEqual([302, 'KZ.ttl?validOn=2024-06-01']);
    expect((await get('/id/country/Q232')).headers.get('location')).toBe('KZ');
    const asId = await get('/id/country:KZ?validOn=2024-06-01');
    expect([asId.status, asId.headers.get('location')]).toEqual([302, 'country/KZ?validOn=2024-06-01']);
    const missing = await get('/id/country/Kazakstan', 'application/json');
    expect(missing.status).toBe(404);
    const { errors } = (await missing.json()) as { errors: { extensions: { candidates: string[] } }[] };
    expect(errors[0]?.extensions.candidates).toContain('country:KZ');
    const page = await (await get('/id/country/Kazakstan', 'text/html')).text();
    expect(page).toContain('<a href="../../id/country/KZ">Kazakhstan</a> <code>country:KZ</code>');
  });

  it('keeps what a path holds text', async () => {
    for (const path of [
      '/id/country/<script>alert(1)</script>',
      '/id/country/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '/id/country/%',
      '/id/x',
    ])
      expect(await (await get(path, 'text/html')).text()).not.toContain('<script>alert');
  });

  it('takes HEAD and no POST', async () => {
    const head = await get('/id/country/KZ.ttl', '*/*', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const post = await get('/id/country/KZ', '*/*', 'POST');
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the address of a claim', () => {
  it('shows the claim with its evidence, to people and as RDF', async () => {
    const hash = await claimOf('C112');
    const page = await (await get(`/id/claim/${hash}`, 'text/html')).text();
    expect(page).toContain('<h2>Evidence ');
    expect(page).toContain('<dt>Predicate</dt><dd><a href="../../vocabulary#HELD_IN">');
    const ttl = await (await get(`/id/claim/${hash}.ttl`)).text();
    expect(ttl).toContain('skos:notation "C112"');
    expect(ttl).toContain('prov:wasDerivedFrom');
    const json = (await (await get(`/id/claim/${hash}.json`)).json()) as { recordedAt: string };
    expect(page).toContain(
      `<dt>Known since</dt><dd><time datetime="${json.recordedAt}">${json.recordedAt}</time></dd>`,
    );
    expect(json).toMatchObject({ notation: 'C112', address: `${BASE}/id/claim/${hash}`, closedAt: null });
    expect((await get('/id/claim/ffff', 'text/html')).status).toBe(404);
  });
});

describe('what describes the whole', () => {
  it('is the vocabulary: each word that statements use has a meaning', async () => {
    // All is fetched first: reading takes longer than the server keeps an idle connection.
    const textOf = async (path: string, accept?: string) => (await get(path, accept)).text();
    const vocabulary = await textOf('/vocabulary', 'text/turtle');
    const page = await textOf('/vocabulary', 'text/html');
    const json = await textOf('/vocabulary', 'application/ld+json');
    const lines = await textOf('/export?format=nquads');
    const defined = new Set(
      [...(await canonical(vocabulary, 'text/turtle')).matchAll(/^<[^>]*vocabulary#([^>]*)>/gm)].map(
        ([, word]) => word,
      ),
    );
    const used = new Set([...lines.matchAll(/vocabulary#([^>]*)>/g)].map(([, word]) => word ?? ''));
    // Roles of claims are open: a source may qualify a fact by a word of its own.
    expect([...used].filter((word) => !defined.has(word) && !word.startsWith('role-'))).toEqual([]);
    expect(vocabulary).toContain('dg:EventKind a skos:ConceptScheme');
    expect(vocabulary).toContain('rdfs:subPropertyOf schema:location');
    expect(page).toContain('<dt id="HELD_IN">');
    const chapters = [...page.matchAll(/<li><a href="#(chapter\.[^"]+)">/g)].map(([, anchor]) => anchor);
    expect(chapters.slice(0, 2)).toEqual(['chapter.types', 'chapter.relations']);
    expect(chapters.every((anchor) => page.includes(`<section id="${anchor}">`))).toBe(true);
    const listed = [...page.matchAll(/<dt id="([^"]+)">/g)].map(([, word]) => word);
    expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted());
    expect(listed.length).toBe(defined.size);
    expect(await canonical(json, 'application/ld+json')).toBe(await canonical(vocabulary, 'text/turtle'));
  });

  it('is the dataset, for search engines, catalogues and tools of data packages', async () => {
    const dataset = (await (await get('/dataset')).json()) as Record<string, unknown>;
    expect(dataset).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset', '@id': `${BASE}/dataset` });
    expect(dataset['hasPart']).toHaveLength(4);
    const text = await (await get('/.well-known/void')).text();
    expect(await canonical(text, 'text/turtle')).toContain(
      `<${BASE}/dataset> <http://rdfs.org/ns/void#uriSpace> "${BASE}/id/"`,
    );
    expect(await (await get('/dataset', 'text/turtle')).text()).toBe(text);
    const described = (await (await get('/datapackage.json')).json()) as {
      resources: { name: string; path: string }[];
      licenses: { name: string }[];
    };
    expect(described.licenses).toContainEqual({ name: 'CC0-1.0' });
    for (const { path } of described.resources) {
      const response = await get(`${path.slice(BASE.length)}&ids=KZ`);
      expect(response.status).toBe(200);
      await response.text();
    }
  });
});
