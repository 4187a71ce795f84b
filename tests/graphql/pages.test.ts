import { describe, expect, it } from 'vitest';
import { listField } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { ask } from '../support/ask.ts';
import { aCursor, expectNoCursor, expectRefused, expectWhole } from '../support/pages.ts';

const { ontology } = readOntology(['schema']);

const ROW = 'edges { cursor node { id name } claim { id } }';
const CLAIM_ROW = 'edges { cursor node { id } }';

describe('walking with pages of seven', () => {
  it.each([...ontology.types.keys()].map(listField))('%s gives each row once, in order', async (field) => {
    await expectWhole({ source: `{ ${field}(ARGUMENTS) { SHOWN } }`, row: ROW });
  });

  it.each([
    ['by iso2, descending', 'orderBy: [{ by: ISO2, direction: DESC }]'],
    ['by capital letters, then id', 'orderBy: [{ by: LATITUDE }, { by: ID, direction: DESC }]'],
    ['with a condition', 'where: { borders: { count: { gte: 3 } } }'],
    [
      'by a count, then a figure',
      'orderBy: [{ count: { borders: {} }, direction: DESC }, { figure: { borders: { of: NAME } } }]',
    ],
  ])('countries %s give each row once', async (_, rest) => {
    const field = rest.includes('LATITUDE') ? 'places' : 'countries';
    await expectWhole({ source: `{ ${field}(ARGUMENTS, ${rest}) { SHOWN } }`, row: ROW });
  });

  it('the largest relations give each row once', async () => {
    for (const [id, fields] of await largest())
      for (const field of fields)
        await expectWhole({
          source: `{ node(id: "${id}") { ... on ${typeOf(id)} { ${field}(ARGUMENTS) { SHOWN } } } }`,
          row: ROW,
        });
  });

  it('the claims of a predicate come once, in order', async () => {
    await expectWhole({ source: '{ claims(ARGUMENTS, where: { predicate: "HELD_IN" }) { SHOWN } }', row: CLAIM_ROW });
  });

  it('the claims of an entity come once, in order', async () => {
    await expectWhole({ source: '{ country(code: "KZ") { claims(ARGUMENTS) { SHOWN } } }', row: CLAIM_ROW });
  });
});

/** Of every type, the first entity's relations that have more than seven rows. */
async function largest(): Promise<[string, string[]][]> {
  const found: [string, string[]][] = [];
  for (const id of ['country:KZ', 'country:CN', 'region:asia']) {
    const type = ontology.types.get(typeOf(id));
    const fields = [...(type?.relations.keys() ?? [])];
    const long: string[] = [];
    for (let start = 0; start < fields.length; start += 12) {
      const part = fields.slice(start, start + 12);
      const counts = part.map((field) => `${field}(first: 1) { totalCount }`).join(' ');
      const { data, errors } = await ask(`{ node(id: "${id}") { ... on ${typeOf(id)} { ${counts} } } }`);
      expect(errors?.map(({ message }) => message)).toBeUndefined();
      long.push(...part.filter((field) => (data.node?.[field].totalCount ?? 0) > 7));
    }
    found.push([id, long]);
  }
  expect(found.flatMap(([, fields]) => fields).length).toBeGreaterThan(3);
  return found;
}

const typeOf = (id: string): string => ontology.prefixes.get(id.slice(0, id.indexOf(':')))?.name ?? 'Node';

describe('the claims of the article', () => {
  it('come first, numbered C001 to the last, in order', async () => {
    const source =
      '{ claims(first: 100, after: $after) { totalCount nodes { notation } pageInfo { hasNextPage endCursor } } }';
    const notations: (string | null)[] = [];
    for (let after: string | null = null; notations.length < 300; ) {
      const { data, errors } = await ask(`query ($after: String) ${source}`, { after });
      expect(errors?.map(({ message }) => message)).toBeUndefined();
      notations.push(...data.claims.nodes.map((node: { notation: string | null }) => node.notation));
      after = data.claims.pageInfo.endCursor;
    }
    const numbered = Array.from({ length: 295 }, (_, index) => `C${String(index + 1).padStart(3, '0')}`);
    expect(notations.slice(0, 295)).toEqual(numbered);
  });
});

describe('a page that cannot be', () => {
  const FIELDS = {
    list: { source: '{ countries(ARGUMENTS) { SHOWN } }', row: ROW },
    claims: { source: '{ claims(ARGUMENTS) { SHOWN } }', row: CLAIM_ROW },
    relation: { source: '{ country(code: "KZ") { borders(ARGUMENTS) { SHOWN } } }', row: ROW },
    'claims of an entity': { source: '{ country(code: "KZ") { claims(ARGUMENTS) { SHOWN } } }', row: CLAIM_ROW },
    'parties of a recorded pair': {
      source: '{ countryRelation(a: "KZ", b: "CN") { parties(ARGUMENTS) { SHOWN } } }',
      row: ROW,
    },
    'parties of an empty pair': {
      source: '{ countryRelation(a: "TV", b: "LS") { parties(ARGUMENTS) { SHOWN } } }',
      row: ROW,
    },
  };

  it.each(Object.entries(FIELDS))('is refused: %s', async (_, paged) => {
    await expectRefused(paged);
  });

  it('is refused where the cursor is of another question', async () => {
    const { list } = FIELDS;
    for (const paged of Object.values(FIELDS).slice(1)) await expectNoCursor(list, await aCursor(paged));
    const cursor = await aCursor(list);
    for (const field of [
      'countries(ARGUMENTS, where: { id: { eq: "country:KZ" } })',
      'countries(ARGUMENTS, orderBy: [{ by: ID }])',
      'countries(ARGUMENTS, orderBy: [{ by: NAME, direction: DESC }])',
      'places(ARGUMENTS)',
    ])
      await expectNoCursor({ source: `{ ${field} { SHOWN } }`, row: ROW }, cursor);
  });
});

describe('the parties of a pair that nothing is recorded of', () => {
  it('are walked like others', async () => {
    const source = '{ countryRelation(a: "TV", b: "LS") { parties(ARGUMENTS) { SHOWN } } }';
    expect(await expectWhole({ source, row: ROW }, 1)).toBe(2);
  });
});
