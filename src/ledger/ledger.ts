import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row, Statement } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/** The number of a write and the time at which it was recorded, in milliseconds: unique and in commit order. */
export interface Entry {
  readonly number: number;
  readonly recordedAt: number;
}

/** Takes the next entry; the first statement of a write transaction, since it locks the ledger until the commit. */
export async function takeEntry(
  run: (statement: Statement) => Promise<readonly Row[]>,
  now: () => number,
): Promise<Entry> {
  const [row] = await run(statement('ledger/take', { now: numberParameter(now()) }));
  return { number: Number(row?.['number']), recordedAt: Number(row?.['recordedAt']) };
}

/** When the last write was recorded, in milliseconds; 0 where there is none yet. */
export async function lastRecordedAt(graph: Graph): Promise<number> {
  const [row] = await graph.read(statement('ledger/latest', {}));
  return Number(row?.['recordedAt'] ?? 0);
}

/** Whether claims were written since what rests on many of them was derived last: a load is under way, or broke off. */
export async function isUnsettled(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(statement('ledger/unsettled', {}));
  return row?.['unsettled'] === true;
}
