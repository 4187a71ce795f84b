import { isScalarType, specifiedScalarTypes } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOf } from '../support/ask.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;

beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

/** By scalar: a value as resolvers give it and as JSON shows it, and values that must never be shown. */
const SCALARS: Readonly<Record<string, { gives: unknown; shows: unknown; never: readonly unknown[] }>> = {
  Date: { gives: '2024-09-08', shows: '2024-09-08', never: ['2024-13-01', '2024-02-30', '8.9.2024', 20240908] },
  DateTime: { gives: new Date(Date.UTC(2025, 0, 1)), shows: '2025-01-01T00:00:00.000Z', never: ['2025', 'soon'] },
  URL: { gives: 'https://example.org/a', shows: 'https://example.org/a', never: ['example', 1] },
  Locale: { gives: 'kk-Latn', shows: 'kk-Latn', never: ['Kazakh language', 1] },
  CountryCode: { gives: 'KZ', shows: 'KZ', never: ['KAZ', 'kazakhstan', 1] },
  Latitude: { gives: 51.1694, shows: 51.1694, never: [91, 'north'] },
  Longitude: { gives: -71.4491, shows: -71.4491, never: [181, 'east'] },
  PositiveInt: { gives: 1, shows: 1, never: [0, -1, 'one'] },
  NonNegativeInt: { gives: 0, shows: 0, never: [-1, 'none'] },
  JSON: { gives: 'as it is', shows: 'as it is', never: [] },
  EDTF: { gives: '2022-07/..', shows: '2022-07/..', never: ['July 2022', '2022-13', '2024/2023', 2022] },
};

const own = Object.values(apiOf().getTypeMap())
  .filter(isScalarType)
  .filter(({ name }) => specifiedScalarTypes.every((type) => type.name !== name));

describe('the scalars', () => {
  it('are all in the table', () => {
    expect(own.map(({ name }) => name).sort()).toEqual(Object.keys(SCALARS).sort());
  });

  it.each(own.map((type) => [type.name, type] as const))('%s shows its form and nothing else', (name, type) => {
    const { gives, shows, never } = SCALARS[name] ?? { gives: 0, shows: 1, never: [] };
    expect(JSON.parse(JSON.stringify(type.serialize(gives)))).toBe(shows);
    for (const value of never) expect(() => type.serialize(value), String(value)).toThrow();
  });
});

describe('over HTTP', () => {
  const ask = async (query: string) => {
    const { json } = await served.post({ query });
    expect(json.errors).toBeUndefined();
    return json;
  };

  it('days, instants, codes and degrees are plain JSON', async () => {
    const { data, extensions } = await ask(`{
      country(code: "KZ") { iso2 names { language } claims(first: 1) { totalCount nodes { recordedAt evidence { paragraph start } } } }
      places(first: 1, where: { latitude: { exists: true } }) { totalCount nodes { latitude longitude } }
    }`);
    const { country, places } = data;
    expect(country.iso2).toBe('KZ');
    for (const { language } of country.names)
      if (language !== null) expect(language).toMatch(/^[a-z]{2,3}(-[A-Za-z]{2,4})*$/);
    expect(country.claims.nodes[0].recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Number.isInteger(country.claims.totalCount)).toBe(true);
    expect(Math.abs(places.nodes[0].latitude)).toBeLessThanOrEqual(90);
    expect(Math.abs(places.nodes[0].longitude)).toBeLessThanOrEqual(180);
    expect(extensions).toEqual({ statements: expect.any(Number), waits: expect.any(Number) });
  });

  it('a period is its text and four days, with an end that is open left null', async () => {
    const { data } = await ask(`{
      visaRegimes(first: 100, where: { period: { exists: true } }) { nodes { startDate endDate period { edtf earliestStart latestStart earliestEnd latestEnd open approximate } } }
      events(first: 100, where: { period: { exists: true } }) { nodes { startDate endDate period { edtf earliestStart latestStart earliestEnd latestEnd open approximate } } }
    }`);
    const rows = [...data.visaRegimes.nodes, ...data.events.nodes];
    const open = rows.find(({ period }) => period.edtf === '2022-07/..');
    expect(open).toEqual({
      startDate: '2022-07-01',
      endDate: null,
      period: {
        edtf: '2022-07/..',
        earliestStart: '2022-07-01',
        latestStart: '2022-07-31',
        earliestEnd: null,
        latestEnd: null,
        open: true,
        approximate: false,
      },
    });
    expect(rows.find(({ period }) => period.edtf === '2024-09-08/2024-09-14')).toMatchObject({
      startDate: '2024-09-08',
      endDate: '2024-09-14',
      period: { latestStart: '2024-09-08', earliestEnd: '2024-09-14', open: false },
    });
  });

  it('figures are numbers with what is printed beside them', async () => {
    const { data } = await ask('{ observations(first: 100) { nodes { value valueState unit position } } }');
    for (const { value, valueState } of data.observations.nodes) {
      expect(value === null || typeof value === 'number').toBe(true);
      expect(value === null).toBe(valueState !== 'RECORDED');
    }
  });
});
