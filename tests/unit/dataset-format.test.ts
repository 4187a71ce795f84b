import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { assertionsOf } from '../../src/dataset/assertions.ts';
import { checkAssertions } from '../../src/dataset/check-assertions.ts';
import { checkColumns } from '../../src/dataset/check-columns.ts';
import { COLUMNS } from '../../src/dataset/columns.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { problemText } from '../../src/dataset/row.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const page = readFileSync('docs/dataset-format.md', 'utf8');
const { ontology } = readOntology(['schema']);
const known = new Set(['place:astana', 'country:CN']);

/** The files of the page's example by name, in a folder of their own; changed on the way there where a test asks for it. */
function example(change: (name: string, text: string) => string = (_, text) => text): string {
  const root = mkdtempSync(join(tmpdir(), 'dataset-format-'));
  for (const [, name = '', text = ''] of page.matchAll(/^```\w+ (\S+\/\S+)\n(.*?)^```$/gms)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), change(name, text));
  }
  return join(root, 'river-games');
}

function checked(folder: string) {
  const { dataset, problems } = readDataset(folder);
  const assertions = [...assertionsOf(ontology, dataset)];
  const faults = [...problems, ...checkColumns(ontology, dataset), ...checkAssertions(ontology, assertions, known)];
  return { count: assertions.length, faults: faults.map((fault) => `river-games/${problemText(fault)}`) };
}

const withClaims = (name: string, text: string): string =>
  name.endsWith('.json') ? text.replace('}]', '}, { "path": "claims.csv", "table": "claims" }]') : text;

it('has an example that is accepted, with as many claims as it says', () => {
  const { count, faults } = checked(example());
  expect(faults).toEqual([]);
  expect(page).toContain(`river-games: ${count} claims, ${count} written, 0 closed.`);
  expect(checked(example(withClaims))).toEqual({ count: count + 2, faults: [] });
});

it('shows a fault as it is told', () => {
  const { faults } = checked(example((_, text) => text.replace('SPORTS_EVENT', 'GAMES')));
  expect(faults).toHaveLength(1);
  expect(page).toContain(`\n${faults[0]}\n`);
});

it.each(['entities', 'names', 'claims'] as const)('names every column of a table of %s, and no other', (kind) => {
  const rows = (heading: string): string[] => {
    const section = page.split(`\n### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
    return [...section.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
  };
  expect([...rows(kind), ...rows('Where it stands')].sort()).toEqual([...COLUMNS[kind].known].sort());
});
