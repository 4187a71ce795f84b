import type { ClaimRecord } from '../claim/claim.ts';
import { claimOf } from '../claim/claim-of.ts';
import type { Assertion } from '../dataset/assertions.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Problem } from '../dataset/row.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { createIdSet } from '../id-set.ts';
import { asWriter } from '../ledger/lease.ts';
import { isUnsettled } from '../ledger/ledger.ts';
import type { Converted } from '../table/convert.ts';
import { readTable, type TableRun } from '../table/read-table.ts';
import type { Rejects } from '../table/rejects.ts';
import type { Counts } from '../table/tally.ts';
import { batchesOf, createClaimWriter } from './claim-writer.ts';
import { endLoad } from './end-load.ts';
import type { Importing } from './importing.ts';
import { createLanes } from './lanes.ts';
import { finishLoad, type Load, openLoad } from './load.ts';
import { settle } from './settle.ts';
import { orderProblems } from './validate.ts';

/** What became of a table. */
export interface ImportedTable {
  readonly written: number;
  readonly closed: number;
  readonly total: number;
  /** Rows that were not taken over. */
  readonly rejected: number;
  /** Faults of the mapping or the file; where there is one, nothing was written. */
  readonly problems: readonly Problem[];
  /** What the rows came to; undefined where none was read, since nothing has changed. */
  readonly counts?: Counts;
}

export interface TableRequest {
  readonly file: string;
  readonly mapping: string;
  readonly rejects: Rejects;
}

const NOTHING = { written: 0, closed: 0, total: 0, rejected: 0 };

/** Goes through a table as a load would, and writes nothing. */
export async function checkTable(importing: Importing, request: TableRequest): Promise<ImportedTable> {
  const run = await readTable(importing, request);
  const problems = await faultsOf(importing, run);
  if (problems.length > 0) return { ...NOTHING, problems };
  for await (const converted of run.convert()) {
    await reject(request.rejects, converted);
    showRows(importing, run);
  }
  const { claims, rejected } = run.counts;
  return { ...NOTHING, total: claims + run.opening.length, rejected, problems: [], counts: run.counts };
}

/** Loads a table: its rows are converted and written some at a time, under one number; memory does not grow with them. */
export async function importTable(importing: Importing, request: TableRequest): Promise<ImportedTable> {
  const run = await readTable(importing, request);
  const before = await loadedBefore(importing, run);
  if (before !== undefined && !(await isUnsettled(importing.graph))) return before;
  const waiting = (writer: string) => importing.progress?.(`waiting for ${writer}`, 0, 1);
  return asWriter(importing.graph, { purpose: `import of ${request.file}`, waiting }, async (graph) => {
    const held = { ...importing, graph };
    const imported = (await loadedBefore(held, run)) ?? (await load(held, run, request.rejects));
    await settle(held);
    return imported;
  });
}

/** What a load of the same file with the same mapping came to, where it is complete and nothing around it has changed. */
async function loadedBefore({ graph }: Importing, run: TableRun): Promise<ImportedTable | undefined> {
  if (run.problems.length > 0) return undefined;
  const stored = await storedDatasets(graph);
  const same = stored.find(({ hash, loading }) => hash === run.identity(stored) && loading === undefined);
  return same && { ...NOTHING, total: same.claimCount, rejected: same.rejectedRows ?? 0, problems: [] };
}

async function faultsOf({ graph }: Importing, run: TableRun): Promise<Problem[]> {
  const orders = orderProblems(run.dataset, await storedDatasets(graph));
  return [...run.problems, ...orders.map((problem) => ({ ...problem, file: run.mappingFile }))];
}

async function load(importing: Importing, run: TableRun, rejects: Rejects): Promise<ImportedTable> {
  const problems = await faultsOf(importing, run);
  if (problems.length > 0) return { ...NOTHING, problems };
  const hash = run.identity(await storedDatasets(importing.graph));
  const open = async () => {
    const opened = await openLoad(importing.graph, run.dataset, hash, importing.now);
    return createWriting(importing, { dataset: run.dataset, opened });
  };
  const writing = await writeRows(importing, run, { rejects, open });
  const { counts } = run;
  if (writing === undefined) return { ...NOTHING, rejected: counts.rejected, problems: [allRejected(run)], counts };
  const { written, total, closed, changed } = await writing.finish();
  await finishLoad(importing.graph, run.dataset, { hash, claimCount: total, changed, rejectedRows: counts.rejected });
  return { written, closed, total, rejected: counts.rejected, problems: [], counts };
}

interface Rows {
  readonly rejects: Rejects;
  /** Begins the load, when there is something to write. */
  readonly open: () => Promise<Writing>;
}

type Writing = ReturnType<typeof createWriting>;

/** Rows are converted while those before them are written. Returns undefined where nothing was to be written. */
async function writeRows(importing: Importing, run: TableRun, { rejects, open }: Rows): Promise<Writing | undefined> {
  rejects.begin();
  let writing: Writing | undefined;
  let pending: Promise<void> = Promise.resolve();
  try {
    for await (const converted of run.convert()) {
      await reject(rejects, converted);
      const assertions = converted.flatMap((one) => ('assertions' in one ? one.assertions : []));
      await pending;
      if (assertions.length > 0 && writing === undefined) {
        writing = await open();
        await writing.write(run.opening);
      }
      pending = writing?.write(assertions) ?? pending;
      // Who waits for it is told of its fault; until then nobody else is to be.
      pending.catch(() => {});
      showRows(importing, run);
    }
    await pending;
    await writing?.end();
  } finally {
    await pending.catch(() => {});
    await writing?.idle();
  }
  return writing;
}

/** A load of which nothing is left would close all that was loaded before. */
const allRejected = ({ file, counts }: TableRun): Problem => ({
  file,
  rule: `some row can be taken over; all ${counts.rejected} were rejected`,
});

async function reject(rejects: Rejects, converted: readonly Converted[]): Promise<void> {
  for (const one of converted) if ('reasons' in one) await rejects.write(one.row, one.reasons);
}

const showRows = ({ progress }: Importing, { dataset, counts, rows }: TableRun): void =>
  progress?.(`${dataset.name}: rows`, counts.rows, rows);

/**
 * Makes the nodes of assertions in their order, and writes the claims beside each other. What is kept meanwhile: entities once each,
 * and eight bytes a claim.
 */
function createWriting(
  importing: Importing,
  { dataset, opened }: { readonly dataset: Dataset; readonly opened: Load },
) {
  const { ontology } = importing;
  const ids = createIdSet();
  const writer = createClaimWriter(importing, dataset, opened);
  const lanes = createLanes();
  let [position, written] = [0, 0];
  const write = async (claims: readonly ClaimRecord[]) => {
    const count = await writer.write(claims);
    written += count;
  };
  return {
    write: async (assertions: readonly Assertion[]) => {
      const claims = assertions.map((assertion, at) => claimOf(ontology, dataset, assertion, position + at));
      position += claims.length;
      for (const { id } of claims) ids.add(id);
      for (const batch of batchesOf(claims)) {
        await writer.prepare(batch);
        await lanes.add(() => write(batch));
      }
    },
    end: lanes.end,
    idle: lanes.idle,
    finish: async () => {
      const end = await endLoad(importing, { dataset, load: opened, writer, written, isMade: ids.has });
      return { written, total: position, ...end };
    },
  };
}
