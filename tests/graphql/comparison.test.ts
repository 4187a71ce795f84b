import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Answer, apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();

async function dataOf(source: string) {
  const { data, errors } = await ask(source);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return data;
}

const expectBounded = (source: string, { errors, statements, waits }: Answer) => {
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  const bounds = boundsOf(schema, ontology, source);
  expect(statements, `statements of ${source}`).toBeLessThanOrEqual(bounds.statements);
  expect(waits, `waits of ${source}`).toBeLessThanOrEqual(bounds.waits);
};

describe('countries side by side', () => {
  it('are ranked by a figure; a cell without one is never zero', async () => {
    const { compare } = await dataOf(
      `{ compare(countries: ["RU", "TR", "UZ", "CN", "NO"], with: "KZ", indicator: "registered companies") { with { id } rows { kind name direction cells { country { iso2 } state count value unit rank conflicting because { claimCount } } recordedFor { iso2 } missingFor { iso2 } } } }`,
    );
    const [row, ...more] = compare.rows;
    expect(more).toEqual([]);
    expect(row).toMatchObject({ kind: 'FIGURES', direction: 'A_TO_B', missingFor: [{ iso2: 'NO' }] });
    const shown = row.cells.map((cell: Record<string, unknown>) => [
      cell['value'],
      cell['rank'],
      cell['count'],
      cell['state'],
    ]);
    expect(shown).toEqual([
      [19400, 1, 1, 'RECORDED'],
      [3800, 2, 1, 'RECORDED'],
      [3000, 3, 1, 'RECORDED'],
      [2400, 4, 1, 'RECORDED'],
      [null, null, null, 'NOT_STATED'],
    ]);
  });

  it('have partners in common and of their own', async () => {
    const { compare } = await dataOf(
      '{ compare(countries: ["KZ", "CN"]) { with { id } rows(kind: [PARTNERS]) { common { id } cells { complete unique { id } entities(first: 100) { id } } } } }',
    );
    const [{ common, cells }] = compare.rows;
    expect(common.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['country:RU', 'country:KG']));
    const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
    for (const { entities, unique } of cells)
      expect(idsOf(entities).sort()).toEqual([...idsOf(common), ...idsOf(unique)].sort());
    expect(idsOf(cells[0].unique)).toContain('country:UZ');
    expect(idsOf(cells[1].unique)).toContain('country:JP');
  });

  it('have instruments in use with the partner, and things', async () => {
    const { compare } = await dataOf(
      '{ compare(countries: ["CN", "JP"], with: "KZ") { rows(kind: [INSTRUMENTS, THINGS]) { kind name direction cells { state entities { id } unique { id } } } } }',
    );
    const ofPartner = compare.rows.find((row: { kind: string; direction: string }) => row.kind === 'INSTRUMENTS');
    expect(ofPartner).toMatchObject({
      direction: 'B_TO_A',
      cells: [
        { state: 'RECORDED', entities: [{ id: 'instrument:cultural-educational-exchanges' }] },
        { state: 'RECORDED', entities: [{ id: 'instrument:science-technology-cooperation' }] },
      ],
    });
    expect(compare.rows.map(({ name }: { name: string }) => name)).toContain('VisaRegime');
  });
});

describe('a matrix', () => {
  it('has a mask beside its values, in the order asked', async () => {
    const { flowMatrix } = await dataOf(
      '{ flowMatrix(indicator: "inbound tourists", countries: ["KZ", "CN", "PE"]) { rows { iso2 } columns { iso2 } values mask recordedCount missingCount undatedCount cells { from { iso2 } to { iso2 } value mask conflicting figures { value valueState } because { claimCount } } } }',
    );
    expect(flowMatrix.values).toEqual(Array(3).fill([null, null, null]));
    expect(flowMatrix.mask).toEqual([
      ['SAME_COUNTRY', 'NOT_STATED', 'NOT_READ'],
      ['RECORDED', 'SAME_COUNTRY', 'NOT_READ'],
      ['NOT_READ', 'NOT_READ', 'SAME_COUNTRY'],
    ]);
    expect(flowMatrix).toMatchObject({ recordedCount: 1, missingCount: 5, undatedCount: 2 });
    const cell = flowMatrix.cells.find(({ mask }: { mask: string }) => mask === 'RECORDED');
    expect(cell.figures.map(({ value }: { value: number | null }) => value)).toEqual([
      18000,
      217000,
      null,
      200000,
      367000,
      655000,
    ]);
    expect(cell).toMatchObject({ conflicting: false, from: { iso2: 'CN' }, to: { iso2: 'KZ' } });
  });

  it('says that a source leaves a value out', async () => {
    const { flowMatrix } = await dataOf(
      '{ flowMatrix(indicator: "investment", from: ["CN", "RU"], to: ["KZ"]) { values mask } }',
    );
    expect(flowMatrix).toEqual({ values: [[null], [null]], mask: [['NOT_PRINTED'], ['NOT_STATED']] });
  });

  it('keeps figures of a period, and those without one', async () => {
    const of = async (period: string) =>
      (
        await dataOf(
          `{ flowMatrix(indicator: "inbound tourists", from: ["CN"], to: ["KZ"], period: "${period}") { undatedCount cells { figures { value } } } }`,
        )
      ).flowMatrix.cells[0].figures.length;
    // Of 2024: what is expected for it, and what another source counted; the two without a period stay.
    expect([await of('2024'), await of('2019')]).toEqual([4, 2]);
  });
});

describe('the mix of instruments', () => {
  it('has its measures and what they rest on', async () => {
    const { all, china, nothing } = await dataOf(`{
      all: instrumentMix(country: "KZ") { state instruments { uses examples events actors share } shannon evenness diversityState reciprocity { value } coverage { instrumentCount withEvidence claimCount editorsShare sourceCount } }
      china: instrumentMix(country: "KZ", partner: "CN") { instruments { state uses } shannon evenness reciprocity { value given received state } coverage { instrumentCount withEvidence } }
      nothing: instrumentMix(country: "PE") { state shannon evenness diversityState coverage { instrumentCount datedShare } }
    }`);
    const uses = all.instruments.map((one: { uses: number }) => one.uses);
    expect(uses).toEqual([5, 1, 3, 2, 1]);
    // 5/12, 1/12, 3/12, 2/12, 1/12 of twelve uses.
    const hand = -[5, 1, 3, 2, 1].map((count) => (count / 12) * Math.log(count / 12)).reduce((sum, part) => sum + part);
    expect(all.shannon).toBeCloseTo(hand, 12);
    expect(all.evenness).toBeCloseTo(hand / Math.log(5), 12);
    expect(all).toMatchObject({ reciprocity: null, coverage: { instrumentCount: 5, withEvidence: 5 } });
    expect(china.instruments.map((one: { uses: number | null }) => one.uses)).toEqual([3, null, null, null, null]);
    expect(china.reciprocity).toEqual({ value: null, given: 3, received: null, state: 'NOT_STATED' });
    expect(nothing).toMatchObject({ state: 'NOT_READ', shannon: null, evenness: null, diversityState: 'NOT_READ' });
    expect(nothing.coverage).toEqual({ instrumentCount: 0, datedShare: null });
  });
});

const MANY = [
  'KZ',
  'RU',
  'TR',
  'UZ',
  'JP',
  'US',
  'FR',
  'KR',
  'NO',
  'GE',
  'AM',
  'TJ',
  'KG',
  'DE',
  'IT',
  'ES',
  'PL',
  'IN',
  'BR',
  'PE',
];
const listed = (count: number) => JSON.stringify(MANY.slice(0, count));
const ROWS =
  'rows { kind name indicator { id } common { id } cells { state count value entities(first: 5) { id } unique { id } because { claimCount } } }';

describe('the cost', () => {
  it.each([
    (count: number) => `{ compare(countries: ${listed(Math.min(10, count))}, with: "CN") { ${ROWS} } }`,
    (count: number) => `{ compare(countries: ${listed(Math.min(10, count))}) { ${ROWS} } }`,
    (count: number) =>
      `{ flowMatrix(indicator: "air connections", countries: ${listed(count)}) { values mask cells { figures { indicator { id } value } } } }`,
  ])('is bounded by the document: %#', async (source) => {
    for (const count of [2, 20]) expectBounded(source(count), await ask(source(count)));
  });

  it('of a mix is bounded by the document', async () => {
    const source = (a: string) =>
      `{ instrumentMix(country: "${a}", partner: "CN") { instruments { instrument { id } uses } coverage { claimCount } } }`;
    for (const a of ['KZ', 'PE']) expectBounded(source(a), await ask(source(a)));
  });
});

describe('wrong input', () => {
  it.each([
    ['{ compare(countries: ["KZ"]) { rows { name } } }', 'BAD_REQUEST', 'countries'],
    [`{ compare(countries: ${listed(11)}) { rows { name } } }`, 'BAD_REQUEST', 'countries'],
    ['{ compare(countries: ["KZ", "CN", "Kazakhstan"]) { rows { name } } }', 'BAD_REQUEST', 'countries.2'],
    ['{ compare(countries: ["KZ", "Chyna"]) { rows { name } } }', 'UNKNOWN_ENTITY', 'countries.1'],
    ['{ compare(countries: ["RU", "CN"], with: "CN") { rows { name } } }', 'BAD_REQUEST', 'with'],
    [
      '{ compare(countries: ["RU", "CN"], indicator: "air connections") { rows { name } } }',
      'BAD_REQUEST',
      'indicator',
    ],
    [
      '{ compare(countries: ["RU", "CN"], with: "KZ", indicator: "air conections") { rows { name } } }',
      'UNKNOWN_ENTITY',
      'indicator',
    ],
    [
      '{ compare(countries: ["RU", "CN"], with: "KZ") { contrast(has: "nothing", lacks: "Event") { state } } }',
      'BAD_REQUEST',
      'has',
    ],
    ['{ flowMatrix(indicator: "tourism", countries: ["KZ"]) { values } }', 'UNKNOWN_ENTITY', 'indicator'],
    ['{ flowMatrix(indicator: "investment", countries: []) { values } }', 'BAD_FILTER', 'countries'],
    ['{ flowMatrix(indicator: "investment", from: ["KZ"]) { values } }', 'BAD_REQUEST', 'to'],
    ['{ flowMatrix(indicator: "investment", countries: ["KZ"], to: ["CN"]) { values } }', 'BAD_REQUEST', 'countries'],
    ['{ instrumentMix(country: "KZ", partner: "Kazakhstan") { shannon } }', 'BAD_REQUEST', 'partner'],
    ['{ instrumentMix(country: "Nowhere") { shannon } }', 'UNKNOWN_ENTITY', 'country'],
  ])('%s is refused with code and argument', async (source, code, argument) => {
    const { errors } = await ask(source);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });

  it('suggests the indicators that may be meant', async () => {
    const { errors } = await ask('{ flowMatrix(indicator: "air conections", countries: ["KZ"]) { values } }');
    expect(errors?.[0]?.extensions['candidates']).toContain('indicator:air-connections');
  });
});
