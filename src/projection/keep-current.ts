import { createHash } from 'node:crypto';
import type { Importing } from '../import/import-dataset.ts';
import { storedDatasets } from '../import/load.ts';
import { statement } from '../neo4j/cypher.ts';
import { rebuild } from './rebuild.ts';

/** Makes the projections anew where the ontology by which they were made has changed since. */
export async function keepCurrent(importing: Importing): Promise<void> {
  const fingerprint = fingerprintOf(importing);
  const [row] = await importing.graph.read(statement('ledger/projected', {}));
  if (row?.['fingerprint'] === fingerprint) return;
  if ((await storedDatasets(importing.graph)).length > 0) await rebuild(importing);
  await importing.graph.write((run) => run(statement('ledger/set-projected', { fingerprint })));
}

/** Of everything in the ontology that projections depend on; maps are written as lists, in their order. */
function fingerprintOf({ ontology }: Importing): string {
  const plain = JSON.stringify(ontology, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(plain).digest('hex');
}
