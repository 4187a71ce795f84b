import { aboutOf, type ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import { assignPairs } from '../country-relation/assign-pairs.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { claimWords } from '../search/claim-words.ts';
import { makeNodes } from './make-nodes.ts';
import { closedEdgeStatements, edgeStatement } from './project.ts';
import { refreshEntities } from './refresh.ts';

const BATCH = 2_000;

interface House {
  readonly graph: Graph;
  readonly ontology: Ontology;
}

/** Makes all projections anew from the claims: nodes, edges, twins of closed edges, attributes, words, country relations. */
export async function rebuild(house: House): Promise<void> {
  const { graph, ontology } = house;
  await deleteAll(house);
  const ids = new Set<string>();
  await eachBatch(house, (batch) => graph.write((run) => makeNodes(run, ontology, batch)));
  await eachBatch(house, async (batch) => {
    for (const claim of batch) for (const { id } of aboutOf(claim)) ids.add(id);
    await graph.write(async (run) => {
      const words = batch.map((claim) => ({ id: claim.id, words: claimWords(ontology, claim) }));
      await run(statement('search/set-words', { claims: words }));
      await run(statement('claim/link', { claims: batch.map((claim) => ({ id: claim.id, about: aboutOf(claim) })) }));
      await run(edgeStatement(ontology, batch));
      const closed = batch.filter(({ recordedTo }) => recordedTo !== undefined);
      for (const step of closedEdgeStatements(ontology, closed)) await run(step);
    });
  });
  await refreshEntities(house, [...ids]);
  await assignPairs(house);
}

async function deleteAll({ graph }: House): Promise<void> {
  for (;;) {
    const [row] = await graph.write((run) =>
      run(statement('projection/delete-all', { limit: numberParameter(BATCH) })),
    );
    if (Number(row?.['deleted'] ?? 0) < BATCH) return;
  }
}

async function eachBatch({ graph }: House, work: (batch: readonly ClaimRecord[]) => Promise<unknown>): Promise<void> {
  for (const { order } of await storedDatasets(graph)) {
    let batch: ClaimRecord[] = [];
    for await (const claim of claimsOfDataset(graph, order)) {
      batch.push(claim);
      if (batch.length < BATCH) continue;
      await work(batch);
      batch = [];
    }
    if (batch.length > 0) await work(batch);
  }
}
