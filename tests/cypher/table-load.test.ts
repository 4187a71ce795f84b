import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { command } from '../support/command.ts';
import { differences, dumpOf } from '../support/graph-dump.ts';
import { writeGraph } from '../support/graphs.ts';
import { folderWith, generatedEvents, loadPlaces, loadTable } from '../support/tables.ts';

let graph: Graph;

const look = async (text: string): Promise<unknown> =>
  Object.values((await graph.read({ name: 'look', text, parameters: {} }))[0] ?? {})[0];

const HEAD = `dataset: { name: trial, order: 40 }
source: { title: Trial, licence: CC0-1.0, retrieved: 2024 }
`;

describe('a load', () => {
  const MAPPING = `${HEAD}entities:
  country: { type: Country, match: [{ name: "{country}" }] }
  event: { type: Event, id: "trial-{id}", once: true, name: "{title}", with: { heldIn: { entity: country }, kind: { column: kind, codes: { v: VISIT } } } }
`;
  const TABLE =
    'id,title,country,kind\n1,First,Kazakhstan,v\n2,=cmd,China,v\n1,Again,China,v\n3,"Third, ""big""",Atlantis,w\n4,Fourth\n5,Fifth,China,v\n';
  const files = { 'trial.csv': TABLE, 'trial.yaml': MAPPING };

  beforeAll(async () => {
    graph = await writeGraph();
    await loadPlaces(graph);
  });

  it('writes what it rejects into a file: row, line, reasons and the row as it stood', async () => {
    const folder = folderWith(files);
    const given = ['import', join(folder, 'trial.csv'), '--mapping', join(folder, 'trial.yaml')];
    const preview = await command([...given, '--check']);
    expect(preview.code).toBe(0);
    expect(preview.out).toContain('trial.csv: 6 rows, 2 taken over, 4 rejected.');
    expect(preview.out).toContain('row 4: entities.event "event:trial-1": an id stands once; it stands in row 2 too');
    expect(preview.out).toContain('nothing was written, this is a preview.');
    const rejects = join(folder, 'rejects.csv');
    const { out, code, err } = await command([...given, '--rejects', rejects]);
    expect([code, out]).toEqual([0, expect.stringMatching(/trial\.csv: 14 claims, 14 written, 0 closed\.\n$/)]);
    expect(err).toMatch(/trial: rows: 6 of 6/);
    expect(readFileSync(rejects, 'utf8').split('\n')).toEqual([
      'row,line,reason,original',
      expect.stringMatching(/^3,3,"title ""=cmd"": no cell begins like a formula .*","2,=cmd,China,v"$/),
      expect.stringMatching(/^4,4,".*an id stands once.*","1,Again,China,v"$/),
      expect.stringMatching(
        /^5,5,"entities\.country ""Atlantis"": no Country is known by it","3,""Third, """"big"""""",Atlantis,w"$/,
      ),
      '6,6,"the row has 2 cells, the header 4","4,Fourth"',
      '',
    ]);
    const again = await command([...given, '--rejects', rejects]);
    expect(again.out).toContain('trial.csv: 14 claims, 0 written, 0 closed.');
    expect(again.out).toContain('4 rows were rejected then');
    expect(existsSync(rejects)).toBe(true);
  });

  it('goes through the rows again when a dataset has come that may know more', async () => {
    const folder = folderWith(files);
    const places = `dataset: { name: more, order: 41 }\nsource: { title: More, licence: CC0-1.0, retrieved: 2024 }
entities: { it: { type: Country, id: "XA", name: "{a}" } }\n`;
    const more = folderWith({ 'more.csv': 'a\nAtlantis\n', 'more.yaml': places });
    expect(await loadTable(graph, more, 'more.csv')).toMatchObject({ problems: [], rejected: [] });
    const { written, closed, rejected } = await loadTable(graph, folder, 'trial.csv');
    expect([written, closed, rejected.length]).toEqual([0, 0, 4]);
    expect(rejected[2]).toMatch(/kind.* "w": a value that is in the code list/);
    expect(await loadTable(graph, more, 'more.csv')).toMatchObject({ written: 0 });
    expect(await loadTable(graph, folder, 'trial.csv')).toMatchObject({ written: 0, rejected: [] });
  });

  it('of another version of the file closes what it no longer says', async () => {
    const folder = folderWith({ ...files, 'trial.csv': TABLE.replace('5,Fifth,China,v\n', '6,Sixth,China,v\n') });
    const { written, closed } = await loadTable(graph, folder, 'trial.csv');
    expect([written, closed]).toEqual([5, 5]);
    expect(await look("MATCH (e:Event {id: 'event:trial-5'}) RETURN count(e)")).toBe(0);
    expect((await command(['check'])).code).toBe(0);
  });

  it('of which every row is rejected writes and closes nothing', async () => {
    const folder = folderWith({ ...files, 'trial.csv': TABLE.replaceAll(/Kazakhstan|China/g, 'Nowhere') });
    const before = await dumpOf(graph);
    const { problems, written } = await loadTable(graph, folder, 'trial.csv');
    expect([written, problems.map(({ rule }) => rule)]).toEqual([
      0,
      ['some row can be taken over; all 6 were rejected'],
    ]);
    expect(differences(before, await dumpOf(graph))).toEqual([]);
  });

  it.each([
    [
      'a mapping that is nowhere',
      ['import', 'package.json', '--mapping', 'nowhere.yaml'],
      /There is no mapping file nowhere\.yaml/,
    ],
    ['a table without a mapping', ['import', 'package.json'], /package\.json is a file: say --mapping/],
    ['two tables', ['import', 'a', 'b', '--mapping', 'c'], /one file is imported at a time/],
    ['an option that is none', ['import', 'a', '--maping', 'c'], /--maping/],
    ['a draft of nothing', ['mapping', 'draft'], /diplograph mapping init FILE/],
  ])('is refused for %s', async (_, given, told) => {
    const { code, err } = await command(given);
    expect(code).toBe(1);
    expect(err).toMatch(told);
    expect(err).not.toMatch(/at .*\.[jt]s:/);
  });

  it('is refused with every fault of the mapping and the table', async () => {
    const folder = folderWith({
      ...files,
      'trial.yaml': MAPPING.replace('{title}', '{titel}').replace('order: 40', 'order: 1'),
    });
    const { problems, written } = await loadTable(graph, folder, 'trial.csv');
    expect(written).toBe(0);
    expect(problems.map(({ rule }) => rule)).toEqual([
      expect.stringMatching(/did you mean "title"/),
      expect.stringMatching(/order 1 is that of the dataset places/),
      expect.stringMatching(/order of trial stays 40/),
    ]);
  });
});

describe('a load that is killed', () => {
  const folder = folderWith(generatedEvents(900));
  const given = [
    'import',
    join(folder, 'events.csv'),
    '--mapping',
    join(folder, 'events.yaml'),
    '--rejects',
    join(folder, 'r.csv'),
  ];
  let whole: readonly string[];

  beforeAll(async () => {
    graph = await writeGraph();
    await loadPlaces(graph);
    const { code, out } = await command(given);
    expect([code, out]).toEqual([0, expect.stringMatching(/900 rows, 900 taken over, 0 rejected/)]);
    whole = await dumpOf(graph);
  });

  it.each(['generated: rows: ', 'generated: entities: ', 'country relations: '])(
    'at "%s" goes on to the same graph as one that was not',
    async (killAt) => {
      graph = await writeGraph();
      await loadPlaces(graph);
      expect((await command(given, { killAt })).code).toBeNull();
      expect((await command(given)).code).toBe(0);
      expect(differences(whole, await dumpOf(graph))).toEqual([]);
      expect((await command(given)).out).toMatch(/ 0 written, 0 closed/);
    },
  );

  it('leaves nothing behind when its file has changed before it goes on', async () => {
    graph = await writeGraph();
    await loadPlaces(graph);
    const more = generatedEvents(1_500)['events.csv'] ?? '';
    const own = generatedEvents(900)['events.csv'] ?? '';
    writeFileSync(join(folder, 'events.csv'), more.replaceAll('Group', 'Band'));
    expect((await command(given, { killAt: 'generated: rows: ' })).code).toBeNull();
    writeFileSync(join(folder, 'events.csv'), own);
    expect((await command(given)).code).toBe(0);
    expect(await look("MATCH (n:Entity) WHERE n.name STARTS WITH 'Band' RETURN count(n)")).toBe(0);
    expect((await command(['check'])).out).not.toMatch(/^[1-9]/m);
  });
});
