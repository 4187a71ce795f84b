import type { Driver } from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import type { Connection } from '../../src/config.ts';
import { migrate } from '../../src/import/load.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { createGraph, type Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const opened: Pick<Graph, 'close'>[] = [];

afterAll(async () => {
  for (const graph of opened.splice(0)) await graph.close();
});

/** The graph that holds the seeds. All files of a run share it, so that it refuses to write. */
export async function readGraph(): Promise<Graph> {
  const write = () =>
    Promise.reject(new Error('The seeded graph is only read; a test that writes takes writeGraph().'));
  return { ...(await connect('read')), write };
}

/** The graph for tests that write: emptied whenever a file asks for it. */
export async function writeGraph(): Promise<Graph> {
  const graph = await connect('write');
  await empty(graph);
  await migrate(graph, readOntology(['schema']).ontology);
  return graph;
}

/** A driver on the seeded database, for plans and what the server remarks on them. */
export async function readDriver(): Promise<Driver> {
  const driver = openDriver(await connectionOf('read'));
  opened.push(driver);
  return driver;
}

/** Takes everything out, in transactions of bounded size; constraints and indexes stay. */
async function empty(graph: Graph): Promise<void> {
  const text = 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS gone';
  const step = { name: 'support/empty', text, parameters: {} };
  while (Number((await graph.write((run) => run(step)))[0]?.['gone']) > 0);
}

/** Where the database for tests that write is, for commands that run as processes of their own. */
export const writeConnection = (): Promise<Connection> => connectionOf('write');

async function connect(use: 'read' | 'write'): Promise<Graph> {
  const connection = await connectionOf(use);
  const graph = createGraph(openDriver(connection), connection);
  opened.push(graph);
  return graph;
}

async function connectionOf(use: 'read' | 'write'): Promise<Connection> {
  const response = await fetch(`${inject('databases')}/${use}`);
  if (!response.ok) throw new Error(`The database for tests did not start: ${await response.text()}`);
  return (await response.json()) as Connection;
}
