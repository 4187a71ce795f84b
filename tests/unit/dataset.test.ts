import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertionsOf } from '../../src/dataset/assertions.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { problemText } from '../../src/dataset/row.ts';
import { predicateNamed } from '../../src/ontology/predicate.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const { ontology } = readOntology(['schema']);

const described = (resources: object[], own: object = { order: 1, source: 'source:trial', reading: 'IN_FULL' }) =>
  JSON.stringify({ name: 'trial', diplograph: own, resources });

const written = (files: Record<string, string | Buffer>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const RESOURCES = [
  { path: 'entities.csv', table: 'entities' },
  { path: 'names.csv', table: 'names' },
  { path: 'claims.csv', table: 'claims' },
];

describe('a dataset', () => {
  it('becomes assertions: numbered claims first, then entities with their cells, then names', () => {
    const folder = written({
      'datapackage.json': described(RESOURCES),
      'entities.csv':
        'id,type,name,reading,wikidata,locatedIn\nplace:astana,Place,Astana,city:astana,Q1520,country:KZ\n',
      'names.csv': 'entity,name,language,kind\nplace:astana,Астана,ru,TRANSLATED\n',
      'claims.csv':
        'notation,subject,predicate,object,value,roles\n,place:astana,remark,,"a, b",\nC2,event:x,HELD_IN,place:astana,,\nC1,event:x,edition,,5,"a=b; c=d"\n',
    });
    const { dataset, problems } = readDataset(folder);
    expect(problems).toEqual([]);
    const made = assertionsOf(ontology, dataset).map(({ subject, predicate, object, value }) => [
      subject,
      predicate,
      object ?? value,
    ]);
    expect(made).toEqual([
      ['event:x', 'edition', '5'],
      ['event:x', 'HELD_IN', 'place:astana'],
      ['place:astana', 'remark', 'a, b'],
      ['place:astana', 'type', 'Place'],
      ['place:astana', 'name', 'Astana'],
      ['place:astana', 'externalId', 'city:astana'],
      ['place:astana', 'wikidata', 'Q1520'],
      ['place:astana', 'LOCATED_IN', 'country:KZ'],
      ['place:astana', 'name', 'Астана'],
    ]);
  });

  it('tells every problem at once, with file, line and column', () => {
    const folder = written({
      'datapackage.json': described(
        [...RESOURCES, { path: '../secret.csv', table: 'claims' }, { path: 'x.csv', table: 'notes' }],
        { order: 0 },
      ),
      'entities.csv': `id,type,name\nplace:a,Place,=1+1\nplace:b,Place,${'x'.repeat(20_001)}\n`,
      'names.csv': Buffer.from([0x61, 0xff, 0x0a]),
    });
    const told = readDataset(folder).problems.map(problemText);
    expect(told).toHaveLength(9);
    expect(told.join('\n')).toMatch(
      /order[\s\S]*source[\s\S]*reading[\s\S]*entities\.csv:2 name "=1\+1"[\s\S]*entities\.csv:3 name "x{60}… \(20001 characters\)"[\s\S]*names\.csv: the text is UTF-8[\s\S]*claims\.csv[\s\S]*stays in the folder[\s\S]*notes/,
    );
  });

  it('has a predicate of a known kind for what the ontology declares, and none for the rest', () => {
    expect(predicateNamed(ontology, 'HELD_IN', 'event:x')?.kind).toBe('EDGE');
    expect(predicateNamed(ontology, 'OBSERVED', 'indicator:x')?.kind).toBe('NODE');
    expect(predicateNamed(ontology, 'edition', 'event:x')?.kind).toBe('ATTRIBUTE');
    expect(predicateNamed(ontology, 'edition', 'person:x')).toBeUndefined();
  });
});
