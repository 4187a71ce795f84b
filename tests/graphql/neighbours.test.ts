import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { type PlainEdge, type PlainGraph, plainGraph, SYMMETRIC } from '../support/edges-read.ts';
import { readGraph } from '../support/graphs.ts';

let plain: PlainGraph;

beforeAll(async () => {
  plain = await plainGraph(await readGraph());
});

interface Group {
  readonly relation: string;
  readonly direction: string;
  readonly type: string;
  readonly kind: string | null;
  readonly edgeCount: number;
  readonly neighbourCount: number;
  readonly because: { readonly claimCount: number };
}

/** The same counts, plainly. */
function countsOf(id: string, edges: readonly PlainEdge[]): Map<string, { edges: number; others: Set<string> }> {
  const groups = new Map<string, { edges: number; others: Set<string> }>();
  for (const edge of edges.filter(({ from, to }) => from === id || to === id)) {
    const other = edge.from === id ? edge.to : edge.from;
    const direction = edge.from === id ? 'OUT' : 'IN';
    const { type, kind } = plain.entities.get(other) ?? { type: '?', kind: null };
    const key = [edge.type, SYMMETRIC.has(edge.type) ? 'BOTH' : direction, type, kind].join(' ');
    const group = groups.get(key) ?? { edges: 0, others: new Set() };
    groups.set(key, { edges: group.edges + 1, others: group.others.add(other) });
  }
  return groups;
}

const SUMMARY = `query ($ids: [String!]!, $walk: WalkWhere, $types: [EntityType!]) { neighbourSummary(ids: $ids, walk: $walk, types: $types) {
  entity { id } edgeCount neighbourCount
  groups { relation direction type kind edgeCount neighbourCount because { claimCount } }
} }`;

async function expectCounts(ids: readonly string[], given: object, keep: (edge: PlainEdge) => boolean): Promise<void> {
  const { data, errors, statements } = await ask(SUMMARY, { ids, ...given });
  expect(errors).toBeUndefined();
  expect(statements).toBeLessThanOrEqual(3);
  for (const { entity, edgeCount, neighbourCount, groups } of data.neighbourSummary) {
    const wanted = countsOf(entity.id, plain.edges.filter(keep));
    const found = (groups as Group[]).map((group) => [
      [group.relation, group.direction, group.type, group.kind].join(' '),
      group.edgeCount,
      group.neighbourCount,
    ]);
    expect(found.sort(), entity.id).toEqual(
      [...wanted].map(([key, { edges, others }]) => [key, edges, others.size]).sort(),
    );
    expect(edgeCount).toBe([...wanted.values()].reduce((sum, { edges }) => sum + edges, 0));
    expect(neighbourCount).toBe(new Set([...wanted.values()].flatMap(({ others }) => [...others])).size);
    for (const { because, edgeCount: edges } of groups as Group[])
      expect(because.claimCount).toBeLessThanOrEqual(edges);
  }
}

describe('neighbourSummary', () => {
  it('counts what a plain count finds, for all entities', async () => {
    const ids = [...plain.entities.keys()];
    for (let at = 0; at < ids.length; at += 100) {
      const part = ids.slice(at, at + 100).filter((id) => !id.startsWith('country-relation:'));
      if (part.length > 0) await expectCounts(part, {}, () => true);
    }
  });

  it('counts under conditions on relations, types and claims', async () => {
    const ids = ['country:KZ', 'country:CN', 'organization:nevada-semey'];
    await expectCounts(
      ids,
      { walk: { without: ['borders', 'PART_OF'] } },
      ({ type }) => type !== 'BORDERS' && type !== 'PART_OF',
    );
    await expectCounts(ids, { walk: { edge: { voice: ['EDITOR'] } } }, ({ voice }) => voice === 'EDITOR');
    const { data } = await ask(SUMMARY, { ids: ['KZ'], types: ['Person'] });
    expect(data.neighbourSummary[0].groups).toMatchObject([
      { relation: 'HOLDS_ROLE', direction: 'IN', type: 'Person' },
    ]);
  });

  it('answers in the order asked, by whatever name', async () => {
    const { data } = await ask(SUMMARY, { ids: ['China', 'KZ', 'CN'] });
    expect(data.neighbourSummary.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([
      'country:CN',
      'country:KZ',
      'country:CN',
    ]);
  });
});

const PAGE = `query ($ids: [String!]!, $after: String, $first: Int, $direction: EdgeDirection, $types: [EntityType!], $where: EntityWhere) {
  neighbours(ids: $ids, after: $after, first: $first, direction: $direction, types: $types, where: $where) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id name } edgeCount because { claimCount } reachedBy { claim { id } from { id } to { id } } }
  }
}`;

interface Row {
  readonly node: { readonly id: string; readonly name: string };
  readonly edgeCount: number;
  readonly reachedBy: readonly { readonly claim: { readonly id: string } }[];
}

async function walk(given: object): Promise<{ rows: Row[]; total: number }> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(PAGE, { ...given, after });
    expect(errors).toBeUndefined();
    rows.push(...data.neighbours.edges);
    if (!data.neighbours.pageInfo.hasNextPage) return { rows, total: data.neighbours.totalCount };
    after = data.neighbours.pageInfo.endCursor;
  }
}

describe('neighbours', () => {
  it('are each seen once on all pages, with all edges that lead there', async () => {
    const ids = ['country:KZ', 'country:CN'];
    const wanted = new Map<string, string[]>();
    for (const edge of plain.edges)
      for (const [near, far] of [
        [edge.from, edge.to],
        [edge.to, edge.from],
      ] as const)
        if (ids.includes(near)) wanted.set(far, [...new Set([...(wanted.get(far) ?? []), edge.claim])]);
    const { rows, total } = await walk({ ids, first: 30 });
    expect(total).toBe(wanted.size);
    expect(rows.map(({ node }) => node.id).sort()).toEqual([...wanted.keys()].sort());
    for (const { node, reachedBy } of rows)
      expect([...new Set(reachedBy.map(({ claim }) => claim.id))].sort()).toEqual((wanted.get(node.id) ?? []).sort());
  });

  it('are kept by direction, type and conditions', async () => {
    const kept = async (given: object) =>
      (await walk({ ids: ['Nevada-Semey'], ...given })).rows.map(({ node }) => node.name);
    expect(await kept({ types: ['Person'] })).toEqual(['Olzhas Suleimenov']);
    expect(await kept({ direction: 'IN' })).toEqual(['NGOs and social movements', 'Olzhas Suleimenov']);
    expect(await kept({ where: { name: { startsWith: 'kaz' } } })).toEqual(['Kazakhstan']);
    expect((await walk({ ids: ['KZ'], direction: 'BOTH', types: ['Country'] })).rows.length).toBeGreaterThan(3);
  });
});

describe('edgesAmong', () => {
  it('shows every edge whose two ends are given', async () => {
    const ids = ['country:KZ', 'country:CN', 'country:RU', 'place:astana'];
    const { data } = await ask(
      `query ($ids: [String!]!) { edgesAmong(ids: $ids) { totalCount complete bound edges { claim { id } } } }`,
      { ids },
    );
    const wanted = plain.edges
      .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
      .map(({ claim }) => claim);
    expect(data.edgesAmong).toMatchObject({ totalCount: wanted.length, complete: true, bound: 1000 });
    expect(data.edgesAmong.edges.map(({ claim }: Row['reachedBy'][number]) => claim.id).sort()).toEqual(wanted.sort());
  });
});

describe('a question that makes no sense', () => {
  const many = JSON.stringify(Array.from({ length: 10_000 }, (_, at) => `country:${at}`));
  it.each([
    ['neighbourSummary(ids: ["KZ", "CN", "RU", "Nowhere"]) { edgeCount }', 'UNKNOWN_ENTITY', 'ids.3'],
    ['neighbourSummary(ids: ["KZ", "Congo"]) { edgeCount }', 'AMBIGUOUS_ENTITY', 'ids.1'],
    ['neighbourSummary(ids: ["KZ"], walk: { without: ["nothing"] }) { edgeCount }', 'BAD_FILTER', 'walk.without.0'],
    ['neighbours(ids: ["KZ"], first: 0) { totalCount }', 'BAD_PAGE', 'first'],
    ['neighbours(ids: ["KZ"], after: "x") { totalCount }', 'BAD_CURSOR', 'after'],
    ['neighbours(ids: ["KZ"], where: { and: [{ name: null }] }) { totalCount }', 'BAD_FILTER', 'where.and.0.name'],
    ['edgesAmong(ids: ["KZ"], walk: { period: "2025/2020" }) { totalCount }', 'BAD_USER_INPUT', undefined],
  ])('%s is refused', async (field, code, argument) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([[code, argument]]);
  });

  it.each([
    ['neighbourSummary', 100],
    ['edgesAmong', 100],
    ['scene', 5000],
  ])('%s of 10,000 ids is refused', async (field, most) => {
    const { codes, errors } = await ask(`query ($ids: [String!]!) { ${field}(ids: $ids) { __typename } }`, {
      ids: JSON.parse(many),
    });
    expect(codes).toEqual(['BAD_PAGE']);
    expect(errors?.[0]).toMatchObject({
      extensions: { argument: 'ids' },
      message: `ids has 10000 members; expected 1 to ${most}.`,
    });
  });
});
