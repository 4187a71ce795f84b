import { describe, expect, it } from 'vitest';
import { listField } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { ask } from '../support/ask.ts';

const { ontology } = readOntology(['schema']);

interface Page {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly name: string };
    readonly claim?: { readonly id: string } | null;
  }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  'totalCount edges { cursor node { id name } claim { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const CLAIM_PAGE = PAGE.replace('node { id name } claim { id }', 'node { id name: notation }');

/** All pages of a field from one end to the other, in the order's own direction; `source` has `PAGE` where the arguments of the page go. */
async function walk(source: string, read: (data: never) => Page, length: number, backward = false): Promise<Page[]> {
  const pages: Page[] = [];
  const [count, bound] = backward ? ['last', 'before'] : ['first', 'after'];
  for (let cursor: string | null = null, more = true; more; ) {
    const { data, errors } = await ask(source.replace('PAGE', `${count}: ${length}, ${bound}: $cursor`), { cursor });
    expect(errors?.map(({ message }) => message)).toBeUndefined();
    const page = read(data as never);
    const { hasNextPage, hasPreviousPage } = page.pageInfo;
    expect(backward ? hasNextPage : hasPreviousPage).toBe(pages.length > 0);
    expect(page.pageInfo).toMatchObject({
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    });
    pages.push(page);
    more = backward ? hasPreviousPage : hasNextPage;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    expect(pages.length, 'pages without an end').toBeLessThan(500);
  }
  return backward ? pages.toReversed() : pages;
}

/** Every row once, as many as are said, every page but the last full, the order that of one long page, and the same from the end. */
async function expectWhole(source: string, read: (data: never) => Page, first = 7): Promise<void> {
  const pages = await walk(source, read, first);
  const rows = pages.flatMap(({ edges }) => edges);
  const keys = rows.map(({ node, claim }) => `${node.id} ${claim?.id ?? ''}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(pages.slice(0, -1).every(({ edges }) => edges.length === first)).toBe(true);
  for (const { totalCount } of pages) expect(totalCount, source).toBe(rows.length);
  const long = await walk(source, read, 100);
  expect(rows.map(({ node }) => node.id)).toEqual(long.flatMap(({ edges }) => edges).map(({ node }) => node.id));
  const back = (await walk(source, read, first + 4, true)).flatMap(({ edges }) => edges);
  expect(back.map(({ cursor }) => cursor)).toEqual(rows.map(({ cursor }) => cursor));
}

describe('walking with pages of seven', () => {
  it.each([...ontology.types.keys()].map(listField))('%s gives each row once, in order', async (field) => {
    await expectWhole(`query ($cursor: String) { ${field}(PAGE) { ${PAGE} } }`, (data) => data[field]);
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
    const all = `query ($cursor: String) { countries(PAGE, ${rest}) { ${PAGE} } }`;
    await expectWhole(
      rest.includes('LATITUDE') ? all.replace('countries', 'places') : all,
      (data) => Object.values(data)[0] as Page,
    );
  });

  it('the largest relations give each row once', async () => {
    for (const [id, fields] of await largest())
      for (const field of fields)
        await expectWhole(
          `query ($cursor: String) { node(id: "${id}") { ... on ${typeOf(id)} { ${field}(PAGE) { ${PAGE} } } } }`,
          (data: { node: Record<string, Page> }) => data.node[field] as Page,
        );
  });

  it('the claims of a predicate come once, in order', async () => {
    await expectWhole(
      `query ($cursor: String) { claims(PAGE, where: { predicate: "HELD_IN" }) { ${CLAIM_PAGE} } }`,
      ({ claims }: { claims: Page }) => claims,
    );
  });

  it('the claims of an entity come once, in order', async () => {
    await expectWhole(
      `query ($cursor: String) { country(code: "KZ") { claims(PAGE) { ${CLAIM_PAGE} } } }`,
      ({ country }: { country: { claims: Page } }) => country.claims,
    );
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
    list: '{ countries(ARGUMENTS) { nodes { id } } }',
    claims: '{ claims(ARGUMENTS) { nodes { id } } }',
    relation: '{ country(code: "KZ") { borders(ARGUMENTS) { nodes { id } } } }',
    'claims of an entity': '{ country(code: "KZ") { claims(ARGUMENTS) { nodes { id } } } }',
    'parties of a recorded pair': '{ countryRelation(a: "KZ", b: "CN") { parties(ARGUMENTS) { nodes { id } } } }',
    'parties of an empty pair': '{ countryRelation(a: "TV", b: "LS") { parties(ARGUMENTS) { nodes { id } } } }',
  };

  it.each(Object.entries(FIELDS))('is refused: %s', async (_, source) => {
    for (const first of ['0', '101', '-1', 'null']) {
      const { codes, errors } = await ask(source.replace('ARGUMENTS', `first: ${first}`));
      expect(codes, first).toEqual(['BAD_PAGE']);
      expect(errors?.[0]?.message).toBe(`first is ${first}; expected 1 to 100.`);
    }
    for (const last of ['0', '101', '-1', 'null']) {
      const { codes, errors } = await ask(source.replace('ARGUMENTS', `last: ${last}`));
      expect(codes, last).toEqual(['BAD_PAGE']);
      expect(errors?.[0]?.message).toBe(`last is ${last}; expected 1 to 100.`);
      expect(errors?.[0]?.extensions['argument']).toBe('last');
    }
    const both = await ask(source.replace('ARGUMENTS', 'first: 1, last: 1'));
    expect(both.errors?.[0]).toMatchObject({
      message: 'first and last are both given; expected one of them.',
      extensions: { code: 'BAD_PAGE', argument: 'last' },
    });
    const forged = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const own = await ask(source.replace('nodes { id }', 'pageInfo { endCursor }').replace('ARGUMENTS', 'first: 1'));
    const [question] = JSON.parse(Buffer.from(cursorIn(own.data), 'base64url').toString('utf8'));
    const garbage = [
      '',
      'x',
      '%%%',
      forged(),
      forged('question', 1),
      forged(question),
      forged(question, null, {}),
      forged(question, 'x', 1, 2, 3),
    ];
    for (const cursor of garbage) {
      for (const argument of ['after', 'before']) {
        const { errors } = await ask(source.replace('ARGUMENTS', `last: 1, ${argument}: ${JSON.stringify(cursor)}`));
        expect(errors?.[0]?.extensions, cursor).toMatchObject({ code: 'BAD_CURSOR', argument });
      }
    }
  });

  it('is refused where the cursor is of another question', async () => {
    const cursors = await Promise.all(
      Object.values(FIELDS).map(async (source) =>
        cursorIn(
          (await ask(source.replace('nodes { id }', 'pageInfo { endCursor }').replace('ARGUMENTS', 'first: 1'))).data,
        ),
      ),
    );
    const [list] = cursors;
    for (const after of cursors.slice(1))
      expect((await ask(`{ countries(first: 1, after: "${after}") { nodes { id } } }`)).codes).toEqual(['BAD_CURSOR']);
    for (const rest of [
      'where: { id: { eq: "country:KZ" } }',
      'orderBy: [{ by: ID }]',
      'orderBy: [{ by: NAME, direction: DESC }]',
    ])
      expect((await ask(`{ countries(first: 1, after: "${list}", ${rest}) { nodes { id } } }`)).codes).toEqual([
        'BAD_CURSOR',
      ]);
    expect((await ask(`{ places(first: 1, after: "${list}") { nodes { id } } }`)).codes).toEqual(['BAD_CURSOR']);
  });
});

function cursorIn(data: unknown): string {
  const found = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  if (found === undefined) throw new Error(`No cursor in ${JSON.stringify(data)}.`);
  return found;
}

describe('the parties of a pair that nothing is recorded of', () => {
  it('are walked like others', async () => {
    await expectWhole(
      `query ($cursor: String) { countryRelation(a: "TV", b: "LS") { parties(PAGE) { ${PAGE} } } }`,
      ({ countryRelation }: { countryRelation: { parties: Page } }) => countryRelation.parties,
      1,
    );
  });
});
