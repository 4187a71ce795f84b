import { setTimeout as sleep } from 'node:timers/promises';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { orderProperties } from '../filter/key.ts';
import { type Entry, takeEntry } from '../ledger/ledger.ts';
import { migrationStatements, statement } from '../neo4j/cypher.ts';
import type { Graph, Statement } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** A load that is under way. */
export interface Load {
  readonly entry: Entry;
  /** Number of the first load after the last complete one: that of this load, or of one that broke off. */
  readonly since: number;
  /** Whether a load of other files broke off: it may have left nodes that no claim is about. */
  readonly leftovers: boolean;
}

/** Makes constraints and indexes, those of the ontology's orders too; safe to repeat. */
export async function migrate(graph: Graph, ontology: Ontology): Promise<void> {
  for (const step of migrationStatements('V001__constraints_and_indexes')) await graph.write((run) => run(step));
  const steps = orderIndexes(ontology);
  await graph.write(async (run) => {
    for (const step of steps) await run(step);
  });
  // Pages name the index that they are read off: until it is filled they would read whole labels.
  while ((await graph.read(statement('entity/indexes-filling', {})))[0]?.['filling'] !== 0) await sleep(FILLING);
}

/** How long to wait, in milliseconds, before asking again: the indexes of a large graph take minutes to fill, once. */
const FILLING = 200;

/** For each type that is listed, an index on the id and one on each key and the id. None is ever dropped. */
function orderIndexes(ontology: Ontology): Statement[] {
  return [...ontology.types.values()].flatMap((type) =>
    orderProperties(ontology, type).map((key) => {
      const places = { name: `order_${type.name}_${key}`, label: type.name, key };
      return key === 'id'
        ? statement('entity/id-index', {}, { name: places.name, label: places.label })
        : statement('entity/order-index', {}, places);
    }),
  );
}

/** Begins a load under a number of its own; a load of the same files that was broken off goes on under its number. */
export function openLoad(graph: Graph, dataset: Dataset, hash: string, now: () => number): Promise<Load> {
  return graph.write(async (run) => {
    const taken = await takeEntry(run, now);
    const stored = (await run(statement('dataset/list', {}))).map((row) => row['dataset'] as StoredDataset);
    const broken = stored.find(({ name, loading }) => name === dataset.name && loading !== undefined);
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
    return { entry, since: Number(row?.['since']), leftovers: broken !== undefined && broken.loading !== hash };
  });
}

export async function finishLoad(graph: Graph, { name }: Dataset, hash: string, claimCount: number): Promise<void> {
  await graph.write((run) => run(statement('dataset/finish', { name, hash, claimCount: numberParameter(claimCount) })));
}

const stamp = ({ number, recordedAt }: Entry) => ({
  number: numberParameter(number),
  recordedAt: numberParameter(recordedAt),
});
