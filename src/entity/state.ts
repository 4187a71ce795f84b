import type { StoredDataset } from '../dataset/stored-datasets.ts';
import type { Row } from '../neo4j/graph.ts';

/** Why nothing is recorded of an entity: a source that was read in full speaks of it and is silent, or none was read. */
export function silence(row: Row, datasets: readonly StoredDataset[]): 'NOT_STATED' | 'NOT_READ' {
  const readInFull = new Set(datasets.filter(({ reading }) => reading === 'IN_FULL').map(({ source }) => source));
  const named = (row['namedBy'] ?? []) as readonly string[];
  return named.some((source) => readInFull.has(source)) ? 'NOT_STATED' : 'NOT_READ';
}

/** Why an attribute of an entity has a value or has none. */
export function valueState(row: Row, name: string, datasets: readonly StoredDataset[]) {
  const value = row[name];
  if (value !== undefined && value !== null) return 'RECORDED';
  const notPrinted = (row['notPrinted'] ?? []) as readonly string[];
  return notPrinted.includes(name) ? 'NOT_PRINTED' : silence(row, datasets);
}
