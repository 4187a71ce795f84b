import { createHash } from 'node:crypto';
import type { Assertion } from '../dataset/assertions.ts';
import { checkAssertions } from '../dataset/check-assertions.ts';
import type { Problem } from '../dataset/row.ts';
import { createIdSet, type IdSet } from '../id-set.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type RowContext, RowFault } from './evaluate.ts';
import type { EntityRule, Mapping, Statement } from './mapping.ts';
import type { ForeignRow } from './open-table.ts';
import type { Reconciler } from './reconcile.ts';
import { lookUpsOf, type Resolved, resolve, type Sought, soughtBy } from './resolve.ts';
import { declarationOf, type ResolvedRow, statementOf } from './row-assertions.ts';
import { type Counts, countEntities, countRejected, countRow, type Outcome, REPEATED } from './tally.ts';

/** What a row comes to: what it asserts, or why it is not taken over. */
export type Converted =
  | { readonly row: ForeignRow; readonly assertions: readonly Assertion[] }
  | { readonly row: ForeignRow; readonly reasons: readonly string[] };

export interface Converting {
  readonly ontology: Ontology;
  readonly reconciler: Reconciler;
  readonly mapping: Mapping;
  /** Name of the table's file, by which rows are cited. */
  readonly file: string;
  readonly counts: Counts;
  /** Ids that the mapping itself names, which are there. */
  readonly constants: ReadonlySet<string>;
}

/** By what a statement goes in counts. */
export const statementName = ({ spot, predicate }: Statement): string => `${spot.path} ${predicate}`;

/** Converts the rows of a table, some at a time and in their order: what one makes, those after it find. */
export function createConverter(converting: Converting) {
  const made = new Map<string, number>();
  const described = new Set<string>();
  const keys = new Map<string, number>();
  const state = { ...converting, made, described, keys, seen: createIdSet() };
  return async (rows: readonly ForeignRow[]): Promise<Converted[]> => {
    const sought = rows.map((row) => seek(state, row));
    const wanted = sought.flatMap((one) => [...one.sought.values()].map(lookUpsOf));
    await converting.reconciler.prepare(
      wanted.flatMap(({ lookUps }) => lookUps),
      wanted.flatMap(({ ids }) => ids),
    );
    return sought.map((one) => convertRow(state, one));
  };
}

interface State extends Converting {
  /** Ids that rows have made, with the row. */
  readonly made: Map<string, number>;
  /** Ids of entities of others of which rows have said names or external ids. */
  readonly described: Set<string>;
  /** Keys by which rows are cited, with the row. */
  readonly keys: Map<string, number>;
  /** Hashes of the rows so far. */
  readonly seen: IdSet;
}

interface SoughtRow {
  readonly row: ForeignRow;
  readonly sought: ReadonlyMap<string, Sought>;
  readonly reasons: readonly string[];
}

/** What of a row is to be looked up; whatever is wrong with it is noted. */
function seek({ mapping, ontology }: State, row: ForeignRow): SoughtRow {
  if (row.fault !== undefined) return { row, sought: new Map(), reasons: [row.fault] };
  const context: RowContext = { mapping, row };
  const { done, reasons } = attempts([...mapping.entities.values()], (rule) => soughtBy(context, ontology, rule));
  return { row, sought: new Map(done.map((one) => [one.rule.name, one])), reasons };
}

/** Does it for each, and gathers why it cannot be done. */
function attempts<T, R>(of: readonly T[], work: (one: T) => R): { done: R[]; reasons: string[] } {
  const done: R[] = [];
  const reasons = new Set<string>();
  for (const one of of) {
    try {
      done.push(work(one));
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      reasons.add(error.message);
    }
  }
  return { done, reasons: [...reasons] };
}

function convertRow(state: State, { row, sought, reasons }: SoughtRow): Converted {
  const isCopy = isRepeated(state, row);
  if (isCopy && state.mapping.table.duplicates === 'reject') return rejected(state, row, [REPEATED]);
  if (reasons.length > 0) return rejected(state, row, reasons);
  const { mapping, ontology, made } = state;
  const house = { ...state, isMade: (id: string) => made.has(id) };
  const found = attempts([...sought.values()], (one) => ({ rule: one.rule, ...resolve(house, one) }));
  const citing = attempts([row], () => recordOf(state, row));
  const lost = [...found.reasons, ...citing.reasons];
  if (lost.length > 0) return rejected(state, row, lost);
  const entities = new Map(found.done.map(({ rule, found: ids }) => [rule.name, ids]));
  const resolved: ResolvedRow = { mapping, ontology, row, entities, record: citing.done[0] ?? '' };
  const said = assertionsOf(state, resolved);
  const faults = said.reasons.length > 0 ? said.reasons : ontologyFaults(state, resolved, said.assertions);
  if (faults.length > 0) return rejected(state, row, faults);
  const first = new Set(said.opened.map(({ id }) => id));
  for (const one of found.done) countEntities(state.counts, one.rule.name, one, (id) => first.has(id));
  accept(state, resolved, said);
  return { row, assertions: said.assertions };
}

/** Whether a row before it has the same cells. */
function isRepeated({ seen, counts }: State, { fault, column, cells }: ForeignRow): boolean {
  if (fault !== undefined) return false;
  const hash = createHash('sha256')
    .update(JSON.stringify([column, ...cells.values()]))
    .digest('hex');
  const isCopy = seen.has(hash);
  if (isCopy) counts.repeated += 1;
  seen.add(hash);
  return isCopy;
}

/** Where the row stands in its source: by its key, or by its number. */
function recordOf({ mapping, file, keys }: State, row: ForeignRow): string {
  const { key } = mapping.table;
  const { number, column } = row;
  if (key === undefined) return column === undefined ? `${file}#row=${number}` : `${file}#cell=${number},${column}`;
  const cell = (row.cells.get(key) ?? '').trim();
  if (cell === '') throw new RowFault(`${key}: a row has its key`);
  const first = keys.get(cell);
  if (first !== undefined && first !== number)
    throw new RowFault(`${key} "${cell}": a key stands once; it stands in row ${first} too`);
  return `${file}#${key}=${cell}${column === undefined ? '' : `&column=${column}`}`;
}

interface Said {
  readonly assertions: readonly Assertion[];
  readonly reasons: readonly string[];
  /** Entities that the row is the first to name. */
  readonly opened: readonly Resolved[];
  readonly outcomes: readonly Outcome[];
}

function assertionsOf(state: State, row: ResolvedRow): Said {
  const firsts = [...row.entities].flatMap(([name, of]) => firstNamed(state, name, of));
  const opening = attempts(firsts, ({ rule, one }) => declared(state, row, rule, one));
  const stated = attempts(state.mapping.statements, (statement) => ({ statement, ...statementOf(row, statement) }));
  const outcomes = stated.done.map(({ statement, assertions, leftOut }) => ({
    name: statementName(statement),
    claims: assertions.length,
    ...(leftOut === undefined ? {} : { leftOut }),
  }));
  return {
    assertions: distinct([...opening.done.flat(), ...stated.done.flatMap(({ assertions }) => assertions)]),
    reasons: [...opening.reasons, ...stated.reasons],
    opened: firsts.map(({ one }) => one),
    outcomes,
  };
}

function declared({ made }: State, row: ResolvedRow, rule: EntityRule, one: Resolved): Assertion[] {
  const first = one.making === undefined ? undefined : made.get(one.id);
  if (first === undefined) return declarationOf(row, rule, one);
  // Columns of one row that were unpivoted name it each.
  if (first === row.row.number) return [];
  throw new RowFault(`${rule.spot.path} "${one.id}": an id stands once; it stands in row ${first} too`);
}

/** What this row is the first to name; of a rule with `once`, what one before it has made too, which is refused. */
function firstNamed({ mapping, made, described }: State, name: string, of: readonly Resolved[]) {
  const rule = mapping.entities.get(name);
  if (rule === undefined) return [];
  const saysMore = rule.names.length > 0 || rule.externalIds.size > 0;
  const isFirst = ({ id, making }: Resolved) =>
    making === undefined ? saysMore && !described.has(id) && !made.has(id) : rule.once || !made.has(id);
  return of.filter(isFirst).map((one) => ({ rule, one }));
}

/** What is said twice in one row is said once. */
function distinct(assertions: readonly Assertion[]): Assertion[] {
  const keyed = assertions.map(
    ({ row, ...asserted }) => [JSON.stringify([asserted, row.cells]), { row, ...asserted }] as const,
  );
  return [...new Map(keyed).values()];
}

/** What the ontology has against it. The entities of the row are known. */
function ontologyFaults(
  { mapping, ontology, constants }: State,
  row: ResolvedRow,
  assertions: readonly Assertion[],
): string[] {
  const own = [...row.entities.values()].flat().map(({ id }) => id);
  const known = new Set([...own, ...constants, mapping.source.id]);
  return [...new Set(checkAssertions(ontology, assertions, known).map(faultText))];
}

const faultText = ({ file, column, value, rule }: Problem): string =>
  `${file}${column === undefined ? '' : ` ${column}`}${value ? ` "${value.slice(0, 60)}"` : ''}: ${rule}`;

function accept(state: State, { row, mapping }: ResolvedRow, said: Said): void {
  for (const { id, making } of said.opened) {
    if (making === undefined) state.described.add(id);
    else state.made.set(id, row.number);
  }
  const { key } = mapping.table;
  if (key !== undefined) state.keys.set((row.cells.get(key) ?? '').trim(), row.number);
  countRow(state.counts, said.assertions.length, said.outcomes);
}

function rejected({ counts }: State, row: ForeignRow, reasons: readonly string[]): Converted {
  countRejected(counts, reasons);
  return { row, reasons };
}
