import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/read-dataset.ts';
import { codebook } from '../../src/handbook/codebook.ts';
import { dataModel } from '../../src/handbook/data-model.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const SDL = `
"Anything." interface Entity { "Said | otherwise." remark: String @text }
"A river." type River implements Entity @entity(prefix: "river") {
  "How long it is." length: Float @attribute
  "Where it flows to." flowsInto: [River!]
    @relation(type: "FLOWS_INTO", inverse: "tributaries", phrase: "flows into") @codebook(not: "A length (length).")
}
`;

const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
writeFileSync(join(folder, 'water.graphql'), SDL);
const { ontology } = readOntology([folder]);

it('shows a type with its attributes, relations and neighbours', () => {
  const text = dataModel(ontology);
  expect(text.slice(text.indexOf('## water'), text.indexOf('## Closed lists')).trim()).toBe(`## water

\`\`\`mermaid
flowchart LR
  River[River]
  River -->|flowsInto| River
\`\`\`

### Entity

Anything.

Interface.

| text | meaning |
| --- | --- |
| \`remark\` | Said \\| otherwise. |

### River

A river.

Ids begin with \`river:\`; is also Entity.

| attribute | value | meaning |
| --- | --- | --- |
| \`length\` | Float | How long it is. |

| relation | predicate | leads to | other end | on the edge | meaning |
| --- | --- | --- | --- | --- | --- |
| \`flowsInto\` | \`FLOWS_INTO\` | River | \`River.tributaries\` |  | Where it flows to. |`);
});

it('takes example and counter-example from the claims', () => {
  const cells = [
    { notation: 'C1', subject: 'river:a', predicate: 'length', value: '9', text: 'It is 9 km long.' },
    { notation: 'C2', subject: 'river:a', predicate: 'FLOWS_INTO', object: 'river:b', text: 'It joins the other.' },
  ];
  const rows = cells.map((row, index) => ({ file: 'claims.csv', line: index + 2, cells: row }));
  const dataset: Dataset = {
    name: 'x',
    title: 'X',
    version: '1',
    order: 1,
    source: 'source:x',
    reading: 'IN_FULL',
    licences: [],
    tables: [{ file: 'claims.csv', kind: 'claims', columns: [], rows }],
  };
  const { text, faults } = codebook(ontology, [dataset]);
  expect(faults).toEqual([]);
  expect(text).toContain('- Example: `C2` It joins the other.\n- Not: A length (length). `C1` It is 9 km long.');
});
