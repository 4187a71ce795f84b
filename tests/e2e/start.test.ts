import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const dataDir = mkdtempSync(join(tmpdir(), 'diplograph-'));
copyFileSync(join(process.env['DATA_DIR'] ?? 'data', 'neo4j.classpath'), join(dataDir, 'neo4j.classpath'));

interface Service {
  readonly pid: number;
  readonly url: string;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the built service as a user's process and waits for its address; rejects with what it printed. */
async function startService(
  env: Record<string, string> = {},
  script = ['dist/main.js', 'start'],
  command = process.execPath,
): Promise<Service> {
  const child = spawn(command, script, {
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

/** The database's parent is the service that started it. */
const ownerPid = (): number => Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${databasePid()}/status`, 'utf8'))?.[1]);

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

const connection = (): Record<string, string> => {
  const { uri, user, password, database } = JSON.parse(readFileSync(join(dataDir, 'neo4j.json'), 'utf8'));
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
};

const answersTo = async ({ url }: Service): Promise<void> => {
  expect(await ask(url, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
};

describe('the service on one embedded Neo4j', () => {
  let service: Service;

  beforeAll(async () => {
    // Two at once in one folder: one starts the database, the other waits for it and attaches.
    const both = await Promise.all([startService(), startService()]);
    await Promise.all(both.map(answersTo));
    service = both.find(({ pid }) => pid === ownerPid()) ?? both[0];
    await both.find((other) => other !== service)?.kill('SIGINT');
    await answersTo(service);
  });

  afterAll(async () => {
    await service.kill('SIGTERM');
  });

  it('uses the server that NEO4J_* names, and leaves it running', async () => {
    const other = await startService({ ...connection(), DATA_DIR: join(dataDir, 'none') }, ['start.mjs']);
    await answersTo(other);
    // Nothing of it is left, for it is one process: the next one gets its port.
    await other.kill('SIGKILL');
    const again = await startService({ ...connection(), PORT: new URL(other.url).port });
    expect(await again.kill('SIGINT')).toBe(0);
    expect(existsSync(join(dataDir, 'none'))).toBe(false);
    await answersTo(service);
  });

  it('ends with npm, whose shell passes no signal on', async () => {
    const other = await startService({}, ['start'], 'npm');
    await answersTo(other);
    await other.kill('SIGTERM');
    await expect
      .poll(
        () =>
          fetch(other.url).then(
            () => 'there',
            () => 'gone',
          ),
        { timeout: 15_000 },
      )
      .toBe('gone');
    await answersTo(service);
  });

  it('says in one line what is wrong with the port or with NEO4J_*', async () => {
    const refusals: [Record<string, string>, RegExp][] = [
      [{ PORT: new URL(service.url).port }, /^1: Port \d+ is taken; set PORT to another one.\n$/],
      [
        { ...connection(), NEO4J_PASSWORD: 'wrong-password' },
        /^1: The Neo4j at .* refuses user "neo4j".*NEO4J_PASSWORD.\n$/,
      ],
      [
        { ...connection(), HOST: '192.0.2.1' },
        /^1: Nothing can listen at 192.0.2.1, port 0 \(EADDRNOTAVAIL\); set HOST.*\n$/,
      ],
      [{ ...connection(), NEO4J_DATABASE: 'nothing' }, /^1: The Neo4j at .* has no database "nothing"; check.*\n$/],
    ];
    for (const [env, message] of refusals) await expect(startService(env)).rejects.toThrow(message);
  });

  it('refuses what is too deep, and what is no GraphQL, without a stack trace', async () => {
    const deep = await ask(service.url, `{ ${'a { '.repeat(50)}`);
    expect(deep.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_EXPENSIVE');
    const relations = `{ events { nodes { ${'partOfEvent { nodes { ... on Event { '.repeat(8)} id ${'} } } '.repeat(8)} } } }`;
    expect((await ask(service.url, relations)).errors?.[0]?.extensions['limit']).toBe('depth');
    const wrong = await ask(service.url, '{ nothing }');
    expect(wrong.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify([deep, wrong])).not.toMatch(/stacktrace|node_modules/);
  });

  it('starts again after kill -9 of the service', async () => {
    const pid = databasePid();
    await service.kill('SIGKILL');
    service = await startService();
    expect(await untilGone(pid)).toBe(true);
    await answersTo(service);
  });

  it('starts again after kill -9 of the database and with a garbled address file, and Ctrl-C leaves nothing behind', async () => {
    const killed = databasePid();
    process.kill(killed, 'SIGKILL');
    expect(await untilGone(killed)).toBe(true);
    await service.kill('SIGINT');
    writeFileSync(join(dataDir, 'neo4j.json'), 'rubbish');
    service = await startService();
    await answersTo(service);
    const pid = databasePid();
    expect(await service.kill('SIGINT')).toBe(0);
    expect(await untilGone(pid)).toBe(true);
    expect(existsSync(join(dataDir, 'neo4j.json'))).toBe(false);
    expect(existsSync(join(dataDir, 'neo4j.lock'))).toBe(false);
  });
});

describe('the service, where it cannot start', () => {
  const fresh = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'diplograph-'));
    copyFileSync(join(dataDir, 'neo4j.classpath'), join(folder, 'neo4j.classpath'));
    return folder;
  };

  it.each([
    [{ PORT: 'x' }, /^1: PORT is "x"/],
    [{ NEO4J_URI: 'http://x' }, /^1: NEO4J_URI is "http:\/\/x".*NEO4J_PASSWORD/],
    [
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
      /^1: No Neo4j answers at bolt:\/\/127.0.0.1:1; start it/,
    ],
  ])('says in one line what is wrong with %o', async (env, message) => {
    await expect(startService(env)).rejects.toThrow(message);
  });

  it('names the process that has the data folder and does not answer', async () => {
    const folder = fresh();
    const silent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const address = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j', pid: silent.pid };
    writeFileSync(join(folder, 'neo4j.json'), JSON.stringify(address));
    writeFileSync(join(folder, 'neo4j.lock'), String(silent.pid));
    await expect(startService({ DATA_DIR: folder })).rejects.toThrow(
      `1: The data folder ${folder} is in use by process ${silent.pid}, which does not answer; stop it`,
    );
    silent.kill();
  });

  it('refuses the store of another line of Neo4j', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'store.version'), '4.4.1');
    await expect(startService({ DATA_DIR: folder })).rejects.toThrow(
      /^1: The data folder .* holds a store of Neo4j 4.4.1/,
    );
  });
});
