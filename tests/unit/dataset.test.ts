import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertionsOf } from '../../src/dataset/assertions.ts';
import { checkAssertions } from '../../src/dataset/check-assertions.ts';
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
    const made = [...assertionsOf(ontology, dataset)].map(({ subject, predicate, object, value }) => [
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
      'names.csv': Buffer.from('entity,name,language,kind\nplace:a,\u00ff,en,ALIAS\n', 'latin1'),
    });
    const told = readDataset(folder).problems.map(problemText);
    expect(told).toHaveLength(9);
    expect(told.join('\n')).toMatch(
      /order[\s\S]*source[\s\S]*reading[\s\S]*entities\.csv:2 name "=1\+1"[\s\S]*entities\.csv:3 name "x{60}… \(20001 characters\)"[\s\S]*names\.csv:2: the text is UTF-8[\s\S]*claims\.csv[\s\S]*stays in the folder[\s\S]*notes/,
    );
  });

  it('has a predicate of a known kind for what the ontology declares, and none for the rest', () => {
    expect(predicateNamed(ontology, 'HELD_IN', 'event:x')?.kind).toBe('EDGE');
    expect(predicateNamed(ontology, 'OBSERVED', 'indicator:x')?.kind).toBe('NODE');
    expect(predicateNamed(ontology, 'edition', 'event:x')?.kind).toBe('ATTRIBUTE');
    expect(predicateNamed(ontology, 'edition', 'person:x')).toBeUndefined();
  });
});

describe('the check against the ontology', () => {
  const HASH = 'a'.repeat(64);
  const check = (claims: readonly string[], entities: readonly string[] = []) => {
    const folder = written({
      'datapackage.json': described([RESOURCES[0] ?? {}, RESOURCES[2] ?? {}]),
      'entities.csv': ['id,type,name,record', 'event:x,Event,X,r', 'place:a,Place,A,r', ...entities].join('\n'),
      'claims.csv': ['notation,subject,predicate,object,value,valid,force,paragraph,start,end,sha256', ...claims].join(
        '\n',
      ),
    });
    const { dataset, problems } = readDataset(folder);
    return [
      ...problems,
      ...checkAssertions(ontology, [...assertionsOf(ontology, dataset)], new Set(['country:KZ'])),
    ].map(problemText);
  };

  it('passes what fits', () => {
    expect(
      check([
        `C1,event:x,HELD_IN,country:KZ,,2024,PLANNED,1,0,5,${HASH}`,
        `C2,event:x,period,,2024-09,,,1,0,5,${HASH}`,
      ]),
    ).toEqual([]);
  });

  it.each([
    ['an unknown predicate', `C1,event:x,SEEN_IN,place:a,,,,1,0,5,${HASH}`, /claims\.csv:2 predicate "SEEN_IN"/],
    [
      'a dangling object',
      `C1,event:x,HELD_IN,place:none,,,,1,0,5,${HASH}`,
      /object "place:none": the entity is declared/,
    ],
    ['a wrong end', `C1,event:x,HELD_IN,event:x,,,,1,0,5,${HASH}`, /leads to Location/],
    ['a wrong date', `C1,event:x,period,,8 September,,,1,0,5,${HASH}`, /value "8 September": a period is EDTF/],
    ['a wrong choice', `C1,event:x,kind,,PARTY,,,1,0,5,${HASH}`, /one of VISIT/],
    ['a wrong force', `C1,event:x,HELD_IN,place:a,,,SURE,1,0,5,${HASH}`, /force "SURE": one of ASSERTED/],
    ['a number that is none', `C1,event:x,edition,,fifth,,,1,0,5,${HASH}`, /a whole number from 1/],
    ['no evidence', 'C1,event:x,HELD_IN,place:a,,,,,,,', /there is evidence/],
    ['a passage without its hash', 'C1,event:x,HELD_IN,place:a,,,,1,0,5,', /SHA-256/],
    ['a passage that ends before it starts', `C1,event:x,HELD_IN,place:a,,,,1,5,5,${HASH}`, /ends after its start/],
    [
      'a derived relation',
      `C1,country:KZ,HAS_PARTY_COUNTRY,country:KZ,,,,1,0,5,${HASH}`,
      /derived relation is not claimed/,
    ],
  ])('refuses %s', (_, claim, message) => {
    expect(check([claim]).join('\n')).toMatch(message);
  });

  it('takes the voice of a row of entities for each of its claims, and refuses one that is none', () => {
    const told = (voice: string) => {
      const folder = written({
        'datapackage.json': described([RESOURCES[0] ?? {}]),
        'entities.csv': `id,type,name,voice,record\nevent:x,Event,X,${voice},r\n`,
      });
      const assertions = [...assertionsOf(ontology, readDataset(folder).dataset)];
      expect(assertions.map(({ predicate, row }) => [predicate, row.cells['voice']])).toEqual([
        ['type', voice],
        ['name', voice],
      ]);
      return checkAssertions(ontology, assertions, new Set()).map(problemText);
    };
    expect(told('EDITOR')).toEqual([]);
    expect(told('CHORUS')).toEqual([expect.stringMatching(/entities\.csv:2 voice "CHORUS": one of AUTHOR/)]);
  });

  it('refuses an id or a number that stands twice, and a type that is not the prefix’s', () => {
    const claim = `C1,event:x,HELD_IN,place:a,,,,1,0,5,${HASH}`;
    const told = check([claim, claim], ['event:x,Event,Again,r', 'event:y,Place,Y,r']).join('\n');
    expect(told).toMatch(/each id stands once/);
    expect(told).toMatch(/each notation stands once/);
    expect(told).toMatch(/type "Place": the type is known/);
  });

  describe('of claims that are split off', () => {
    const FROM = 'C1,event:x,HELD_IN,place:a,QUOTED,person:p,,8,SAME_SENTENCE,r';
    const told = (...claims: string[]) => {
      const folder = written({
        'datapackage.json': described([RESOURCES[0] ?? {}, RESOURCES[2] ?? {}]),
        'entities.csv': 'id,type,name,record\nevent:x,Event,X,r\nplace:a,Place,A,r\nperson:p,Person,P,r',
        'claims.csv': [
          'notation,subject,predicate,object,voice,speaker,splitOffFrom,citation,citationBasis,record',
          FROM,
          ...claims,
        ].join('\n'),
      });
      const assertions = [...assertionsOf(ontology, readDataset(folder).dataset)];
      return checkAssertions(ontology, assertions, new Set(['country:KZ'])).map(problemText);
    };

    it('passes one that is said as that of its dataset is, and the editors’ own inference', () => {
      expect(
        told(
          'C2,place:a,LOCATED_IN,country:KZ,QUOTED,person:p,C1,8,SAME_SENTENCE,r',
          'C3,place:a,LOCATED_IN,country:KZ,EDITOR,,C1,,,r',
        ),
      ).toEqual([]);
    });

    it.each([
      [
        'an unknown number',
        'C2,place:a,LOCATED_IN,country:KZ,QUOTED,person:p,C9,8,SAME_SENTENCE,r',
        /"C9": the number/,
      ],
      [
        'one without a number',
        ',place:a,LOCATED_IN,country:KZ,QUOTED,person:p,C9,8,SAME_SENTENCE,r',
        /"C9": the number/,
      ],
      ['itself', 'C2,place:a,LOCATED_IN,country:KZ,QUOTED,person:p,C2,8,SAME_SENTENCE,r', /"C2": the number/],
      ['another voice', 'C2,place:a,LOCATED_IN,country:KZ,,,C1,8,SAME_SENTENCE,r', /"C1": the voice, speaker of that/],
      ['no citation', 'C2,place:a,LOCATED_IN,country:KZ,QUOTED,person:p,C1,,,r', /the citation, citationBasis of that/],
      [
        'an inference that is cited',
        'C2,place:a,LOCATED_IN,country:KZ,EDITOR,,C1,8,,r',
        /or EDITOR without a citation/,
      ],
    ])('refuses %s', (_, claim, message) => {
      expect(told(claim)).toEqual([expect.stringMatching(message)]);
    });
  });
});
