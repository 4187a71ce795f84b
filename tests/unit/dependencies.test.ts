import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifests = ['package.json', 'web/package.json', 'bench/package.json']
  .filter((path) => existsSync(path))
  .map(json);

/** By package: pinned version. */
const wanted = new Map<string, string>(
  manifests.flatMap(({ dependencies = {}, devDependencies = {} }) =>
    Object.entries<string>({ ...dependencies, ...devDependencies }),
  ),
);

/** Licence and reason by package, of the tables whose first column is `package`. */
const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split(/^## /m)
  .filter((section) => section.includes('| package |'))
  .flatMap((section) => [...section.matchAll(/^\| (\S+) \| ([^|]+) \| ([^|]+) \|$/gm)])
  .filter(([, name]) => name !== 'package' && name !== '---')
  .map(([, name = '', licence, why]) => [name, { licence, why }] as const);
const listed = new Map(rows);

it('lists every dependency once, and nothing else', () => {
  expect(rows.map(([name]) => name).sort()).toEqual([...wanted.keys()].sort());
});

it('pins every dependency', () => {
  expect([...wanted].filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('gives the licence that each package gives itself', () => {
  // The benchmark's own are installed only when it runs: its lock file has their licences.
  const { packages } = json('bench/package-lock.json');
  const ownOf = (name: string): string =>
    existsSync(`node_modules/${name}/package.json`)
      ? json(`node_modules/${name}/package.json`).license
      : packages[`node_modules/${name}`]?.license;
  const installed = [...listed.keys()].map((name) => [name, ownOf(name)]);
  expect([...listed].map(([name, { licence }]) => [name, licence])).toEqual(installed);
});

it('brings only packages that may be passed on under Apache-2.0', () => {
  const { packages } = json('node_modules/.package-lock.json');
  const shipped = Object.entries<{ dev?: boolean; link?: boolean; license?: string }>(packages).filter(
    ([path, { dev, link }]) => dev !== true && link !== true && path.startsWith('node_modules/'),
  );
  const part = '(MIT|ISC|0BSD|CC0-1\\.0|PSF-2\\.0|Apache-2\\.0|BSD-[23]-Clause|BlueOak-1\\.0\\.0)';
  const free = new RegExp(`^\\(?${part}( AND ${part})*\\)?$`);
  expect(shipped.length).toBeGreaterThan(20);
  expect(
    shipped.filter(([, { license }]) => !free.test(license ?? '')).map(([path, { license }]) => [path, license]),
  ).toEqual([]);
});

it.each(['package-lock.json', 'bench/package-lock.json'])('has no address of a registry in %s', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/"resolved": "\w+:/);
});
