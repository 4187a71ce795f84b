import type { Server } from 'node:http';
import { buildSchema } from 'graphql';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { readPassages } from '../evidence/passages.ts';
import { contextsOver } from '../graphql/context.ts';
import { attachResolvers } from '../graphql/resolvers.ts';
import { exportingOver } from '../http/exporting.ts';
import { pageWriter } from '../http/page-writer.ts';
import { pages } from '../http/pages.ts';
import { createRate, isLoopback } from '../http/rate.ts';
import { routesOver } from '../http/routes.ts';
import { createHttpServer } from '../http/server.ts';
import { loadSeeds } from '../import/seeds.ts';
import { LIMITS } from '../limits.ts';
import { expandSchema } from '../ontology/expand-schema.ts';
import { executionOf } from '../plan/execution.ts';
import { keepCurrent } from '../projection/keep-current.ts';
import { describedGraph, schemaDataset } from '../web-of-data/dataset.ts';
import { alone } from './alone.ts';
import { type Opened, open } from './open.ts';
import { createProgress } from './progress.ts';

export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Brings up database and service, with the seed datasets loaded; resolves when requests are answered. */
export async function start(config: Config): Promise<Running> {
  const passages = readPassages(config.sourcesDir);
  const opened = await alone(config, () => openLoaded(config));
  try {
    return await serve(config, opened, passages);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function openLoaded(config: Config): Promise<Opened> {
  const opened = await open(config);
  try {
    const importing = { ...opened, now: Date.now, progress: createProgress(process.stdout) };
    await keepCurrent(importing);
    await loadSeeds(importing, config.root);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function serve(config: Config, opened: Opened, passages: ReturnType<typeof readPassages>): Promise<Running> {
  const { ontology, document } = opened;
  const schema = attachResolvers(buildSchema(expandSchema(ontology, document)), ontology);
  const charge = isLoopback(config.host) ? undefined : createRate(Date.now);
  const exporting = exportingOver(opened.graph, { ontology, base: config.publicUrl }, schema);
  const createContext = contextsOver(opened.graph, passages);
  const writer = pageWriter({
    root: config.root,
    api: {
      schema,
      createContext: contextsOver(opened.graph, passages, LIMITS.pageMilliseconds),
      admit: exporting.admit,
    },
    ontology,
    base: config.publicUrl,
    described: async () => schemaDataset(await describedGraph(exporting)),
  });
  const routes = routesOver({ exporting, passages, writer }, charge);
  const { server, close } = await createHttpServer({
    schema,
    execute: executionOf(config, { ontology, schema, graph: opened.graph, createContext }),
    createContext,
    page: pages(config.root, writer, charge),
    hosts: isLoopback(config.host) ? [new URL(config.publicUrl).hostname] : undefined,
    origins: { files: config.allowFilePages, others: config.allowedOrigins },
    routes,
    charge,
  });
  await listen(server, config);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return {
    // An IPv6 address stands in brackets before its port.
    address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    stop: async () => {
      for (const route of routes) route.close?.();
      server.closeIdleConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
      await opened.close();
    },
  };
}

async function listen(server: Server, config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const { host, port } = config;
      const taken = error.code === 'EADDRINUSE';
      const reason = taken ? `Port ${port} is taken` : `Nothing can listen at ${host}, port ${port} (${error.code})`;
      reject(new StartError(`${reason}; set ${taken ? 'PORT to another one' : 'HOST and PORT to others'}.`));
    });
    server.listen(config.port, config.host, resolve);
  });
}
