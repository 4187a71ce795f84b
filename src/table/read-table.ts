import type { Assertion } from '../dataset/assertions.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Problem } from '../dataset/row.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { constantsOf } from './check-mapping.ts';
import { type Converted, createConverter, statementName } from './convert.ts';
import { identityOfTable, problemsOf } from './known-table.ts';
import type { Mapping } from './mapping.ts';
import { type ForeignRow, type ForeignTable, openTable } from './open-table.ts';
import { readMapping } from './read-mapping.ts';
import { createReconciler } from './reconcile.ts';
import { type Counts, createCounts } from './tally.ts';

/** A foreign table with its mapping, ready to be gone through once. */
export interface TableRun {
  /** Names of the table's file and the mapping's, as problems give them. */
  readonly file: string;
  readonly mappingFile: string;
  readonly dataset: Dataset;
  readonly rows: number;
  readonly problems: readonly Problem[];
  /** The same where file, mapping and the datasets around are. */
  readonly identity: (stored: readonly StoredDataset[]) => string;
  /** What is said of the source itself. */
  readonly opening: readonly Assertion[];
  /** What the rows come to, some at a time. */
  readonly convert: () => AsyncGenerator<readonly Converted[]>;
  /** Counted while they are converted. */
  readonly counts: Counts;
}

/** Rows that are converted, and written, together. */
const ROWS = 400;

/** Reads a mapping and looks through its table. Error: StartError where a file is not there. */
export async function readTable(
  { graph, ontology }: { readonly graph: Graph; readonly ontology: Ontology },
  { file, mapping: mappingFile }: { readonly file: string; readonly mapping: string },
): Promise<TableRun> {
  const read = readMapping(mappingFile);
  const { mapping } = read;
  const table = await openTable(file, mapping.table);
  const reconciler = createReconciler({ graph, ontology }, mapping.dataset.name);
  const problems = await problemsOf({ ontology, reconciler }, read, table);
  const counts = createCounts(mapping.entities.keys(), mapping.statements.map(statementName));
  const constants = new Set(constantsOf(mapping).map(({ name }) => name));
  const convert = async function* () {
    const rowsToAssertions = createConverter({ ontology, reconciler, mapping, file: table.file, counts, constants });
    for await (const rows of chunks(table.read())) yield await rowsToAssertions(rows);
  };
  return {
    file: table.file,
    mappingFile: read.file,
    dataset: datasetOf(mapping),
    rows: table.rows,
    problems,
    identity: (stored) => identityOfTable(read, table, stored),
    opening: openingOf(mapping, table),
    convert,
    counts,
  };
}

const datasetOf = ({ dataset, source }: Mapping): Dataset => ({
  ...dataset,
  source: source.id,
  reading: 'AS_STATED',
  licences: [source.licence],
  tables: [],
});

/** The source as the mapping describes it, with the hash of the file. */
function openingOf({ source }: Mapping, { file, sha256 }: ForeignTable): Assertion[] {
  const { id, ...attributes } = source;
  const row = { file: 'source', line: 1, cells: { record: file } };
  const say = (predicate: string, value: string, roles: string[] = []) => ({
    row,
    subject: id,
    predicate,
    value,
    roles,
  });
  return [
    say('type', 'Source'),
    say('name', source.title, ['language=en', 'kind=PREFERRED']),
    ...Object.entries(attributes).map(([name, value]) => say(name, value)),
    say('sha256', sha256),
  ];
}

async function* chunks(rows: AsyncIterable<ForeignRow>): AsyncGenerator<readonly ForeignRow[]> {
  let chunk: ForeignRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < ROWS) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
