import type { Problem } from '../dataset/row.ts';
import type { TableForm } from './mapping.ts';

type Unpivot = NonNullable<TableForm['unpivot']>;

/** The columns of a table after those that are met have become rows: the others, then the two that `unpivot` names. */
export function unpivotedColumns(columns: readonly string[], unpivot: Unpivot | undefined): readonly string[] {
  return unpivot === undefined ? columns : [...othersOf(columns, unpivot), unpivot.name, unpivot.value];
}

interface Row {
  readonly cells: ReadonlyMap<string, string>;
  readonly fault?: string;
}

/** One row for each column that is met, with the number of the column. A row with a fault stays one. */
export function unpivoted<R extends Row>(
  row: R,
  columns: readonly string[],
  unpivot: Unpivot | undefined,
): (R & { readonly column?: number })[] {
  if (unpivot === undefined) return [row];
  const others = othersOf(columns, unpivot).map((column) => [column, row.cells.get(column) ?? ''] as const);
  const cellsOf = (name: string, value: string) => new Map([...others, [unpivot.name, name], [unpivot.value, value]]);
  if (row.fault !== undefined) return [{ ...row, cells: cellsOf('', '') }];
  return columns.flatMap((column, at) =>
    unpivot.columns.test(column)
      ? [{ ...row, column: at + 1, cells: cellsOf(column, row.cells.get(column) ?? '') }]
      : [],
  );
}

/** What of `unpivot` does not fit the table. */
export function unpivotProblems(file: string, columns: readonly string[], unpivot: Unpivot | undefined): Problem[] {
  if (unpivot === undefined) return [];
  const others = othersOf(columns, unpivot);
  const shown = columns.slice(0, 40).join(', ');
  const none = `no column is met by unpivot.columns; the columns are ${shown}${columns.length > 40 ? ', …' : ''}`;
  return [
    ...(others.length === columns.length ? [{ file, line: 1, value: unpivot.columns.source, rule: none }] : []),
    ...[unpivot.name, unpivot.value].flatMap((value, at, both) =>
      others.includes(value) || both.indexOf(value) !== at
        ? [{ file, line: 1, value, rule: 'unpivot gives names that no other column has' }]
        : [],
    ),
  ];
}

const othersOf = (columns: readonly string[], unpivot: Unpivot): string[] =>
  columns.filter((column) => !unpivot.columns.test(column));
