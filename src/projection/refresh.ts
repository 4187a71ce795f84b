import { NOW, statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row, Statement } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { typeOfId } from '../ontology/ontology.ts';
import { propertiesOf } from './attributes.ts';
import { isCallingIntoBeing, labelsOf } from './project.ts';

const BATCH = 1_000;

/** Computes the properties of entities anew from all open claims of all datasets, and retires what no claim is about any more. */
export async function refreshEntities(
  { graph, ontology }: { graph: Graph; ontology: Ontology },
  ids: readonly string[],
): Promise<void> {
  const distinct = [...new Set(ids)].sort();
  for (let start = 0; start < distinct.length; start += BATCH) {
    await refreshBatch(graph, ontology, distinct.slice(start, start + BATCH));
  }
}

type Run = (statement: Statement) => Promise<readonly Row[]>;

async function refreshBatch(graph: Graph, ontology: Ontology, ids: readonly string[]): Promise<void> {
  await graph.write(async (run) => {
    const entities = await computeEntities(run, ontology, ids);
    await run(statement('projection/set-attributes', { entities }));
    const kept = new Set(entities.map(({ id }) => id));
    const gone = ids.flatMap((id) => {
      const type = kept.has(id) ? undefined : typeOfId(ontology, id);
      return type === undefined ? [] : [{ id, labels: ['Entity', ...labelsOf(type)] }];
    });
    await run(statement('projection/retire-nodes', { nodes: gone }));
    await run(statement('projection/delete-unclaimed', { ids: gone.map(({ id }) => id) }));
  });
}

/**
 * What the open claims say of entities: their properties. An entity that its dataset no longer declares stays while
 * claims of another are about it; one that no claim is about is left out.
 */
export async function computeEntities(run: Run, ontology: Ontology, ids: readonly string[]) {
  const claims = (await run(statementAsOf(NOW, 'claim/feeding', { ids }))).map((row) => row['claim'] as ClaimRecord);
  const named = await run(statement('entity/named-by', { ids }));
  const sources = new Map(named.map((row) => [row['id'], row['sources'] as string[]]));
  const byEntity = groupBy(claims, (claim) => claim.attributeOf ?? '');
  const called = new Set(
    claims.filter((claim) => isCallingIntoBeing(ontology, claim)).map((claim) => claim.attributeOf ?? ''),
  );
  return ids
    .filter((id) => called.has(id) || (sources.get(id)?.length ?? 0) > 0)
    .map((id) => ({
      id,
      properties: {
        ...propertiesOf(ontology, id, byEntity.get(id) ?? []),
        namedBy: [...(sources.get(id) ?? [])].sort(),
      } as Record<string, unknown>,
    }));
}
