import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { readPassages } from '../../src/evidence/passages.ts';
import { contextsOver } from '../../src/graphql/context.ts';
import { exportingOver } from '../../src/http/exporting.ts';
import { OF_THIS_MACHINE, type Origins } from '../../src/http/origins.ts';
import { pageWriter } from '../../src/http/page-writer.ts';
import type { Charge } from '../../src/http/rate.ts';
import { routesOver } from '../../src/http/routes.ts';
import { createHttpServer } from '../../src/http/server.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Execute, executeByResolvers } from '../../src/plan/execute-by-resolvers.ts';
import { apiOf } from './ask.ts';

export interface Served {
  /** What a client gets for a body: text as it is, anything else as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
  readonly post: (body: unknown, path?: string) => Promise<{ status: number; text: string; json: any }>;
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly schema?: GraphQLSchema;
  readonly execute?: Execute;
  readonly charge?: Charge;
  readonly origins?: Origins;
  readonly hosts?: readonly string[];
}

/** The address under which the served graph says that its things are. */
export const BASE = 'https://diplograph.example';

/** The service over HTTP on a free port, in front of a graph. */
export async function serve(graph: Graph, options: Options = {}): Promise<Served> {
  const { schema = apiOf(), execute = executeByResolvers(schema), charge, origins = OF_THIS_MACHINE, hosts } = options;
  const { ontology } = readOntology(['schema']);
  const passages = readPassages(undefined);
  const exporting = exportingOver(graph, { ontology, base: BASE }, schema);
  const createContext = contextsOver(graph, passages);
  const writer = pageWriter({
    root: resolve('.'),
    api: { schema, createContext: contextsOver(graph, passages, 60_000), admit: exporting.admit },
    ontology,
    base: BASE,
    described: async () => ({}),
  });
  const { server, close } = await createHttpServer({
    schema,
    execute,
    charge,
    createContext,
    page: async () => false,
    origins,
    hosts,
    routes: routesOver({ exporting, passages, writer }, charge),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    post: async (body, path = '/graphql') => {
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, text, json: JSON.parse(text) };
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await close();
    },
  };
}
