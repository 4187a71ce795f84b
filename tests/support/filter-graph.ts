import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import { filesOf } from './filter-dataset.ts';
import type { History } from './filter-history.ts';
import type { World } from './filter-world.ts';
import { writeGraph } from './graphs.ts';

/** A graph that holds nothing but a world. */
export const graphOf = (world: World, ontology: Ontology): Promise<Graph> =>
  graphWithHistory([{ from: 0, world }], ontology);

/** A graph that holds a world, and what was said before. */
export async function graphWithHistory(history: History, ontology: Ontology): Promise<Graph> {
  const graph = await writeGraph();
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const resources = ['entities', 'names', 'claims'].map((table) => ({ path: `${table}.csv`, table }));
  const diplograph = { order: 1, source: 'source:a', reading: 'IN_FULL' };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'trial', diplograph, resources }));
  for (const { from, world } of history) {
    for (const [file, text] of Object.entries(filesOf(world))) writeFileSync(join(folder, file), text);
    const { problems } = await importDataset({ graph, ontology, now: () => from }, folder);
    if (problems.length > 0) throw new Error(`The world is no dataset: ${JSON.stringify(problems)}`);
  }
  return graph;
}
