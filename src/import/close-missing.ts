import type { ClaimRecord } from '../claim/claim.ts';
import { ORDER_SPAN } from '../claim/claim-of.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
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
  for await (const page of recordedClaims(importing.graph, dataset.order)) {
    const isMissing = ({ id, closedBy }: Recorded) => closedBy === null && !isMade(id.replace(/~\d+$/, ''));
    const missing = new Set(page.filter(isMissing).map(({ id }) => id));
    const gone = page.filter(({ id, closedBy }) => missing.has(id) || isSince(load, closedBy)).map(({ id }) => id);
    changed.written += page.filter(({ recordedNumber }) => isSince(load, recordedNumber)).length;
    changed.closed += gone.length;
    for (let start = 0; start < gone.length; start += BATCH) {
      const rows = await importing.graph.read(statement('claim/by-ids', { ids: gone.slice(start, start + BATCH) }));
      const claims = rows.map(({ claim }) => claim as ClaimRecord);
      for (const claim of claims) letGo(claim);
      const open = claims.filter(({ id }) => missing.has(id));
      closed += await closeBatch(importing, open, load);
    }
  }
  return { closed, changed };
}

const isSince = ({ since }: Load, number: number | null): boolean => (number ?? 0) >= since;

/** When a claim was recorded, and closed. */
interface Recorded {
  readonly id: string;
  readonly order: number;
  readonly recordedNumber: number;
  readonly closedBy: number | null;
}

const PAGE = 10_000;

/** All claims of a dataset in the order of listing, page by page: what they say is read only of those that go. */
async function* recordedClaims(graph: Graph, order: number): AsyncGenerator<readonly Recorded[]> {
  const below = numberParameter((order + 1) * ORDER_SPAN);
  for (let from = { order: order * ORDER_SPAN, id: '' }; ; ) {
    const given = { from: { ...from, order: numberParameter(from.order) }, below, limit: numberParameter(PAGE) };
    const page = (await graph.read(statement('claim/recorded', given))) as unknown as Recorded[];
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    from = { order: last.order, id: last.id };
  }
}

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
