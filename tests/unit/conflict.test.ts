import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/claim/claim.ts';
import { attributeComparisons } from '../../src/conflict/attributes.ts';
import { comparedPredicates } from '../../src/conflict/compare.ts';
import { inOrder } from '../../src/conflict/comparison.ts';
import { figureComparisons } from '../../src/conflict/figures.ts';
import { periodStanding } from '../../src/conflict/periods.ts';
import { denialComparison, relationComparisons } from '../../src/conflict/relations.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const { ontology } = readOntology(['schema']);

let order = 0;
const claim = (given: Partial<ClaimRecord>): ClaimRecord => ({
  id: `claim:${++order}`,
  order,
  dataset: 'trial',
  predicate: 'OBSERVED',
  subject: 'indicator:visitors',
  roles: [],
  notPrinted: [],
  openInSource: false,
  rank: 'NORMAL',
  voice: 'AUTHOR',
  force: 'ASSERTED',
  source: `source:${order}`,
  citationBasis: 'NONE',
  ...given,
});

const figure = (number: number, roles: string[] = [], more: Partial<ClaimRecord> = {}): ClaimRecord =>
  claim({ number, value: String(number), unit: 'people', roles, ...more });

const standings = (...claims: ClaimRecord[]) =>
  figureComparisons(claims).map(({ kind, relation, certain }) => `${kind} ${relation} ${certain ? 'certain' : 'open'}`);

describe('figures of the same', () => {
  it.each([
    ['differ in one period', [figure(1, ['period=2023']), figure(2, ['period=2023'])], ['FIGURES CONFLICTS certain']],
    ['may differ where a period is left out', [figure(1), figure(2, ['period=2023'])], ['FIGURES CONFLICTS open']],
    ['are of two things in two periods', [figure(1, ['period=2022']), figure(2, ['period=2023'])], []],
    ['are of two things where one period is a part', [figure(1, ['period=2023-05']), figure(2, ['period=2023'])], []],
    ['are a sequence before and after', [figure(1, ['stage=BEFORE']), figure(2, ['stage=AFTER'])], []],
    ['agree', [figure(1, ['period=2023']), figure(1, ['period=2023'])], ['FIGURES AGREES certain']],
    ['add the period', [figure(1), figure(1, ['period=2023'])], ['FIGURES REFINES open']],
    [
      'are more exact than an approximate one',
      [figure(100, ['approximate=true', 'period=2023']), figure(105, ['period=2023'])],
      ['FIGURES REFINES certain'],
    ],
    [
      'are too far from an approximate one',
      [figure(100, ['approximate=true', 'period=2023']), figure(150, ['period=2023'])],
      ['FIGURES CONFLICTS certain'],
    ],
    [
      'are in two units',
      [figure(1, ['period=2023']), figure(1, ['period=2023'], { unit: 'flights' })],
      ['FIGURES CONFLICTS certain'],
    ],
    ['are of two indicators', [figure(1), figure(2, [], { subject: 'indicator:tourists' })], []],
  ])('%s', (_, claims, wanted) => {
    expect(standings(...claims)).toEqual(wanted);
  });

  it('make a change that is printed beside them, and no other', () => {
    const place = { source: 'source:a', paragraph: 3, sentence: 2 };
    const sequence = [figure(200, ['stage=BEFORE'], place), figure(250, ['stage=AFTER'], place)];
    const change = (value: string, unit: string, more: Partial<ClaimRecord> = place) =>
      claim({
        subject: 'indicator:growth',
        number: Number(value),
        value,
        unit,
        roles: ['comparisonBase=before'],
        ...more,
      });
    const of = (one: ClaimRecord) =>
      figureComparisons([...sequence, one]).map(({ relation, difference }) => [relation, difference]);
    expect(of(change('1.25', 'times'))).toEqual([['AGREES', { absolute: 0, ratio: 1, withinRounding: true }]]);
    expect(of(change('1.2', 'times'))).toEqual([
      ['CONFLICTS', { absolute: 0.05, ratio: 1.041667, withinRounding: true }],
    ]);
    expect(of(change('30', '%'))).toEqual([['CONFLICTS', { absolute: -5, ratio: 0.833333, withinRounding: false }]]);
    expect(of(change('30', '%', { ...place, sentence: 3 }))).toEqual([]);
  });
});

describe('attributes of one thing', () => {
  const of = (...given: Partial<ClaimRecord>[]) =>
    attributeComparisons(
      ontology,
      'event:a',
      given.map((one) => claim({ subject: 'event:a', attributeOf: 'event:a', ...one })),
    ).map(({ kind, relation, moreExact }) => [kind, relation, moreExact]);

  it('agree, refine or conflict', () => {
    expect(of({ predicate: 'edition', value: '5' }, { predicate: 'edition', value: '5' })).toEqual([
      ['VALUES', 'AGREES', undefined],
    ]);
    expect(of({ predicate: 'edition', value: '5' }, { predicate: 'edition', value: '6' })).toEqual([
      ['VALUES', 'CONFLICTS', undefined],
    ]);
    expect(of({ predicate: 'period', value: '2023' }, { predicate: 'period', value: '2023-05' })).toEqual([
      ['PERIODS', 'REFINES', 1],
    ]);
    expect(of({ predicate: 'title', value: 'A Forum' }, { predicate: 'title', value: 'a forum' })).toEqual([
      ['VALUES', 'AGREES', undefined],
    ]);
  });

  it('are filled in where another source leaves them out', () => {
    expect(
      of({ predicate: 'edition', notPrinted: ['period'], value: '5' }, { predicate: 'period', value: '2023' }),
    ).toEqual([['PERIODS', 'REFINES', 1]]);
  });

  it('have as many values as there are where they are lists', () => {
    expect(of({ predicate: 'mainAreas', value: 'art' }, { predicate: 'mainAreas', value: 'science' })).toEqual([]);
  });
});

it('periods that are open reach for ever', () => {
  expect(periodStanding('2023-11/..', '2023-11-10/..')).toEqual({ relation: 'REFINES', moreExact: 1 });
  expect(periodStanding('2022-07/2023-11', '2022-07/..')).toEqual({ relation: 'REFINES', moreExact: 0 });
  expect(periodStanding('2023-05', '2023-10')).toEqual({ relation: 'CONFLICTS' });
  expect(periodStanding('2023', '2023-01-01/2023-12-31')).toEqual({ relation: 'AGREES' });
});

it('relations of the same two agree, are dated differently, and are opposed by what denies them', () => {
  const present = claim({ subject: 'organization:a', predicate: 'PRESENT_IN', object: 'country:CN' });
  const again = claim({ ...present, id: 'claim:again', valid: '2024' });
  const later = claim({ ...present, id: 'claim:later', valid: '2025' });
  expect(relationComparisons([present, again, later]).map(({ kind, relation }) => `${kind} ${relation}`)).toEqual([
    'RELATIONS AGREES',
    'PERIODS CONFLICTS',
  ]);
  const absent = claim({ ...present, id: 'claim:absent', predicate: 'ABSENT_FROM' });
  expect(denialComparison(absent, [present])).toMatchObject({
    kind: 'OPPOSED',
    predicate: 'PRESENT_IN',
    certain: true,
  });
});

it('what is compared is read off the ontology', () => {
  const { denied, figures, issues, nodes } = comparedPredicates(ontology);
  expect(denied).toEqual({ ABSENT_FROM: 'PRESENT_IN' });
  expect([figures, issues]).toEqual([['OBSERVED'], ['HAS_ISSUE']]);
  expect(nodes).toEqual(expect.arrayContaining(['OBSERVED', 'CONNECTED', 'STATED']));
});

it('the order and the ids are the same, whatever the order in which claims are read', () => {
  const claims = [figure(1), figure(2), figure(3, ['period=2023'])];
  const of = (given: readonly ClaimRecord[]) => inOrder(figureComparisons(given)).map(({ id }) => id);
  expect(of(claims)).toEqual(of(claims.toReversed()));
  expect(new Set(of(claims)).size).toBe(3);
});
