import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '../support/graphs.ts';
import { canonical, withoutGraphs } from '../support/rdf.ts';
import { BASE, type Served, serve } from '../support/serve.ts';

let served: Served;
let claims: readonly string[];

beforeAll(async () => {
  const graph = await readGraph();
  served = await serve(graph);
  const rows = await graph.read({ name: 'test/claims', text: 'MATCH (c:Claim) RETURN c.id AS id', parameters: {} });
  claims = rows.map(({ id }) => String(id)).sort();
});
afterAll(() => served.close());

const exported = async (format: string, search = ''): Promise<string> => {
  const response = await fetch(`${served.url}/export?format=${format}${search}`);
  expect(response.status).toBe(200);
  return response.text();
};

const claimsIn = (lines: string): string[] =>
  [...lines.matchAll(/^<[^>]*\/id\/claim\/(\w+)> <[^>]*#type> <[^>]*vocabulary#Claim> \.$/gm)]
    .map(([, hash]) => `claim:${hash}`)
    .sort();

describe('RDF of the graph', () => {
  it('has every claim once with its evidence, those that are no links too, and the same bytes each time', async () => {
    const lines = await exported('nquads');
    expect(lines).toBe(await exported('nquads'));
    expect(claimsIn(lines)).toEqual(claims);
    expect(lines.match(/#evidence> <[^>]*#type> <[^>]*Derivation>/g)).toHaveLength(claims.length);
  });

  it('is read the same from all spellings by readers of others', async () => {
    const part = '&around=CPIFA&depth=1';
    const quads = await canonical(await exported('nquads', part), 'N-Quads');
    expect(await canonical(await exported('trig', part), 'application/trig')).toBe(quads);
    const triples = withoutGraphs(quads);
    expect(withoutGraphs(await canonical(await exported('turtle', part), 'text/turtle'))).toBe(triples);
    expect(withoutGraphs(await canonical(await exported('jsonld', part), 'application/ld+json'))).toBe(triples);
  });

  it('has of a part what names and describes it, and the claims of its links', async () => {
    const lines = await exported('nquads', '&ids=KZ,CN');
    const { json } = await served.post({
      query: `{ country(code: "KZ") { borders(first: 100) { edges { node { id } claim { id } } } iso2Claims { nodes { id } } } }`,
    });
    expect(json.errors).toBeUndefined();
    const { borders, iso2Claims } = json.data.country;
    const wanted = [
      borders.edges.find((edge: { node: { id: string } }) => edge.node.id === 'country:CN').claim.id,
      iso2Claims.nodes[0].id,
    ];
    expect(claimsIn(lines)).toEqual(expect.arrayContaining(wanted));
    expect(lines).toContain(`<${BASE}/id/country/KZ> <https://schema.org/name> "Kazakhstan"@en`);
    expect(lines).toContain(`<${BASE}/vocabulary#BORDERS> <${BASE}/id/country/KZ>`);
    expect(lines).not.toContain('#BORDERS> <https://diplograph.example/id/country/RU>');
  });

  it('holds nothing before the first load, and keeps to types and relations', async () => {
    expect(claimsIn(await exported('nquads', '&knownAt=2020-01-01T00:00:00Z'))).toEqual([]);
    const lines = await exported('nquads', '&types=Event,Place&only=HELD_IN');
    expect(claimsIn(lines).length).toBeGreaterThan(50);
    expect(lines).not.toContain('#BORDERS>');
    expect(lines).toContain('<https://schema.org/location>');
  });

  it('leaves out what has no date where that is asked for, and keeps the dates of the rest', async () => {
    const lines = await exported('nquads', '&undated=EXCLUDE');
    const periods = [...lines.matchAll(/#Claim-valid> ("[^"]*")/g)].map(([, text]) => text);
    expect(periods.length).toBeGreaterThan(20);
    expect(periods.filter((text) => !/^"[0-9X]{4}|^"\.\.\/|^"\//.test(text ?? ''))).toEqual([]);
    expect(lines).not.toContain('#BORDERS>');
  });

  it('is taken by media type', async () => {
    const response = await fetch(`${served.url}/export?ids=KZ`, { headers: { accept: 'text/turtle' } });
    expect(response.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(await response.text()).toContain('a dg:Country, schema:Country');
  });
});
