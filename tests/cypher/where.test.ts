import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimConditionText } from '../../src/filter/claim-condition.ts';
import { conditionText } from '../../src/filter/condition.ts';
import { beyondText, keysOf, keyValuesOf, type OrderKey, orderText, withEdge } from '../../src/filter/order.ts';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph, Row } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { randomClaimWhere, randomOrder, randomWhere } from '../support/filter-cases.ts';
import { filesOf } from '../support/filter-dataset.ts';
import { meetsClaim, ordered, selected } from '../support/filter-oracle.ts';
import { SHAPES } from '../support/filter-shapes.ts';
import { worldOf } from '../support/filter-world.ts';
import { writeGraph } from '../support/graphs.ts';
import { pick, randomOf } from '../support/random.ts';

const { ontology } = readOntology(['schema']);
const world = worldOf(20);
const TYPES = Object.keys(SHAPES);
let graph: Graph;

beforeAll(async () => {
  graph = await writeGraph();
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const resources = ['entities', 'names', 'claims'].map((table) => ({ path: `${table}.csv`, table }));
  const diplograph = { order: 1, source: 'source:a', reading: 'IN_FULL' };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'trial', diplograph, resources }));
  for (const [file, text] of Object.entries(filesOf(world))) writeFileSync(join(folder, file), text);
  expect(await importDataset({ graph, ontology, now: () => 0 }, folder)).toMatchObject({ problems: [] });
}, 240_000);

const rows = (text: string, parameters: Record<string, unknown> = {}): Promise<readonly Row[]> =>
  graph.read({ name: 'look', text, parameters });

type Where = Record<string, unknown>;
type OrderBy = { by: string; direction: string }[];

const ask = async (
  type: string,
  where: Where,
  orderBy: OrderBy = [{ by: 'ID', direction: 'ASC' }],
): Promise<unknown[]> => {
  const parameters = {};
  const condition = conditionText(ontology, type, where, { variable: 'n', parameters });
  const { keys } = orderText(ontology, type, orderBy, 'n');
  // Country relations are derived and no part of the world.
  const text = `MATCH (n:${type}) WHERE NOT n:CountryRelation AND ${condition} RETURN n.id AS id ORDER BY ${keys.join(', ')}`;
  return (await rows(text, parameters)).map(({ id }) => id);
};

const ids = (type: string, where: Where): string[] =>
  selected(world, type, where)
    .map(({ id }) => id)
    .sort();

const CASES: [type: string, where: Where][] = [
  ['Event', { id: { eq: 'event:e1' } }],
  ['Event', { id: { in: ['event:e1', 'event:e2', 'country:c1'] } }],
  ['Event', { name: { eq: 'forum' } }],
  ['Event', { name: { contains: 'XIAN' } }],
  ['Event', { name: { startsWith: 'forum' } }],
  ['Entity', { name: { in: ['ÜRÜMQI', 'kazakh', 'алматы'] } }],
  ['Entity', { name: { exact: 'FÓRUM' } }],
  ['Entity', { name: { contains: 'alias' } }],
  ['Entity', { name: { exists: false } }],
  ['Observation', { name: { exists: true } }],
  ['Event', { title: { contains: 'games' } }],
  ['Event', { title: { exact: 'Games' } }],
  ['Event', { title: { exists: false } }],
  ['Event', { not: { title: { contains: 'games' } } }],
  ['Event', { mainAreas: { contains: 'ka' } }],
  ['Event', { mainAreas: { exists: false } }],
  ['Event', { mainAreas: { startsWith: 'f', contains: 'o' } }],
  ['Event', { not: { mainAreas: { contains: 'a' } } }],
  ['Source', { url: { contains: '/PAGE' } }],
  ['Country', { iso2: { eq: 'ka' } }],
  ['Country', { iso2: { exact: 'KA' } }],
  ['Event', { edition: { eq: 2 } }],
  ['Event', { edition: { gt: 1, lte: 3 } }],
  ['Event', { edition: { gte: 1.5 } }],
  ['Event', { edition: { lt: 3 } }],
  ['Event', { edition: { exists: false } }],
  ['Observation', { value: { gte: 100.25 } }],
  ['Observation', { not: { value: { lt: 100 } } }],
  ['Place', { latitude: { lt: 0 } }],
  ['Observation', { approximate: { eq: false } }],
  ['Observation', { approximate: { exists: false } }],
  ['Event', { kind: { eq: 'FORUM' } }],
  ['Event', { kind: { in: ['FORUM', 'VISIT'] } }],
  ['Event', { kind: { in: [] } }],
  ['Event', { not: { kind: { eq: 'FORUM' } } }],
  ...['2024', '2023-11/..', '../2022', '2024-02-29', '..'].flatMap((period): [string, Where][] =>
    ['overlaps', 'within', 'contains'].map((operator) => ['Event', { period: { [operator]: period } }]),
  ),
  ['Event', { period: { open: true } }],
  ['Event', { period: { open: false } }],
  ['Event', { period: { unknown: true } }],
  ['Event', { period: { unknown: false } }],
  ['Event', { period: { exists: false } }],
  ['Event', { namedBy: { source: 'source:b' } }],
  ['Actor', { type: { in: ['Person'] } }],
  ['Event', { and: [] }],
  ['Event', { or: [] }],
  ['Event', {}],
  ['Event', { or: [{ edition: { eq: 1 } }, { title: { exists: true } }] }],
  ['Event', { and: [{ edition: { gte: 1 } }, { not: { kind: { exists: true } } }].slice(0, 1) }],
  ['Event', { heldIn: { some: {} } }],
  ['Event', { heldIn: { none: {} } }],
  ['Event', { heldIn: { single: {} } }],
  ['Event', { heldIn: { all: { type: { in: ['Country'] } } } }],
  ['Event', { participants: { some: { type: { in: ['Person'] }, namedBy: { source: 'source:a' } } } }],
  ['Event', { participants: { some: { tookPartIn: { some: { period: { overlaps: '2024' } } } } } }],
  ['Event', { participants: { all: { not: { name: { contains: 'a' } } } } }],
  ['Event', { participants: { count: { gte: 2 } } }],
  ['Event', { participants: { count: { gte: 1, lt: 3 }, counting: { type: { in: ['Person', 'Country'] } } } }],
  ['Event', { participants: { some: {}, edge: { role: { eq: 'HOST' } } } }],
  ['Event', { participants: { some: {}, edge: { role: { exact: 'host' } } } }],
  ['Event', { participants: { none: {}, edge: { role: { exists: true } } } }],
  ['Event', { participants: { all: { type: { in: ['Person'] } }, edge: { rank: ['PREFERRED'] } } }],
  ['Event', { participants: { some: {}, edge: { valid: { overlaps: '2024' } } } }],
  ['Event', { participants: { count: { eq: 0 }, edge: { voice: ['AUTHOR', 'EDITOR'] } } }],
  ['Event', { heldIn: { some: {}, edge: { force: ['PLANNED'], source: 'source:b', dataset: 'trial' } } }],
  ['Event', { heldIn: { some: {}, edge: { openInSource: true } } }],
  ['Country', { borders: { some: {} } }],
  ['Country', { borders: { single: {} } }],
  ['Country', { partners: { some: { eventsHeld: { count: { gte: 4 } } } } }],
  ['Observation', { of: { some: { type: { in: ['Event'] } } } }],
];

/** Cases that keep all or nothing by their nature. */
const isTrivial = (where: Where): boolean =>
  ['{}', '{"and":[]}', '{"or":[]}', '{"kind":{"in":[]}}'].includes(JSON.stringify(where));

describe('filters on a graph', () => {
  it.each(CASES)('%s %j', async (type, where) => {
    const wanted = ids(type, where);
    expect(await ask(type, where)).toEqual(wanted);
    expect(wanted.length > 0 && wanted.length < ids(type, {}).length).toBe(!isTrivial(where));
  });

  it('keep what the oracle keeps, in its order, for 300 random filters and orders', async () => {
    const random = randomOf(11);
    let some = 0;
    for (let at = 0; at < 300; at += 1) {
      const type = pick(random, TYPES);
      const where = randomWhere(world, random, type);
      const orderBy = randomOrder(random, type);
      const kept = selected(world, type, where);
      if (kept.length > 0 && kept.length < selected(world, type, {}).length) some += 1;
      expect(await ask(type, where, orderBy), `${type} ${JSON.stringify(where)} ${JSON.stringify(orderBy)}`).toEqual(
        ordered(kept, type, orderBy),
      );
    }
    expect(some).toBeGreaterThan(100);
  });

  it('keep the claims that the oracle keeps, and those of a pair', async () => {
    const random = randomOf(13);
    const claims = async (where: Where) => {
      const parameters = {};
      const condition = claimConditionText(ontology, where, { variable: 'c', parameters });
      return (
        await rows(
          `MATCH (c:Claim) WHERE c.notation IS NOT NULL AND ${condition} RETURN c.notation AS n ORDER BY n`,
          parameters,
        )
      ).map(({ n }) => n);
    };
    for (let at = 0; at < 60; at += 1) {
      const where = randomClaimWhere(random);
      expect(await claims(where), JSON.stringify(where)).toEqual(
        world.facts.filter((fact) => meetsClaim(fact, where)).map(({ notation }) => notation),
      );
    }
    const pairs = await rows(
      'MATCH (c:Claim) WHERE c.pair IS NOT NULL RETURN c.pair AS pair, count(c.notation) AS total ORDER BY pair LIMIT 3',
    );
    for (const { pair, total } of pairs) expect(await claims({ pair })).toHaveLength(Number(total));
    expect(pairs.length).toBeGreaterThan(0);
  });
});

describe('pages of an order', () => {
  const walk = async (match: string, order: readonly OrderKey[], backward: boolean): Promise<unknown[]> => {
    const seen: unknown[] = [];
    for (let place: unknown = null; ; ) {
      const parameters = {};
      const beyond = place === null ? 'true' : beyondText(order, place, { parameters, backward });
      const page = await rows(
        `${match} WHERE NOT n:CountryRelation AND ${beyond} RETURN n, r ORDER BY ${keysOf(order, backward).join(', ')} LIMIT 3`,
        parameters,
      );
      const plain = page.map(({ n, r }) => ({ n: properties(n), r: properties(r) }));
      seen.push(...plain.map(({ n, r }) => (order.some(({ variable }) => variable === 'r') ? r['id'] : n['id'])));
      const last = plain.at(-1);
      if (last === undefined) return seen;
      // A cursor is text: what it carries goes through JSON.
      place = JSON.parse(JSON.stringify(keyValuesOf(order, last)));
    }
  };
  const properties = (value: unknown): Row => (value as { properties?: Row } | null)?.properties ?? {};

  it('visit each node once in the order of the oracle, forward and backward', async () => {
    const random = randomOf(17);
    for (let at = 0; at < 25; at += 1) {
      const type = pick(random, ['Event', 'Observation', 'Place', 'Organization', 'Entity']);
      const orderBy = randomOrder(random, type);
      const { order } = orderText(ontology, type, orderBy, 'n');
      const wanted = ordered(selected(world, type, {}), type, orderBy);
      const match = `MATCH (n:${type}) WITH n, null AS r`;
      expect(await walk(match, order, false), JSON.stringify(orderBy)).toEqual(wanted);
      expect(await walk(match, order, true), JSON.stringify(orderBy)).toEqual(wanted.toReversed());
    }
  });

  it('visit each edge once where several lead to one end', async () => {
    const { order } = orderText(
      ontology,
      'Event',
      [
        { by: 'KIND', direction: 'DESC' },
        { by: 'PERIOD', direction: 'ASC' },
      ],
      'n',
    );
    const full = withEdge(order, 'r');
    const match = 'MATCH (:Participant)-[r:TOOK_PART]->(n:Event)';
    const seen = await walk(match, full, false);
    const all = await rows('MATCH ()-[r:TOOK_PART]->() RETURN r.id AS id');
    expect(seen.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(await walk(match, full, true)).toEqual(seen.toReversed());
  });
});
