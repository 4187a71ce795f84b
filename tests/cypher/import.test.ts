import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';

const { ontology } = readOntology(['schema']);
let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await writeGraph();
  ask = askOf(graph);
});

const folderOf = (entities: string, claims: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const resources = ['entities', 'claims'].map((table) => ({ path: `${table}.csv`, table }));
  const diplograph = { order: 1, source: 'source:trial', reading: 'IN_FULL' };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'trial', diplograph, resources }));
  writeFileSync(join(folder, 'entities.csv'), `id,type,name,record,iso2\nsource:trial,Source,Trial,0,\n${entities}`);
  writeFileSync(
    join(folder, 'claims.csv'),
    `notation,subject,predicate,object,value,unit,roles,valid,record\n${claims}`,
  );
  return folder;
};

const rows = (text: string) => graph.write((run) => run({ name: 'look', text, parameters: {} }));

describe('importing a dataset', () => {
  const ENTITIES = [
    'country:KZ,Country,Kazakhstan,1,KZ',
    'country:CN,Country,China,2,CN',
    'indicator:tourists,Indicator,Tourists,3,',
    'event:games,Event,Games,4,',
  ].join('\n');
  const CLAIMS = [
    'C1,event:games,HELD_IN,country:KZ,,,,2024-09,5',
    'C2,indicator:tourists,OBSERVED,,217000,people,from=country:CN; to=country:KZ,,6',
    'C3,country:CN,PARTNER_OF,country:KZ,,,kind=strategic,,7',
  ].join('\n');

  it('writes claims, nodes and edges, and nothing the second time', async () => {
    const folder = folderOf(ENTITIES, CLAIMS);
    expect(await importDataset({ graph, ontology, now: () => 0 }, folder)).toEqual({
      written: 15,
      closed: 0,
      total: 15,
      problems: [],
    });
    expect(await importDataset({ graph, ontology, now: () => 0 }, folder)).toMatchObject({ written: 0, problems: [] });
    const held = await rows(
      'MATCH (:Event)-[r:HELD_IN]->(c:Location) RETURN c.id AS id, r.validFrom AS since, valueType(r.validFrom) AS type',
    );
    expect(held).toEqual([{ id: 'country:KZ', since: 20240901, type: 'INTEGER NOT NULL' }]);
    const figure =
      'MATCH (f)<-[:OBSERVED_FROM]-(o:Observation:Dealing)-[:OBSERVED_TO]->(t), (o)-[:MEASURES]->(i) RETURN f.id AS f, t.id AS t, i.id AS i';
    expect(await rows(figure)).toEqual([{ f: 'country:CN', t: 'country:KZ', i: 'indicator:tourists' }]);
    expect(await rows('MATCH (:Country)-[r:PARTNER_OF]->() RETURN r.kind AS kind')).toEqual([{ kind: 'strategic' }]);
    expect(
      await rows('MATCH ()-[r]->() WHERE type(r) <> "ABOUT" AND NOT EXISTS { (c:Claim {id: r.claim}) } RETURN r'),
    ).toEqual([]);
  });

  it('writes nothing of a dataset with a fault', async () => {
    const folder = folderOf(`${ENTITIES}\nevent:other,Event,Other,8,`, 'C9,event:other,HELD_IN,country:XX,,,,,9');
    const { written, problems } = await importDataset({ graph, ontology, now: () => 0 }, folder);
    expect([written, problems.length]).toEqual([0, 1]);
    expect(await rows('MATCH (e:Entity {id: "event:other"}) RETURN e')).toEqual([]);
  });

  it('does not lean on what only its own last load declared', async () => {
    const without = ENTITIES.split('\n').filter((row) => !row.startsWith('event:games'));
    const { written, problems } = await importDataset(
      { graph, ontology, now: () => 0 },
      folderOf(without.join('\n'), CLAIMS),
    );
    expect([written, problems.map(({ value }) => value)]).toEqual([0, ['event:games']]);
  });
});

describe('asking what was imported', () => {
  it('walks relations both ways from a code or a name, one statement a relation', async () => {
    const answer = await ask(
      `{ country(code: "cn") { name figuresFrom { totalCount nodes { value unit to { nodes { name eventsHeld { nodes { name } } } } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      country: {
        name: 'China',
        figuresFrom: {
          totalCount: 1,
          nodes: [
            {
              value: 217000,
              unit: 'people',
              to: { nodes: [{ name: 'Kazakhstan', eventsHeld: { nodes: [{ name: 'Games' }] } }] },
            },
          ],
        },
      },
    });
    expect(answer.statements).toBe(4);
  });

  it('counts the look-up of a name as a wait, and shows when an edge holds', async () => {
    const look = await ask('{ country(code: "KZ") { id } }');
    expect([look.statements, look.waits]).toEqual([1, 1]);
    const held = await ask('{ country(code: "KZ") { eventsHeld { edges { valid { earliestStart } force } } } }');
    expect(held.data).toEqual({
      country: { eventsHeld: { edges: [{ valid: { earliestStart: '2024-09-01' }, force: 'ASSERTED' }] } },
    });
  });

  it('refuses an unknown name, a page out of bounds and a cursor of another question', async () => {
    const codes = async (source: string) => (await ask(source)).codes;
    expect(await codes('{ entity(id: "Atlantis") { id } }')).toEqual(['UNKNOWN_ENTITY']);
    expect(await codes('{ entity(id: "China") { ... on Country { partnerOf(first: 101) { totalCount } } } }')).toEqual([
      'BAD_PAGE',
    ]);
    expect(await codes('{ entity(id: "China") { ... on Country { partnerOf(after: "x") { totalCount } } } }')).toEqual([
      'BAD_CURSOR',
    ]);
  });
});
