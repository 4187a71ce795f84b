import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EXPECTED, smallNet, sorted } from '../../support/small-net.ts';
import { bytesOf, filesOf, textOf } from '../../support/written.ts';

const read = (text: string, delimiter = ',') =>
  parse(text, { columns: true, delimiter, record_delimiter: '\r\n' }) as Record<string, string>[];

/** The apostrophe that keeps a spreadsheet from counting. */
const safe = (text: unknown) => (text === '=1+1' ? "'=1+1" : text);
const safeNodes = EXPECTED.nodes.map(([id, name]) => [id, safe(name)]);

describe.each([
  ['csv', ','],
  ['tsv', '\t'],
])('%s', (name, delimiter) => {
  it('is read back as a table of links and one of nodes', async () => {
    const links = read(await textOf(name), delimiter);
    expect(sorted(links.map(({ id, source, target, label }) => [id, source, target, label]))).toEqual(EXPECTED.links);
    expect(links[3]).toMatchObject({ kind: "'@strategic", position: '-1', value: '1', licences: 'CC0-1.0' });
    expect(links[0]?.['citations']).toBe('(claim:11, HELD_IN): source:trial, paragraph 1');
    const nodes = read(await textOf(name, smallNet({ part: 'nodes' })), delimiter);
    expect(sorted(nodes.map((node) => [node['id'], node['name']]))).toEqual(safeNodes);
    expect(nodes[2]).toMatchObject({ value: '-2.5', number: '-3', iso2: '' });
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    for (const part of ['nodes', 'links'] as const) {
      const rows = parse(await textOf(name, smallNet({ part })), { delimiter }) as string[][];
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([]);
    }
  });
});

it('has the two tables that Gephi imports, with its own heads', async () => {
  const files = filesOf(await bytesOf('gephi-csv'));
  expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv', 'README.txt']);
  const [nodes, edges] = [read(files['nodes.csv'] ?? ''), read(files['edges.csv'] ?? '')];
  expect(sorted(nodes.map((node) => [node['Id'], node['Label']]))).toEqual(safeNodes);
  expect(sorted(edges.map(({ Id, Source, Target, Label }) => [Id, Source, Target, Label]))).toEqual(EXPECTED.links);
  expect(Object.keys(edges[0] ?? {}).slice(0, 8)).toEqual('Source,Target,Type,Id,Label,Weight,Kind,Timeset'.split(','));
  expect(edges.map((edge) => edge['Type']).filter((type) => type !== 'Directed' && type !== 'Undirected')).toEqual([]);
  expect(edges[0]).toMatchObject({
    Timeset: '<[2015-09-01, 2015-09-30]>',
    citations: '(claim:11, HELD_IN): source:trial, paragraph 1',
  });
  expect(files['README.txt']).toContain('"knownAt": "2026-01-31T12:00:00.000Z"');
});

it('has a line an object, whose one key says what it is', async () => {
  const lines = (await textOf('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => Object.keys(line).join())).toEqual([
    'head',
    ...EXPECTED.nodes.map(() => 'node'),
    ...EXPECTED.links.map(() => 'link'),
  ]);
  const links = lines.flatMap(({ link }) =>
    link === undefined ? [] : [[link.id, link.source, link.target, link.label]],
  );
  expect(sorted(links)).toEqual(EXPECTED.links);
  expect(lines[1].node.citations[0].claim).toBe('claim:1');
});
