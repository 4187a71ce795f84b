import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { COLUMNS, type TableKind } from './columns.ts';
import type { Dataset } from './read-dataset.ts';
import { type Row, valuesOf } from './row.ts';

export const ID = /^[a-z][a-z-]*:[A-Za-z0-9][A-Za-z0-9-]*$/;

/** One assertion of a dataset: a row of a claims table, or a part of a row of another. */
export interface Assertion {
  readonly row: Row;
  /** The column that it comes from; undefined for a row of a claims table. */
  readonly column?: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly value?: string;
  readonly roles: readonly string[];
}

/**
 * All assertions of a dataset, claims tables first, in the order in which claims are listed; its tables are read as they are
 * gone through. Held are only claims whose numbers stand in another order than that of the listing.
 */
export function assertionsOf(ontology: Ontology, { tables }: Dataset): Iterable<Assertion> {
  const rows = (kind: TableKind) => chained(tables.filter((table) => table.kind === kind).map((table) => table.rows));
  const claims = rows('claims');
  const listed = isListed(claims) ? claims : [...claims].sort(byNotation);
  return {
    *[Symbol.iterator]() {
      for (const row of listed) yield claimAssertion(row);
      for (const row of rows('entities')) yield* entityAssertions(ontology, row);
      for (const row of rows('names')) yield nameAssertion(row);
    },
  };
}

const chained = <T>(parts: readonly Iterable<T>[]): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (const part of parts) yield* part;
  },
});

function isListed(rows: Iterable<Row>): boolean {
  let before: Row | undefined;
  for (const row of rows) {
    if (before !== undefined && byNotation(before, row) > 0) return false;
    before = row;
  }
  return true;
}

/** Numbered claims come first, by number (C999 before C1000); the sort keeps the others in their order. */
function byNotation(a: Row, b: Row): number {
  const [left = '', right = ''] = [a.cells['notation'], b.cells['notation']];
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  return NUMBERED.compare(left, right);
}

const NUMBERED = new Intl.Collator('en', { numeric: true });

function claimAssertion(row: Row): Assertion {
  const { subject = '', predicate = '', object, value, roles } = row.cells;
  const named = (roles ?? '')
    .split(';')
    .map((role) => role.trim())
    .filter((role) => role !== '');
  return { row, subject, predicate, roles: named, ...(object ? { object } : {}), ...(value ? { value } : {}) };
}

function entityAssertions(ontology: Ontology, row: Row): Assertion[] {
  const { id = '', type = '', name = '', language } = row.cells;
  const further = Object.entries(row.cells).filter(([column, cell]) => isFurther(column) && cell !== '');
  return [
    { row, column: 'type', subject: id, predicate: 'type', value: type, roles: [] },
    {
      row,
      column: 'name',
      subject: id,
      predicate: 'name',
      value: name,
      roles: [`language=${language || 'en'}`, 'kind=PREFERRED'],
    },
    ...further.flatMap(([column, cell]) => valuesOf(cell).map((value) => cellAssertion(ontology, row, column, value))),
  ];
}

const isFurther = (column: string): boolean => column === 'reading' || !COLUMNS.entities.known.has(column);

/** A further column is an attribute or a relation of the row's type, or the scheme `reading` of external ids. */
function cellAssertion(ontology: Ontology, row: Row, column: string, value: string): Assertion {
  const subject = row.cells['id'] ?? '';
  if (column === 'reading') return { row, column, subject, predicate: 'externalId', value, roles: ['scheme=reading'] };
  const field = typeOfId(ontology, subject)?.relations.get(column);
  if (field === undefined || field.direction === 'IN')
    return { row, column, subject, predicate: column, value, roles: [] };
  return { row, column, subject, predicate: field.relation.type, object: value, roles: [] };
}

function nameAssertion(row: Row): Assertion {
  const { entity = '', name = '', language = '', kind = '' } = row.cells;
  return { row, subject: entity, predicate: 'name', value: name, roles: [`language=${language}`, `kind=${kind}`] };
}
