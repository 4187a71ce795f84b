import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { randomWhere } from '../support/filter-cases.ts';
import { filesOf } from '../support/filter-dataset.ts';
import { idsOver, selected } from '../support/filter-oracle.ts';
import { SHAPES } from '../support/filter-shapes.ts';
import { type Tie, worldOf } from '../support/filter-world.ts';
import { writeGraph } from '../support/graphs.ts';
import { type GroupCase, randomCase } from '../support/group-cases.ts';
import {
  compareKeys,
  figuresOf,
  grouped,
  type OracleFigures,
  type OracleGroup,
  type OracleKey,
  type OracleRow,
} from '../support/group-oracle.ts';
import { pick, randomOf } from '../support/random.ts';

const world = worldOf(20);
let ask: Ask;

beforeAll(async () => {
  const graph = await writeGraph();
  const { ontology } = readOntology(['schema']);
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const resources = ['entities', 'names', 'claims'].map((table) => ({ path: `${table}.csv`, table }));
  const diplograph = { order: 1, source: 'source:a', reading: 'IN_FULL' };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'trial', diplograph, resources }));
  for (const [file, text] of Object.entries(filesOf(world))) writeFileSync(join(folder, file), text);
  expect(await importDataset({ graph, ontology, now: () => 0 }, folder)).toMatchObject({ problems: [] });
  ask = askOf(graph);
});

const LISTS: Readonly<Record<string, string>> = {
  Event: 'events',
  Country: 'countries',
  Place: 'places',
  Person: 'persons',
  Organization: 'organizations',
  Observation: 'observations',
};
const FIGURES = 'count distinct valueCount missingCount sum avg min max median';
const GROUPS = `totalCount complete overlapping total { ${FIGURES} } rows { ${FIGURES} rank share keys { text missing uncertain } nodes(first: 100) { totalCount complete nodes { id } } because { claimCount claims { notation predicate } } }`;

const isNumber = ({ path }: OracleKey): boolean => /(^|\.)(edition|latitude|value|position)$/.test(path);

interface Expected {
  readonly group: OracleGroup;
  readonly figures: OracleFigures;
}

function comparing({ by, orderBy }: GroupCase) {
  const byKey = (at: number, descending: boolean) => (a: Expected, b: Expected) =>
    compareKeys(a.group.tuple[at] ?? null, b.group.tuple[at] ?? null, {
      number: isNumber(by[at] as OracleKey),
      descending,
    });
  const parts = orderBy.flatMap(({ by: name, direction, path }) => {
    const descending = direction === 'DESC';
    if (name === 'KEYS')
      return by.flatMap((key, at) => (path === undefined || path === key.path ? [byKey(at, descending)] : []));
    const figure = name.toLowerCase().replace('_count', 'Count') as keyof OracleFigures;
    return [(a: Expected, b: Expected) => compareFigures(a.figures[figure], b.figures[figure], descending)];
  });
  const first = (all: typeof parts) => (a: Expected, b: Expected) =>
    all.map((part) => part(a, b)).find((difference) => difference !== 0) ?? 0;
  return { asked: first(parts), whole: first([...parts, ...by.map((_, at) => byKey(at, false))]) };
}

function compareFigures(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

function kept({ figures, group }: Expected, having: GroupCase['having']): boolean {
  if (having === undefined) return true;
  if ('count' in having) return figures.count >= 2;
  return figures.distinct < 4 && group.tuple.every((value) => value !== null && value !== '?');
}

/** What the API has to answer. */
function expected(rows: readonly OracleRow[], asked: GroupCase) {
  const total = figuresOf(rows, asked.of);
  const groups = grouped(world, asked.type, rows, asked.by).map((group) => ({
    group,
    figures: figuresOf(group.rows, asked.of),
  }));
  const { asked: compare, whole } = comparing(asked);
  const all = groups.filter((one) => kept(one, asked.having)).sort(whole);
  const shown = all.map((one) => ({
    ...one.figures,
    rank: all.findIndex((other) => compare(other, one) === 0) + 1,
    share: one.figures.count / total.count,
    keys: one.group.tuple.map((value) => ({
      text: value === '?' ? null : value,
      missing: value === null,
      uncertain: value === '?',
    })),
    nodes: [...new Set(one.group.rows.map(({ thing }) => thing.id))].sort(),
    claims: [...one.group.claims].sort(),
  }));
  return { overlapping: groups.reduce((sum, { figures }) => sum + figures.count, 0) > total.count, total, rows: shown };
}

/** Claims by number, without those that only make a figure or give a value. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the question.
function answered({ overlapping, total, rows }: any) {
  return {
    overlapping,
    total,
    // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the question.
    rows: rows.map(({ nodes, because, ...row }: any) => ({
      ...row,
      nodes: nodes.nodes.map(({ id }: { id: string }) => id),
      // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the question.
      claims: because.claims.flatMap(({ notation }: any) => notation ?? []).sort(),
    })),
  };
}

async function compare(
  source: string,
  variables: Record<string, unknown>,
  rows: readonly OracleRow[],
  asked: GroupCase,
) {
  const { data, errors } = await ask(source, {
    ...variables,
    by: asked.by,
    of: asked.of,
    having: asked.having,
    orderBy: asked.orderBy,
  });
  const told = JSON.stringify([variables, asked]);
  expect(
    errors?.map(({ message }) => message),
    told,
  ).toBeUndefined();
  const { groups } = variables['id'] === undefined ? data.list : data.node.field;
  const [got, wanted] = [answered(groups), expected(rows, asked)];
  expect(groups.totalCount).toBe(wanted.rows.length);
  const figures = /observation|figures|value|position|trend|indicator|Observation/i.test(told);
  // A figure's attributes rest on the claim that makes it: of these, only the way is looked at.
  for (const [at, row] of got.rows.entries())
    if (figures && wanted.rows[at])
      row.claims = row.claims.filter((one: string) => wanted.rows[at]?.claims.includes(one));
  expect(got, told).toEqual(wanted);
  return wanted.rows.length;
}

const HEAD = '$by: [GroupKey!]!, $of: String, $having: GroupHaving, $orderBy: [GroupOrder!]';
const FIELD = `groups(by: $by, of: $of, having: $having, orderBy: $orderBy) { ${GROUPS} }`;

describe('groups of random questions', () => {
  it('of a list are those of the oracle', async () => {
    const random = randomOf(31);
    let many = 0;
    for (let at = 0; at < 60; at += 1) {
      const type = pick(random, Object.keys(LISTS));
      const where = random() < 0.5 ? {} : randomWhere(world, random, type, 1);
      const rows = selected(world, type, where).map((thing) => ({ thing }));
      const source = `query ($where: ${type}Where, ${HEAD}) { list: ${LISTS[type]}(where: $where) { ${FIELD} } }`;
      if ((await compare(source, { where }, rows, randomCase(random, type))) > 2) many += 1;
    }
    expect(many).toBeGreaterThan(15);
  });

  it('of a relation are those of the oracle, by what its edges carry too', async () => {
    const random = randomOf(37);
    let some = 0;
    for (let at = 0; at < 80; at += 1) {
      const type = pick(random, ['Event', 'Country', 'Place', 'Person', 'Organization']);
      const [name, [relation, way, target, own]] = pick(random, Object.entries(SHAPES[type]?.ties ?? {}));
      const leads = ({ id: one }: { id: string }) =>
        world.ties.some((tie) => tie.type === relation && idsOver(tie, way, one).length > 0);
      const parents = world.things.filter((thing) => thing.type === type);
      const { id } = pick(random, parents.some(leads) ? parents.filter(leads) : parents);
      const ends = (tie: Tie) => idsOver(tie, way, id).map((end) => ({ end, claim: tie.claim }));
      const rows = world.ties
        .filter((tie) => tie.type === relation)
        .flatMap(ends)
        .map(({ end, claim }) => ({ thing: world.things.find((one) => one.id === end), claim }))
        .filter((row): row is Required<OracleRow> => SHAPES[target]?.of.includes(row.thing?.type ?? '') ?? false);
      const edge = pick(random, [
        ['edge.voice'],
        ['edge.valid'],
        ['edge.source', 'edge.force'],
        own && own !== 'kind' && own !== 'quality' ? [`edge.${own}`] : [],
      ]);
      const source = `query ($id: ID!, ${HEAD}) { node(id: $id) { ... on ${type} { field: ${name} { ${FIELD} } } } }`;
      if ((await compare(source, { id }, rows, randomCase(random, target, edge))) > 1) some += 1;
    }
    expect(some).toBeGreaterThan(10);
  });

  it('would notice a row that is left out', async () => {
    const rows = selected(world, 'Event', {}).map((thing) => ({ thing }));
    const source = `query (${HEAD}) { list: events { ${FIELD} } }`;
    const asked = {
      type: 'Event',
      by: [{ path: 'kind' }],
      of: 'edition',
      orderBy: [{ by: 'COUNT', direction: 'ASC' }],
    };
    await compare(source, {}, rows, asked);
    await expect(compare(source, {}, rows.slice(1), asked)).rejects.toThrow();
  });
});
