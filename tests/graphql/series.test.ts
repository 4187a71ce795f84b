import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { changesOf, derivedOf, overallOf, statedOf } from '../../src/series/changes.ts';
import { missingOf } from '../../src/series/gaps.ts';
import { type ReadFigure, type SeriesOf, seriesOf } from '../../src/series/points.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';

/** A figure as it is read; of a change, with its kind. */
const figure = (
  id: string,
  observation: Record<string, unknown>,
  kind?: 'GROWTH_RATE' | 'RATIO',
  source = 's',
): ReadFigure => ({
  change: kind === undefined ? null : { kind, claim: 'tie' },
  observation: { id, unit: 'people', ...observation },
  from: ['country:CN'],
  to: ['country:KZ'],
  of: [],
  claims: [{ id: `claim:${id}`, order: 1, source, force: 'ASSERTED', voice: 'AUTHOR' }],
});

function only(figures: readonly ReadFigure[], acrossSources = false): SeriesOf {
  const [series, ...more] = seriesOf(figures, acrossSources);
  if (series === undefined || more.length > 0) throw new Error(`${more.length + 1} series`);
  return series;
}

describe('a series', () => {
  it('goes by period, with what is computed and what is missing', () => {
    const { points } = only([
      figure('c', { value: 30, period: '2024' }),
      figure('a', { value: 10, period: '2020' }),
      figure('b', { period: '2021' }),
    ]);
    expect(points.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(changesOf(points).map(({ state }) => state)).toEqual(['VALUE_MISSING', 'VALUE_MISSING']);
    expect(overallOf(points)).toMatchObject({ state: 'COMPUTED', difference: 20, ratio: 3, percent: 200 });
    expect(missingOf(points, null)).toEqual({ interval: 'YEAR', missing: ['2022', '2023'], missingCount: 2 });
    expect(missingOf(points, 'MONTH').missingCount).toBe(24);
  });

  it('computes nothing across units, nor where the order is open, nor from nothing', () => {
    const units = only([
      figure('a', { value: 1, period: '2020' }),
      figure('b', { value: 2, period: '2021', unit: 'flights' }),
    ]);
    expect(changesOf(units.points)).toMatchObject(
      [{ state: 'UNIT_MISMATCH', difference: null, message: /people.*flights/ }].map((one) => ({
        ...one,
        message: expect.stringMatching(one.message),
      })),
    );
    const open = only([figure('a', { value: 1, period: '2020' }), figure('b', { value: 2, period: '2020-05' })]);
    expect(overallOf(open.points)).toMatchObject({ state: 'ORDER_OPEN', ratio: null });
    const length = only([
      figure('a', { value: 1, period: '2022-01/2022-09' }),
      figure('b', { value: 2, period: '2023' }),
    ]);
    expect(overallOf(length.points)).toMatchObject({ state: 'PERIOD_MISMATCH', difference: null });
    const zero = only([figure('a', { value: 0, period: '2020' }), figure('b', { value: 2, period: '2021' })]);
    expect(overallOf(zero.points)).toMatchObject({ state: 'COMPUTED', difference: 2, ratio: null, percent: null });
    expect(overallOf(open.points.slice(0, 1))).toBeNull();
  });

  it('keeps sources apart unless they are to be joined; stages are those of one source', () => {
    const both = [
      figure('a', { value: 1, stage: 'BEFORE' }),
      figure('b', { value: 2, stage: 'AFTER' }, undefined, 't'),
    ];
    expect(seriesOf(both, false)).toHaveLength(2);
    expect(overallOf(only(both, true).points)).toMatchObject({ state: 'ORDER_OPEN' });
  });

  it('says whether a stated change agrees at the precision printed, and what follows from it', () => {
    const points = [figure('a', { value: 18_000, stage: 'BEFORE' }), figure('b', { value: 217_000, stage: 'AFTER' })];
    const agreeing = only([...points, figure('r', { value: 12, unit: 'times' }, 'RATIO')]);
    expect(statedOf(agreeing)).toMatchObject([{ agrees: true, kind: 'RATIO' }]);
    const other = only([...points, figure('r', { value: 12.5, unit: 'times' }, 'RATIO')]);
    expect(statedOf(other)).toMatchObject([{ agrees: false }]);
    expect(derivedOf(other)).toMatchObject([
      { exact: 17_360, formula: '217000 / 12.5', claims: ['claim:b', 'claim:r', 'tie'] },
    ]);
    const gone = only([figure('b', { value: 5 }), figure('g', { value: -100, unit: '%' }, 'GROWTH_RATE')]);
    expect(derivedOf(gone)).toEqual([]);
    const elsewhere = only([
      figure('b', { value: 5, period: '2020' }),
      figure('g', { value: 10, period: '2021' }, 'GROWTH_RATE'),
    ]);
    expect(derivedOf(elsewhere)).toEqual([]);
  });

  it('is paged, and costs the same for one and for many', async () => {
    const source = (first: number, after = '') =>
      `{ series(indicator: "air connections", first: ${first}${after}) { totalCount complete indicator { name } pageInfo { hasNextPage endCursor } nodes { from { name } to { name } of { name } source { name } unit unitMismatch points { valueState periodState claim { id } } because { claims { id } } } } }`;
    const [one, many] = [await ask(source(1)), await ask(source(100))];
    expect(many.errors).toBeUndefined();
    expect(many.data.series.nodes).toHaveLength(6);
    const bounds = boundsOf(apiOf(), readOntology(['schema']).ontology, source(100));
    for (const { statements, waits } of [one, many]) {
      expect(statements).toBeLessThanOrEqual(bounds.statements);
      expect(waits).toBeLessThanOrEqual(bounds.waits);
    }
    const next = await ask(source(100, `, after: "${one.data.series.pageInfo.endCursor}"`));
    expect([...one.data.series.nodes, ...next.data.series.nodes]).toEqual(many.data.series.nodes);
  });

  it.each([
    ['series(indicator: "inbound turists") { totalCount }', 'UNKNOWN_ENTITY', 'indicator'],
    ['series(indicator: "KZ") { totalCount }', 'UNKNOWN_ENTITY', 'indicator'],
    ['series(indicator: "inbound tourists", from: "Atlantis") { totalCount }', 'UNKNOWN_ENTITY', 'from'],
    ['series(indicator: "inbound tourists", first: 0) { totalCount }', 'BAD_PAGE', 'first'],
    ['series(indicator: "inbound tourists", after: "x") { totalCount }', 'BAD_CURSOR', 'after'],
    ['series(indicator: "inbound tourists") { nodes { derived(decimals: 11) { value } } }', 'BAD_REQUEST', 'decimals'],
  ])('refuses what cannot be meant: %s', async (field, code, argument) => {
    const { errors, codes } = await ask(`{ ${field} }`);
    expect(codes).toEqual([code]);
    expect(errors?.[0]?.extensions['argument']).toBe(argument);
    if (code === 'UNKNOWN_ENTITY') expect(errors?.[0]?.extensions).toHaveProperty('candidates');
  });
});
