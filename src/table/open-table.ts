import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../dataset/row.ts';
import { StartError } from '../errors.ts';
import { beginningOf, textOf } from './decode.ts';
import type { Format, TableForm } from './mapping.ts';
import { BrokenTable, type Record, recordsOf, type Writing } from './records.ts';
import { unpivoted, unpivotedColumns, unpivotProblems } from './unpivot.ts';

/** A table that has been looked through once. */
export interface ForeignTable {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly columns: readonly string[];
  /** Number of rows, without the header line. */
  readonly rows: number;
  readonly sha256: string;
  readonly problems: readonly Problem[];
  /** Its rows, from the first to the last, as often as asked for. */
  readonly read: () => AsyncGenerator<ForeignRow>;
}

/** A row with its cells by column. */
export interface ForeignRow {
  readonly number: number;
  readonly line: number;
  readonly raw: string;
  /** The number of its column, where the row of the file was unpivoted. */
  readonly column?: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly fault?: string;
}

/** Keys of JSON Lines beyond this number are not looked for. */
const MOST_COLUMNS = 2_000;

/**
 * Opens a table: reads it once from end to end, for its hash, its number of rows and what makes it unreadable. Memory
 * stays flat. Error: StartError where there is no such file.
 */
export async function openTable(path: string, form: TableForm): Promise<ForeignTable> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new StartError(`There is no file ${path}.`);
  const file = basename(path);
  const { encoding, fault } = beginningOf(path, form.encoding);
  const nothing = { file, columns: [], rows: 0, sha256: '', read: async function* () {} };
  if (fault !== undefined) return { ...nothing, problems: [{ file, line: 1, rule: fault }] };
  const writing = writingOf(path, form);
  const hash = createHash('sha256');
  const records = () => recordsOf(textOf(path, encoding), writing);
  const survey = await surveyOf(
    recordsOf(
      textOf(path, encoding, (bytes) => hash.update(bytes)),
      writing,
    ),
    form,
    file,
  );
  const { columns, rows, problems } = survey;
  const { unpivot } = form;
  const headed = writing.format !== 'jsonl' && form.columns === undefined;
  const read = async function* () {
    for await (const record of records())
      if (!(headed && record.number === 1)) yield* unpivoted(rowOf(record, columns, encoding), columns, unpivot);
  };
  return { file, columns: unpivotedColumns(columns, unpivot), rows, sha256: hash.digest('hex'), problems, read };
}

/** How the table is written: what the mapping says, else what the name of the file says. */
function writingOf(path: string, form: TableForm): Writing {
  const format = form.format ?? formatOf(path);
  const delimiter = form.delimiter ?? (format === 'tsv' ? '\t' : ',');
  return { format, delimiter, quote: form.quote, skipLines: form.skipLines };
}

/** The format that the ending of a name stands for. */
export function formatOf(path: string): Format {
  if (/\.(jsonl|ndjson|jsonlines)$/i.test(path)) return 'jsonl';
  return /\.(tsv|tab)$/i.test(path) ? 'tsv' : 'csv';
}

interface Survey {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly problems: readonly Problem[];
}

async function surveyOf(records: AsyncGenerator<Record>, form: TableForm, file: string): Promise<Survey> {
  const seen = { columns: form.columns, keys: new Set<string>(), rows: 0, faulty: 0 };
  try {
    for await (const record of records) lookAt(record, seen);
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    const problem = { file, line: error.line, rule: error.message };
    return { columns: seen.columns ?? [...seen.keys], rows: seen.rows, problems: [problem] };
  }
  const columns = seen.columns ?? [...seen.keys];
  const problems = [...headerProblems(file, columns, seen.rows), ...unpivotProblems(file, columns, form.unpivot)];
  return { columns, rows: rowsIn(seen, columns, form), problems };
}

/** Rows as they are read: of those without a fault one for each column that is unpivoted. */
function rowsIn({ rows, faulty }: Seen, columns: readonly string[], { unpivot }: TableForm): number {
  if (unpivot === undefined) return rows;
  return faulty + (rows - faulty) * columns.filter((column) => unpivot.columns.test(column)).length;
}

interface Seen {
  columns: readonly string[] | undefined;
  readonly keys: Set<string>;
  rows: number;
  /** Rows that have not as many cells as the header, and lines that are no row. */
  faulty: number;
}

function lookAt(record: Record, seen: Seen): void {
  const { keys } = record;
  if (keys === undefined && seen.columns === undefined) {
    seen.columns = headerOf(record);
    return;
  }
  seen.rows += 1;
  if (record.fault !== undefined || (seen.columns && record.cells.length !== seen.columns.length)) seen.faulty += 1;
  if (keys !== undefined && seen.keys.size < MOST_COLUMNS) for (const key of keys) seen.keys.add(key);
}

/** The names of the columns; to one without a name of its own its number is put. */
function headerOf({ cells }: Record): string[] {
  const names = cells.map((cell) => cell.trim());
  return names.map((name, at) =>
    name !== '' && names.filter((one) => one === name).length === 1 ? name : `${name}#${at + 1}`,
  );
}

function headerProblems(file: string, columns: readonly string[], rows: number): Problem[] {
  const twice = columns.filter((column, at) => columns.indexOf(column) !== at);
  const broken = columns.filter((column) => column.includes('\uFFFD'));
  return [
    ...(rows === 0 ? [{ file, line: 1, rule: 'the table has a header line and rows' }] : []),
    ...twice.map((value) => ({
      file,
      line: 1,
      value,
      rule: 'each column has a name of its own; give names in table.columns',
    })),
    ...broken.map((value) => ({
      file,
      line: 1,
      value,
      rule: 'the header is text in the encoding of the table; say table.encoding',
    })),
  ];
}

function rowOf(
  { number, line, raw, cells, keys, fault }: Record,
  columns: readonly string[],
  encoding: string,
): ForeignRow {
  const names = keys ?? columns;
  const counted =
    cells.length === names.length ? undefined : `the row has ${cells.length} cells, the header ${names.length}`;
  // A file that was cut or written in another encoding has them anywhere: such a row is not to be trusted.
  const garbled = raw.includes('\uFFFD') ? `the row holds bytes that are no text in ${encoding}` : undefined;
  const why = fault ?? garbled ?? counted;
  const named = new Map(names.map((name, at) => [name, cells[at] ?? '']));
  return { number, line, raw, cells: named, ...(why === undefined ? {} : { fault: why }) };
}
