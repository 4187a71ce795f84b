import { setTimeout as sleep } from 'node:timers/promises';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { orderProperties } from '../filter/key.ts';
import { type Entry, takeEntry } from '../ledger/ledger.ts';
import { migrationStatements, statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** A load that is under way. */
export interface Load {
  readonly entry: Entry;
  /** Number of the first load after the last complete one: that of this load, or of one that broke off. */
  readonly since: number;
  /** Whether a load of other files broke off: it may have left nodes that no claim is about. */
  readonly leftovers: boolean;
  /** Whether a load of the dataset broke off: what it had done, but for its claims, is not known. */
  readonly goesOn: boolean;
  /** Whether the dataset was never loaded before, not even in part. */
  readonly isFirst: boolean;
}

/** Makes constraints and indexes, those of the ontology's orders too; safe to repeat. None is ever dropped. */
export async function migrate(graph: Graph, ontology: Ontology): Promise<void> {
  const steps = ['V001__constraints_and_indexes', 'V002__search', 'V003__changes'].flatMap(migrationStatements);
  for (const step of steps) await graph.write((run) => run(step));
  const present = new Set((await graph.read(statement('entity/indexes', {}))).map(({ name }) => name));
  const missing = orderProperties(ontology).filter((key) => !present.has(indexName(key)));
  await graph.write(async (run) => {
    for (const key of missing) await run(statement('entity/order-index', {}, { name: indexName(key), key }));
  });
  // Pages name the index that they are read off: until it is filled they would read whole labels.
  while ((await graph.read(statement('entity/indexes', {}))).some(({ filling }) => filling)) await sleep(FILLING);
}

const indexName = (key: string): string => `entity_order_${key}`;

/** How long to wait, in milliseconds, before asking again: the indexes of a large graph take minutes to fill, once. */
const FILLING = 200;

/** Begins a load under a number of its own; a load of the same files that was broken off goes on under its number. */
export function openLoad(graph: Graph, dataset: Dataset, hash: string, now: () => number): Promise<Load> {
  return graph.write(async (run) => {
    const taken = await takeEntry(run, now);
    const stored = (await run(statement('dataset/list', {}))).map((row) => row['dataset'] as StoredDataset);
    const before = stored.find(({ name }) => name === dataset.name);
    const broken = before?.loading === undefined ? undefined : before;
    const entry = broken?.loading === hash ? { number: broken.number, recordedAt: broken.recordedAt } : taken;
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
    const [row] = await run(statement('dataset/open', { name, properties, loading: hash, ...stamp(entry) }));
    await run(statement('ledger/set-unsettled', {}));
    const leftovers = broken !== undefined && broken.loading !== hash;
    return {
      entry,
      since: Number(row?.['since']),
      leftovers,
      goesOn: broken !== undefined,
      isFirst: before === undefined,
    };
  });
}

/** What a load has changed, since its first batch: also before it was broken off. */
export interface Changed {
  readonly written: number;
  readonly closed: number;
}

interface Finish {
  readonly hash: string;
  readonly claimCount: number;
  readonly changed: Changed;
  /** Of a foreign table: rows that were not taken over. */
  readonly rejectedRows?: number;
}

/** Ends a load, and notes in the same transaction what it has changed. Where the commit is not sure to have come, it may run again. */
export async function finishLoad(graph: Graph, { name }: Dataset, finish: Finish): Promise<void> {
  const { hash, changed } = finish;
  const written = numberParameter(changed.written);
  const closed = numberParameter(changed.closed);
  const claimCount = numberParameter(finish.claimCount);
  const rejectedRows = finish.rejectedRows === undefined ? null : numberParameter(finish.rejectedRows);
  await graph.write(async (run) => {
    const rows = await run(statement('dataset/finish', { name, hash, claimCount, rejectedRows }));
    if (rows.length > 0 && changed.written + changed.closed > 0)
      await run(statement('change/record', { name, written, closed }));
  });
}

const stamp = ({ number, recordedAt }: Entry) => ({
  number: numberParameter(number),
  recordedAt: numberParameter(recordedAt),
});
