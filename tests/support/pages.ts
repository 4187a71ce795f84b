import { expect } from 'vitest';
import { ask } from './ask.ts';

/** A page of a connection, with what tells its rows from each other. */
export interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown; readonly claim?: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * A question with one connection: ARGUMENTS stands for the arguments of its page, SHOWN for what is selected of it.
 * `row` selects `edges { cursor node … }`, by aliases where it names them otherwise.
 */
export interface Paged {
  readonly source: string;
  readonly row: string;
}

const FRAME = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function pageAt({ source, row }: Paged, page: string): Promise<Page> {
  const asked = source.replace('ARGUMENTS', page).replace('SHOWN', `${row} ${FRAME}`);
  const { data, errors } = await ask(asked);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return connectionIn(data) as Page;
}

/** The connection in an answer, wherever it stands. */
function connectionIn(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  if ('pageInfo' in value) return value;
  return Object.values(value)
    .map(connectionIn)
    .find((one) => one !== undefined);
}

/** All pages from one end to the other, in the order's own direction. */
async function walk(paged: Paged, length: number, backward = false): Promise<Page[]> {
  const pages: Page[] = [];
  const [count, bound] = backward ? ['last', 'before'] : ['first', 'after'];
  for (let cursor: string | null = null, more = true; more; ) {
    const page = await pageAt(paged, `${count}: ${length}, ${bound}: ${JSON.stringify(cursor)}`);
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

/**
 * Every row once, as many as are said, every page but the last full, the order that of one long page, the same from the
 * end and between two cursors. Gives the number of rows.
 */
export async function expectWhole(paged: Paged, length = 7): Promise<number> {
  const pages = await walk(paged, length);
  const rows = pages.flatMap(({ edges }) => edges);
  expect(new Set(keysOf(rows)).size).toBe(rows.length);
  expect(pages.slice(0, -1).every(({ edges }) => edges.length === length)).toBe(true);
  for (const { totalCount } of pages) expect(totalCount, paged.source).toBe(rows.length);
  const long = await walk(paged, 100);
  expect(keysOf(rows)).toEqual(keysOf(long.flatMap(({ edges }) => edges)));
  const back = (await walk(paged, length + 1, true)).flatMap(({ edges }) => edges);
  expect(back.map(({ cursor }) => cursor)).toEqual(rows.map(({ cursor }) => cursor));
  expect(keysOf(back)).toEqual(keysOf(rows));
  if (rows.length > 4)
    await expectBetween(
      paged,
      rows.map(({ cursor }) => cursor),
    );
  return rows.length;
}

const keysOf = (rows: Page['edges']): string[] => rows.map(({ node, claim }) => JSON.stringify([node, claim]));

/** Three rows between the first and the fifth: all, the first of them, the last two. */
async function expectBetween(paged: Paged, cursors: readonly string[]): Promise<void> {
  const bounds = `after: "${cursors[0]}", before: "${cursors[4]}"`;
  for (const [count, [begin, end], previous, next] of [
    ['first: 3', [1, 4], true, false],
    ['first: 1', [1, 2], true, true],
    ['last: 2', [2, 4], true, true],
    ['last: 3', [1, 4], false, true],
  ] as const) {
    const page = await pageAt(paged, `${count}, ${bounds}`);
    expect(page.edges.map(({ cursor }) => cursor)).toEqual(cursors.slice(begin, end));
    expect(page.pageInfo, count).toMatchObject({ hasPreviousPage: previous, hasNextPage: next });
  }
}

/** The error of a page with these arguments. */
async function faultAt({ source }: Paged, page: string) {
  const asked = source.replace('ARGUMENTS', page).replace('SHOWN', 'pageInfo { endCursor }');
  const { errors } = await ask(asked);
  expect(errors, page).toHaveLength(1);
  return errors?.[0];
}

/** Lengths that no page has, both lengths at once, and cursors that hold no place, are refused. */
export async function expectRefused(paged: Paged): Promise<void> {
  for (const argument of ['first', 'last']) {
    for (const length of ['0', '101', '-1', 'null'])
      expect(await faultAt(paged, `${argument}: ${length}`)).toMatchObject({
        message: `${argument} is ${length}; expected 1 to 100.`,
        extensions: { code: 'BAD_PAGE', argument },
      });
    expect(await faultAt(paged, `${argument}: 2147483647`)).toMatchObject({
      message: expect.stringMatching(new RegExp(`^${argument} (of \\w+ )?is 2147483647; expected 1 to 100\\.$`)),
      extensions: { code: 'BAD_PAGE', argument },
    });
  }
  expect(await faultAt(paged, 'first: 1, last: 1')).toMatchObject({
    message: 'first and last are both given; expected one of them.',
    extensions: { code: 'BAD_PAGE', argument: 'last' },
  });
  const forged = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const [question] = JSON.parse(Buffer.from(await aCursor(paged), 'base64url').toString('utf8'));
  for (const values of [[], ['question', 1], [question], [question, null, {}], [question, 'x', 1, 2, 3]])
    await expectNoCursor(paged, forged(...values));
  for (const cursor of ['', 'x', '%%%']) await expectNoCursor(paged, cursor);
}

/** A cursor is refused at both bounds. */
export async function expectNoCursor(paged: Paged, cursor: string): Promise<void> {
  for (const argument of ['after', 'before'])
    expect((await faultAt(paged, `last: 1, ${argument}: ${JSON.stringify(cursor)}`))?.extensions, cursor).toMatchObject(
      { code: 'BAD_CURSOR', argument },
    );
}

/** The length of a page of which so many show all rows. */
export async function lengthOf(paged: Paged, pages: number): Promise<number> {
  return Math.min(99, Math.ceil((await pageAt(paged, 'first: 1')).totalCount / pages));
}

/** A cursor of a question. */
export async function aCursor(paged: Paged): Promise<string> {
  const { endCursor } = (await pageAt(paged, 'first: 1')).pageInfo;
  if (endCursor === null) throw new Error(`No row: ${paged.source}`);
  return endCursor;
}
