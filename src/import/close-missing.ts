import type { ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Entry } from '../ledger/ledger.ts';
import { statement } from '../neo4j/cypher.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { closedEdgeStatements } from '../projection/project.ts';
import type { Importing } from './importing.ts';

const BATCH = 1_000;

/** Closes the claims of a dataset that it no longer makes; they and their edges stay readable as of the past. */
export async function closeMissing(
  { graph, ontology }: Importing,
  { dataset, ids, entry }: { dataset: Dataset; ids: ReadonlySet<string>; entry: Entry },
): Promise<ClaimRecord[]> {
  const missing: ClaimRecord[] = [];
  for await (const claim of claimsOfDataset(graph, dataset.order)) {
    if (claim.recordedTo === undefined && !ids.has(claim.id.replace(/~\d+$/, ''))) missing.push(claim);
  }
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    await graph.write(async (run) => {
      const { number, recordedAt } = entry;
      for (const step of closedEdgeStatements(ontology, batch, recordedAt)) await run(step);
      const parameters = {
        ids: batch.map(({ id }) => id),
        number: numberParameter(number),
        recordedTo: numberParameter(recordedAt),
      };
      await run(statement('claim/close', parameters));
    });
  }
  return missing;
}
