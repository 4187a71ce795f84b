import type { Naming } from '../as-of/known.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Statement } from '../neo4j/graph.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import type { Run } from './make-nodes.ts';
import { namedNode } from './project.ts';
import { type States, statesOf } from './states.ts';

const BATCH = 1_000;

/** Computes what entities show, now and as of the past, anew from all claims of all datasets, and retires what no claim is about any more. */
export async function refreshEntities(
  { graph, ontology }: { graph: Graph; ontology: Ontology },
  ids: Iterable<string>,
): Promise<void> {
  const distinct = [...new Set(ids)].sort();
  for (let start = 0; start < distinct.length; start += BATCH) {
    await refreshBatch(graph, ontology, distinct.slice(start, start + BATCH));
  }
}

async function refreshBatch(graph: Graph, ontology: Ontology, ids: readonly string[]): Promise<void> {
  await graph.write(async (run) => {
    const computed = await computeEntities(run, ontology, ids);
    await run(attributeStatement(ontology, computed));
    const gone = computed.filter(({ live }) => live === null).map(({ id }) => namedNode(ontology, id));
    const nodes = gone.filter((node) => node !== null);
    await run(statement('projection/retire-nodes', { nodes }));
    await run(statement('projection/delete-unclaimed', { ids: nodes.map(({ id }) => id) }));
    const states = computed.flatMap(({ id, others }) => others.map((properties) => ({ id, properties })));
    await run(statement('projection/set-states', { ids, states }));
  });
}

/** The statement that sets what entities show; those that nothing calls into being any more are left out. */
export function attributeStatement(ontology: Ontology, computed: readonly Computed[]): Statement {
  const entities = computed.flatMap(({ id, live }) =>
    live === null ? [] : [{ id, properties: { ...live, id, type: typeOfId(ontology, id)?.name } }],
  );
  return statement('projection/set-attributes', { entities });
}

/** An entity with what it shows, now and before. */
export type Computed = Pick<States, 'live'> & { readonly id: string };

/**
 * What the claims say of entities, now and before. An entity that its dataset no longer declares stays while open claims
 * of another are about it; one that no open claim is about has states of the past alone.
 */
export async function computeEntities(
  run: Run,
  ontology: Ontology,
  ids: readonly string[],
): Promise<(States & { readonly id: string })[]> {
  const claims = (await run(statement('claim/history', { ids }))).map((row) => row['claim'] as ClaimRecord);
  const named = await run(statement('entity/named-by', { ids }));
  const namings = new Map(named.map((row) => [row['id'], row['namings'] as Naming[]]));
  const byEntity = groupBy(claims, (claim) => claim.attributeOf ?? '');
  return ids.map((id) => ({
    id,
    ...statesOf(ontology, id, { claims: byEntity.get(id) ?? [], namings: namings.get(id) ?? [] }),
  }));
}
