import { int } from 'neo4j-driver';
import type { Dataset } from '../dataset/read-dataset.ts';
import { type Entry, takeEntry } from '../ledger/ledger.ts';
import { migrationStatements, statement } from '../neo4j/cypher.ts';
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
  readonly claimCount: number;
}

/** Makes constraints and indexes; safe to repeat. */
export async function migrate(graph: Graph): Promise<void> {
  for (const step of migrationStatements('V001__constraints_and_indexes')) await graph.write((run) => run(step));
}

export async function storedDatasets(graph: Graph): Promise<StoredDataset[]> {
  const rows = await graph.read(statement('dataset/list', {}));
  return rows.map((row) => row['dataset'] as StoredDataset);
}

/** Begins a load under a number of its own; a load of the same files that was broken off goes on under its number. */
export function openLoad(graph: Graph, dataset: Dataset, hash: string, now: () => number): Promise<Entry> {
  return graph.write(async (run) => {
    const taken = await takeEntry(run, now);
    const stored = (await run(statement('dataset/list', {}))).map((row) => row['dataset'] as StoredDataset);
    const broken = stored.find(({ name, loading }) => name === dataset.name && loading === hash);
    const entry = broken === undefined ? taken : { number: broken.number, recordedAt: broken.recordedAt };
    const { name, order, source, title, version, reading, licences } = dataset;
    const properties = { order: int(order), source, title, version, reading, licences, claimCount: int(0) };
    await run(statement('dataset/open', { name, properties, loading: hash, ...stamp(entry) }));
    return entry;
  });
}

export async function finishLoad(graph: Graph, { name }: Dataset, hash: string, claimCount: number): Promise<void> {
  await graph.write((run) => run(statement('dataset/finish', { name, hash, claimCount: int(claimCount) })));
}

const stamp = ({ number, recordedAt }: Entry) => ({ number: int(number), recordedAt: int(recordedAt) });
