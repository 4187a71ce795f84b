import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { PYTHON, printed, SNIPPETS } from '../support/client-snippets.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
let counts = '';
beforeAll(async () => {
  served = await serve(await readGraph());
  const { nodes, links } = (await (await fetch(`${served.url}/export?format=d3&around=KZ`)).json()) as Counted;
  counts = `${nodes.length} nodes, ${links.length} links`;
});
afterAll(() => served.close());

interface Counted {
  readonly nodes: readonly unknown[];
  readonly links: readonly unknown[];
}

/** What the second line of each example shows. */
const SECOND: Readonly<Record<string, RegExp>> = {
  gexf: /^Kazakhstan .*\(claim:\w+, \w+\): source:\S+/,
  graphml: /^Kazakhstan claim:\w+$/,
  'gephi-csv': /^Kazakhstan .*\(claim:\w+, \w+\): source:\S+/,
  geojson: /^Astana claim:\w+$/,
  networkx: /^Kazakhstan claim:\w+$/,
  igraph: /^Kazakhstan claim:\w+ .*\(claim:\w+, \w+\): source:\S+/,
};

it('has an example for each of the clients that most people use', () => {
  expect(SNIPPETS.map(({ name }) => name)).toEqual(Object.keys(SECOND));
});

/** Only a developer without Python or R is spared; where everything must pass, a missing one is a fault. */
const isSpared = (language: string) => !process.env['CI'] && !isHere(language);

function isHere(language: string): boolean {
  if (language === 'r') return spawnSync('Rscript', ['-e', 'library(jsonlite); library(igraph)']).status === 0;
  return language !== 'python' || existsSync(PYTHON);
}

for (const snippet of SNIPPETS)
  it.skipIf(isSpared(snippet.language))(
    `runs the example of ${snippet.name} as it stands${isSpared(snippet.language) ? ': left out, its program is not here' : ''}`,
    async () => {
      const [first, second] = await printed(snippet, served.url);
      expect(first).toBe(counts);
      expect(second).toMatch(SECOND[snippet.name] ?? /never/);
    },
  );

it('names every format on the page', () => {
  const page = readFileSync('docs/clients.md', 'utf8');
  const missing = FORMATS.filter(({ name }) => !page.includes(`format=${name}`) && !page.includes(`\`${name}\``));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
