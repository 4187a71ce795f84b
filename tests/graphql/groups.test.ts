import { beforeAll, describe, expect, it } from 'vitest';
import { INTERVALS, type Interval } from '../../src/group/keys.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { parsePeriod } from '../../src/time/period.ts';
import { type Ask, apiOf, ask, askBy } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';
import { readGraph } from '../support/graphs.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();
let asked: Ask;

beforeAll(async () => {
  asked = askBy(await readGraph(), schema);
});

const KEYS = 'keys { path text number missing uncertain period { edtf earliestStart latestEnd } entity { name } }';

interface GroupPage {
  readonly totalCount: number;
  readonly rows: readonly { readonly keys: object[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function groups(source: string, variables = {}) {
  const { data, errors } = await ask(source, variables);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return data;
}

describe('groups', () => {
  it('keep what has no value in a group of its own, and call an unclear beginning uncertain', async () => {
    const by = '[{ path: "period", interval: MONTH }]';
    const { events } = await groups(
      `{ events { groups(by: ${by}, orderBy: [{ by: KEYS, direction: DESC }]) { overlapping total { count } rows { count ${KEYS} } } } }`,
    );
    const { rows, total, overlapping } = events.groups;
    expect(overlapping).toBe(false);
    expect(rows.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(total.count);
    const [last, before] = [rows.at(-1).keys[0], rows.at(-2).keys[0]];
    expect(last).toMatchObject({ missing: true, uncertain: false, text: null, number: null, period: null });
    expect(before).toMatchObject({ missing: false, uncertain: true, text: null, period: null });
    expect(rows[0].keys[0]).toMatchObject({
      text: '2024-09',
      period: { earliestStart: '2024-09-01', latestEnd: '2024-09-30' },
    });
  });

  it('say that they overlap where a row has several values', async () => {
    const { countries } = await groups(
      `{ countries { groups(by: [{ path: "borders" }], having: { missing: false }, orderBy: [{ by: COUNT, direction: DESC }, { by: KEYS }], first: 3) { totalCount complete overlapping total { count } rows { count share rank ${KEYS} } pageInfo { hasNextPage } } } }`,
    );
    expect(countries.groups).toMatchObject({ overlapping: true, complete: false, pageInfo: { hasNextPage: true } });
    expect(countries.groups.rows[0].keys[0].entity.name).toMatch(/China|Russia/);
  });

  it('give the units of what they add up, and no share where these are mixed', async () => {
    const { indicator } = await groups(
      '{ indicator(id: "air connections") { observations { groups(by: [{ path: "from" }], of: "value", orderBy: [{ by: SUM, direction: DESC }]) { total { sum units mixedUnits valueCount missingCount } rows { sum units mixedUnits shareOfSum } } } } }',
    );
    expect(indicator.observations.groups).toMatchObject({
      total: { units: ['air connections', 'flights'], mixedUnits: true },
      rows: [
        { units: ['air connections'], mixedUnits: false, shareOfSum: null },
        { units: ['flights'], mixedUnits: false, shareOfSum: null },
      ],
    });
  });

  it('never take what is missing for zero', async () => {
    const { observations } = await groups(
      '{ observations { groups(by: [{ path: "valueState" }], of: "value") { totalCount } } }'.replace(
        'valueState',
        'trend',
      ),
    );
    expect(observations.groups.totalCount).toBeGreaterThan(1);
    const { observations: without } = await groups(
      '{ observations(where: { value: { exists: false } }) { groups(by: [{ path: "type" }], of: "value", orderBy: [{ by: SUM }]) { total { valueCount sum avg min max median } rows { count missingCount sum median shareOfSum units mixedUnits } } } }',
    );
    const [row] = without.groups.rows;
    expect(row).toMatchObject({ sum: null, median: null, shareOfSum: null, units: [], mixedUnits: false });
    expect(row.missingCount).toBe(row.count);
    expect(without.groups.total).toEqual({ valueCount: 0, sum: null, avg: null, min: null, max: null, median: null });
  });

  it('share ranks, keep those that meet all of having, and give shares of all', async () => {
    const source = (having: string) =>
      `{ claims(where: { dataset: "article" }) { groups(by: [{ path: "force" }], having: ${having}) { totalCount total { count } rows { rank count share ${KEYS} } } } }`;
    const all = (await groups(source('{}'))).claims.groups;
    const [largest, second] = all.rows;
    const some = (await groups(source(`{ count: { gte: ${second.count}, lt: ${largest.count} } }`))).claims.groups;
    expect(some.rows).toEqual(
      all.rows
        .filter(({ count }: { count: number }) => count === second.count)
        .map((row: object) => ({ ...row, rank: 1 })),
    );
    expect(some.total).toEqual(all.total);
    expect(some.rows[0].share).toBe(second.count / all.total.count);
    const { countries } = await groups('{ countries { groups(by: [{ path: "iso2" }], first: 5) { rows { rank } } } }');
    expect(countries.groups.rows.map(({ rank }: { rank: number }) => rank)).toEqual([1, 1, 1, 1, 1]);
  });

  it('are walked with pages, each once', async () => {
    const source =
      'query ($after: String) { countries { groups(by: [{ path: "borders.partOf" }, { path: "iso2" }], orderBy: [{ by: KEYS, path: "iso2", direction: DESC }], first: 37, after: $after) { totalCount rows { cursor keys { text } } pageInfo { hasNextPage endCursor } } } }';
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; ) {
      const page: GroupPage = (
        await groups(source.replace('first: 37', seen.length > 300 ? 'first: 100' : 'first: 37'), { after })
      ).countries.groups;
      seen.push(...page.rows.map(({ keys }: { keys: object[] }) => JSON.stringify(keys)));
      [after, more, total] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage, page.totalCount];
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(total);
  });

  it('open into what is in them', async () => {
    const { country } = await groups(
      '{ country(code: "KZ") { keyActors { distinctCount groups(by: [{ path: "type" }], orderBy: [{ by: KEYS }]) { rows { distinct keys { text } nodes(first: 1, skip: 1) { totalCount complete nodes { __typename id } } } } } } }',
    );
    expect(country.keyActors.groups.rows).toEqual([
      {
        distinct: 2,
        keys: [{ text: 'ActorGroup' }],
        nodes: { totalCount: 2, complete: false, nodes: [{ __typename: 'ActorGroup', id: expect.any(String) }] },
      },
      {
        distinct: 6,
        keys: [{ text: 'Organization' }],
        nodes: { totalCount: 6, complete: false, nodes: [{ __typename: 'Organization', id: expect.any(String) }] },
      },
    ]);
  });

  it('are as of the clocks of their root field', async () => {
    const source = (asOf: string) =>
      `{ country(code: "KZ"${asOf}) { keyActors { totalCount groups(by: [{ path: "edge.force" }]) { total { count } rows { count because { claimCount } nodes { totalCount } } } } } }`;
    const now = (await groups(source(''))).country.keyActors.groups;
    expect(now).toEqual({
      total: { count: 8 },
      rows: [{ count: 8, because: { claimCount: 8 }, nodes: { totalCount: 8 } }],
    });
    const { data } = await ask(source(', asOf: { knownAt: "2024-01-01T00:00:00Z" }'));
    expect(data?.country?.keyActors.groups ?? { rows: [] }).toMatchObject({ rows: [] });
    const claims = (asOf: string) => `{ claims(${asOf}) { groups(by: [{ path: "dataset" }]) { total { count } } } }`;
    const before = await groups(claims('asOf: { knownAt: "2024-01-01T00:00:00Z" }'));
    expect(before.claims.groups.total.count).toBe(0);
    const dated = await groups(claims('asOf: { validOn: "2024-09-10", undated: EXCLUDE }'));
    const all = await groups(claims('first: 1'));
    expect(dated.claims.groups.total.count).toBeGreaterThan(0);
    expect(dated.claims.groups.total.count).toBeLessThan(all.claims.groups.total.count);
  });

  it('of two countries without any claim are those of the two', async () => {
    const { countryRelation } = await groups(
      '{ countryRelation(a: "JM", b: "FJ") { parties { totalCount groups(by: [{ path: "id" }]) { total { count } rows { keys { text } } } } } }',
    );
    expect(countryRelation.parties).toEqual({
      totalCount: 2,
      groups: { total: { count: 2 }, rows: [{ keys: [{ text: 'country:FJ' }] }, { keys: [{ text: 'country:JM' }] }] },
    });
  });
});

describe('the cost of groups', () => {
  const inner = `groups(by: [{ path: "partOf.type" }, { path: "iso2" }], first: 50) { total { because { claimCount } } rows { keys { entity { name } } because { claimCount } nodes(first: 2) { nodes { id } } } }`;
  it.each([
    `{ countries { ${inner} } }`,
    `{ countries(first: N) { nodes { borders(first: 1) { ${inner} nodes { id } } } } }`,
    `{ countries(first: N) { nodes { claims(first: 1) { groups(by: [{ path: "speaker.type" }], of: "number") { rows { sum because { claims(first: 2) { id } } nodes(first: 1) { nodes { id } } } } } } } }`,
  ])('is bounded by the document: %s', async (source) => {
    for (const length of ['1', '50']) {
      const text = source.replaceAll('N', length);
      const { errors, statements, waits } = await asked(text);
      expect(errors?.map(({ message }) => message)).toBeUndefined();
      const bounds = boundsOf(schema, ontology, text);
      expect(statements).toBeLessThanOrEqual(bounds.statements);
      expect(waits).toBeLessThanOrEqual(bounds.waits);
    }
  });

  it('is one statement where nothing else is asked of a connection', async () => {
    for (const field of ['countries', 'claims'])
      expect(await asked(`{ ${field} { groups(by: [{ path: "id" }], first: 1) { totalCount } } }`)).toMatchObject({
        statements: 1,
        waits: 1,
      });
    const below = await asked(
      '{ node(id: "country:KZ") { ... on Country { borders { __typename groups(by: [{ path: "id" }]) { totalCount } } } } }',
    );
    expect(below.statements).toBe(2);
  }, 60_000);
});

describe('intervals', () => {
  const TEXTS =
    '2022 2022-07 2022-12 2022-07-04 199X 19XX XXXX 2022-XX 2022-07-XX 2022-XX-XX 2022-21 2022-22 2022-23 2022-24 2024~ 2022-07?/.. 2022-07/ ../2023 /2023-11 2023/2024 2024-09-08/2024-09-14 0001 2022-24/2023'.split(
      ' ',
    );
  it('are those in which a period certainly begins', () => {
    for (const [interval, { begins }] of Object.entries(INTERVALS))
      for (const text of TEXTS) {
        const { earliestStart: first = null, latestStart: last = null } = parsePeriod(text) ?? {};
        const certain =
          first !== null &&
          last !== null &&
          numberOf(interval as Interval, first) === numberOf(interval as Interval, last);
        expect(first !== null && new RegExp(`^(?:${begins})$`).test(text), `${interval} ${text}`).toBe(certain);
      }
  });
});

function numberOf(interval: Interval, day: number): number {
  const [year, month] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100];
  if (interval === 'DECADE') return Math.floor(year / 10);
  if (interval === 'YEAR') return year;
  if (interval === 'QUARTER') return year * 10 + Math.ceil(month / 3);
  return interval === 'MONTH' ? year * 100 + month : day;
}
