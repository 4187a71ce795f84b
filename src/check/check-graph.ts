import type { ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import { derivedTypes, edgesOf } from '../projection/project.ts';
import { differingEntities } from './differing-entities.ts';
import type { Checking, Finding } from './finding.ts';
import { checkPassages } from './passages.ts';
import { checkStoredTypes } from './stored-types.ts';

/** Looks at the whole graph; each rule says what breaks it, and must find nothing. */
export async function checkGraph(checking: Checking): Promise<Finding[]> {
  const { graph, ontology } = checking;
  const ids = async (name: string, parameters = {}) =>
    (await graph.read(statement(name, parameters))).map(({ id }) => String(id));
  const derived = derivedTypes(ontology);
  return [
    { rule: 'facts without evidence', broken: await ids('check/without-evidence') },
    { rule: 'sources that nothing declares', broken: await ids('check/without-source') },
    {
      rule: 'projections without a claim',
      broken: [...(await ids('check/edges-without-claim')), ...(await ids('projection/unclaimed', { derived }))],
    },
    { rule: 'claims without their projection', broken: await missingEdges(checking) },
    { rule: 'entities that differ from their claims', broken: await differingEntities(checking) },
    ...(await checkStoredTypes(checking)),
    await checkPassages(checking),
  ];
}

const BATCH = 2_000;

/** Edges that open claims call for and that are not there. */
async function missingEdges({ graph, ontology }: Checking): Promise<string[]> {
  const missing: string[] = [];
  for (const { order } of await storedDatasets(graph)) {
    for await (const batch of inBatches(claimsOfDataset(graph, order))) {
      const open = batch.filter(({ recordedTo, rank }) => recordedTo === undefined && rank !== 'DEPRECATED');
      const wanted = open.flatMap((claim) =>
        edgesOf(ontology, claim).map(({ type, from, to, properties }) => ({ type, from, to, id: properties['id'] })),
      );
      for (const [type, edges] of groupBy(wanted, (edge) => edge.type)) {
        const rows = await graph.read(statement('check/edges-present', { edges }, { type }));
        const present = new Set(rows.map(({ id }) => id));
        missing.push(...edges.filter(({ id }) => !present.has(id)).map(({ id }) => String(id)));
      }
    }
  }
  return missing;
}

async function* inBatches(claims: AsyncIterable<ClaimRecord>): AsyncGenerator<ClaimRecord[]> {
  let batch: ClaimRecord[] = [];
  for await (const claim of claims) {
    batch.push(claim);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
