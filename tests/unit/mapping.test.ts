import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/dataset/row.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { checkMapping, problemOf } from '../../src/table/check-mapping.ts';
import { readMapping } from '../../src/table/read-mapping.ts';

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
    [
      'a factor that is no power of ten',
      'kind: { column: id, times: 60 }',
      'kind: VISIT',
      /kind\.times "60": a power of ten/,
    ],
    [
      'a date list of nothing',
      'kind: { column: id, date: [YYYY, WW] }',
      'kind: VISIT',
      /date\[1\] "WW": a date is written/,
    ],
    ['columns of nothing', 'unpivot: { name: year }\n  missing:', 'missing:', /table\.unpivot: columns is missing/],
    [
      'a broken pattern of columns',
      'unpivot: { columns: "/(/", name: year, value: v }\n  missing:',
      'missing:',
      /unpivot\.columns "\(": a pattern/,
    ],
    [
      'a way with copies that is none',
      'duplicates: drop\n  missing:',
      'missing:',
      /table\.duplicates "drop": one of keep, reject/,
    ],
    [
      'a choice that is none',
      'roles: { by: { entity: country, optional: maybe } }',
      'roles: { role: guest }',
      /optional "maybe": true or false/,
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
