import type { Graph, Row } from '../../src/neo4j/graph.ts';

/** Times and numbers of writes: two loads of the same files agree in which of them are equal, not in the values. */
const RECORDED = ['recordedAt', 'firstRecordedAt', 'recordedTo', 'recordedNumber', 'closedBy', 'number'];

/** The whole graph as sorted lines: one a node, one an edge. The ledger, which counts on, is left out. */
export async function dumpOf(graph: Graph): Promise<string[]> {
  const read = (text: string) => graph.read({ name: 'support/dump', text, parameters: {} });
  const nodes = await read('MATCH (n) WHERE NOT n:Ledger RETURN labels(n) AS kind, properties(n) AS properties');
  const edges = await read(
    'MATCH (a)-[r]->(b) RETURN [coalesce(a.id, a.name), type(r), coalesce(b.id, b.name)] AS kind, properties(r) AS properties',
  );
  const ranks = ranksOf([...nodes, ...edges]);
  return [...nodes, ...edges].map((row) => lineOf(row, ranks)).sort();
}

/** Lines of either dump that the other has not. */
export function differences(a: readonly string[], b: readonly string[]): string[] {
  const [left, right] = [new Set(a), new Set(b)];
  const lost = a.filter((line) => !right.has(line)).map((line) => `- ${line}`);
  const gained = b.filter((line) => !left.has(line)).map((line) => `+ ${line}`);
  const counted = a.length === b.length ? [] : [`${a.length} lines, then ${b.length}`];
  return [...counted, ...lost, ...gained].slice(0, 20);
}

const isRecorded = (kind: unknown, key: string): boolean =>
  RECORDED.includes(key) &&
  (key !== 'number' || (kind as string[]).some((label) => label === 'Dataset' || label === 'Change'));

function ranksOf(rows: readonly Row[]): ReadonlyMap<unknown, number> {
  const values = rows.flatMap(({ kind, properties }) =>
    Object.entries(properties as Row).flatMap(([key, value]) => (isRecorded(kind, key) ? [Number(value)] : [])),
  );
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, rank) => [value, rank]));
}

function lineOf({ kind, properties }: Row, ranks: ReadonlyMap<unknown, number>): string {
  const entries = Object.entries(properties as Row).map(([key, value]) => [
    key,
    isRecorded(kind, key) ? `rank ${ranks.get(Number(value))}` : value,
  ]);
  return JSON.stringify([kind, entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))]);
}
