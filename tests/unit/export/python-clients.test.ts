import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PYTHON } from '../../support/client-snippets.ts';
import { EXPECTED, sorted } from '../../support/small-net.ts';

/** Only a developer without Python is spared; where everything must pass, a missing one is a fault. */
const isSpared = !existsSync(PYTHON) && !process.env['CI'];

it.skipIf(isSpared)('is read by NetworkX, as node-link data and as GraphML, and by pandas', () => {
  const folder = join(import.meta.dirname, 'golden');
  const read = JSON.parse(execFileSync(PYTHON, ['tests/support/read-exports.py', folder], { encoding: 'utf8' }));
  for (const { nodes, links } of [read.nodeLink, read.graphml]) {
    expect(sorted(nodes)).toEqual(EXPECTED.nodes);
    expect(sorted(links)).toEqual(EXPECTED.links);
  }
  expect(sorted(read.pandas.links)).toEqual(EXPECTED.links);
  expect(sorted(read.pandas.nodes)).toEqual(
    EXPECTED.nodes.map(([id, name]) => [id, name === '=1+1' ? `'${name}` : name]),
  );
  expect(read.citations).toEqual(['claim:15', 'claim:15', '(claim:15, TOOK_PART): source:trial, paragraph 1']);
  expect([read.knownAt, read.numbers]).toEqual(['2026-01-31T12:00:00.000Z', [-2.5, 7]]);
});
