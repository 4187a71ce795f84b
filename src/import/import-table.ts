import type { ClaimRecord } from '../claim/claim.ts';
import { claimOf } from '../claim/claim-of.ts';
import type { Assertion } from '../dataset/assertions.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Problem } from '../dataset/row.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { createIdSet } from '../id-set.ts';
import { asWriter } from '../ledger/lease.ts';
import { nodeStatements } from '../projection/project.ts';
import { refreshEntities } from '../projection/refresh.ts';
import type { Converted } from '../table/convert.ts';
import { readTable, type TableRun } from '../table/read-table.ts';
import type { Rejects } from '../table/rejects.ts';
import type { Counts } from '../table/tally.ts';
import { closeMissing } from './close-missing.ts';
import type { Importing } from './importing.ts';
import { finishLoad, type Load, openLoad } from './load.ts';
import { aboutIds, isUnsettled, settle, unclaimedIds } from './settle.ts';
import { orderProblems } from './validate.ts';
import { writeBatch } from './write-batch.ts';

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
  const writing = createWriting(importing, run.dataset);
  rejects.begin();
  let opened: Load | undefined;
  for await (const converted of run.convert()) {
    await reject(rejects, converted);
    const assertions = converted.flatMap((one) => ('assertions' in one ? one.assertions : []));
    if (assertions.length > 0 && opened === undefined) {
      opened = await openLoad(importing.graph, run.dataset, hash, importing.now);
      await writing.write(run.opening, opened);
    }
    if (opened !== undefined) await writing.write(assertions, opened);
    showRows(importing, run);
  }
  const { counts } = run;
  if (opened === undefined) return { ...NOTHING, rejected: counts.rejected, problems: [allRejected(run)], counts };
  const { written, total, closed, changed } = await writing.finish(opened);
  await finishLoad(importing.graph, run.dataset, { hash, claimCount: total, changed, rejectedRows: counts.rejected });
  return { written, closed, total, rejected: counts.rejected, problems: [], counts };
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

const BATCH = 2_000;

/** Writes assertions in their order. What is kept meanwhile: entities once each, and eight bytes a claim. */
function createWriting(importing: Importing, dataset: Dataset) {
  const { graph, ontology, progress } = importing;
  const ids = createIdSet();
  const about = new Set<string>();
  const note = (claim: ClaimRecord) => {
    for (const id of aboutIds(ontology, claim)) about.add(id);
  };
  let [position, written] = [0, 0];
  const writeClaims = async (claims: readonly ClaimRecord[], opened: Load) => {
    await graph.write(async (run) => {
      for (const step of nodeStatements(ontology, claims)) await run(step);
    });
    for (let start = 0; start < claims.length; start += BATCH)
      written += await writeBatch(importing, claims.slice(start, start + BATCH), opened.entry);
  };
  return {
    write: async (assertions: readonly Assertion[], opened: Load) => {
      const claims = assertions.map((assertion, at) => claimOf(ontology, dataset, assertion, position + at));
      position += claims.length;
      for (const claim of claims) {
        ids.add(claim.id);
        note(claim);
      }
      await writeClaims(claims, opened);
    },
    finish: async (opened: Load) => {
      const { closed, changed } = await closeMissing(importing, {
        dataset,
        isMade: ids.has,
        load: opened,
        letGo: note,
      });
      for (const id of opened.leftovers ? await unclaimedIds(importing) : []) about.add(id);
      progress?.(`${dataset.name}: entities`, 0, 1);
      await refreshEntities(importing, [...about]);
      progress?.(`${dataset.name}: entities`, 1, 1);
      return { written, closed, changed, total: position };
    },
  };
}
