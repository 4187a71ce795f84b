import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { graphOf } from '../support/filter-graph.ts';
import { worldOf } from '../support/filter-world.ts';
import { pick, type Random, randomOf } from '../support/random.ts';

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await graphOf(worldOf(20), readOntology(['schema']).ontology);
  ask = askOf(graph);
});

const run = (text: string, parameters: Record<string, unknown> = {}) =>
  graph.write((write) => write({ name: 'support/write', text, parameters }));

/** What others do between two pages: an event more, one less, and one that changes its name; none of those that stay. */
async function writeBetween(step: number, gone: string): Promise<void> {
  const added = `n${step % 2 === 0 ? 'a' : 'z'}${step}`;
  await run(
    "CREATE (n:Entity:Event:Happening {id: 'event:' + $added, type: 'Event', name: $added, name_folded: $added, keys: [$added], namedBy: [], edition: $step % 4})",
    { added, step },
  );
  await run('MATCH (n:Event {id: $gone}) DETACH DELETE n', { gone });
  await run("MATCH (n:Event) WHERE n.id STARTS WITH 'event:n' SET n.name_folded = $added + n.id", { added });
}

const ORDERS = [
  '',
  'orderBy: [{ by: EDITION, direction: DESC }]',
  'orderBy: [{ by: KIND }, { by: NAME }]',
  'orderBy: [{ count: { participants: {} } }]',
];

describe('a row whose keys stay the same', () => {
  it.each(
    ORDERS.flatMap(
      (order) =>
        [
          [order, false],
          [order, true],
        ] as const,
    ),
  )('is seen once while others write: %s backward %s', async (order, backward) => {
    const random = randomOf(3);
    await run("MATCH (n:Event) WHERE n.id STARTS WITH 'event:n' DETACH DELETE n");
    const before = await run("MATCH (n:Event) WHERE n.id STARTS WITH 'event:e' RETURN n.id AS id ORDER BY id");
    const ids = before.map(({ id }) => String(id));
    const leaving = new Set<string>();
    const seen: string[] = [];
    const [count, bound] = backward ? ['last', 'before'] : ['first', 'after'];
    for (let cursor: string | null = null, step = 0, more = true; more && step < 60; step += 1) {
      const { data, errors } = await ask(
        `query ($cursor: String) { events(${[`${count}: 3, ${bound}: $cursor`, order].join(' ')}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { cursor },
      );
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = data.events;
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
      const gone = step < 2 ? pick(random, ids) : 'event:none';
      leaving.add(gone);
      await writeBetween(step, gone);
    }
    const staying = ids.filter((id) => !leaving.has(id));
    expect(seen.filter((id) => staying.includes(id)).toSorted()).toEqual(staying);
    expect(staying.length).toBeGreaterThan(5);
  });
});

/** The cursors of all rows in the order in which pages of random lengths show them from one end. */
async function walk(source: string, random: Random, backward: boolean): Promise<string[]> {
  const seen: string[] = [];
  const [count, bound] = backward ? ['last', 'before'] : ['first', 'after'];
  for (let cursor: string | null = null, more = true; more; ) {
    const length = 1 + Math.floor(random() * 5);
    const text = source.replace('ARGUMENTS', `${count}: ${length}, ${bound}: $cursor`).replace('SHOWN', SHOWN);
    const { data, errors } = await ask(`query ($cursor: String) { ${text} }`, { cursor });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.page ?? data.node.page;
    const cursors: string[] = edges.map((edge: { cursor: string }) => edge.cursor);
    seen.push(...(backward ? cursors.toReversed() : cursors));
    more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  return seen;
}

const SHOWN = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe('a walk', () => {
  it('of a relation and of claims visits each row once from both ends, with pages of any length', async () => {
    const random = randomOf(5);
    const [hub] = await run(
      'MATCH (n:Event) RETURN n.id AS id ORDER BY COUNT { (n)<-[:TOOK_PART]-() } DESC, id LIMIT 1',
    );
    const ofHub = (page: string) => `node(id: "${hub?.['id']}") { ... on Event { page: ${page} { SHOWN } } }`;
    for (const source of [
      ofHub('participants(ARGUMENTS)'),
      ofHub('participants(ARGUMENTS, orderBy: [{ count: { tookPartIn: {} }, direction: DESC }])'),
      ofHub('claims(ARGUMENTS)'),
      'page: claims(ARGUMENTS, where: { predicate: "TOOK_PART" }) { SHOWN }',
    ]) {
      const forward = await walk(source, random, false);
      expect(new Set(forward).size).toBe(forward.length);
      expect(forward.length).toBeGreaterThan(2);
      expect(await walk(source, random, true)).toEqual(forward.toReversed());
    }
  });
});
