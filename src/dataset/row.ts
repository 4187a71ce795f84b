/** A row of a table, with where it stands: line 1 is the header. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A fault of a dataset: where it stands, what came, which rule it breaks. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly rule: string;
}

/** One line for a reader; long values are cut and say so. */
export function problemText({ file, line, column, value, rule }: Problem): string {
  const shown =
    value === undefined
      ? ''
      : ` "${value.length > 60 ? `${value.slice(0, 60)}… (${value.length} characters)` : value}"`;
  return `${file}${line === undefined ? '' : `:${line}`}${column === undefined ? '' : ` ${column}`}${shown}: ${rule}`;
}

/** The values of a cell that may hold several. */
export function valuesOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
