import { buildSchema, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiOf } from '../support/ask.ts';
import { aCursor, expectNoCursor, expectRefused, expectWhole, lengthOf, type Paged } from '../support/pages.ts';

const NODES = 'edges { cursor node { id } }';

/** The connections that are no list of a type and no relation, by type; ROOT stands for further arguments of the root field. */
const CONNECTIONS: Readonly<Record<string, readonly Paged[]>> = {
  ClaimConnection: [
    { source: '{ claims(ARGUMENTS, where: { predicate: "HELD_IN" } ROOT) { SHOWN } }', row: NODES },
    {
      source:
        '{ claimsBySide(a: "KZ", b: "CN", where: { spoken: false, not: { voice: EDITOR } } ROOT) { claims(ARGUMENTS) { SHOWN } } }',
      row: NODES,
    },
  ],
  ComparisonConnection: [
    { source: '{ conflicts(ARGUMENTS ROOT) { SHOWN } }', row: NODES },
    { source: '{ comparisons(ARGUMENTS, pair: { a: "KZ", b: "CN" } ROOT) { SHOWN } }', row: NODES },
    { source: '{ country(code: "KZ" ROOT) { conflicts(ARGUMENTS) { SHOWN } } }', row: NODES },
  ],
  CoverageMatrix: [
    {
      source:
        '{ coverage(rows: { type: "Instrument" }, columns: { fields: ["usedBy", "examples"] }, ARGUMENTS ROOT) { SHOWN } }',
      row: 'edges: rows { cursor node: entity { id } }',
    },
  ],
  GapConnection: [
    {
      source: '{ gaps(type: "Instrument", ARGUMENTS ROOT) { SHOWN } }',
      row: 'edges { cursor node { entity { id } field } }',
    },
  ],
  GroupConnection: [
    {
      source: '{ events(ROOT) { groups(by: [{ path: "heldIn" }, { path: "kind" }], ARGUMENTS) { SHOWN } } }',
      row: 'edges: rows { cursor node: keys { text missing uncertain } }',
    },
    {
      source: '{ country(code: "KZ" ROOT) { claims { groups(by: [{ path: "predicate" }], ARGUMENTS) { SHOWN } } } }',
      row: 'edges: rows { cursor node: keys { text } }',
    },
    {
      source:
        '{ country(code: "KZ" ROOT) { borders { groups(by: [{ path: "borders" }], orderBy: [{ by: KEYS, direction: DESC }], ARGUMENTS) { SHOWN } } } }',
      row: 'edges: rows { cursor node: keys { text missing uncertain } }',
    },
  ],
  NeighbourConnection: [
    { source: '{ neighbours(ids: ["KZ"], ARGUMENTS ROOT) { SHOWN } }', row: NODES },
    {
      source: '{ neighbours(ids: ["CN", "KZ"], types: [Organization], ARGUMENTS ROOT) { SHOWN } }',
      row: NODES,
    },
  ],
  SearchConnection: [
    {
      source: '{ search(text: "tourism", ARGUMENTS ROOT) { SHOWN } }',
      row: 'edges { cursor node: hit { node { id } } }',
    },
  ],
  SeriesConnection: [
    {
      source: '{ series(indicator: "inbound tourists", ARGUMENTS ROOT) { SHOWN } }',
      row: 'edges { cursor node { points { observation { id } } } }',
    },
  ],
  TimelineConnection: [
    { source: '{ timeline(of: ["KZ"], neighbours: true ROOT) { entries(ARGUMENTS) { SHOWN } } }', row: NODES },
  ],
};

const now = ({ source, row }: Paged): Paged => ({ source: source.replace('(ROOT)', '').replace(' ROOT', ''), row });
const asOfOther = ({ source, row }: Paged): Paged => ({
  source: source.replace('ROOT', 'asOf: { knownAt: "2100-01-01T00:00:00Z" }'),
  row,
});
const ALL = Object.values(CONNECTIONS).flat();
const NAMED = ALL.map((paged) => [now(paged).source, paged] as const);

describe('every connection', () => {
  it('that is no list and no relation is walked here', () => {
    const { types } = pagesOf(apiOf());
    expect(
      types
        .filter((type) => !type.lists)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(CONNECTIONS));
  });

  it('can be read from both ends', () => {
    const { types, fields, faults } = pagesOf(apiOf());
    expect(types.length).toBeGreaterThan(50);
    expect(fields).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it('that can be read from one end alone is told, as is one that does not say where it stands', () => {
    const schema = buildSchema(`
      type Query { whole(${PAGE}): WholeConnection half(first: Int, after: String): WholeConnection usual(${PAGE.replace('Int', 'Int = 20')}): WholeConnection }
      type WholeConnection { pageInfo: PageInfo totalCount: Int parts(${PAGE}): PartConnection }
      type PartConnection { totalCount: Int }
      type PageInfo { endCursor: String }
    `);
    expect(pagesOf(schema).faults).toEqual([
      'PartConnection has no pageInfo',
      'Query.half: first: Int, after: String',
      'Query.usual: first: Int = 20, after: String, last: Int, before: String',
    ]);
  });
});

const PAGE = 'first: Int, after: String, last: Int, before: String';

/** The connections of a schema; faults are those that no reader can page from both ends. */
function pagesOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const isPage = (name: string) => types.some((type) => type.name === name && 'pageInfo' in type.getFields());
  const pages = types.filter(({ name }) => name.endsWith('Connection') || isPage(name));
  const fields = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isPage(getNamedType(field.type).name))
      .map(({ name, args }) => {
        const own = args.filter((argument) => PAGE.includes(`${argument.name}: `));
        const said = own.map(
          (one) => `${one.name}: ${one.type}${one.defaultValue === undefined ? '' : ` = ${one.defaultValue}`}`,
        );
        return { name: `${type.name}.${name}`, page: said.join(', ') };
      }),
  );
  return {
    types: pages.map((type) => ({ name: type.name, lists: 'distinctCount' in type.getFields() })),
    fields: fields.length,
    faults: [
      ...pages.filter(({ name }) => !isPage(name)).map(({ name }) => `${name} has no pageInfo`),
      ...fields.filter(({ page }) => page !== PAGE).map(({ name, page }) => `${name}: ${page}`),
    ],
  };
}

describe('walking from both ends', () => {
  it.each(NAMED)('gives each row once, in order: %s', async (_, paged) => {
    expect(await expectWhole(now(paged), await lengthOf(now(paged), 6))).toBeGreaterThan(1);
  });

  it.each(NAMED)('gives each row once as of other clocks: %s', async (_, paged) => {
    expect(await expectWhole(asOfOther(paged), await lengthOf(asOfOther(paged), 4))).toBeGreaterThan(1);
  });
});

describe('a page that cannot be', () => {
  it.each(NAMED)('is refused: %s', async (_, paged) => {
    await expectRefused(now(paged));
  });

  it.each(NAMED)('is refused where the cursor is of another question: %s', async (_, paged) => {
    const others = [asOfOther(paged), ...ALL.filter((other) => other !== paged).map(now)];
    for (const other of others) await expectNoCursor(now(paged), await aCursor(other));
  });
});
