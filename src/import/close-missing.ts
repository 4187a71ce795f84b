import type { ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import { statement } from '../neo4j/cypher.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { closedEdgeStatements } from '../projection/project.ts';
import type { Importing } from './importing.ts';
import type { Changed, Load } from './load.ts';

const BATCH = 1_000;

/**
 * Closes the claims of a dataset that it no longer makes; they and their edges stay readable as of the past. Returns
 * them with those that loads since `since` closed, which broke off before what rests on the claims was made anew, and
 * what all loads since then have changed, by the numbers on the claims: what a process remembers is lost with it.
 */
export async function closeMissing(
  { graph, ontology }: Importing,
  { dataset, ids, load }: { dataset: Dataset; ids: ReadonlySet<string>; load: Load },
): Promise<{ closed: number; letGo: ClaimRecord[]; changed: Changed }> {
  const missing: ClaimRecord[] = [];
  const before: ClaimRecord[] = [];
  let written = 0;
  for await (const claim of claimsOfDataset(graph, dataset.order)) {
    if (claim.recordedTo === undefined && !ids.has(claim.id.replace(/~\d+$/, ''))) missing.push(claim);
    if ((claim.closedBy ?? 0) >= load.since) before.push(claim);
    if ((claim.recordedNumber ?? 0) >= load.since) written += 1;
  }
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    await graph.write(async (run) => {
      const { number, recordedAt } = load.entry;
      const closed = batch.map((claim) => ({ ...claim, recordedTo: recordedAt }));
      for (const step of closedEdgeStatements(ontology, closed)) await run(step);
      const parameters = {
        ids: batch.map(({ id }) => id),
        number: numberParameter(number),
        recordedTo: numberParameter(recordedAt),
      };
      await run(statement('claim/close', parameters));
    });
  }
  const letGo = [...before, ...missing];
  return { closed: missing.length, letGo, changed: { written, closed: letGo.length } };
}
