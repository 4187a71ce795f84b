import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { problemText } from '../../src/dataset/row.ts';
import { readPassages } from '../../src/evidence/passages.ts';
import { codebook } from '../../src/handbook/codebook.ts';
import { dataModel } from '../../src/handbook/data-model.ts';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Importing } from '../../src/import/importing.ts';
import { expandSchema } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';

/** The blocks of the walk-through by what stands after the language: a path, or the name of a step. */
const blocks = new Map(
  [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(
    ([, name = '', text = '']) => [name, text],
  ),
);
const block = (name: string): string => {
  const text = blocks.get(name);
  if (text === undefined) throw new Error(`CONTRIBUTING.md has no block ${name}; it has ${[...blocks.keys()]}.`);
  return text;
};

const root = mkdtempSync(join(tmpdir(), 'contributing-'));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
for (const [path, text] of blocks) if (path.includes('/')) write(path, text);

const folders = ['schema', join(root, 'schema')];
const { ontology, document } = readOntology(folders);
const seed = join(root, 'seeds', 'sister-cities');
let importing: Importing;

beforeAll(async () => {
  importing = { graph: await writeGraph(), ontology, now: () => 0 };
  const resources = [{ path: 'entities.csv', table: 'entities' }];
  const diplograph = { order: 1, source: 'source:diplograph-editors', reading: 'AS_STATED' };
  write('places/datapackage.json', JSON.stringify({ name: 'places', diplograph, resources }));
  write(
    'places/entities.csv',
    'id,type,name,record\nsource:diplograph-editors,Source,Editors,0\ncountry:KZ,Country,Kazakhstan,1\nplace:almaty,Place,Almaty,2\nplace:astana,Place,Astana,3\n',
  );
  expect((await importDataset(importing, join(root, 'places'))).problems).toEqual([]);
});

describe('the walk-through of CONTRIBUTING.md', () => {
  it('is a dozen lines of SDL and two rows', () => {
    const rows = (path: string) => block(path).trim().split('\n').length - 1;
    expect(block('schema/sister-city.graphql').trim().split('\n').length).toBeLessThanOrEqual(12);
    expect(rows('seeds/sister-cities/entities.csv') + rows('seeds/sister-cities/claims.csv')).toBe(2);
  });

  it('refuses the wrong row as it says, and writes nothing', async () => {
    const right = block('seeds/sister-cities/claims.csv');
    write('seeds/sister-cities/claims.csv', block('wrong'));
    const { written, problems } = await importDataset(importing, seed);
    write('seeds/sister-cities/claims.csv', right);
    expect(problems.map(problemText).join('\n')).toBe(block('refusal').trim());
    expect(written).toBe(0);
  });

  it('gives the answer that it prints, and the same from the other end', async () => {
    expect((await importDataset(importing, seed)).problems).toEqual([]);
    const ask = askOf(importing.graph, folders);
    const { data, errors } = await ask(block('question'));
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(block('answer')));
    const back = await ask('{ sisterCityPacts { nodes { joins { nodes { sisterCityPacts { totalCount } } } } } }');
    const joined = { sisterCityPacts: { totalCount: 1 } };
    expect(back.data).toEqual({ sisterCityPacts: { nodes: [{ joins: { nodes: [joined, joined] } }] } });
  });

  it('is grouped from both ends, by its dates and along its relation', async () => {
    const ask = askOf(importing.graph, folders);
    const { data, errors } = await ask(
      '{ sisterCityPacts { groups(by: [{ path: "joins" }, { path: "signed", interval: YEAR }], orderBy: [{ by: KEYS }]) { overlapping total { count } rows { count keys { text } because { claims { predicate } } } } } places { groups(by: [{ path: "sisterCityPacts.type" }]) { rows { count keys { text } } } } }',
    );
    expect(errors).toBeUndefined();
    const keys = (place: string) => expect.objectContaining({ count: 1, keys: [{ text: place }, { text: '2024' }] });
    expect(data.sisterCityPacts.groups).toEqual({
      overlapping: true,
      total: { count: 1 },
      rows: [keys('place:almaty'), keys('place:astana')],
    });
    const [row] = data.sisterCityPacts.groups.rows;
    expect(row.because.claims.map(({ predicate }: { predicate: string }) => predicate).sort()).toEqual([
      'JOINS_CITY',
      'signed',
      'type',
    ]);
    expect(data.places.groups).toEqual({ rows: [{ count: 2, keys: [{ text: 'SisterCityPact' }] }] });
  });

  it('is looked at by the check, which finds nothing', async () => {
    const findings = await checkGraph({ graph: importing.graph, ontology, passages: readPassages(undefined) });
    expect(findings.flatMap(({ rule, broken }) => broken.map((thing) => `${rule}: ${thing}`))).toEqual([]);
    const plant = 'MATCH (p:SisterCityPact) SET p.signed = 2024';
    await importing.graph.write((run) => run({ name: 'plant', text: plant, parameters: {} }));
    const found = await checkGraph({ graph: importing.graph, ontology, passages: readPassages(undefined) });
    expect(found.some(({ broken }) => broken.some((thing) => thing.includes('sister-city-pact')))).toBe(true);
  });

  it('shows in the schema, the data model and the codebook', () => {
    expect(expandSchema(ontology, document)).toContain('type SisterCityPact implements Node & Entity');
    expect(dataModel(ontology)).toMatch(
      /### SisterCityPact[\s\S]*`joins` \| `JOINS_CITY` \| Place \| `Place.sisterCityPacts`/,
    );
    const { text } = codebook(ontology, [readDataset(seed).dataset]);
    expect(text).toContain('**JOINS_CITY**: SisterCityPact *joins the city of* Place.');
    expect(text).toContain('- Example: The pact joins Astana.');
  });
});
