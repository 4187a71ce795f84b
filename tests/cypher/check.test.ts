import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { command } from '../support/command.ts';
import { writeGraph } from '../support/graphs.ts';
import { writePackage } from '../support/packages.ts';

const { ontology } = readOntology(['schema']);
const TEXT = 'Heading\n\nGames were held in Astana – once.\n';
const PASSAGE = 'Games were held in Astana – once';
let graph: Graph;

const planted = (text: string) => graph.write((run) => run({ name: 'plant', text, parameters: {} }));

/** A folder with the text of the source as it was read, or as somebody has changed it since. */
const textFolder = (text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  writeFileSync(join(folder, 'trial.txt'), text);
  return folder;
};

const loaded = async (): Promise<void> => {
  graph = await writeGraph();
  const sha256 = createHash('sha256').update(PASSAGE).digest('hex');
  const folder = writePackage({
    name: 'trial',
    tables: {
      entities: [
        'id,type,name,iso2,period,latitude,record',
        'source:trial,Source,Trial,,,,r',
        'country:KZ,Country,Kazakhstan,KZ,,,r',
        'place:astana,Place,Astana,,,51.1,r',
        'event:games,Event,Games,,2024-09,,r',
      ].join('\n'),
      claims: [
        'notation,subject,predicate,object,value,unit,roles,paragraph,start,end,sha256,record',
        `C1,event:games,HELD_IN,place:astana,,,,2,0,${PASSAGE.length},${sha256},`,
        'C2,country:KZ,PARTNER_OF,country:KZ,,,kind=strategic,,,,,r',
        'C3,event:games,edition,,5,,,,,,,r',
      ].join('\n'),
    },
  });
  expect(await importDataset({ graph, ontology, now: () => 0 }, folder)).toMatchObject({ problems: [] });
};

beforeAll(loaded);

describe('diplograph check', () => {
  it('finds nothing in a sound graph, and says what it could not look at', async () => {
    const { code, out } = await command(['check']);
    expect([code, out.match(/^[1-9].*/gm)]).toEqual([0, null]);
    expect(out).toMatch(/0 facts without evidence\n0 sources that nothing declares\n0 projections without a claim/);
    expect(out).toMatch(/0 passages whose hash does not match \(0 verified; 1 not looked at.*SOURCES_DIR/);
  });

  it('verifies passages where the text is at hand, and finds one that was tampered with', async () => {
    const sound = await command(['check'], { env: { SOURCES_DIR: textFolder(TEXT) } });
    expect([sound.code, sound.out]).toEqual([0, expect.stringMatching(/0 passages .* \(1 verified\)/)]);
    for (const text of [TEXT.replace('Astana', 'Almaty'), 'Heading\n\nGames']) {
      const { code, out } = await command(['check'], { env: { SOURCES_DIR: textFolder(text) } });
      expect([code, out]).toEqual([
        1,
        expect.stringMatching(/1 passages whose hash does not match \(0 verified\)\n {2}C1\n/),
      ]);
    }
  });

  it.each([
    [
      'a claim without a place in its source',
      "MATCH (c:Claim {notation: 'C2'}) REMOVE c.record",
      /^1 facts without evidence\n {2}claim:/m,
    ],
    ['a claim without a source', "MATCH (c:Claim {notation: 'C2'}) REMOVE c.source", /^1 facts without evidence/m],
    [
      'a source that nothing declares',
      "MATCH (c:Claim {notation: 'C2'}) SET c.source = 'source:none'",
      /^1 sources that nothing declares\n {2}source:none/m,
    ],
    [
      'an edge without a claim',
      "MATCH (a:Event), (b:Country) CREATE (a)-[:HELD_IN {id: 'claim:none', claim: 'claim:none'}]->(b)",
      /^1 projections without a claim\n {2}claim:none/m,
    ],
    [
      'an edge of a closed claim',
      "MATCH (c:Claim {notation: 'C1'}) SET c.recordedTo = 1",
      /^1 projections without a claim/m,
    ],
    [
      'a node without a claim',
      "CREATE (:Entity:Event:Happening:Dealing {id: 'event:none', type: 'Event'})",
      /^1 projections without a claim\n {2}event:none/m,
    ],
    [
      'a claim whose edge is gone',
      'MATCH ()-[r:HELD_IN]->() DELETE r',
      /^1 claims without their projection\n {2}claim:/m,
    ],
    [
      'a value that no claim gives',
      'MATCH (n:Event) SET n.edition = n.edition + 1',
      /^1 entities that differ from their claims\n {2}event:games/m,
    ],
    [
      'a property that is gone',
      'MATCH (n:Place) REMOVE n.latitude',
      /^1 entities that differ from their claims\n {2}place:astana/m,
    ],
    [
      'a label that the ontology does not know',
      "CREATE (:Planet {id: 'planet:mars'})",
      /^1 labels and types that the ontology does not know\n {2}planet:mars: Planet/m,
    ],
    [
      'a label too few',
      'MATCH (n:Event) REMOVE n:Happening',
      /^1 labels and types that the ontology does not know\n {2}event:games/m,
    ],
    [
      'a type that the ontology does not know',
      "MATCH (a:Event), (b:Country), (c:Claim {notation: 'C1'}) CREATE (a)-[:SEEN_IN {id: c.id, claim: c.id}]->(b)",
      /^1 labels and types that the ontology does not know\n {2}SEEN_IN/m,
    ],
    [
      'a whole number that is stored as a fraction',
      'MATCH (n:Event) SET n.edition = toFloat(n.edition)',
      /properties whose type is not that of the ontology\n {2}event:games: Event.edition is FLOAT/,
    ],
    [
      'a day of an edge that is stored as text',
      "MATCH ()-[r:HELD_IN]->() SET r.validFrom = '2024'",
      /^1 properties whose type is not that of the ontology\n {2}claim:\w+: HELD_IN.validFrom is STRING/m,
    ],
    [
      'a property of a claim that there is not',
      "MATCH (c:Claim {notation: 'C1'}) SET c.mood = 'good'",
      /^1 properties whose type is not that of the ontology\n {2}claim:\w+: Claim.mood is STRING/m,
    ],
  ])('finds %s', async (_, plant, said) => {
    await loaded();
    await planted(plant);
    const { code, out } = await command(['check']);
    expect(out).toMatch(said);
    expect(code).toBe(1);
  });
});
