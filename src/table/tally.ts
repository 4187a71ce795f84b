import type { Resolved } from './resolve.ts';

/** Why a row that is cell by cell the same as one before it is not taken over. */
export const REPEATED = 'the row repeats one before it, cell by cell';

/** What the rows of a table came to. */
export interface Counts {
  rows: number;
  rejected: number;
  claims: number;
  /** Rows that are cell by cell the same as one before them. */
  repeated: number;
  /** Rows that are taken over and claim nothing. */
  silent: number;
  /** By entity rule: how often it was found, made for the first time, and left out. */
  readonly entities: Map<string, EntityCount>;
  /** By statement: its claims, and how many rows make none of it because something is missing, by what. */
  readonly statements: Map<string, StatementCount>;
  /** By reason, without what varies from row to row. */
  readonly reasons: Map<string, number>;
}

interface EntityCount {
  named: number;
  made: number;
  left: number;
}

interface StatementCount {
  claims: number;
  readonly leftOut: Map<string, number>;
}

/** What a statement came to in a row. */
export interface Outcome {
  readonly name: string;
  readonly claims: number;
  /** What is missing, where it makes no claim for that. */
  readonly leftOut?: string;
}

/** Counts of a table with these entity rules and statements. */
export function createCounts(entities: Iterable<string>, statements: Iterable<string>): Counts {
  return {
    rows: 0,
    rejected: 0,
    claims: 0,
    repeated: 0,
    silent: 0,
    entities: new Map([...entities].map((name) => [name, { named: 0, made: 0, left: 0 }])),
    statements: new Map([...statements].map((name) => [name, { claims: 0, leftOut: new Map() }])),
    reasons: new Map(),
  };
}

/** Counts a row that is taken over. */
export function countRow(counts: Counts, claims: number, outcomes: readonly Outcome[]): void {
  counts.rows += 1;
  counts.claims += claims;
  if (claims === 0) counts.silent += 1;
  for (const { name, claims: own, leftOut } of outcomes) {
    const of = counts.statements.get(name);
    if (of === undefined) continue;
    of.claims += own;
    if (leftOut !== undefined) countUp(of.leftOut, leftOut);
  }
}

/** Counts the entities of a rule in a row; `isFirst` says which of them the row makes. */
export function countEntities(
  counts: Counts,
  name: string,
  of: { readonly found: readonly Resolved[]; readonly left: number },
  isFirst: (id: string) => boolean,
): void {
  const count = counts.entities.get(name);
  if (count === undefined) return;
  count.named += of.found.length;
  count.left += of.left;
  count.made += of.found.filter(({ id, making }) => making !== undefined && isFirst(id)).length;
}

/** Counts a row that is not taken over. Values stand between quotation marks in a reason. */
export function countRejected(counts: Counts, reasons: readonly string[]): void {
  counts.rows += 1;
  counts.rejected += 1;
  for (const reason of new Set(reasons.map((one) => one.replaceAll(/".*"/g, '…').replaceAll(/\brow \d+\b/g, 'row …'))))
    countUp(counts.reasons, reason);
}

function countUp(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
