import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDataset } from '../../src/import/import-dataset.ts';
import { migrate } from '../../src/import/load.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { writeGraph } from './graphs.ts';
import { writePackage } from './packages.ts';

const SDL = `
"A ship of the trial."
type Vessel implements Entity @entity(prefix: "vessel") {
  "Its length in metres."
  metres: Float @attribute
  "The harbours that it calls at."
  callsAt: [Harbour!]
    @relation(type: "CALLS_AT", inverse: "callers", phrase: "calls at") @codebook(not: "A home port.")
  "The line that runs it."
  runBy: [ShippingLine!]
    @relation(type: "RUN_BY", inverse: "fleet", phrase: "is run by") @codebook(not: "An owner.")
}
"A harbour of the trial."
type Harbour implements Entity @entity(prefix: "harbour") {
  "Harbours that are joined with it."
  joinedWith: [Harbour!]
    @relation(type: "JOINED_WITH", inverse: "joinedWith", phrase: "is joined with") @codebook(not: "A voyage.")
}
"A shipping line of the trial."
type ShippingLine implements Entity @entity(prefix: "shipping-line") {
  "What it is known for."
  slogan: String @attribute
}`;

const VESSELS = 880;
const HARBOURS = 100;
const LINES = 20;

/** A graph of a thousand ships, harbours and lines: nothing of it is known to the schema of the project, or to the pages. */
export async function harbourWorld(): Promise<{
  readonly graph: Graph;
  readonly folders: readonly string[];
  readonly ids: readonly string[];
}> {
  const more = mkdtempSync(join(tmpdir(), 'ontology-'));
  writeFileSync(join(more, 'harbours.graphql'), SDL);
  const folders = ['schema', more];
  const { ontology } = readOntology(folders);
  const graph = await writeGraph();
  await migrate(graph, ontology);
  const { problems } = await importDataset({ graph, ontology, now: () => Date.UTC(2025, 0, 1) }, harbourPackage());
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 5)));
  const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}:${at}`);
  const ids = [...numbered('vessel', VESSELS), ...numbered('harbour', HARBOURS), ...numbered('shipping-line', LINES)];
  return { graph, folders, ids };
}

function harbourPackage(): string {
  const entities = [
    'id,type,name,metres,callsAt,runBy,joinedWith,record',
    'source:harbours,Source,Register of harbours,,,,,r',
    ...Array.from(
      { length: VESSELS },
      (_, at) =>
        `vessel:${at},Vessel,Vessel ${at},${80 + (at % 200)},harbour:${at % HARBOURS}|harbour:${(at * 7 + 3) % HARBOURS},shipping-line:${at % LINES},,r${at}`,
    ),
    ...Array.from(
      { length: HARBOURS },
      (_, at) => `harbour:${at},Harbour,Harbour ${at},,,,harbour:${(at + 1) % HARBOURS},h${at}`,
    ),
    ...Array.from({ length: LINES }, (_, at) => `shipping-line:${at},ShippingLine,Line ${at},,,,,l${at}`),
  ];
  const tables = { entities: entities.join('\n') };
  return writePackage({ name: 'harbours', source: 'source:harbours', reading: 'AS_STATED', tables });
}
