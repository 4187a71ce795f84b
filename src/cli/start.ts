import type { Server } from 'node:http';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { createLoaders } from '../graphql/loaders.ts';
import { attachResolvers } from '../graphql/resolvers.ts';
import { createWaves } from '../graphql/waves.ts';
import { homePage } from '../http/home-page.ts';
import { createHttpServer } from '../http/server.ts';
import { migrate } from '../import/load.ts';
import { LIMITS } from '../limits.ts';
import { answers, openDriver } from '../neo4j/driver.ts';
import { type Embedded, openEmbedded } from '../neo4j/embedded.ts';
import { createGraph } from '../neo4j/graph.ts';
import { expandSchema } from '../ontology/expand-schema.ts';
import { readOntology } from '../ontology/read-ontology.ts';

export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Brings up database and service; resolves when requests are answered. */
export async function start(config: Config): Promise<Running> {
  const database = await openDatabase(config);
  try {
    return await serve(config, database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function openDatabase(config: Config): Promise<Embedded> {
  if (config.neo4j === undefined) return openEmbedded(config);
  if (!(await answers(config.neo4j))) {
    throw new StartError(
      `No Neo4j answers at ${config.neo4j.uri} with these credentials; check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    );
  }
  return { connection: config.neo4j, owned: false, stop: async () => {} };
}

async function serve(config: Config, database: Embedded): Promise<Running> {
  const { ontology, document } = readOntology([join(config.root, 'schema')]);
  const schema = attachResolvers(buildSchema(expandSchema(ontology, document)), ontology);
  const graph = createGraph(openDriver(database.connection), database.connection);
  await migrate(graph);
  const createContext = (requestId: string) => {
    const reading = graph.openReading({ id: requestId, timeout: LIMITS.readMilliseconds });
    const waves = createWaves(reading);
    return { requestId, reading, waves, loaders: createLoaders(waves) };
  };
  const { server, close } = await createHttpServer({ schema, createContext, page: homePage });
  await listen(server, config);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return {
    address: `http://${config.host}:${port}`,
    stop: async () => {
      server.closeIdleConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
      await graph.close();
      await database.stop();
    },
  };
}

async function listen(server: Server, config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new StartError(`Port ${config.port} is taken; set PORT to another one.`) : error);
    });
    server.listen(config.port, config.host, resolve);
  });
}
