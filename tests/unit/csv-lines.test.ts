import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { linesOf, PART_BYTES } from '../../src/dataset/csv-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));

const written = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Records of several lines, so that the ends of parts fall inside of cells; more than three parts. */
const RECORD = (at: number) => `${at},"first ""line"" of ${at}\nsecond, ${'ä'.repeat(at % 97)}",x\n`;
const COUNT = 40_000;
const text = [...Array(COUNT).keys()].map(RECORD).join('');

it('reads the same records part by part as at once, each with its line in the file', () => {
  expect(Buffer.byteLength(text)).toBeGreaterThan(3 * PART_BYTES);
  const lines = [...linesOf(written('whole.csv', text))];
  expect(lines.map(({ cells }) => cells)).toEqual(parse(text));
  expect(lines.map(({ line }) => line)).toEqual(lines.map((_, at) => 2 * at + 1));
});

it('says in which line of the file a byte is no text, or a quote is not closed, also far into it', () => {
  const told: [number, string][] = [];
  const tell = (line: number, rule: string) => void told.push([line, rule]);
  const broken = Buffer.concat([Buffer.from(text), Buffer.from('1,caf'), Buffer.from([0xe9]), Buffer.from(',x\n')]);
  const path = written('broken.csv', Buffer.concat([broken, Buffer.from('2,"open,x\n3,y,z\n')]));
  expect([...linesOf(path, tell)]).toHaveLength(COUNT + 1);
  expect(told).toEqual([
    [2 * COUNT + 1, 'the text is UTF-8'],
    [2 * COUNT + 2, 'the table is CSV: Quote Not Closed: the parsing is finished with an opening quote'],
  ]);
});

it('goes through a package that is larger than the memory it may take', () => {
  const file = openSync(join(folder, 'claims.csv'), 'w');
  writeSync(file, 'subject,predicate,value,record\n');
  const remark = 'A long remark. '.repeat(1_000);
  for (let at = 0; at < 5_000; at += 1) writeSync(file, `event:e-${at},remark,${remark},${at}\n`);
  closeSync(file);
  const entities = [...Array(5_000).keys()].map((at) => `event:e-${at},Event,Event ${at},r\n`).join('');
  writeFileSync(join(folder, 'entities.csv'), `id,type,name,record\n${entities}source:trial,Source,Trial,r\n`);
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({
      name: 'trial',
      diplograph: { order: 1, source: 'source:trial', reading: 'AS_STATED' },
      resources: ['claims', 'entities'].map((table) => ({ path: `${table}.csv`, table })),
    }),
  );
  const goThrough = `
    const { readDataset } = await import('./dist/dataset/read-dataset.js');
    const { assertionsOf } = await import('./dist/dataset/assertions.js');
    const { checkAssertions } = await import('./dist/dataset/check-assertions.js');
    const { claimsIn } = await import('./dist/import/validate.js');
    const { readOntology } = await import('./dist/ontology/read-ontology.js');
    const { ontology } = readOntology(['schema']);
    const { dataset, problems } = readDataset(process.argv[1]);
    const faults = checkAssertions(ontology, assertionsOf(ontology, dataset), new Set());
    let count = 0;
    for (const claim of claimsIn(ontology, dataset)) count += claim.id ? 1 : 0;
    console.log(JSON.stringify([problems.length, faults.length, count]));`;
  // 75 MB of text in 64 MB of memory: held at once it would not fit.
  const bounded = ['--max-old-space-size=64', '--input-type=module', '-e', goThrough, folder];
  expect(JSON.parse(execFileSync(process.execPath, bounded, { encoding: 'utf8' }))).toEqual([0, 0, 15_002]);
});
