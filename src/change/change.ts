import { NOW, statementAsOf } from '../as-of/as-of.ts';
import type { Graph, Row, Statement } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/** A complete load that changed the graph. Its number is the greater the later it became complete. */
export interface Change {
  readonly number: number;
  /** When its claims were recorded, in milliseconds. */
  readonly recordedAt: number;
  readonly dataset: string;
  readonly title: string;
  /** Numbers of claims. */
  readonly written: number;
  readonly closed: number;
}

/** Which changes to read: between two numbers, from the end where `backward` says so. */
export interface ChangeRange {
  readonly after?: number;
  readonly before?: number;
  readonly backward?: boolean;
  readonly limit: number;
}

/** Changes as they are now, without a request: for feeds. */
export async function readChanges(graph: Graph, range: ChangeRange): Promise<readonly Change[]> {
  return changesIn(await graph.read(changeStatement(NOW, range)));
}

/** The statement by which changes are read. */
export function changeStatement(asOf: Parameters<typeof statementAsOf>[0], range: ChangeRange): Statement {
  const { after = 0, before = Number.MAX_SAFE_INTEGER, backward = false, limit } = range;
  const given = { after: numberParameter(after), before: numberParameter(before), limit: numberParameter(limit) };
  return statementAsOf(asOf, 'change/page', given, {
    conditions: { order: backward ? 'x.number DESC' : 'x.number' },
  });
}

/** The changes in the rows of that statement. */
export const changesIn = (rows: readonly Row[]): readonly Change[] => rows.map((row) => row['change'] as Change);
