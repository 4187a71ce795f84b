import { beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../src/as-of/as-of.ts';
import { createLoaders } from '../../src/graphql/loaders.ts';
import { createWaves } from '../../src/graphql/waves.ts';
import { type Imported, importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';

const FOLDER = 'seeds/reference';
const { ontology } = readOntology(['schema']);
let graph: Graph;
let first: Imported;
let answer: Ask;

beforeAll(async () => {
  graph = await writeGraph();
  first = await importDataset({ graph, ontology, now: () => 0 }, FOLDER);
  answer = askOf(graph);
});

const rows = (text: string) => graph.write((run) => run({ name: 'look', text, parameters: {} }));

/** Ids of what a name or a code may mean. */
async function named(text: string): Promise<string[]> {
  const reading = graph.openReading({ id: 'test', timeout: 5_000 });
  try {
    const found = await createLoaders(createWaves(reading), NOW).entity.named(text);
    return found.map(({ id }) => String(id)).sort();
  } finally {
    await reading.close();
  }
}

async function ask(source: string) {
  const { data, errors } = await answer(source);
  expect(errors).toBeUndefined();
  return data;
}

describe('the reference dataset', () => {
  it('loads without a problem, within its bound, and writes nothing the second time', async () => {
    expect(first.problems).toEqual([]);
    expect(first.written).toBe(first.total);
    expect(first.total).toBe(5_614);
    expect(first.total).toBeLessThan(8_000);
    expect(await importDataset({ graph, ontology, now: () => 0 }, FOLDER)).toMatchObject({ written: 0, closed: 0 });
  });

  it('has every code of ISO 3166-1 once, Hong Kong as a place', async () => {
    const count = 'MATCH (n:Entity) WHERE n.type IN $types RETURN n.type AS type, count(*) AS count ORDER BY type';
    const counts = await rows(count.replace('$types', '["Country", "Region", "Place", "Source"]'));
    expect(counts.map(({ type, count: number }) => [type, Number(number)])).toEqual([
      ['Country', 248],
      ['Place', 249],
      ['Region', 32],
      ['Source', 7],
    ]);
    expect(await rows('MATCH (c:Country) WITH c.iso2 AS code, count(*) AS count WHERE count > 1 RETURN code')).toEqual(
      [],
    );
    for (const text of ['HK', 'hkg', '344', 'Hong Kong', '香港', 'Сянган', 'Гонконг', 'Q8646'])
      expect([text, await named(text)]).toEqual([text, ['place:hong-kong']]);
  });

  it('finds a country by its code and by its names in four languages', async () => {
    const texts = ['KZ', 'kaz', '398', 'Q232', 'Kazakhstan', 'Қазақстан', 'Казахстан', '哈萨克斯坦'];
    for (const text of [...texts, 'Republic of Kazakhstan'])
      expect([text, await named(text)]).toEqual([text, ['country:KZ']]);
    for (const text of ['Turkey', 'Türkiye', '土耳其']) expect(await named(text)).toEqual(['country:TR']);
    for (const text of ['South Korea', 'Republic of Korea', '韩国']) expect(await named(text)).toEqual(['country:KR']);
    expect(await named('143')).toEqual(['region:central-asia']);
    expect(await named('xian')).toEqual(['place:xian']);
    const unnamed = `MATCH (c:Country) UNWIND ["kk", "ru", "zh"] AS language
      WITH c, language WHERE NOT EXISTS {
        (c)<-[:ABOUT]-(n:Claim {predicate: "name"}) WHERE ("language=" + language) IN n.roles AND "kind=TRANSLATED" IN n.roles
      } RETURN c.id AS id, language`;
    expect(await rows(unnamed)).toEqual([]);
  });

  it('puts countries into regions and regions into the world', async () => {
    const chain = await rows(
      'MATCH (:Country {id: "country:KZ"})-[:PART_OF*]->(r:Region) RETURN DISTINCT r.id AS id ORDER BY id',
    );
    expect(chain.map(({ id }) => id)).toEqual(['region:asia', 'region:central-asia', 'region:world']);
    const outside = await rows(
      'MATCH (c:Country) WHERE NOT (c)-[:PART_OF*]->(:Region {m49: "001"}) RETURN c.id AS id ORDER BY id',
    );
    expect(outside.map(({ id }) => id)).toEqual(['country:AQ']);
    expect(
      await rows('MATCH (c:Country)-[:PART_OF]->(:Region {id: "region:european-union"}) RETURN count(c) AS members'),
    ).toEqual([{ members: 27 }]);
  });

  it('walks a border from both of its ends', async () => {
    const twice = 'MATCH (a:Country)-[r:BORDERS]-(b:Country) WITH a, b, count(r) AS count WHERE count > 1 RETURN a.id';
    expect(await rows(twice)).toEqual([]);
    const bordering = async (code: string) => {
      const { country } = await ask(`{ country(code: "${code}") { borders(first: 50) { nodes { id } } } }`);
      return (country.borders.nodes as { id: string }[]).map(({ id }) => id).sort();
    };
    const ofKazakhstan = await bordering('KZ');
    expect(ofKazakhstan).toEqual(['country:CN', 'country:KG', 'country:RU', 'country:TM', 'country:UZ']);
    for (const id of ofKazakhstan) expect(await bordering(id.slice(-2))).toContain('country:KZ');
  });

  it('has a capital with coordinates for every country but those of which its origin has none', async () => {
    const without = await rows(
      `MATCH (c:Country) WHERE NOT EXISTS { (c)<-[:CAPITAL_OF]-(p:Place)-[:LOCATED_IN]->(c) WHERE p.latitude IS NOT NULL AND p.longitude IS NOT NULL }
      RETURN c.iso2 AS code ORDER BY code`,
    );
    expect(without.map(({ code }) => code)).toEqual(['AQ', 'BQ', 'BV', 'HM', 'IO', 'PW', 'TK', 'UM']);
    expect(
      await rows('MATCH (c:Country)<-[:CAPITAL_OF]-(p) WITH c, count(p) AS capitals WHERE capitals > 1 RETURN c.id'),
    ).toEqual([]);
  });

  it('tells a capital from its country where the origin has a name for it', async () => {
    for (const [text, id] of [
      ['Singapore', 'country:SG'],
      ['Сингапур', 'country:SG'],
      ['Luxembourg', 'country:LU'],
      ['Алжир', 'country:DZ'],
      ['Токио', 'place:tokyo'],
      ['Вена', 'place:vienna'],
    ] as const)
      expect([text, await named(text)]).toEqual([text, [id]]);
    expect(await named('Monaco')).toEqual(['country:MC', 'place:monaco']);
    expect((await ask('{ country(code: "Monaco") { id } }')).country).toEqual({ id: 'country:MC' });
  });

  it('says where cities and airports lie, from which origin', async () => {
    const airport = await ask(
      '{ entity(id: "NQZ") { ... on Place { id iata latitude longitude locatedIn { nodes { id ... on Place { capitalOf { nodes { id } } } } } } } }',
    );
    expect(airport.entity).toEqual({
      id: 'place:astana-airport',
      iata: 'NQZ',
      latitude: 51.0222,
      longitude: 71.4669,
      locatedIn: { nodes: [{ id: 'place:astana', capitalOf: { nodes: [{ id: 'country:KZ' }] } }] },
    });
    expect(
      await rows('MATCH (p:Place) WHERE NOT (p)-[:LOCATED_IN]->() OR p.latitude IS NULL RETURN p.id AS id'),
    ).toEqual([]);
    const undeclared =
      'MATCH (c:Claim) WHERE NOT EXISTS { (:Source {id: c.source}) } OR c.record IS NULL RETURN c.id AS id';
    expect(await rows(undeclared)).toEqual([]);
  });
});
