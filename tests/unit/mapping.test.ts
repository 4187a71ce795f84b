import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/dataset/row.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { checkMapping, problemOf } from '../../src/table/check-mapping.ts';
import { codeIn, readCodeList } from '../../src/table/code-list.ts';
import { brokenPattern, dateOf } from '../../src/table/date-pattern.ts';
import { draftMapping } from '../../src/table/draft-mapping.ts';
import { textsOf } from '../../src/table/evaluate.ts';
import { openTable } from '../../src/table/open-table.ts';
import { readMapping } from '../../src/table/read-mapping.ts';
import { slugOfId, slugOfName } from '../../src/table/slug.ts';

const { ontology } = readOntology(['schema']);
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
const COLUMNS = ['id', 'title', 'code', 'day'];

/** What is wrong with a mapping, as it is told. */
function faultsOf(text: string): string[] {
  const { mapping, problems, file } = readMapping(fileOf('m.yaml', text));
  const faults = problems.length > 0 ? [] : checkMapping(ontology, mapping, COLUMNS);
  return [...problems, ...faults.map((fault) => problemOf(file, fault))].map(problemText);
}

describe('a mapping', () => {
  it('is accepted without a fault', () => {
    expect(faultsOf(GOOD)).toEqual([]);
  });

  it.each([
    ['no YAML', 'dataset: { name', 'dataset: { name: trial, order: 30 }', /^m\.yaml:\d+: the mapping is YAML/],
    ['an unknown section', 'staments:', 'statements:', /m\.yaml:17 staments: did you mean statements\?/],
    ['no licence', '', '  licence: CC0-1.0\n', /m\.yaml:2 source: licence is missing/],
    ['a licence that is still to be said', 'licence: TODO', 'licence: CC0-1.0', /source\.licence "TODO": say it/],
    [
      'a date that is none',
      'retrieved: last year',
      'retrieved: 2024-01-01',
      /source\.retrieved "last year": a period is EDTF/,
    ],
    ['a bad name', 'name: Trial Data', 'name: trial', /m\.yaml:1 dataset\.name "Trial Data": lower case/],
    ['a bad order', 'order: first', 'order: 30', /dataset\.order "first": a whole number/],
    ['an unknown key of an entity', 'mach:', 'match:', /entities\.country\.mach: did you mean match\?/],
    ['an unknown type', 'type: Contry', 'type: Country', /entities\.country\.type "Contry": did you mean Country\?/],
    [
      'an unknown column',
      '"{cod}"',
      '"{code}"',
      /m\.yaml:11 entities\.country\.match\[0\]\.iso "cod": did you mean "code"\?/,
    ],
    [
      'a match by nothing',
      '[{ isbn: "{code}" }]',
      '[{ iso: "{code}" }]',
      /match\[0\].*a match goes by one of id, iso, name/,
    ],
    ['external ids without a scheme', 'external: "{code}"', 'iso: "{code}"', /has the scheme of the external ids/],
    [
      'an entity without a way to know it',
      '',
      '    match: [{ iso: "{code}" }]\n',
      /entities\.country: an entity has match, or id/,
    ],
    [
      'an unknown field',
      'heldAt: { entity: country }',
      'kind: VISIT',
      /event\.with\.heldAt\.entity "heldAt": did you mean heldIn\?/,
    ],
    ['a value in place of an entity', 'heldIn: Paris', 'kind: VISIT', /"heldIn": heldIn is a relation: say \{ entity/],
    ['a value that the list has not', 'kind: PARTY', 'kind: VISIT', /event\.with\.kind "PARTY": one of VISIT/],
    [
      'a broken date pattern',
      'date: YYYY-WW',
      'date: YYYY-MM-DD',
      /with\.period\.date "YYYY-WW": a date is written with/,
    ],
    [
      'an unknown predicate',
      'predicate: TOOK_PARTS',
      'predicate: TOOK_PART',
      /statements\[0\] "TOOK_PARTS": did you mean TOOK_PART\?/,
    ],
    [
      'an unknown entity',
      'subject: county',
      'subject: country',
      /statements\[0\]\.subject "county": did you mean country\?/,
    ],
    ['a relation that leads nowhere', '', '    object: event\n', /TOOK_PART is a relation: say its object/],
    [
      'a value of a relation',
      'value: "{id}"\n    object: event',
      'object: event',
      /TOOK_PART is a relation: it has no value/,
    ],
    ['an unknown role', 'part: guest', 'role: guest', /roles\.part "part": the roles here are role/],
    [
      'a condition of nothing',
      'when: { column: id }\n    object: event',
      'object: event',
      /a condition has either is or not/,
    ],
    [
      'a code list that is nowhere',
      'kind: { column: id, codes: lost.csv }',
      'kind: VISIT',
      /kind\.codes "lost\.csv": codes are a mapping/,
    ],
    [
      'a broken pattern',
      'kind: { column: id, pattern: "(" }',
      'kind: VISIT',
      /kind\.pattern "\(": a pattern is a regular expression/,
    ],
    [
      'a code for nothing',
      'kind: { column: id, codes: { a: PARTY } }',
      'kind: VISIT',
      /event\.with\.kind "PARTY": one of VISIT/,
    ],
    [
      'an unknown encoding',
      'encoding: klingon\n  missing:',
      'missing:',
      /table\.encoding "klingon": the name of an encoding/,
    ],
    ['a list that is none', 'missing: none', 'missing: ["-"]', /table\.missing "none": a list/],
    ['the same key twice', 'dataset: { name: a, order: 1 }\nsource:', 'source:', /Map keys must be unique/],
  ])('with %s is told where and why', (_, wrong, right, told) => {
    expect(GOOD).toContain(right);
    expect(faultsOf(GOOD.replace(right, wrong)).join('\n')).toMatch(told);
  });

  it('tells all faults at once', () => {
    const wrong = GOOD.replace('Country', 'Contry').replace('TOOK_PART', 'TOOK').replace('{title}', '{titel}');
    expect(faultsOf(wrong)).toHaveLength(3);
  });
});

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
  ])('%s of %j is %j', (value, cell, wanted) => {
    expect(textsMade(value, cell)).toEqual(wanted);
  });

  it.each([
    ['"{id}"', '=1+1', /begins like a formula/],
    ['"{id}"', '@home', /begins like a formula/],
    ['"{id}"', 'a\u0007', /control character/],
    ['{ column: id, codes: { a: b } }', 'c', /"c": a value that is in the code list/],
    ['{ column: id, date: YYYY }', 'soon', /"soon": a value that is a date of the form YYYY/],
  ])('%s of %j rejects the row', (value, cell, why) => {
    expect(() => textsMade(value, cell)).toThrow(why);
  });

  it('has at most 20,000 characters', () => {
    expect(() => textsMade('"{id}"', 'x'.repeat(20_001))).toThrow(/at most 20000 characters/);
  });

  it('may be a number below zero', () => {
    expect(textsMade('"{id}"', '-10.5')).toEqual(['-10.5']);
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

describe('a table', () => {
  const form = { quote: '"', skipLines: 0, missing: new Set(['']), keepFormulas: false };
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
    ['two columns of one name', 'a,a\n1,2\n', {}, /each column has a name of its own/],
    ['no row', 'a,b\n', {}, /a header line and rows/],
  ])('with %s is refused', async (_, text, own, told) => {
    expect((await rowsOf('t.csv', text, own)).problems.join('\n')).toMatch(told);
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

describe('a drafted mapping', () => {
  const tables = [...readFileSync('docs/importing.md', 'utf8').matchAll(/^```(csv|jsonl) (\S+)\n(.*?)^```$/gms)];

  it.each(tables.map(([, , name = '', text = '']) => [name, text]))(
    'of %s lacks what only its user knows',
    async (name, text) => {
      const draft = await draftMapping(fileOf(name, text));
      const { problems } = readMapping(fileOf('draft.yaml', draft));
      expect(new Set(problems.map(({ column }) => column))).toEqual(
        new Set(['source.licence', 'source.retrieved', 'source.title']),
      );
    },
  );

  it('of events needs nothing else', async () => {
    const [, , name = '', text = ''] = tables.find(([, , file]) => file === 'river-events.csv') ?? [];
    const path = fileOf(name, text);
    const said = (await draftMapping(path)).replaceAll('retrieved: TODO', 'retrieved: 2024').replaceAll('TODO', 'said');
    const { mapping, problems } = readMapping(fileOf('draft.yaml', said));
    expect([...problems, ...checkMapping(ontology, mapping, (await openTable(path, mapping.table)).columns)]).toEqual(
      [],
    );
  });
});
