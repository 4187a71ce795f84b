import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { command } from '../support/command.ts';
import { CLAIM_FAULTS, COLUMNS, claim, ENTITY_FAULTS, HELD } from '../support/faulty-rows.ts';
import { writeGraph } from '../support/graphs.ts';
import { type Package, writePackage } from '../support/packages.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await writeGraph();
});

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
