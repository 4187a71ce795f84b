import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMet, textsOf } from '../../src/table/evaluate.ts';
import { readMapping } from '../../src/table/read-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'mapping-'));

const fileOf = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const GOOD = `dataset: { name: trial, order: 30 }
source:
  title: Trial
  licence: CC0-1.0
  retrieved: 2024-01-01
table:
  missing: ["-"]
entities:
  country:
    type: Country
    match: [{ iso: "{code}" }]
  event:
    type: Event
    id: "{id}"
    name: "{title}"
    with: { kind: VISIT, period: { column: day, date: YYYY-MM-DD } }
statements:
  - subject: country
    predicate: TOOK_PART
    object: event
    roles: { role: guest }
`;
const _COLUMNS = ['id', 'title', 'code', 'day'];

describe('the value of a row', () => {
  const row = { number: 7, line: 7, raw: '' };
  const textsMade = (value: string, cell: string): string[] => {
    const text = GOOD.replace('kind: VISIT', `kind: ${value}`);
    const { mapping, problems } = readMapping(fileOf('v.yaml', text));
    expect(problems).toEqual([]);
    const filler = mapping.entities.get('event')?.with.get('kind');
    if (filler === undefined || !('value' in filler)) throw new Error('no value');
    return textsOf({ mapping, row: { ...row, cells: new Map([['id', cell]]) } }, filler.value);
  };

  it.each([
    ['"{id}!"', 'a', ['a!']],
    ['"{id}!"', '-', []],
    ['"{#row}"', '', ['7']],
    ['{ column: id, split: ";" }', ' a; -;b ;', ['a', 'b']],
    ['{ column: id, part: inBrackets }', 'Ministry (of Rivers) (Kazakhstan)', ['Kazakhstan']],
    ['{ column: id, part: beforeBrackets }', 'Ministry (of Rivers) (Kazakhstan)', ['Ministry (of Rivers)']],
    ['{ column: id, part: inBrackets }', 'Kazakhstan', []],
    ['{ column: id, pattern: "(\\\\d+) days" }', 'up to 30 days', ['30']],
    ['{ column: id, pattern: "\\\\d+", unknown: leave }', 'none', []],
    ['{ column: id, codes: { a: b }, unknown: keep }', 'c', ['c']],
    ['{ column: id, default: "none" }', '-', ['none']],
    ['{ column: id, decimal: "," }', '-1.234,5', ['-1234.5']],
    ['{ column: id, date: "D MMM YYYY" }', '3 Mar 2024', ['2024-03-03']],
    ['{ from: { column: id }, to: { column: day }, openEnd: true }', '2024', ['2024/..']],
    ['{ from: { column: day }, to: { column: id } }', '2024', ['/2024']],
    ['{ column: id, codes: cameo, pad: 3 }', '10', ['010']],
    ['{ column: id, codes: cameo, label: true }', '1055', ['Demand']],
    ['{ column: id, split: "/;| and /" }', 'a;b and c', ['a', 'b', 'c']],
    ['{ column: id, missing: ["0"], default: none }', '0', ['none']],
    ['{ column: id, split: ";", missing: ["0"] }', '0;1', ['1']],
    ['{ column: id, date: [DD.MM.YYYY, YYYY] }', '2024', ['2024']],
    ['{ column: id, date: YYYY-Q }', '2024-Q3', ['2024-07/2024-09']],
    ['{ column: id, date: Q YYYY }', '4 2024', ['2024-10/2024-12']],
    [`{ column: id, date: "YYYY'M'MM" }`, '2024M03', ['2024-03']],
    ['{ from: { column: id, date: YYYYQ }, to: { column: id, date: YYYYQ } }', '2024Q1', ['2024-01/2024-03']],
    ['{ from: { column: id, date: YYYYQ }, to: { text: "2024-05" } }', '2024Q1', ['2024-01/2024-05']],
    ['{ column: id, decimal: "." }', '1,234,567.5', ['1234567.5']],
    ['{ column: id, decimal: "." }', '12,34,567', ['1234567']],
    ['{ column: id, decimal: "," }', '1\u202f234', ['1234']],
    ['{ column: id, decimal: "." }', "1'234.5", ['1234.5']],
    ['{ column: id, decimal: "." }', '(1,234)', ['-1234']],
    ['{ column: id, decimal: "," }', '\u2212,5', ['-0.5']],
    ['{ column: id, decimal: ".", times: 1000 }', '1.1', ['1100']],
    ['{ column: id, decimal: ".", times: 0.01 }', '35', ['0.35']],
    ['{ column: id, decimal: ".", unknown: leave }', 'about 5', []],
  ])('%s of %j is %j', (value, cell, wanted) => {
    expect(textsMade(value, cell)).toEqual(wanted);
  });

  it.each([
    ['"{id}"', '=1+1', /begins like a formula/],
    ['"{id}"', '@home', /begins like a formula/],
    ['"{id}"', 'a\u0007', /control character/],
    ['{ column: id, codes: { a: b } }', 'c', /"c": a value that is in the code list/],
    ['{ column: id, date: YYYY }', 'soon', /"soon": a value that is a date of the form YYYY/],
    ['{ column: id, date: [YYYY, YYYY-Q] }', 'soon', /is a date of the form YYYY or YYYY-Q/],
    ['{ column: id, decimal: "." }', '1,5', /"1,5": a value that is a number with "\." before its decimals/],
    ['{ column: id, decimal: "," }', '1,234.5', /a number with "," before its decimals/],
    ['{ column: id, decimal: "." }', '12 %', /where signs stand around it, pattern takes the number out/],
    ['{ column: id, decimal: "," }', '1 23', /is a number/],
  ])('%s of %j rejects the row', (value, cell, why) => {
    expect(() => textsMade(value, cell)).toThrow(why);
  });

  it('meets a condition by a pattern', () => {
    const text = GOOD.replace('roles:', 'when: { column: id, is: ["/0[0-9]+/", "x"] }\n    roles:');
    const { mapping, problems } = readMapping(fileOf('w.yaml', text));
    const when = mapping.statements[0]?.when ?? [];
    const met = (id: string) => isMet({ mapping, row: { ...row, cells: new Map([['id', id]]) } }, when);
    expect([problems, met('042'), met('x'), met('42'), met('')]).toEqual([[], true, true, false, false]);
  });

  it('has at most 20,000 characters', () => {
    expect(() => textsMade('"{id}"', 'x'.repeat(20_001))).toThrow(/at most 20000 characters/);
  });

  it('may be a number below zero', () => {
    expect(textsMade('"{id}"', '-10.5')).toEqual(['-10.5']);
  });
});
