import type { ClaimRecord } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { typeOfId } from '../ontology/ontology.ts';
import { propertiesOf } from './attributes.ts';
import { isCallingIntoBeing } from './project.ts';

const BATCH = 1_000;

/** Computes the properties of entities anew from all open claims of all datasets, and retires what no claim calls into being. */
export async function refreshEntities(
  { graph, ontology }: { graph: Graph; ontology: Ontology },
  ids: readonly string[],
): Promise<void> {
  const distinct = [...new Set(ids)].sort();
  for (let start = 0; start < distinct.length; start += BATCH) {
    await refreshBatch(graph, ontology, distinct.slice(start, start + BATCH));
  }
}

async function refreshBatch(graph: Graph, ontology: Ontology, ids: readonly string[]): Promise<void> {
  await graph.write(async (run) => {
    const claims = (await run(statement('claim/feeding', { ids }))).map((row) => row['claim'] as ClaimRecord);
    const sources = new Map(
      (await run(statement('entity/named-by', { ids }))).map((row) => [row['id'], row['sources']]),
    );
    const called = new Set([
      ...claims.filter((claim) => isCallingIntoBeing(ontology, claim)).map((claim) => claim.attributeOf),
    ]);
    const byEntity = groupBy(claims, (claim) => claim.attributeOf ?? '');
    const entities = ids
      .filter((id) => called.has(id))
      .map((id) => ({
        id,
        properties: {
          ...propertiesOf(ontology, id, byEntity.get(id) ?? []),
          namedBy: [...((sources.get(id) ?? []) as string[])].sort(),
        },
      }));
    await run(statement('projection/set-attributes', { entities }));
    const gone = groupBy(
      ids.filter((id) => !called.has(id)),
      (id) => typeOfId(ontology, id),
    );
    for (const [type, former] of gone) {
      if (type === undefined) continue;
      const labels = [type.name, ...type.interfaces.filter((name) => name !== 'Entity')].join(':');
      await run(statement('projection/retire-nodes', { ids: former }, { labels }));
    }
  });
}
