import type { Entry } from '../ledger/ledger.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';

/** A dataset as the graph knows it. */
export interface StoredDataset extends Entry {
  readonly name: string;
  readonly order: number;
  readonly source: string;
  readonly title: string;
  readonly version?: string;
  readonly reading: string;
  readonly licences: readonly string[];
  /** Hash of the files of the last complete load. */
  readonly hash?: string;
  /** Hash of the files of a load that is under way or was broken off. */
  readonly loading?: string;
  /** Number of the first load after the last complete one. */
  readonly since?: number;
  /** When it was first known. */
  readonly firstRecordedAt: number;
  readonly claimCount: number;
  /** Of a foreign table: rows that were not taken over. */
  readonly rejectedRows?: number;
}

/** The datasets that are loaded or being loaded, in the order of listing. */
export async function storedDatasets(graph: Graph): Promise<StoredDataset[]> {
  const rows = await graph.read(statement('dataset/list', {}));
  return rows.map((row) => row['dataset'] as StoredDataset);
}
