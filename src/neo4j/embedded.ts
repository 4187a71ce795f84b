import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Config, Connection } from '../config.ts';
import { StartError } from '../errors.ts';
import { connectionProblem } from './driver.ts';
import { type FolderLock, isOurs, takeLock } from './folder-lock.ts';
import { javaOptions, settingsText } from './settings.ts';
import { claimStore } from './store-version.ts';

export interface Embedded {
  readonly connection: Connection;
  /** Whether this process started it; a database of another process is left running. */
  readonly owned: boolean;
  readonly stop: () => Promise<void>;
}

/** How long another process may take to bring its database up, and how long a database that is up may be silent. */
const WAIT = { starting: 120_000, silent: 30_000 };

/** Attaches to the database that another process keeps in the data folder, or starts one. */
export async function openEmbedded(config: Config): Promise<Embedded> {
  const { dataDir } = config;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const begun = Date.now();
  for (;;) {
    const running = await findRunning(dataDir);
    if (running !== undefined) return { connection: running, owned: false, stop: async () => {} };
    const lock = takeLock(join(dataDir, 'neo4j.lock'));
    if (typeof lock !== 'number') return startLocked(config, lock);
    if (Date.now() - begun > (existsSync(addressFile(dataDir)) ? WAIT.silent : WAIT.starting)) {
      throw new StartError(
        `The data folder ${dataDir} is in use by process ${lock}, which does not answer; stop it, or set DATA_DIR to another folder.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const addressFile = (dataDir: string): string => join(dataDir, 'neo4j.json');

async function findRunning(dataDir: string): Promise<Connection | undefined> {
  const found = readAddress(addressFile(dataDir));
  if (found === undefined) return undefined;
  return (await connectionProblem(found)) === undefined ? found : undefined;
}

/**
 * A file that is missing or garbled is as good as none: the store itself is locked by its owner. So is that of a
 * database whose owner died: it may still answer, and is about to end.
 */
function readAddress(file: string): Connection | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { uri, user, password, database, owner } = JSON.parse(readFileSync(file, 'utf8'));
    const complete = [uri, user, password, database].every((part) => typeof part === 'string');
    return complete && isOurs(Number(owner)) ? { uri, user, password, database } : undefined;
  } catch {
    return undefined;
  }
}

async function startLocked(config: Config, lock: FolderLock): Promise<Embedded> {
  try {
    return await startEmbedded(config, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startEmbedded(config: Config, lock: FolderLock): Promise<Embedded> {
  const { dataDir } = config;
  const jars = classPath(dataDir);
  claimStore(dataDir, jars);
  rmSync(addressFile(dataDir), { force: true });
  const port = await freePort();
  const password = randomBytes(24).toString('base64url');
  const archive = archiveOf(jars);
  const child = launch(config, jars, javaOptions(archive), port);
  child.stdin.write(`${password}\n`);
  // From here on the folder is the database's: it may outlive us by the moments that closing takes.
  if (child.pid !== undefined) lock.handTo(child.pid);
  await ready(child, dataDir).catch((error: unknown) => {
    rmSync(archive.part, { force: true });
    throw error;
  });
  const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  writeFileSync(addressFile(dataDir), JSON.stringify({ ...connection, pid: child.pid, owner: process.pid }), {
    mode: 0o600,
  });
  const stopped = async () => {
    await stop(child, dataDir);
    lock.release();
    if (!archive.exists && existsSync(archive.part)) renameSync(archive.part, archive.file);
  };
  return { connection, owned: true, stop: stopped };
}

/** The child is detached so that Ctrl-C on the terminal reaches only us: we close it in order. */
function launch(
  config: Config,
  jars: string,
  options: readonly string[],
  port: number,
): ChildProcessWithoutNullStreams {
  const { dataDir, javaHome } = config;
  const settings = join(dataDir, 'neo4j.conf');
  writeFileSync(settings, settingsText(port), { mode: 0o600 });
  const java = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const child = spawn(java, [...options, '-cp', jars, 'Launcher', dataDir, settings], {
    stdio: 'pipe',
    detached: true,
  });
  child.stderr.pipe(createWriteStream(join(dataDir, 'neo4j.log')));
  child.stdin.on('error', () => {});
  return child;
}

/** The archive lies beside the launcher, whose name tells the versions of Neo4j and Java that it holds for. */
function archiveOf(jars: string): { readonly file: string; readonly exists: boolean; readonly part: string } {
  const file = jars.split(delimiter)[0]?.replace(/\.jar$/, '.jsa') ?? '';
  return { file, exists: existsSync(file), part: `${file}.part-${process.pid}` };
}

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
    child.once('close', () => reject(new StartError(failure(dataDir))));
  });
}

function failure(dataDir: string): string {
  const log = join(dataDir, 'neo4j.log');
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  if (text.includes('FileLockException'))
    return `The data folder ${dataDir} is in use by another process; stop that one or set DATA_DIR to another folder.`;
  const cause = text.split('\n')[0] || 'it ended without a word';
  return `The embedded Neo4j did not start (${cause}); see ${log}.`;
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
