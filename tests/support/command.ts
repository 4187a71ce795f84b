import { spawn } from 'node:child_process';
import { writeConnection } from './graphs.ts';

export interface Ended {
  /** Null where the process was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the built command line on the database for tests that write. `killAt`: kills the process, with no chance to
 * tidy up, when its progress has come to this text.
 */
export async function command(
  given: readonly string[],
  { killAt, env = {} }: { readonly killAt?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const { uri, user, password, database } = await writeConnection();
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const child = spawn(process.execPath, ['dist/main.js', ...given], {
    env: { ...process.env, ...neo4j, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
    if (killAt !== undefined && err.includes(killAt)) child.kill('SIGKILL');
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}
