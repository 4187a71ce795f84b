/** Starts and stops the servers that are compared, each as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Our service as users run it, on the database that runs already. */
export function startService(name, { connection, port, env = {} }) {
  return startServer(name, ['--max-semi-space-size=64', 'dist/main.js', 'start'], {
    NEO4J_URI: connection.uri,
    NEO4J_USER: connection.user,
    NEO4J_PASSWORD: connection.password,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'diplograph-bench-')),
    NODE_ENV: 'production',
    PORT: String(port),
    ...env,
  });
}

export function startPeer(name, { connection, port }) {
  const env = {
    NEO4J_URI: connection.uri,
    NEO4J_PASSWORD: connection.password,
    NODE_ENV: 'production',
    PORT: String(port),
  };
  return startServer(name, [`bench/peers/${name}.mjs`], env);
}

async function startServer(name, args, env) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'pipe' });
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout });
  await new Promise((resolve, reject) => {
    lines.on('line', (line) => /http:\/\//.test(line) && resolve());
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}.`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin.end();
    child.kill('SIGTERM');
    await ended;
  };
  const path = name.startsWith('diplograph') ? '/graphql' : '/';
  return { name, pid: child.pid, url: `http://127.0.0.1:${env.PORT}${path}`, stop };
}
