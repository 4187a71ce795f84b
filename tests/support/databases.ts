import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Connection, readConfig } from '../../src/config.ts';
import { migrate } from '../../src/import/load.ts';
import { loadSeeds } from '../../src/import/seeds.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { type Embedded, openEmbedded } from '../../src/neo4j/embedded.ts';
import { createGraph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests ask for a database: `/read` or `/write`. */
    readonly databases: string;
  }
}

/** The clock of the seeded database. */
const LOADED_AT = Date.UTC(2025, 0, 1);

/**
 * One database a run that holds the seeds and is only read, and one for whatever writes. Each starts when the first
 * test asks for it, so that a run of unit tests needs no Java; both end with the run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { open, close } = databases();
  const server = createServer((request, response) => {
    open(request.url === '/read' ? 'read' : 'write')
      .then((connection) => response.end(JSON.stringify(connection)))
      .catch((error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('databases', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await close();
  };
}

type Use = 'read' | 'write';

function databases() {
  const opened = new Map<Use, Promise<Started>>();
  return {
    open: async (use: Use): Promise<Connection> => {
      const started = opened.get(use) ?? startDatabase(use);
      opened.set(use, started);
      return (await started).database.connection;
    },
    close: async () => {
      for (const started of await Promise.allSettled(opened.values())) {
        if (started.status === 'rejected') continue;
        await started.value.database.stop();
        rmSync(started.value.dataDir, { recursive: true, force: true });
      }
    },
  };
}

interface Started {
  readonly database: Embedded;
  readonly dataDir: string;
}

async function startDatabase(use: Use): Promise<Started> {
  const dataDir = mkdtempSync(join(tmpdir(), `diplograph-${use}-`));
  copyFileSync(join(process.env['DATA_DIR'] ?? 'data', 'neo4j.classpath'), join(dataDir, 'neo4j.classpath'));
  const database = await openEmbedded({ ...readConfig({}), dataDir, javaHome: process.env['JAVA_HOME'] });
  const graph = createGraph(openDriver(database.connection), database.connection);
  try {
    await migrate(graph, readOntology(['schema']).ontology);
    if (use === 'read')
      await loadSeeds({ graph, ontology: readOntology(['schema']).ontology, now: () => LOADED_AT }, '.');
    return { database, dataDir };
  } catch (error) {
    await database.stop();
    throw error;
  } finally {
    await graph.close();
  }
}
