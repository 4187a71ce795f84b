import type { ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import { statement } from '../neo4j/cypher.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { closedEdgeStatements } from '../projection/project.ts';
import type { Importing } from './importing.ts';
import type { Changed, Load } from './load.ts';

const BATCH = 1_000;

interface Closing {
  readonly dataset: Dataset;
  /** Whether the dataset still makes the claim of that id. */
  readonly isMade: (id: string) => boolean;
  readonly load: Load;
  /** Told of each claim that is closed, and of those that loads since `load.since` closed, which broke off before what
   * rests on the claims was made anew. */
  readonly letGo: (claim: ClaimRecord) => void;
}

interface Closed {
  readonly closed: number;
  readonly changed: Changed;
}

/**
 * Closes the claims of a dataset that it no longer makes; they and their edges stay readable as of the past. Returns
 * how many they are, and what all loads since `load.since` have changed, by the numbers on the claims: what a process
 * remembers is lost with it.
 */
export async function closeMissing(importing: Importing, closing: Closing): Promise<Closed> {
  const { dataset, isMade, load, letGo } = closing;
  const changed = { written: 0, closed: 0 };
  let closed = 0;
  let batch: ClaimRecord[] = [];
  for await (const claim of claimsOfDataset(importing.graph, dataset.order)) {
    const isMissing = claim.recordedTo === undefined && !isMade(claim.id.replace(/~\d+$/, ''));
    const isGone = isMissing || isSince(load, claim.closedBy);
    changed.written += Number(isSince(load, claim.recordedNumber));
    changed.closed += Number(isGone);
    if (isGone) letGo(claim);
    if (isMissing) batch.push(claim);
    if (batch.length < BATCH) continue;
    closed += await closeBatch(importing, batch, load);
    batch = [];
  }
  return { closed: closed + (await closeBatch(importing, batch, load)), changed };
}

const isSince = ({ since }: Load, number: number | undefined): boolean => (number ?? 0) >= since;

async function closeBatch({ graph, ontology }: Importing, batch: readonly ClaimRecord[], load: Load): Promise<number> {
  if (batch.length === 0) return 0;
  const { number, recordedAt } = load.entry;
  const closed = batch.map((claim) => ({ ...claim, recordedTo: recordedAt }));
  await graph.write(async (run) => {
    for (const step of closedEdgeStatements(ontology, closed)) await run(step);
    const parameters = {
      ids: batch.map(({ id }) => id),
      number: numberParameter(number),
      recordedTo: numberParameter(recordedAt),
    };
    await run(statement('claim/close', parameters));
  });
  return batch.length;
}
