import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const dataDir = mkdtempSync(join(tmpdir(), 'diplograph-'));
copyFileSync(join(process.env['DATA_DIR'] ?? 'data', 'neo4j.classpath'), join(dataDir, 'neo4j.classpath'));

interface Service {
  readonly pid: number;
  readonly url: string;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
}

const started: Service[] = [];

/** Starts the built service as a user's process and waits for its address; rejects with what it printed. */
async function startService(env: Record<string, string> = {}): Promise<Service> {
  const child = spawn(process.execPath, ['dist/main.js', 'start'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const found = /http:\S+\/graphql/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`${code}: ${printed}`)));
  });
  const service = {
    pid: child.pid ?? 0,
    url,
    kill: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    },
  };
  started.push(service);
  return service;
}

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions: Record<string, unknown> }[];
}

const ask = async (url: string, query: string): Promise<Answer> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
};

const databasePid = (): number => JSON.parse(readFileSync(join(dataDir, 'neo4j.json'), 'utf8')).pid;

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

const untilGone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 150 && alive(pid); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return !alive(pid);
};

afterEach(async () => {
  for (const service of started.splice(0)) await service.kill('SIGTERM');
});

describe('the service', () => {
  it('answers over an embedded Neo4j, and leaves no process behind when it is stopped', async () => {
    const service = await startService();
    expect(await ask(service.url, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
    const pid = databasePid();
    expect(await service.kill('SIGINT')).toBe(0);
    expect(await untilGone(pid)).toBe(true);
    expect(existsSync(join(dataDir, 'neo4j.json'))).toBe(false);
  });

  it('starts again after it was killed, and the database does not outlive it', async () => {
    const service = await startService();
    const pid = databasePid();
    await service.kill('SIGKILL');
    expect(await untilGone(pid)).toBe(true);
    const again = await startService();
    expect(await ask(again.url, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('is not troubled by a garbled address file', async () => {
    writeFileSync(join(dataDir, 'neo4j.json'), 'rubbish');
    const service = await startService();
    expect(await ask(service.url, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('refuses what is too deep, and what is no GraphQL, without a stack trace', async () => {
    const service = await startService();
    const deep = await ask(service.url, `{ ${'a { '.repeat(50)}`);
    expect(deep.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_EXPENSIVE');
    const relations = `{ events { nodes { ${'partOfEvent { nodes { ... on Event { '.repeat(8)} id ${'} } } '.repeat(8)} } } }`;
    expect((await ask(service.url, relations)).errors?.[0]?.extensions['limit']).toBe('depth');
    const wrong = await ask(service.url, '{ nothing }');
    expect(wrong.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify([deep, wrong])).not.toMatch(/stacktrace|node_modules/);
  });

  it.each([
    [{ PORT: 'x' }, /PORT is "x"/],
    [{ NEO4J_URI: 'http://x' }, /NEO4J_URI is "http:\/\/x".*NEO4J_PASSWORD/],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, /No Neo4j answers at bolt:\/\/127.0.0.1:1/],
  ])('says in one line what is wrong with %o', async (env, message) => {
    await expect(startService(env)).rejects.toThrow(message);
  });
});
