import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../src/as-of/as-of.ts';
import { beyondText } from '../../src/filter/beyond.ts';
import { claimConditionText } from '../../src/filter/claim-condition.ts';
import { conditionText } from '../../src/filter/condition.ts';
import { keysOf, keyValuesOf, type OrderKey } from '../../src/filter/key.ts';
import { orderText, withEdge } from '../../src/filter/order.ts';
import type { Graph, Row } from '../../src/neo4j/graph.ts';
import { expandSchema } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { randomClaimWhere, randomOrder, randomWhere } from '../support/filter-cases.ts';
import { graphOf } from '../support/filter-graph.ts';
import { CASES, isTrivial } from '../support/filter-operators.ts';
import { meetsClaim, selected } from '../support/filter-oracle.ts';
import { SHAPES } from '../support/filter-shapes.ts';
import { worldOf } from '../support/filter-world.ts';
import { ordered } from '../support/order-oracle.ts';
import { pick, randomOf } from '../support/random.ts';

const { ontology, document } = readOntology(['schema']);
const schema = buildSchema(expandSchema(ontology, document));
const world = worldOf(20);
/** Types that have no list of their own; those that have are asked in random-pages.test.ts. */
const INTERFACES = Object.keys(SHAPES).filter((type) => (SHAPES[type]?.of.length ?? 0) > 1 || type === 'Happening');
let graph: Graph;

beforeAll(async () => {
  graph = await graphOf(world, ontology);
});

const rows = (text: string, parameters: Record<string, unknown> = {}): Promise<readonly Row[]> =>
  graph.read({ name: 'look', text, parameters });

type Where = Record<string, unknown>;
type OrderBy = { by: string; direction: string }[];

/** An input as the API takes it: what the schema does not know is refused. */
const taken = (type: string, input: unknown) =>
  coerceInputValue(input, schema.getType(type) as GraphQLInputType) as Where;

const ask = async (
  type: string,
  where: Where,
  orderBy: OrderBy = [{ by: 'ID', direction: 'ASC' }],
): Promise<unknown[]> => {
  const parameters = {};
  const condition = conditionText(ontology, type, taken(`${type}Where`, where), {
    variable: 'n',
    asOf: NOW,
    parameters,
  });
  for (const key of orderBy) taken(`${type}Order`, key);
  const { keys } = orderText(ontology, type, orderBy, { variable: 'n', asOf: NOW, parameters: {} });
  // Country relations are derived and no part of the world.
  const text = `MATCH (n:${type}) WHERE NOT n:CountryRelation AND ${condition} RETURN n.id AS id ORDER BY ${keys.join(', ')}`;
  return (await rows(text, parameters)).map(({ id }) => id);
};

const ids = (type: string, where: Where): string[] =>
  selected(world, type, where)
    .map(({ id }) => id)
    .sort();

describe('filters on a graph', () => {
  it.each(CASES)('%s %j', async (type, where) => {
    const wanted = ids(type, where);
    expect(await ask(type, where)).toEqual(wanted);
    expect(wanted.length > 0 && wanted.length < ids(type, {}).length).toBe(!isTrivial(where));
  });

  it('keep what the oracle keeps, in its order, for 100 random filters and orders of interfaces', async () => {
    const random = randomOf(11);
    let some = 0;
    for (let at = 0; at < 100; at += 1) {
      const type = pick(random, INTERFACES);
      const where = randomWhere(world, random, type);
      const orderBy = randomOrder(random, type);
      const kept = selected(world, type, where);
      if (kept.length > 0 && kept.length < selected(world, type, {}).length) some += 1;
      expect(await ask(type, where, orderBy), `${type} ${JSON.stringify(where)} ${JSON.stringify(orderBy)}`).toEqual(
        ordered(world, kept, type, orderBy),
      );
    }
    expect(some).toBeGreaterThan(30);
  });

  it('keep the claims that the oracle keeps, and those of a pair', async () => {
    const random = randomOf(13);
    const claims = async (where: Where) => {
      const parameters = {};
      const condition = claimConditionText(ontology, taken('ClaimWhere', where), {
        variable: 'c',
        asOf: NOW,
        parameters,
      });
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
      const { order } = orderText(ontology, type, orderBy, { variable: 'n', asOf: NOW, parameters: {} });
      const wanted = ordered(world, selected(world, type, {}), type, orderBy);
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
      { variable: 'n', asOf: NOW, parameters: {} },
    );
    const full = withEdge(order, 'r');
    const match = 'MATCH (:Participant)-[r:TOOK_PART]->(n:Event)';
    const seen = await walk(match, full, false);
    const all = await rows('MATCH ()-[r:TOOK_PART]->() RETURN r.id AS id');
    expect(seen.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(await walk(match, full, true)).toEqual(seen.toReversed());
  });
});
