import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { command } from '../support/command.ts';
import { writeGraph } from '../support/graphs.ts';
import { type Package, writePackage } from '../support/packages.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await writeGraph();
});

const HASH = 'a'.repeat(64);
const COLUMNS =
  'notation,subject,predicate,object,value,unit,roles,valid,speaker,force,paragraph,start,end,sha256,record,source,citation,notPrinted';

/** A row of claims from its cells by column; evidence is a record unless the row says otherwise. */
const claim = (cells: Record<string, string>): string => {
  const passage = 'paragraph' in cells || 'record' in cells;
  const whole: Record<string, string> = passage ? cells : { ...cells, record: 'r' };
  return COLUMNS.split(',')
    .map((column) => `"${(whole[column] ?? '').replaceAll('"', '""')}"`)
    .join(',');
};

const HELD = { subject: 'event:a', predicate: 'HELD_IN', object: 'place:b' };
const FIGURE = { subject: 'indicator:i', predicate: 'OBSERVED' };
const PASSAGE = { ...HELD, paragraph: '1', start: '0', end: '9', sha256: HASH };

/** Rows that are wrong in one way each, and what is said of them: column, value and rule. */
const CLAIM_FAULTS: readonly [kind: string, row: string, said: RegExp][] = [
  ['a dangling object', claim({ ...HELD, object: 'place:none' }), / object "place:none": the entity is declared/],
  ['a dangling subject', claim({ ...HELD, subject: 'event:none' }), / subject "event:none": the entity is declared/],
  ['a subject that is no id', claim({ ...HELD, subject: 'Games' }), / subject "Games": an id is <prefix>:<slug>/],
  ['a day that is none', claim({ ...HELD, valid: '2023-02-29' }), / valid "2023-02-29": a period is EDTF/],
  [
    'an inverted period',
    claim({ ...HELD, valid: '2024-09/2024-08' }),
    / valid "2024-09\/2024-08": a period .* does not end/,
  ],
  ['an unknown predicate', claim({ ...HELD, predicate: 'SEEN_IN' }), / predicate "SEEN_IN": the ontology has SEEN_IN/],
  ['no predicate', claim({ ...HELD, predicate: '' }), / predicate "": the ontology has a predicate/],
  ['a wrong end', claim({ ...HELD, object: 'event:a' }), / object "event:a": HELD_IN leads to Location/],
  ['a wrong start', claim({ ...HELD, subject: 'place:b' }), / subject "place:b": HELD_IN starts at Event/],
  ['a relation without its end', claim({ ...HELD, object: '' }), / object "": HELD_IN leads to Location/],
  ['a relation with a value', claim({ ...HELD, value: '5' }), / value "5": a relation ends in an entity alone/],
  [
    'an attribute with an object',
    claim({ subject: 'event:a', predicate: 'edition', object: 'place:b', value: '5' }),
    / object "place:b": the claim ends in a value/,
  ],
  ['bad role text', claim({ ...HELD, roles: 'as host' }), / roles "as host": a role is name=value/],
  [
    'a role that the relation does not know',
    claim({ ...HELD, roles: 'mood=good' }),
    / roles "mood=good": the role mood is one of/,
  ],
  [
    'a role that the node does not know',
    claim({ ...FIGURE, value: '1', roles: 'mood=good' }),
    / roles "mood=good": the role mood is one of .*comparisonBase/,
  ],
  [
    'a role with the wrong end',
    claim({ ...FIGURE, value: '2', roles: 'from=event:a' }),
    / roles "from=event:a": from leads to Location/,
  ],
  [
    'a role that dangles',
    claim({ ...FIGURE, value: '3', roles: 'from=place:none' }),
    / roles "from=place:none": the entity is declared/,
  ],
  [
    'a role of another choice',
    claim({ ...FIGURE, value: '4', roles: 'trend=SIDEWAYS' }),
    / roles "trend=SIDEWAYS": one of/,
  ],
  ['a figure that is none', claim({ ...FIGURE, value: 'many' }), / value "many": a number/],
  [
    'a node of another type',
    claim({ ...FIGURE, value: '5', object: 'event:new' }),
    / object "event:new": the node is observation:<slug>/,
  ],
  [
    'something left out that there is not',
    claim({ ...FIGURE, notPrinted: 'mood' }),
    / notPrinted "mood": an attribute of Observation/,
  ],
  [
    'no value',
    claim({ subject: 'event:a', predicate: 'edition' }),
    / value "": there is a value, or notPrinted names it/,
  ],
  [
    'a speaker that is not declared',
    claim({ ...HELD, speaker: 'person:none' }),
    / speaker "person:none": the entity is declared/,
  ],
  [
    'a source that is not declared',
    claim({ ...HELD, source: 'source:none' }),
    / source "source:none": the entity is declared/,
  ],
  [
    'a source that is none',
    claim({ ...HELD, source: 'place:b' }),
    / source "place:b": a source is an entity of the type Source/,
  ],
  ['a choice that there is not', claim({ ...HELD, force: 'SURE' }), / force "SURE": one of ASSERTED/],
  ['empty evidence', claim({ ...HELD, record: '' }), / paragraph "": there is evidence/],
  ['a bad hash', claim({ ...PASSAGE, sha256: 'ABC' }), / sha256 "ABC": a passage has its SHA-256/],
  [
    'a passage that ends before its start',
    claim({ ...PASSAGE, start: '9' }),
    / end "9": a passage ends after its start/,
  ],
  ['a passage without a paragraph', claim({ ...PASSAGE, paragraph: 'two' }), / paragraph "two": a whole number from 1/],
  ['a bad number of a citation', claim({ ...HELD, citation: '[5]' }), / citation "\[5\]": a whole number from 1/],
  [
    'a formula',
    claim({ ...HELD, record: '=HYPERLINK("x")' }),
    / record "=HYPERLINK\("x"\)": no cell begins like a formula/,
  ],
  [
    'a formula behind a number',
    claim({ ...HELD, record: '-1+cmd' }),
    / record "-1\+cmd": no cell begins like a formula/,
  ],
  ['a control character', claim({ ...HELD, record: 'a\u0000b' }), / record .*: no cell holds a control character/],
  [
    'a cell of 10 MB',
    claim({ ...HELD, record: 'x'.repeat(10_000_000) }),
    / record "x{60}… \(10000000 characters\)": a cell has at most 20000/,
  ],
  ['too few cells', 'C77,event:a', / "2 cells": a row has as many cells as the header, 18/],
  ['too many cells', `${claim(HELD)},more`, / "19 cells": a row has as many cells as the header, 18/],
];

const ENTITY_FAULTS: readonly [kind: string, row: string, said: RegExp][] = [
  ['an unknown type', 'planet:mars,Planet,Mars,en,,r', / type "Planet": the type is known/],
  [
    'a type of another prefix',
    'event:b,Place,B,en,,r',
    / type "Place": the type is known and its prefix is that of event:b/,
  ],
  ['an interface as type', 'event:c,Happening,C,en,,r', / type "Happening": the type is known/],
  [
    'an id that stands twice',
    'event:a,Event,Again,en,,r',
    / id "event:a": each id stands once; it stands at entities.csv:2 too/,
  ],
  [
    'a cell that its type does not know',
    'place:c,Place,C,en,5,r',
    / edition "5": the ontology has edition for place:c/,
  ],
  ['no name', 'event:d,Event,,en,,r', / name "": there is a value/],
  ['a language that is none', 'event:e,Event,E,english!,,r', / language "english!": a language tag/],
  ['no evidence', 'event:f,Event,F,en,,', / paragraph "": there is evidence/],
];

const ENTITIES = [
  'id,type,name,language,edition,record',
  'event:a,Event,"A, in\ntwo lines",en,,r',
  'place:b,Place,B,en,,r',
  'indicator:i,Indicator,I,en,,r',
  'source:trial,Source,Trial,en,,r',
];
const sound: Package = {
  name: 'faulty',
  tables: { entities: ENTITIES.join('\n'), claims: [COLUMNS, claim({ ...HELD, notation: 'C1' })].join('\n') },
};

const contents = async () =>
  (await graph.read({ name: 'look', text: 'MATCH (n) WHERE NOT n:Ledger RETURN count(n) AS n', parameters: {} }))[0]?.[
    'n'
  ];

const importing = async (described: Package, change: (folder: string) => void = () => {}) => {
  const folder = writePackage(described);
  change(folder);
  const { code, out } = await command(['import', folder]);
  return { code, lines: out.replaceAll(`${folder}/`, '').split('\n') };
};

describe('a dataset with faults', () => {
  it('is refused as a whole: every fault with file, row, column, value and rule, and nothing written', async () => {
    const cites = CLAIM_FAULTS.map(([, row]) => row);
    const { code, lines } = await importing({
      ...sound,
      tables: {
        entities: [...ENTITIES, ...ENTITY_FAULTS.map(([, row]) => row)].join('\n'),
        claims: [COLUMNS, ...cites].join('\n'),
      },
    });
    // The name in two lines moves all that follow it down by one.
    const said = (file: string, first: number, faults: typeof CLAIM_FAULTS) =>
      faults.map(([kind, , rule], at) => [
        kind,
        lines.some((l) => l.startsWith(`${file}:${first + at}`) && rule.test(l)),
      ]);
    const found = [...said('claims.csv', 2, CLAIM_FAULTS), ...said('entities.csv', 7, ENTITY_FAULTS)];
    expect(found.filter(([, told]) => !told)).toEqual([]);
    expect(found.length).toBeGreaterThan(40);
    expect(lines.filter((line) => /\.csv:\d+ .*stands once/.test(line))).toHaveLength(1);
    expect(lines.at(-2)).toMatch(/: \d+ faults; nothing was written\.$/);
    expect([code, await contents()]).toEqual([1, 0]);
  });

  it.each<[string, Package, (folder: string) => void, RegExp[]]>([
    [
      'bytes that are no UTF-8, and says in which lines',
      {
        ...sound,
        tables: {
          ...sound.tables,
          entities: Buffer.concat([
            Buffer.from(`${ENTITIES.join('\n')}\nevent:x,Event,caf`),
            Buffer.from([0xe9]),
            Buffer.from(',en,,r\n'),
          ]),
        },
      },
      () => {},
      [/^entities\.csv:7: the text is UTF-8/],
    ],
    [
      'a byte order mark, and reads on',
      { ...sound, tables: { ...sound.tables, entities: `\ufeff${ENTITIES.join('\n')}\nevent:x,Comet,X,en,,r` } },
      () => {},
      [/^entities\.csv:1: the text begins without a byte order mark/, /^entities\.csv:7 type "Comet"/],
    ],
    [
      'columns that nothing would be kept of, that stand twice, or that are missing',
      {
        ...sound,
        tables: {
          entities: ENTITIES.join('\n').replace('language,edition', 'colour,colour'),
          claims: 'subject,object,mood,record\nevent:a,place:b,good,r',
          names: 'entity,name,language\nevent:a,Aa,en',
        },
      },
      () => {},
      [
        /^entities\.csv:1 colour "colour": each column stands once/,
        /^entities\.csv:1 colour "colour": a column of a table of entities is an attribute or a relation/,
        /^claims\.csv:1 predicate: a table of claims has the column predicate/,
        /^claims\.csv:1 mood "mood": a column of a table of claims is one of/,
        /^names\.csv:1 kind: a table of names has the column kind/,
        /^names\.csv:2 paragraph "": there is evidence/,
      ],
    ],
    [
      'names of nothing, in no language, of no kind',
      { ...sound, tables: { ...sound.tables, names: 'entity,name,language,kind,record\nevent:z,,?,NICK,r' } },
      () => {},
      [
        /^names\.csv:2 entity "event:z": the entity is declared/,
        /^names\.csv:2 name "": there is a value/,
        /^names\.csv:2 language "\?": a language tag/,
        /^names\.csv:2 kind "kind=NICK": one of PREFERRED/,
      ],
    ],
    [
      'a number and a claim that stand twice',
      {
        ...sound,
        tables: {
          ...sound.tables,
          claims: [COLUMNS, claim({ ...HELD, notation: 'C1' }), claim({ ...HELD, notation: 'C1' })].join('\n'),
        },
      },
      () => {},
      [
        /^claims\.csv:3 notation "C1": each notation stands once/,
        /^claims\.csv:3: each claim stands once; this one stands at claims\.csv:2/,
      ],
    ],
    [
      'files that are missing, elsewhere, or of no known kind',
      {
        ...sound,
        resources: [
          { path: 'gone.csv', table: 'claims' },
          { path: '../else.csv', table: 'claims' },
          { path: 'notes.csv', table: 'notes' },
          { path: 'link.csv', table: 'claims' },
        ],
      },
      (folder) => symlinkSync('/etc/hostname', join(folder, 'link.csv')),
      [
        /"gone\.csv": the file exists/,
        /"\.\.\/else\.csv": path stays in the folder/,
        /"notes": resource notes\.csv: table is one of/,
        /"link\.csv": path stays in the folder of the package, also behind links/,
      ],
    ],
    [
      'a description that says neither order nor source nor how it was read',
      { ...sound, order: -1, source: 'trial', reading: 'SKIMMED' },
      () => {},
      [/order/, /"trial": diplograph\.source/, /"SKIMMED": diplograph\.reading: expected IN_FULL or AS_STATED/],
    ],
    [
      'a source of the dataset that is not declared',
      { ...sound, source: 'source:other' },
      () => {},
      [/^datapackage\.json "source:other": diplograph\.source: the source is declared/],
    ],
    [
      'a description without tables',
      { ...sound, tables: {} },
      () => {},
      [/^datapackage\.json "0": resources: expected at least one table/],
    ],
    [
      'a description that is no JSON',
      sound,
      (folder) => writeFileSync(join(folder, 'datapackage.json'), '{'),
      [/^datapackage\.json: the file is JSON/],
    ],
    [
      'a quote that is not closed',
      { ...sound, tables: { ...sound.tables, claims: `${COLUMNS}\n"C1,event:a` } },
      () => {},
      [/^claims\.csv:2: the table is CSV: Quote Not Closed/],
    ],
  ])('refuses %s', async (_, described, change, said) => {
    const { code, lines } = await importing(described, change);
    expect(said.filter((rule) => !lines.some((line) => rule.test(line))).map((rule) => [rule, lines])).toEqual([]);
    expect([code, await contents()]).toEqual([1, 0]);
  });

  it('is read with flat effort: 100,000 rows with a fault in the last', async () => {
    const rows = [...Array(100_000).keys()].map((at) => claim({ ...HELD, record: `r${at}` }));
    const tables = { ...sound.tables, claims: [COLUMNS, ...rows, claim({ ...HELD, object: 'place:none' })].join('\n') };
    const folder = writePackage({ ...sound, tables });
    const env = { NODE_OPTIONS: '--max-old-space-size=512' };
    const { code, out } = await command(['import', folder], { env });
    expect([code, out.split('\n').length]).toEqual([1, 3]);
    expect(out).toMatch(/claims\.csv:100002 object "place:none"/);
  });
});
