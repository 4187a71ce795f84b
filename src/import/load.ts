import type { Dataset } from '../dataset/read-dataset.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { type Entry, takeEntry } from '../ledger/ledger.ts';
import { migrationStatements, statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/** Makes constraints and indexes; safe to repeat. */
export async function migrate(graph: Graph): Promise<void> {
  for (const step of migrationStatements('V001__constraints_and_indexes')) await graph.write((run) => run(step));
}

/** Begins a load under a number of its own; a load of the same files that was broken off goes on under its number. */
export function openLoad(graph: Graph, dataset: Dataset, hash: string, now: () => number): Promise<Entry> {
  return graph.write(async (run) => {
    const taken = await takeEntry(run, now);
    const stored = (await run(statement('dataset/list', {}))).map((row) => row['dataset'] as StoredDataset);
    const broken = stored.find(({ name, loading }) => name === dataset.name && loading === hash);
    const entry = broken === undefined ? taken : { number: broken.number, recordedAt: broken.recordedAt };
    const { name, order, source, title, version, reading, licences } = dataset;
    const properties = {
      order: numberParameter(order),
      source,
      title,
      version,
      reading,
      licences,
      claimCount: numberParameter(0),
    };
    await run(statement('dataset/open', { name, properties, loading: hash, ...stamp(entry) }));
    return entry;
  });
}

export async function finishLoad(graph: Graph, { name }: Dataset, hash: string, claimCount: number): Promise<void> {
  await graph.write((run) => run(statement('dataset/finish', { name, hash, claimCount: numberParameter(claimCount) })));
}

const stamp = ({ number, recordedAt }: Entry) => ({
  number: numberParameter(number),
  recordedAt: numberParameter(recordedAt),
});
