import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/cli/generate.ts';

/** Each rule of the house is run on a copy of the house that breaks it. */
const trees: string[] = [];

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

const SETTINGS = ['package.json', 'tsconfig.json', 'biome.json', 'knip.json', '.dependency-cruiser.cjs', '.gitignore'];

/** A copy of the named folders with these files put in or written over. */
function treeWith(files: Readonly<Record<string, string>>, folders: readonly string[] = ['src']): string {
  const tree = mkdtempSync(join(tmpdir(), 'guards-'));
  trees.push(tree);
  for (const part of [...SETTINGS, ...folders]) cpSync(part, join(tree, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

/** Runs a tool of the house there; resolves to its exit code and what it printed. */
function run(tree: string, tool: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', tool), given, {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { status, printed: `${stdout}${stderr}` };
}

const cruise = (tree: string) => run(tree, 'depcruise', 'src', '--config', '.dependency-cruiser.cjs');

describe('the boundaries', () => {
  it('are checked on every file of the service', () => {
    const files = execFileSync('git', ['ls-files', 'src/*.ts'], { encoding: 'utf8' }).trim().split('\n');
    const { modules } = JSON.parse(
      run('.', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs', '-T', 'json').printed,
    );
    const checked = new Set(modules.map(({ source }: { source: string }) => source));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !checked.has(file))).toEqual([]);
  });

  const BREAKS = [
    ['no cycles', 'src/time/about.ts', "import './round.ts';"],
    ['every file that imports has a layer', 'src/cellar/wine.ts', "import '../log.ts';"],
    ['every file has a layer', 'src/cli/cellar.ts', "import '../cellar/wine.ts';"],
    ['layers: filter imports nothing above it', 'src/filter/up.ts', "import '../import/load.ts';"],
    [
      'layers: ontology imports nothing above it',
      'src/ontology/up.ts',
      "import type { Row } from '../dataset/row.ts';",
    ],
    ['layers: database imports nothing above it', 'src/neo4j/up.ts', "import '../time/period.ts';"],
    ['the database knows no GraphQL', 'src/neo4j/words.ts', "import 'graphql';"],
    ['the driver stays in src/neo4j', 'src/import/driver.ts', "import { int } from 'neo4j-driver';"],
    ['resolvers reach the graph through loaders', 'src/claim/resolvers.ts', "import '../neo4j/cypher.ts';"],
    ['resolvers reach the graph through loaders', 'src/entity/resolvers.ts', "import 'neo4j-driver';"],
    ['requests read as of two clocks', 'src/claim/loaders.ts', "import '../neo4j/cypher.ts';"],
    ['Apollo stays in src/http and src/graphql', 'src/cli/apollo.ts', "import '@apollo/server';"],
    ['the service needs no development dependency', 'src/cli/tests.ts', "import 'vitest';"],
    ['what is imported exists', 'src/cli/nowhere.ts', "import './nothing.ts';"],
  ] as const;
  let told = { status: null as number | null, printed: '' };

  beforeAll(() => {
    const broken = BREAKS.map(([, path, text]) => [path, text]);
    told = cruise(treeWith({ ...Object.fromEntries(broken), 'src/time/round.ts': "import './about.ts';" }));
  });

  it.each(BREAKS)('%s', (rule, path) => {
    expect(told.printed).toContain(`error ${rule}: ${path} →`);
    expect(told.status).not.toBe(0);
  });
});

describe('lint', () => {
  const lint = (tree: string) => run(tree, 'biome', 'lint', '--vcs-enabled=false', 'src/a.ts');

  it.each([
    ['noProcessEnv', 'export const port = process.env;\n'],
    ['noConsole', "console.log('x');\n"],
    ['noDefaultExport', 'export default 1;\n'],
    ['noReExportAll', "export * from './log.ts';\n"],
    ['noExplicitAny', 'export const x: any = 1;\n'],
    ['noExcessiveLinesPerFunction', `export function x() {\n${"  'x'.trim();\n".repeat(41)}}\n`],
  ])('%s', (rule, text) => {
    const { status, printed } = lint(treeWith({ 'src/a.ts': text }));
    expect(printed).toContain(rule);
    expect(status).not.toBe(0);
  });

  it('leaves no file with more than 250 lines', () => {
    const files = execFileSync('git', ['ls-files', 'src', 'tests', 'cypher'], { encoding: 'utf8' }).trim().split('\n');
    // Golden files are what a format writes, however long.
    const written = files.filter((file) => !file.includes('/golden/'));
    const long = written.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});

describe('dead code', () => {
  it('is told: a file that nobody imports, an export that nobody uses, a dependency too many', () => {
    const settings = JSON.parse(readFileSync('package.json', 'utf8'));
    const tree = treeWith(
      {
        'src/forgotten.ts': 'export const x = 1;\n',
        'src/log.ts': `${readFileSync('src/log.ts', 'utf8')}export const unused = 1;\n`,
        'package.json': JSON.stringify({
          ...settings,
          dependencies: { ...settings.dependencies, 'left-over': '1.0.0' },
        }),
      },
      ['src', 'tests'],
    );
    const { status, printed } = run(tree, 'knip');
    expect(printed).toMatch(/src\/forgotten\.ts/);
    expect(printed).toMatch(/unused +src\/log\.ts/);
    expect(printed).toMatch(/left-over/);
    expect(status).not.toBe(0);
  });
});

describe('generated files', () => {
  const folders = ['schema', 'docs'];

  it('are up to date, and are told when they are not', () => {
    const tree = treeWith({}, folders);
    generate(tree, { check: false });
    expect(generate(tree, { check: true })).toEqual({ code: 0, told: [] });
    writeFileSync(join(tree, 'docs', 'codebook.md'), 'old');
    const { code, told } = generate(tree, { check: true });
    expect([code, told]).toEqual([1, ['docs/codebook.md is stale; run npm run generate.']]);
  });

  it('are not written from examples that the seeds do not bear out', () => {
    const resources = [{ path: 'claims.csv', table: 'claims' }];
    const diplograph = { order: 1, source: 'source:x', reading: 'IN_FULL' };
    const tree = treeWith(
      {
        'seeds/x/datapackage.json': JSON.stringify({ name: 'x', diplograph, resources }),
        'seeds/x/claims.csv': 'notation,subject,predicate,object,text\nC112,event:x,TOOK_PART,country:KZ,It is held.\n',
      },
      folders,
    );
    const { code, told } = generate(tree, { check: true });
    expect(code).toBe(1);
    expect(told).toContain('Event.heldIn: the example C112 is a claim of TOOK_PART');
    expect(told).toContain('Participant.tookPartIn: the example C025 is no claim of the seeds');
  });
});
