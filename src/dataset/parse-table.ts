import { parse } from 'csv-parse/sync';
import { COLUMNS, type TableKind } from './columns.ts';
import type { Problem, Row } from './row.ts';

export interface Table {
  readonly file: string;
  readonly kind: TableKind;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface ReadTable {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

const CELL_CHARACTERS = 20_000;
/** What a cell that begins with a minus may hold: a number. */
const NEGATIVE = /^-\d[\d.]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Reads a table; what is wrong with it is told, and the rest is read all the same. */
export function parseTable(file: string, kind: TableKind, bytes: Buffer): ReadTable {
  const { text, problems: unreadable } = decode(file, bytes);
  const { lines, problems: broken } = split(file, text);
  const [header, ...rest] = lines;
  const columns = header?.cells ?? [];
  const rows = rest.map(({ cells, line }) => rowOf(file, line, { columns, cells }));
  return {
    table: { file, kind, columns, rows: rows.map(({ row }) => row) },
    problems: [
      ...unreadable,
      ...broken,
      ...headerProblems(file, kind, columns),
      ...rows.flatMap(({ problems }) => problems),
    ],
  };
}

/** Bytes that are no UTF-8 are told line by line, and read as the replacement character. */
function decode(file: string, bytes: Buffer): { text: string; problems: Problem[] } {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const mark = marked ? [{ file, line: 1, rule: 'the text begins without a byte order mark' }] : [];
  const text = bytes.toString('utf8', marked ? 3 : 0);
  if (isUtf8(bytes)) return { text, problems: mark };
  const wrong: Problem[] = [];
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) wrong.push({ file, line, rule: 'the text is UTF-8' });
    start = end + 1;
  }
  return { text, problems: [...mark, ...wrong] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The records of a CSV text with the line on which each begins: a cell between quotes may hold several lines. */
function split(file: string, text: string): { lines: Line[]; problems: Problem[] } {
  const lines: Line[] = [];
  let begins = 1;
  try {
    parse(text, {
      relaxColumnCount: true,
      onRecord: (cells: string[], { lines: ends }) => {
        lines.push({ cells, line: begins });
        begins = ends + 1;
        return null;
      },
    });
    return { lines, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { lines, problems: [{ file, line: begins, rule: `the table is CSV: ${message}` }] };
  }
}

function rowOf(
  file: string,
  line: number,
  { columns, cells }: { columns: readonly string[]; cells: readonly string[] },
) {
  const counted =
    cells.length === columns.length
      ? []
      : [
          {
            file,
            line,
            value: `${cells.length} cells`,
            rule: `a row has as many cells as the header, ${columns.length}`,
          },
        ];
  const problems = cells.flatMap((value, at) =>
    cellProblems({ file, line, column: columns[at] ?? `${at + 1}` }, value),
  );
  // What is too long is told once, and is not carried through the checks that follow.
  const kept = columns.map((column, at) => [column, (cells[at] ?? '').slice(0, CELL_CHARACTERS)]);
  return { row: { file, line, cells: Object.fromEntries(kept) }, problems: [...counted, ...problems] };
}

/** Cells that a spreadsheet would run, or that no one could have meant. */
function cellProblems(place: Pick<Problem, 'file' | 'line' | 'column'>, value: string): Problem[] {
  const formula = /^[=+@\t\r]/.test(value) || (value.startsWith('-') && !NEGATIVE.test(value));
  const rules: [boolean, string][] = [
    [formula, 'no cell begins like a formula (=, +, -, @)'],
    [value.length > CELL_CHARACTERS, `a cell has at most ${CELL_CHARACTERS} characters`],
    [CONTROL.test(value), 'no cell holds a control character'],
  ];
  return rules.filter(([broken]) => broken).map(([, rule]) => ({ ...place, value, rule }));
}

function headerProblems(file: string, kind: TableKind, columns: readonly string[]): Problem[] {
  const { required, known } = COLUMNS[kind];
  const missing = required.filter((column) => !columns.includes(column));
  const twice = columns.filter((column, at) => columns.indexOf(column) !== at);
  const unknown = kind === 'entities' ? [] : columns.filter((column) => !known.has(column));
  const at = (column: string, rule: string) => ({ file, line: 1, column, value: column, rule });
  return [
    ...missing.map((column) => ({ file, line: 1, column, rule: `a table of ${kind} has the column ${column}` })),
    ...twice.map((column) => at(column, 'each column stands once')),
    ...unknown.map((column) => at(column, `a column of a table of ${kind} is one of ${[...known].join(', ')}`)),
  ];
}
