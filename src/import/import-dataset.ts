import type { ClaimRecord } from '../claim/claim.ts';
import { type Dataset, identityOf, readDataset } from '../dataset/read-dataset.ts';
import type { Problem } from '../dataset/row.ts';
import { type StoredDataset, storedDatasets } from '../dataset/stored-datasets.ts';
import { StartError } from '../errors.ts';
import { createIdSet } from '../id-set.ts';
import { asWriter } from '../ledger/lease.ts';
import { isUnsettled } from '../ledger/ledger.ts';
import { batchesOf, createClaimWriter } from './claim-writer.ts';
import { endLoad } from './end-load.ts';
import type { Importing } from './importing.ts';
import { createLanes } from './lanes.ts';
import { finishLoad, type Load, openLoad } from './load.ts';
import { settle } from './settle.ts';
import { claimsIn, validate } from './validate.ts';

export interface Imported {
  /** Claims written; 0 when the dataset was loaded before. */
  readonly written: number;
  /** Claims of an earlier load that the dataset no longer makes. */
  readonly closed: number;
  readonly total: number;
  /** Faults; where there is one, nothing was written. */
  readonly problems: readonly Problem[];
}

/** Loads a Data Package: checked as a whole, then written batch by batch, each batch in one transaction. */
export async function importDataset(importing: Importing, folder: string): Promise<Imported> {
  const [imported] = await importDatasets(importing, [folder]);
  if (imported === undefined) throw new Error(`Nothing came of ${folder}.`);
  return imported;
}

/** Loads Data Packages one after the other, and derives once, after the last, what rests on all of them together. */
export async function importDatasets(importing: Importing, folders: readonly string[]): Promise<Imported[]> {
  const stored = await storedDatasets(importing.graph);
  const loaded = folders.flatMap((folder) => loadedBefore(folder, stored) ?? []);
  if (loaded.length === folders.length && !(await isUnsettled(importing.graph))) return loaded;
  const waiting = (writer: string) => importing.progress?.(`waiting for ${writer}`, 0, 1);
  return asWriter(importing.graph, { purpose: `import of ${folders.join(', ')}`, waiting }, async (graph) => {
    const imported: Imported[] = [];
    for (const folder of folders) imported.push(await load({ ...importing, graph }, folder));
    await settle({ ...importing, graph });
    return imported;
  });
}

/** What a load of the same files came to, where it is complete. The hash covers the name of the dataset. */
function loadedBefore(folder: string, stored: readonly StoredDataset[]): Imported | undefined {
  const hash = identityOf(folder)?.hash;
  const same = stored.find((one) => one.hash === hash && one.loading === undefined);
  return same && { written: 0, closed: 0, total: same.claimCount, problems: [] };
}

async function load(importing: Importing, folder: string): Promise<Imported> {
  const { graph } = importing;
  const stored = await storedDatasets(graph);
  const before = loadedBefore(folder, stored);
  if (before !== undefined) return before;
  const hash = identityOf(folder)?.hash ?? '';
  const read = readDataset(folder);
  const { total, problems } = await validate(importing, read, stored);
  if (problems.length > 0) return { written: 0, closed: 0, total, problems };
  const opened = await openLoad(graph, read.dataset, hash, importing.now);
  const { written, closed, changed } = await writeAll(importing, { dataset: read.dataset, total, load: opened });
  // What was checked and what was written were read one after the other.
  if (identityOf(folder)?.hash !== hash)
    throw new StartError(`The files in ${folder} have changed while they were loaded; run the command again.`);
  await finishLoad(graph, read.dataset, { hash, claimCount: total, changed });
  return { written, closed, total, problems };
}

interface Writing {
  readonly dataset: Dataset;
  readonly total: number;
  readonly load: Load;
}

/**
 * Nodes first, so that every edge finds its ends; then claims with their edges; then what many claims decide together. The files are
 * gone through for each: held are the claims that are being written, entities once each, and eight bytes a claim.
 */
async function writeAll(importing: Importing, { dataset, total, load: opened }: Writing) {
  const { progress, ontology } = importing;
  const writer = createClaimWriter(importing, dataset, opened);
  const [lanes, ids] = [createLanes(), createIdSet()];
  const batches = () => batchesOf(claimsIn(ontology, dataset));
  for (const batch of batches()) await writer.prepare(batch);
  let [written, done] = [0, 0];
  const write = async (batch: readonly ClaimRecord[]) => {
    const count = await writer.write(batch);
    written += count;
    done += batch.length;
    progress?.(`${dataset.name}: claims`, done, total);
  };
  try {
    for (const batch of batches()) {
      for (const { id } of batch) ids.add(id);
      await lanes.add(() => write(batch));
    }
    await lanes.end();
  } finally {
    await lanes.idle();
  }
  const end = await endLoad(importing, { dataset, load: opened, writer, written, isMade: ids.has });
  return { written, ...end };
}
