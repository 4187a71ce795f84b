import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Answer, type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';
import { writePackage } from '../support/packages.ts';

/** A type that only its SDL adds, with a relation, one that denies it, and an attribute. */
const SDL = `"An agreement of two cities to send each other choirs."
type ChoirPact implements Entity @entity(prefix: "choir-pact") {
  "Number of singers."
  singers: PositiveInt @attribute
  "Cities that sing."
  sings: [Place!]
    @relation(type: "SINGS_IN", inverse: "choirPacts", phrase: "sings in")
    @codebook(not: "A city that merely listens (none).")
  "Cities in which no choir sings."
  silentIn: [Place!]
    @relation(type: "SILENT_IN", inverse: "silentChoirPacts", phrase: "does not sing in", negates: "SINGS_IN")
    @codebook(not: "A city of which nothing is said (none).")
}
`;

const root = mkdtempSync(join(tmpdir(), 'coverage-'));
writeFileSync(join(root, 'choir.graphql'), SDL);
const folders = ['schema', root];
const { ontology } = readOntology(folders);
const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);

const ENTITIES = [
  'id,type,name,singers,record',
  'source:trial,Source,Trial,,r',
  'choir-pact:a,ChoirPact,Pact A,40,r1',
  'choir-pact:b,ChoirPact,Pact B,,r2',
  ...['almaty', 'astana', 'beijing'].map((id) => `place:${id},Place,${id},,r3`),
];
const CLAIM = 'notation,subject,predicate,object,valid,record';
const FIRST = [
  CLAIM,
  'T1,choir-pact:a,SINGS_IN,place:almaty,2020/2021,r1',
  'T2,choir-pact:a,SILENT_IN,place:beijing,,r1',
  'T3,choir-pact:b,SINGS_IN,place:astana,,r2',
];
/** T3 is no longer said, and T4 is new. */
const SECOND = [...FIRST.slice(0, 3), 'T4,choir-pact:b,SINGS_IN,place:beijing,2022/..,r2'];

let ask: Ask;

beforeAll(async () => {
  const graph = await writeGraph();
  let now = START;
  const importing = { graph, ontology, now: () => now };
  const of = (rows: readonly string[]) => ({ entities: ENTITIES.join('\n'), claims: rows.join('\n') });
  const folder = writePackage({ name: 'trial', tables: of(FIRST) });
  expect((await importDataset(importing, folder)).problems).toEqual([]);
  now = START + 2 * DAY;
  writePackage({ name: 'trial', tables: of(SECOND) }, folder);
  expect((await importDataset(importing, folder)).problems).toEqual([]);
  ask = askOf(graph, folders);
});

/** The states of all cells, by row. */
async function states(asOf = '', rest = ''): Promise<Record<string, string>> {
  const { data, errors } =
    await ask(`{ coverage(rows: { type: "ChoirPact" }, columns: { type: "Place" }${rest}${asOf}) {
    rows { entity { id } cells { column { entity { id } } state because { claims { notation } } } } } }`);
  expect(errors).toBeUndefined();
  return Object.fromEntries(
    data.coverage.rows.map((row: Answer['data']) => [
      row.entity.id,
      row.cells
        .map(({ state, because }: Answer['data']) =>
          [state, ...because.claims.map((claim: { notation: string }) => claim.notation)].join(' '),
        )
        .join(', '),
    ]),
  );
}

describe('a type that its SDL alone adds', () => {
  it('has a matrix, with what is denied', async () => {
    expect(await states()).toEqual({
      'choir-pact:a': 'RECORDED T1, UNKNOWN, RECORDED_AS_NONE T2',
      'choir-pact:b': 'UNKNOWN, UNKNOWN, RECORDED T4',
    });
  });

  it('has it as it was known', async () => {
    const knownAt = new Date(START + DAY).toISOString();
    expect(await states(`, asOf: { knownAt: "${knownAt}" }`)).toEqual({
      'choir-pact:a': 'RECORDED T1, UNKNOWN, RECORDED_AS_NONE T2',
      'choir-pact:b': 'UNKNOWN, RECORDED T3, UNKNOWN',
    });
  });

  it('has it as it holds on a day', async () => {
    expect(await states(', asOf: { validOn: "2021-06-01", undated: EXCLUDE }')).toEqual({
      'choir-pact:a': 'RECORDED T1, UNKNOWN, UNKNOWN',
      'choir-pact:b': 'UNKNOWN, UNKNOWN, UNKNOWN',
    });
  });

  it('leads on through an inner entity, and back', async () => {
    const { data, errors } =
      await ask(`{ coverage(rows: { type: "ChoirPact" }, columns: { type: "ChoirPact" }, relations: ["sings.choirPacts", "sings.silentChoirPacts"]) {
      rows { entity { id } cells { state count } } } }`);
    expect(errors).toBeUndefined();
    // Pact B sings in Beijing, where pact A does not; nobody is led back to itself by the way that led there.
    expect(
      data.coverage.rows.map((row: Answer['data']) => row.cells.map((cell: Answer['data']) => cell.count)),
    ).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('has gaps, and what is denied is none', async () => {
    const { data } = await ask(
      '{ gaps(type: "ChoirPact", fields: ["singers", "sings", "silentIn"]) { totalCount nodes { entity { id } field state expectedness claimCount score } } }',
    );
    expect(
      data.gaps.nodes.map((gap: Answer['data']) => [gap.entity.id, gap.field, gap.state, gap.expectedness]),
    ).toEqual([['choir-pact:b', 'singers', 'NOT_STATED', 0.5]]);
  });
});
