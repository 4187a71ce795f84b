import { join } from 'node:path';
import type { DocumentNode } from 'graphql';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { migrate } from '../import/load.ts';
import { connectionProblem, openDriver } from '../neo4j/driver.ts';
import { type Embedded, openEmbedded } from '../neo4j/embedded.ts';
import { createGraph, type Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { readOntology } from '../ontology/read-ontology.ts';

/** What every command works on. */
export interface Opened {
  readonly ontology: Ontology;
  readonly document: DocumentNode;
  readonly graph: Graph;
  readonly close: () => Promise<void>;
}

/** Reads the ontology, opens the database (the one that runs already, where there is one) and brings its indexes up to date. */
export async function open(config: Config): Promise<Opened> {
  const { ontology, document } = readOntology([join(config.root, 'schema')]);
  const database = await openDatabase(config);
  const graph = createGraph(openDriver(database.connection), database.connection);
  const close = async () => {
    await graph.close();
    await database.stop();
  };
  try {
    await migrate(graph, ontology);
    return { ontology, document, graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDatabase(config: Config): Promise<Embedded> {
  if (config.neo4j === undefined) return openEmbedded(config);
  const problem = await connectionProblem(config.neo4j);
  if (problem !== undefined) throw new StartError(problem);
  return { connection: config.neo4j, owned: false, stop: async () => {} };
}
