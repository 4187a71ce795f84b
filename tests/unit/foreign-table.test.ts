import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, readCodeList } from '../../src/table/code-list.ts';
import { brokenPattern, dateOf } from '../../src/table/date-pattern.ts';
import { openTable } from '../../src/table/open-table.ts';
import { PLAIN } from '../../src/table/read-table-form.ts';
import { slugOfId, slugOfName } from '../../src/table/slug.ts';

const folder = mkdtempSync(join(tmpdir(), 'mapping-'));

const fileOf = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('a table', () => {
  const form = PLAIN;
  const rowsOf = async (name: string, text: string | Buffer, own = {}) => {
    const table = await openTable(fileOf(name, text), { ...form, ...own });
    const rows: unknown[] = [];
    for await (const { number, line, cells, fault } of table.problems.length > 0 ? [] : table.read())
      rows.push([number, line, ...cells.values(), ...(fault === undefined ? [] : [fault])]);
    return { problems: table.problems.map(({ line, rule }) => `${line}: ${rule}`), rows, columns: table.columns };
  };

  it.each([
    ['a byte order mark and CRLF', '\uFEFFa,b\r\n1,2\r\n3,4\r\n', {}],
    ['UTF-16 with its mark', Buffer.from('\uFEFFa,b\n1,2\n3,4\n', 'utf16le'), {}],
    ['UTF-16 that the mapping names', Buffer.from('a,b\n1,2\n3,4\n', 'utf16le'), { encoding: 'utf-16le' }],
    ['lines before the header', 'a report\n\na,b\n1,2\n3,4', { skipLines: 2 }],
  ])('with %s is read', async (_, text, own) => {
    const { rows, columns, problems } = await rowsOf('t.csv', text, own);
    expect([problems, columns, (rows as unknown[][]).map((row) => row.slice(2))]).toEqual([
      [],
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });

  it('counts rows and lines, also where a cell holds several lines', async () => {
    const { rows } = await rowsOf('t.csv', 'a,b\n"x\ny",2\n3,"say ""4"""\n5\n');
    expect(rows).toEqual([
      [2, 2, 'x\ny', '2'],
      [3, 4, '3', 'say "4"'],
      [4, 5, '5', '', 'the row has 1 cells, the header 2'],
    ]);
  });

  it.each([
    [
      'UTF-16 without its mark',
      Buffer.from('a,b\n1,2\n3,4\n', 'utf16le'),
      {},
      /1: the file looks like UTF-16 without its mark/,
    ],
    [
      'another encoding than it says',
      '\uFEFFa,b\n1,2',
      { encoding: 'windows-1251' },
      /mark of utf-8, and table\.encoding says/,
    ],
    [
      'a header in another encoding',
      Buffer.from('caf\xe9,b\n1,2\n', 'latin1'),
      {},
      /the header is text in the encoding/,
    ],
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), {}, /zip archive or an Excel workbook/],
    ['an open quotation mark', 'a,b\n1,"2\n3,4\n', {}, /2: a quote is opened and not closed/],
    [
      'two columns of one name that the mapping gives',
      '1,2\n',
      { columns: ['a', 'a'] },
      /each column has a name of its own/,
    ],
    [
      'no column to unpivot',
      'a,b\n1,2\n',
      { unpivot: { columns: /^\d{4}$/u, name: 'y', value: 'v' } },
      /no column is met by .*a, b/,
    ],
    [
      'an unpivoted column that is there',
      'a,2020\n1,2\n',
      { unpivot: { columns: /^\d{4}$/u, name: 'a', value: 'v' } },
      /unpivot gives names that no other column has/,
    ],
    ['no row', 'a,b\n', {}, /a header line and rows/],
  ])('with %s is refused', async (_, text, own, told) => {
    expect((await rowsOf('t.csv', text, own)).problems.join('\n')).toMatch(told);
  });

  it('has columns of one name by their numbers', async () => {
    const { rows, columns, problems } = await rowsOf('t.csv', 'a,b,a,\n1,2,3,4\n');
    expect([problems, columns, rows]).toEqual([[], ['a#1', 'b', 'a#3', '#4'], [[2, 2, '1', '2', '3', '4']]]);
  });

  it('with a column for each year has a row for each of them', async () => {
    const unpivot = { columns: /^(?:\d{4})$/u, name: 'year', value: 'figure' };
    const path = fileOf('t.csv', 'land,2020,2021,note\nA,1,,x\nB,3,4\n');
    const table = await openTable(path, { ...form, unpivot });
    const rows: unknown[] = [];
    for await (const { number, column, cells, fault } of table.read())
      rows.push([number, column, ...cells.values(), fault]);
    expect([table.columns, table.rows, rows]).toEqual([
      ['land', 'note', 'year', 'figure'],
      3,
      [
        [2, 2, 'A', 'x', '2020', '1', undefined],
        [2, 3, 'A', 'x', '2021', '', undefined],
        [3, undefined, 'B', '', '', '', 'the row has 3 cells, the header 4'],
      ],
    ]);
  });

  it('of JSON Lines tells a number that JavaScript cannot hold', async () => {
    const { rows } = await rowsOf(
      't.jsonl',
      '{"id": 12345678901234567890}\n{"id": "12345678901234567890", "x": 1e3}\n',
    );
    expect(rows).toMatchObject([
      [1, 1, expect.stringMatching(/id .* has more digits than a number holds; write it between quotation marks/)],
      [2, 2, '12345678901234567890', '1000'],
    ]);
  });

  it('tells rows in another encoding one by one', async () => {
    const { rows } = await rowsOf('t.csv', Buffer.from('a,b\ncaf\xe9,2\nok,3\n', 'latin1'));
    expect(rows).toMatchObject([
      [2, 2, 'caf\uFFFD', '2', 'the row holds bytes that are no text in utf-8'],
      [3, 3, 'ok', '3'],
    ]);
  });

  it('of JSON Lines has its keys as columns, and tells lines that are none', async () => {
    const { rows, columns } = await rowsOf('t.jsonl', '{"a": {"b": 1}, "c": ["x", "y"]}\nno\n{"c": null}\n');
    expect(columns).toEqual(['a.b', 'c']);
    expect(rows).toMatchObject([
      [1, 1, '1', 'x|y'],
      [2, 2, expect.stringContaining('a line is a JSON object')],
      [3, 3, ''],
    ]);
  });
});

describe('codes of CAMEO', () => {
  const list = readCodeList('cameo', 'mappings/code-lists/cameo.csv');

  it('has the twenty roots', () => {
    const roots = [...list.exact.keys()].filter((code) => code.length === 2);
    expect(roots).toEqual([...Array(20).keys()].map((at) => String(at + 1).padStart(2, '0')));
  });

  it.each([
    ['042', '042', 'Make a visit'],
    ['42', '042', 'Make a visit'],
    ['0311', '0311', 'Express intent to cooperate'],
    ['231', '0231', 'Appeal'],
    ['20', '20', 'Engage in unconventional mass violence'],
    ['7', '07', 'Provide aid'],
  ])('%s is %s: %s', (written, value, label) => {
    expect(codeIn(list, written)).toEqual({ value, label });
  });

  it.each(['', '00', 'abc', '12345', '-1'])('%j is none', (written) => {
    expect(codeIn(list, written)).toBeUndefined();
  });
});

it('reads dates of a pattern, and no others', () => {
  expect(dateOf('DD/MM/YYYY', '31/12/2024')).toBe('2024-12-31');
  expect(dateOf('YYYYMMDD', '20241231')).toBe('2024-12-31');
  expect(dateOf('MMMM YYYY', 'September 2024')).toBe('2024-09');
  expect(dateOf('YYYY-MM-DDTHH:mm:ss', '2024-12-31T08:00:01.5')).toBe('2024-12-31');
  expect(dateOf('DD/MM/YYYY', '2024-12-31')).toBeUndefined();
  expect(dateOf('D MMM YYYY', '3 Foo 2024')).toBeUndefined();
  expect([brokenPattern('MM-DD'), brokenPattern('YYYY YYYY'), brokenPattern('DD YYYY')].every(Boolean)).toBe(true);
});

it('makes the same slug of names that are the same to searching, and others of others', () => {
  expect(slugOfName('Business (Kazakhstan)')).toBe('business-kazakhstan');
  expect(slugOfName('BUSINESS  (Kazakhstan)')).toBe('business-kazakhstan');
  expect(slugOfName('Алматы')).toMatch(/^almaty-[0-9a-f]{8}$/);
  expect(slugOfName('哈萨克斯坦')).toMatch(/^x-[0-9a-f]{8}$/);
  expect([slugOfId('A-1'), slugOfId('A/1') === slugOfId('A-1'), slugOfId('A/1') === slugOfId('A:1')]).toEqual([
    'A-1',
    false,
    false,
  ]);
});
