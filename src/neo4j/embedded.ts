import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Config, Connection } from '../config.ts';
import { StartError } from '../errors.ts';
import { answers } from './driver.ts';

export interface Embedded {
  readonly connection: Connection;
  /** Whether this process started it; a database of another process is left running. */
  readonly owned: boolean;
  readonly stop: () => Promise<void>;
}

/** Attaches to the database that another process keeps in the data folder, or starts one. */
export async function openEmbedded(config: Config): Promise<Embedded> {
  const running = await findRunning(config.dataDir);
  if (running !== undefined) return { connection: running, owned: false, stop: async () => {} };
  return startEmbedded(config);
}

const addressFile = (dataDir: string): string => join(dataDir, 'neo4j.json');

async function findRunning(dataDir: string): Promise<Connection | undefined> {
  const found = readAddress(addressFile(dataDir));
  if (found === undefined) return undefined;
  return (await answers(found)) ? found : undefined;
}

/** A file that is missing or garbled is as good as none: the store itself is locked by its owner. */
function readAddress(file: string): Connection | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { uri, user, password, database } = JSON.parse(readFileSync(file, 'utf8'));
    return [uri, user, password, database].every((part) => typeof part === 'string')
      ? { uri, user, password, database }
      : undefined;
  } catch {
    return undefined;
  }
}

async function startEmbedded(config: Config): Promise<Embedded> {
  const { dataDir, root } = config;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const password = randomBytes(24).toString('base64url');
  const settings = join(dataDir, 'neo4j.conf');
  writeFileSync(settings, settingsText(port), { mode: 0o600 });
  const java = config.javaHome === undefined ? 'java' : join(config.javaHome, 'bin', 'java');
  const arguments_ = [
    ...JAVA_OPTIONS,
    '-cp',
    classPath(dataDir),
    join(root, 'neo4j', 'Launcher.java'),
    dataDir,
    settings,
  ];
  const child = spawn(java, arguments_, { stdio: 'pipe', detached: true });
  child.stderr.pipe(createWriteStream(join(dataDir, 'neo4j.log')));
  child.stdin.on('error', () => {});
  child.stdin.write(`${password}\n`);
  await ready(child, dataDir);
  const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  writeFileSync(addressFile(dataDir), JSON.stringify({ ...connection, pid: child.pid }), { mode: 0o600 });
  return { connection, owned: true, stop: () => stop(child, dataDir) };
}

/** The child is detached so that Ctrl-C on the terminal reaches only us: we close it in order. */
async function stop(child: ChildProcessWithoutNullStreams, dataDir: string): Promise<void> {
  rmSync(addressFile(dataDir), { force: true });
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await ended;
}

async function ready(child: ChildProcessWithoutNullStreams, dataDir: string): Promise<void> {
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => line === 'READY' && resolve());
    child.once('error', (error) => reject(new StartError(`Java could not be started: ${error.message}`)));
    child.once('exit', () => reject(new StartError(failure(dataDir))));
  });
}

function failure(dataDir: string): string {
  const log = join(dataDir, 'neo4j.log');
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  if (/lock/i.test(text))
    return `The data folder ${dataDir} is in use by another process; stop that one or set DATA_DIR to another folder.`;
  return `The embedded Neo4j did not start; see ${log}.`;
}

function classPath(dataDir: string): string {
  const file = join(dataDir, 'neo4j.classpath');
  if (!existsSync(file)) throw new StartError(`${file} is missing; run npm start, which resolves the jars of Neo4j.`);
  return readFileSync(file, 'utf8').trim();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const JAVA_OPTIONS = [
  '-Xms1g',
  '-Xmx1g',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
];

const settingsText = (port: number): string =>
  `server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=512m
db.transaction.timeout=30s
db.memory.transaction.max=256m
db.checkpoint.interval.time=1m
db.checkpoint.interval.volume=256m
db.tx_log.rotation.retention_policy=1 files
db.tx_log.preallocate=false
`;
