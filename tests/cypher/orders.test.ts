import type { Driver, Plan, ResultSummary } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../src/as-of/as-of.ts';
import { questionOf, writeCursor } from '../../src/graphql/page.ts';
import type { Graph, Statement } from '../../src/neo4j/graph.ts';
import { listField } from '../../src/ontology/expand-schema.ts';
import { orderableAttributes, orderKey } from '../../src/ontology/order-key.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { askOf } from '../support/ask.ts';
import { readDriver, readGraph } from '../support/graphs.ts';

const { ontology } = readOntology(['schema']);
let driver: Driver;
let graph: Graph;

beforeAll(async () => {
  driver = await readDriver();
  graph = await readGraph();
});

/** Pages of several types have one text, which is planned once. */
const summaries = new Map<string, Promise<ResultSummary>>();

/** A graph whose statements are planned and not run: nothing comes back but the plans. */
function planning(seen: (statement: Statement, summary: ResultSummary) => void): Graph {
  const read = async (statement: Statement) => {
    const explained = async () =>
      (await driver.executeQuery(`EXPLAIN ${statement.text}`, statement.parameters)).summary;
    const summary = summaries.get(statement.text) ?? explained();
    summaries.set(statement.text, summary);
    seen(statement, await summary);
    return [];
  };
  return { ...graph, openReading: () => ({ read, readAlone: read, renew: async () => {}, close: async () => {} }) };
}

const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*$/, ''),
  ...plan.children.flatMap(operatorsOf),
];

/** What a page that is read off an index has no need of. */
const NEEDLESS = /Sort|Top|Label|AllNodes|Contains|EndsWith|Distinct|Product/;

async function faultsOf(type: string, pages: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  let planned = 0;
  const ask = askOf(
    planning(({ text }, { plan, gqlStatusObjects }) => {
      planned += 1;
      const needless = plan === false ? ['no plan'] : operatorsOf(plan).filter((operator) => NEEDLESS.test(operator));
      const remarks = gqlStatusObjects.filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus)).map(String);
      if (needless.length + remarks.length > 0) faults.push([...needless, ...remarks, text].join('\n'));
    }),
  );
  for (let start = 0; start < pages.length; start += 16) {
    const part = pages.slice(start, start + 16);
    const fields = part.map((args, at) => `p${at}: ${listField(type)}(${args}) { nodes { id } }`);
    expect((await ask(`{ ${fields.join(' ')} }`)).errors).toBeUndefined();
  }
  expect(planned).toBe(pages.length);
  return faults;
}

/** The first page of each order of one key, and the one after a row, from both ends and in both directions. */
function pagesOf(type: string, keys: readonly (readonly [by: string, value: string | number | null])[]): string[] {
  return keys.flatMap(([by, value]) =>
    ['ASC', 'DESC'].flatMap((direction) => {
      const orderBy = [{ by, direction }];
      const question = questionOf('list', type, null, orderBy, NOW);
      const cursor = writeCursor(question, by === 'ID' ? [value] : [value, 'x:y']);
      const order = `orderBy: [{ by: ${by}, direction: ${direction} }]`;
      return ['first: 3', `first: 3, after: "${cursor}"`, 'last: 3', `last: 3, before: "${cursor}"`].map(
        (page) => `${page}, ${order}`,
      );
    }),
  );
}

const isNumber = (scalar: string): boolean =>
  /^(Int|Float|PositiveInt|NonNegativeInt|Latitude|Longitude|Period)$/.test(scalar);

describe('an order of one key', () => {
  it.each([...ontology.types.values()])('of $name is read off an index', async (type) => {
    const attributes = orderableAttributes(type).map(
      ({ name, scalar }) => [orderKey(name), isNumber(scalar) ? 1 : 'a'] as const,
    );
    const pages = pagesOf(type.name, [['NAME', 'a'], ['ID', 'x:y'], ...attributes]);
    expect(await faultsOf(type.name, pages)).toEqual([]);
  });

  it('is read off an index after a row without a value, and with conditions on relations and names', async () => {
    const attributes = orderableAttributes(ontology.types.get('Event') as never);
    expect(
      await faultsOf(
        'Event',
        pagesOf(
          'Event',
          attributes.map(({ name }) => [orderKey(name), null]),
        ),
      ),
    ).toEqual([]);
    const conditions = [
      'heldIn: { some: { name: { eq: "Kazakhstan" } } }',
      'not: { name: { contains: "a" } }',
      'participants: { count: { gte: 2 } }',
    ];
    expect(
      await faultsOf(
        'Event',
        conditions.flatMap((where) => [
          `first: 3, orderBy: [{ by: PERIOD }], where: { ${where} }`,
          `last: 3, orderBy: [{ by: PERIOD, direction: DESC }], where: { ${where} }`,
        ]),
      ),
    ).toEqual([]);
  });

  it('of several keys is told from it', async () => {
    expect((await faultsOf('Event', ['orderBy: [{ by: KIND }, { by: PERIOD }]'])).join()).toMatch(/Top|Sort/);
  });
});
