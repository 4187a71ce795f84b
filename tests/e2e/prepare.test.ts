import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A folder to stand on the PATH alone, with stand-ins that print what the real command would. */
function commands(prints: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-bin-'));
  for (const [name, line] of Object.entries(prints)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho '${line}' >&2\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** The real tools of the JDK that the tests run on, and nothing else: no Maven. */
function jdkOnly(): string {
  const folder = commands({});
  const paths = [...(process.env['JAVA_HOME'] ? [join(process.env['JAVA_HOME'], 'bin')] : []), ...pathEntries()];
  for (const tool of ['java', 'javac', 'jar']) {
    const found = paths.map((path) => join(path, tool)).find((file) => existsSync(file));
    if (found !== undefined) symlinkSync(found, join(folder, tool));
  }
  return folder;
}

const pathEntries = (): string[] => (process.env['PATH'] ?? '').split(delimiter);

interface Ended {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs the preparation with this environment. Not synchronous, for the servers of the tests must answer meanwhile. */
function prepare(env: Record<string, string>): Promise<Ended> {
  const { JAVA_HOME: _, NEO4J_URI: __, NEO4J_VERSION: ___, ...rest } = process.env;
  const dataDir = mkdtempSync(join(tmpdir(), 'diplograph-prepare-'));
  const cache = mkdtempSync(join(tmpdir(), 'diplograph-cache-'));
  const child = spawn(process.execPath, ['start.mjs', '--prepare'], {
    env: { ...rest, DATA_DIR: dataDir, XDG_CACHE_HOME: cache, ...env },
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, printed })));
}

const lastLine = ({ printed }: Ended): string => printed.trim().split('\n').at(-1) ?? '';

const OLD_NODE = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.0'})";

describe('the preparation', () => {
  it('leaves the command as a program, which npx can run', async () => {
    chmodSync('dist/main.js', 0o644);
    const ended = await prepare({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect([ended.code, statSync('dist/main.js').mode & 0o111]).toEqual([0, 0o111]);
  });

  it.each([
    ['no Java', commands({}), {}, /^No Java was found; install a JDK 17 or newer, or set NEO4J_URI/],
    [
      'a JRE',
      commands({ java: 'openjdk version "17.0.1"' }),
      {},
      /^Java 17 is here without its compiler \(a JRE\); install/,
    ],
    ['an old JDK', commands({ java: 'openjdk version "11.0.2"', javac: '' }), {}, /^Java 11 is too old for Neo4j 5/],
    ['an older one', commands({ java: 'java version "1.8.0_292"', javac: '' }), {}, /^Java 1 is too old for Neo4j 5/],
    [
      'a JDK too old for this Neo4j',
      commands({ java: 'openjdk version "17.0.1"', javac: '' }),
      { NEO4J_VERSION: '2026.08.1' },
      /^Java 17 is too old for Neo4j 2026.08.1; install a JDK 21 or newer/,
    ],
    ['an empty JAVA_HOME', commands({}), { JAVA_HOME: '/nowhere' }, /^No Java was found in JAVA_HOME \(\/nowhere\)/],
    [
      'an old Node',
      commands({}),
      { NODE_OPTIONS: `--import=${OLD_NODE}` },
      /^Node 18.20.0 is too old; install Node 20.19/,
    ],
  ])('ends with one line and code 1 where there is %s', async (_, path, env, message) => {
    const ended = await prepare({ PATH: path, ...env });
    expect(ended.printed.trim()).toMatch(message);
    expect(ended.printed.trim()).not.toContain('\n');
    expect(ended.code).toBe(1);
  });

  it('touches nothing of Java where NEO4J_URI is set', async () => {
    const ended = await prepare({ PATH: commands({}), NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(ended).toMatchObject({ code: 0, printed: expect.not.stringMatching(/Java|Maven/) });
  });

  it('says what to do where Maven is absent and cannot be fetched', async () => {
    const ended = await prepare({ PATH: jdkOnly(), MVNW_REPOURL: 'http://127.0.0.1:1' });
    expect(lastLine(ended)).toMatch(
      /^Maven 3.* could not be fetched from http:\/\/127.0.0.1:1\/.*Install Maven, set MVNW_REPOURL/,
    );
    expect(ended.code).toBe(1);
  });

  it('does not unpack a Maven that is not the one it knows', async () => {
    const server = createServer((_, response) => response.end('something else')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ended = await prepare({ PATH: jdkOnly(), MVNW_REPOURL: address });
    server.close();
    expect(lastLine(ended)).toMatch(/its SHA-512 is .*, expected ed41650d/);
    expect(ended.code).toBe(1);
  });

  it('is not held up by the lock of a start that died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync('.start-lock', String(pid));
    expect(await prepare({ PATH: commands({}), NEO4J_URI: 'bolt://127.0.0.1:1' })).toMatchObject({ code: 0 });
    expect(existsSync('.start-lock')).toBe(false);
  });
});
