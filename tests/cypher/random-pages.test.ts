import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { askOf } from '../support/ask.ts';
import { graphWithHistory } from '../support/filter-graph.ts';
import { historyOf } from '../support/filter-history.ts';
import { worldOf } from '../support/filter-world.ts';
import { PLANTED, planted } from '../support/planted-bugs.ts';
import { randomOf } from '../support/random.ts';
import { askAtRandom } from '../support/random-pages.ts';

const history = historyOf(worldOf(20), randomOf(5));
let graph: Graph;

beforeAll(async () => {
  graph = await graphWithHistory(history, readOntology(['schema']).ontology);
});

describe('filters, orders, pages and clocks at random', () => {
  it('are answered as the oracle answers them, in 2,000 cases', async () => {
    const { cases, telling, differences } = await askAtRandom(askOf(graph), history, randomOf(11), 504);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(cases).toBe(2_016);
    expect(telling).toBeGreaterThan(600);
  }, 900_000);

  it.each(PLANTED)('see %s', async (_, plant) => {
    const changed = { count: 0 };
    const ask = askOf(planted(graph, plant, changed));
    const random = randomOf(23);
    let found: readonly string[] = [];
    for (let asked = 0; found.length === 0 && asked < 300; asked += 12)
      found = (await askAtRandom(ask, history, random, 12)).differences;
    expect(changed.count).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(0);
  });
});
