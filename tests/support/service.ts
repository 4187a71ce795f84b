import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { readPassages } from '../../src/evidence/passages.ts';
import { contextsOver } from '../../src/graphql/context.ts';
import { exportingOver } from '../../src/http/exporting.ts';
import { OF_THIS_MACHINE } from '../../src/http/origins.ts';
import { pageWriter } from '../../src/http/page-writer.ts';
import { pages } from '../../src/http/pages.ts';
import { routesOver } from '../../src/http/routes.ts';
import { createHttpServer } from '../../src/http/server.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { executeByResolvers } from '../../src/plan/execute-by-resolvers.ts';
import { apiOf } from './ask.ts';
import { readGraph } from './graphs.ts';

/** Plans of statements that were never seen take long where several tests run. */
const PATIENCE_MILLISECONDS = 60_000;

export interface Service {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The service over the seeded graph or another one, also with the ontology of other folders, on a free port of this machine, with the patience of a busy one. */
export async function startService(of?: Graph, folders: readonly string[] = ['schema']): Promise<Service> {
  const graph = of ?? (await readGraph());
  const schema = apiOf(folders);
  const passages = readPassages(undefined);
  const createContext = contextsOver(graph, passages, PATIENCE_MILLISECONDS);
  const { ontology } = readOntology(folders);
  const base = 'https://diplograph.example';
  const exporting = exportingOver(graph, { ontology, base }, schema);
  const writer = pageWriter({
    root: resolve('.'),
    api: { schema, createContext, admit: exporting.admit },
    ontology,
    base,
    described: async () => ({ '@type': 'Dataset', name: '</script><b>$&' }),
  });
  const { server, close } = await createHttpServer({
    schema,
    execute: executeByResolvers(schema),
    createContext,
    page: pages(resolve('.'), writer),
    origins: OF_THIS_MACHINE,
    routes: routesOver({ exporting, passages, writer }),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await close();
    },
  };
}
