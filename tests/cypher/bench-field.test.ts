import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fill } from '../../bench/field/fill.mjs';
import { countriesByWeight, writeField } from '../../bench/field/package.mjs';
import { checkGraph } from '../../src/check/check-graph.ts';
import { readPassages } from '../../src/evidence/passages.ts';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { differences, dumpOf } from '../support/graph-dump.ts';
import { writeGraph } from '../support/graphs.ts';
import { writePackage } from '../support/packages.ts';

const { ontology } = readOntology(['schema']);
const folder = mkdtempSync(join(tmpdir(), 'field-'));
const countries = writePackage({
  name: 'countries',
  source: 'source:countries',
  tables: {
    entities: [
      'id,type,name,record',
      'source:countries,Source,Countries,0',
      ...countriesByWeight().map((id) => `${id},Country,Land ${id.slice(8)},1`),
    ].join('\n'),
  },
});

beforeAll(() => writeField(folder, 300));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function filled(write: (graph: Graph) => Promise<unknown>): Promise<Graph> {
  const graph = await writeGraph();
  await importDataset({ graph, ontology, now: Date.now }, countries);
  await write(graph);
  // Derives the country relations, where that is still to be done.
  await importDataset({ graph, ontology, now: Date.now }, countries);
  return graph;
}

it('writes straight what an import writes, and nothing that the check finds', async () => {
  const imported = await filled((graph) => importDataset({ graph, ontology, now: Date.now }, folder));
  const expected = await dumpOf(imported);
  const graph = await filled((empty) => fill({ graph: empty, ontology }, folder));
  expect(differences(expected, await dumpOf(graph))).toEqual([]);
  expect(expected.length).toBeGreaterThan(1_000);
  const found = await checkGraph({ graph, ontology, passages: readPassages(undefined) });
  expect(found.flatMap(({ broken }) => broken)).toEqual([]);
}, 600_000);
