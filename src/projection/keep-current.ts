import { createHash } from 'node:crypto';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { asWriter } from '../ledger/lease.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { FORMS_VERSION } from '../search/forms.ts';
import { rebuild } from './rebuild.ts';

/** Makes the projections anew where the ontology by which they were made has changed since. */
export async function keepCurrent(projecting: { readonly graph: Graph; readonly ontology: Ontology }): Promise<void> {
  const fingerprint = fingerprintOf(projecting.ontology);
  const [row] = await projecting.graph.read(statement('ledger/projected', {}));
  if (row?.['fingerprint'] === fingerprint) return;
  await asWriter(projecting.graph, { purpose: 'making the projections anew' }, async (graph) => {
    if ((await storedDatasets(graph)).length > 0) await rebuild({ ...projecting, graph });
    await graph.write((run) => run(statement('ledger/set-projected', { fingerprint })));
  });
}

/** Raised when the same claims come to another graph, so that a graph of before is made anew. */
const PROJECTION = 3;

/** Of the forms of words, and of everything in the ontology that projections depend on; maps are written as lists, in their order. */
function fingerprintOf(ontology: Ontology): string {
  const plain = JSON.stringify(ontology, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(`${PROJECTION} ${FORMS_VERSION} ${plain}`).digest('hex');
}
