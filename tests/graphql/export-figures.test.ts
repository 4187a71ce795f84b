import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { exportsAt } from '../support/exports.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

const { get } = exportsAt(() => served.url);

describe('figures from country to country', () => {
  const asked = { indicator: 'registered companies with foreign participation', ids: 'KZ,CN,RU,TR,UZ,JP' };
  // biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
  const chord = async (more: Record<string, string> = {}): Promise<any> => {
    const response = await get(`?${new URLSearchParams({ format: 'chord', ...asked, ...more })}`);
    expect(response.status).toBe(200);
    return response.json();
  };

  it('are the cells of a chord, with a mask of what is missing, each figure with its citations', async () => {
    const query = `query ($indicator: String!, $ids: [String!]) { flowMatrix(indicator: $indicator, countries: $ids) { values mask units } }`;
    const variables = { indicator: asked.indicator, ids: asked.ids.split(',') };
    const { flowMatrix } = (await served.post({ query, variables })).json.data;
    const { matrix, missing, mask, unit, names, figures, meta } = await chord();
    expect(matrix).toEqual(flowMatrix.values.map((row: (number | null)[]) => row.map((value) => value ?? 0)));
    expect(missing).toEqual(flowMatrix.values.map((row: (number | null)[]) => row.map((value) => value === null)));
    expect([mask, [unit]]).toEqual([flowMatrix.mask, flowMatrix.units]);
    expect([names[2], names[0], matrix[2][0], mask[5][0], mask[0][0]]).toEqual([
      'Russia',
      'Kazakhstan',
      19_400,
      'NOT_STATED',
      'SAME_COUNTRY',
    ]);
    expect(figures[0]).toMatchObject({ row: 1, column: 0, value: 2_400, unit: 'companies' });
    expect(figures[0].citations[0].source).toBe('source:public-diplomacy-kz-cn');
    expect(meta.question).toEqual({ format: 'chord', ...asked });
  });

  it('are those of a period and of an instant, several of one cell side by side', async () => {
    const tourists = { indicator: 'inbound tourists', ids: 'CN,KZ' };
    const all = await chord(tourists);
    expect([all.matrix[0][1], all.missing[0][1], all.mask[0][1]]).toEqual([0, true, 'RECORDED']);
    expect(all.figures.length).toBeGreaterThan(3);
    const some = await chord({ ...tourists, period: '2023' });
    expect(some.figures.length).toBeLessThan(all.figures.length);
    expect((await get(`?format=chord&ids=KZ,CN&indicator=investment&knownAt=2020-01-01T00:00:00Z`)).status).toBe(400);
  });
});

describe('the rows of a query', () => {
  const query = `query ($p: [String!]) { claims(where: { predicate: $p }) { nodes {
    id valid { edtf } object { ...named ... on Event { heldIn { nodes { name } } } } } } } fragment named on Entity { label: name }`;
  const search = `&query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"p":["TOOK_PART"]}')}`;

  it('have a column a field, page by page, and no more rows than there are', async () => {
    const response = await get(`?format=csv${search}`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="diplograph.rows.csv"');
    const [head, ...rows] = parse(await response.text(), { record_delimiter: '\r\n' });
    expect(head).toEqual(['id', 'valid.edtf', 'object.label', 'object.heldIn.nodes.name']);
    const counted = '{ claims(where: { predicate: ["TOOK_PART"] }) { totalCount } }';
    const { totalCount } = (await served.post({ query: counted })).json.data.claims;
    expect([rows.length, new Set(rows.map(([id]) => id)).size]).toEqual([totalCount, totalCount]);
    expect(rows.some((row) => row[3] !== '')).toBe(true);
  });

  it('are lines of JSON too, or the entities of the query as nodes and links', async () => {
    const lines = (await (await get(`?format=jsonl${search}`)).text()).trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toHaveProperty('head.question.query');
    expect(Object.keys(JSON.parse(lines[1] ?? '').row)).toEqual(['id', 'valid', 'object']);
    const nodes = await get(`?format=tsv&part=nodes${search}`);
    expect((await nodes.text()).split('\r\n')[0]).toMatch(/^id\ttype\tname\t/);
  });

  it('tell what a page of its own leaves out', async () => {
    const page = encodeURIComponent('{ countries(first: 3) { nodes { name } } }');
    const response = await get(`?format=jsonl&query=${page}`);
    const [head, ...rows] = (await response.text()).trimEnd().split('\n');
    expect(JSON.parse(head ?? '')).toMatchObject({ head: { complete: false, cuts: [{ what: 'ROWS', bound: 3 }] } });
    expect(rows).toHaveLength(3);
  });
});
