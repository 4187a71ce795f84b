import neo4j from 'neo4j-driver';
import { importDataset } from '../../src/import/import-dataset.ts';
import { statement } from '../../src/neo4j/cypher.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { generatedPackage } from './packages.ts';

const { ontology } = readOntology(['schema']);

/** What makes changes in a graph, for who listens to them. */
export function changeWriter(graph: () => Graph) {
  let changes = 100;
  return {
    /** Loads a dataset of its own. */
    load: async (name: string, order: number): Promise<void> => {
      const now = () => Date.UTC(2025, 0, 1 + order);
      await importDataset({ graph: graph(), ontology, now }, generatedPackage(name, order, 2));
    },
    /** Notes a change as a load does when it is complete; returns by how many claims it is told from others. */
    change: async (): Promise<number> => {
      changes += 1;
      const counts = { written: neo4j.int(changes), closed: neo4j.int(0) };
      await graph().write((run) => run(statement('change/record', { name: 'first', ...counts })));
      return changes;
    },
    /** How many claims the last change told of; the first one 101. */
    told: () => changes,
    write: (text: string, parameters = {}) => graph().write((run) => run({ name: 'plant', text, parameters })),
  };
}
