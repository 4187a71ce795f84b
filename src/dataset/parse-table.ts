import { COLUMNS, type TableKind } from './columns.ts';
import { linesOf } from './csv-lines.ts';
import type { Problem, Row } from './row.ts';

export interface Table {
  readonly file: string;
  readonly kind: TableKind;
  readonly columns: readonly string[];
  /** Read from the file each time that they are gone through, a part at a time. */
  readonly rows: Iterable<Row>;
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

/** Looks through a table once; what is wrong with it is told, and the rest is read all the same. */
export function parseTable(path: string, file: string, kind: TableKind): ReadTable {
  const [unreadable, wrong]: [Problem[], Problem[]] = [[], []];
  let header: readonly string[] | undefined;
  for (const { cells, line } of linesOf(path, (at, rule) => unreadable.push({ file, line: at, rule }))) {
    if (header === undefined) header = cells;
    else wrong.push(...rowOf(file, line, { columns: header, cells }).problems);
  }
  const columns = header ?? [];
  const rows = {
    *[Symbol.iterator]() {
      let isHeader = true;
      for (const { cells, line } of linesOf(path)) {
        if (!isHeader) yield rowOf(file, line, { columns, cells }).row;
        isHeader = false;
      }
    },
  };
  const problems = [...unreadable, ...headerProblems(file, kind, columns), ...wrong];
  return { table: { file, kind, columns, rows }, problems };
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
