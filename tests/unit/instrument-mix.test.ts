import { describe, expect, it } from 'vitest';
import { rankOf } from '../../src/comparison/table.ts';
import type { Dealing } from '../../src/country-relation/dealing.ts';
import { areConflicting, type Figure, oneValue } from '../../src/country-relation/figures.ts';
import { visaSequence } from '../../src/country-relation/visa-sequence.ts';
import { mayOverlap } from '../../src/flow/matrix.ts';
import { evenness, reciprocity, shannon, sharesOf } from '../../src/instrument-mix/mix.ts';

describe('the measures of a mix', () => {
  it('are those of the formulae', () => {
    // Half and half: H = ln 2; of two kinds it is all, of four kinds half of ln 4.
    expect(shannon([3, 3])).toBeCloseTo(Math.LN2, 12);
    expect(evenness([3, 3])).toBeCloseTo(1, 12);
    expect(evenness([3, 3, 0, 0])).toBeCloseTo(0.5, 12);
    // 1/2, 1/4, 1/4: H = ½ ln 2 + ½ ln 4 = 1.5 ln 2.
    expect(shannon([2, 1, 1])).toBeCloseTo(1.039721, 6);
    expect(sharesOf([2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
    expect(reciprocity(3, 4)).toBe(0.75);
    expect(reciprocity(4, 3)).toBe(0.75);
  });

  it('are nothing rather than zero where nothing is known', () => {
    expect([shannon([]), shannon([0, 0]), evenness([0, 0]), evenness([5])]).toEqual([null, null, null, null]);
    expect([reciprocity(null, 3), reciprocity(3, null), reciprocity(0, 0), sharesOf([0])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(shannon([7, 0])).toBe(0);
  });
});

const figure = (value: number | null, rest: Partial<Figure> = {}, entity: Record<string, unknown> = {}): Figure => ({
  entity,
  indicator: 'indicator:x',
  direction: 'A_TO_B',
  value,
  unit: 'people',
  starts: ['country:A'],
  ends: ['country:B'],
  claims: [],
  ...rest,
});

describe('several figures', () => {
  it('conflict where they give different values of the same', () => {
    expect(areConflicting([figure(1), figure(2)])).toBe(true);
    expect(areConflicting([figure(1), figure(1), figure(null)])).toBe(false);
    expect(areConflicting([figure(1), figure(2, {}, { stage: 'AFTER' })])).toBe(false);
    expect(areConflicting([figure(1), figure(2, { starts: ['place:a'] })])).toBe(false);
  });

  it('are one value only where all agree', () => {
    expect(oneValue([figure(1), figure(1)])).toEqual({ value: 1, unit: 'people' });
    expect(oneValue([figure(1), figure(null)])).toBeNull();
    expect(oneValue([figure(1), figure(1, { unit: 'thousand people' })])).toBeNull();
    expect(oneValue([])).toBeNull();
  });

  it('are ranked among those of their unit, equal ones sharing a place', () => {
    const all = [5, 9, 5, 1].map((value) => ({ value, unit: 'people' }));
    expect([...all, null].map((one) => rankOf(one, [...all, { value: 99, unit: '%' }]))).toEqual([2, 1, 2, 4, null]);
  });
});

it('a period may overlap where its days do, and where they are not known', () => {
  expect([mayOverlap('2023', '2023-05/2024'), mayOverlap('2022', '2023'), mayOverlap('2022-07/..', '2030')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(mayOverlap(undefined, '2023')).toBe(true);
});

it('a regime that is dated to a year only has days and no months', () => {
  const regime = (id: string, period?: string): Dealing => ({ entity: { id, period }, order: 0, claim: id, ways: [] });
  const { steps, undated } = visaSequence([regime('c', '2023-02/..'), regime('b'), regime('a', '2022/..')]);
  expect(steps.map(({ dealing, position }) => [dealing.entity['id'], position])).toEqual([
    ['a', 1],
    ['c', 2],
  ]);
  // From 31 December 2022 to 1 February 2023 at least, from 1 January 2022 to 28 February 2023 at most.
  expect(steps[1]).toMatchObject({ months: null, fewestDays: 32, mostDays: 423 });
  expect(undated.map(({ entity }) => entity['id'])).toEqual(['b']);
});
