import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { checkMapping } from '../../src/table/check-mapping.ts';
import { draftMapping } from '../../src/table/draft-mapping.ts';
import { openTable } from '../../src/table/open-table.ts';
import { readMapping } from '../../src/table/read-mapping.ts';

const { ontology } = readOntology(['schema']);
const folder = mkdtempSync(join(tmpdir(), 'mapping-'));

const fileOf = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('a drafted mapping', () => {
  const tables = [...readFileSync('docs/importing.md', 'utf8').matchAll(/^```(csv|jsonl) (\S+)\n(.*?)^```$/gms)];

  it.each(tables.map(([, , name = '', text = '']) => [name, text]))(
    'of %s lacks what only its user knows',
    async (name, text) => {
      const draft = await draftMapping(ontology, fileOf(name, text));
      const { problems } = readMapping(fileOf('draft.yaml', draft));
      expect(new Set(problems.map(({ column }) => column))).toEqual(
        new Set(['source.licence', 'source.retrieved', 'source.title']),
      );
    },
  );

  it.each([
    ['a column for each year', 'Country;2020;2021\nKZ;1;2\n', [/columns: "\/\\\\d\{4\}\/"/]],
    [
      'attributes',
      'port_id,name,latitude,longitude,depth\n1,A,1.5,2,8\n2,B,3,4,9\n',
      [/type: Place/, /latitude: "\{latitude\}"/, /Not used: depth/],
    ],
    [
      'lines before the header',
      'Report\nfrom;to\nA;B\n',
      [/skipLines: 1/, /predicate: TODO # from ActorGroup to ActorGroup: INITIATED/],
    ],
    [
      'dates of several forms',
      'from,to,date\nA,B,03/04/2024\nB,A,2024\n',
      [/date: \["[DM/]+YYYY","YYYY"\]|date: \["YYYY","[DM/]+YYYY"\]/],
    ],
    [
      'dates that may be two',
      'from,to,date\nA,B,03/04/2024\n',
      [/Say which: the dates of date may be DD\/MM\/YYYY or MM\/DD\/YYYY/],
    ],
  ])('of a table with %s says so', async (_, text, told) => {
    const draft = await draftMapping(ontology, fileOf('own.csv', text));
    for (const pattern of told) expect(draft).toMatch(pattern);
  });

  it('of events needs nothing else', async () => {
    const [, , name = '', text = ''] = tables.find(([, , file]) => file === 'river-events.csv') ?? [];
    const path = fileOf(name, text);
    const said = (await draftMapping(ontology, path))
      .replaceAll('retrieved: TODO', 'retrieved: 2024')
      .replaceAll('TODO', 'said');
    const { mapping, problems } = readMapping(fileOf('draft.yaml', said));
    expect([...problems, ...checkMapping(ontology, mapping, (await openTable(path, mapping.table)).columns)]).toEqual(
      [],
    );
  });
});
