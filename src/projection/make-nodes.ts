import type { ClaimRecord } from '../claim/claim.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Row, Statement } from '../neo4j/graph.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { labelsOf, namedNode, nodeIdOf } from './project.ts';

export type Run = (statement: Statement) => Promise<readonly Row[]>;

/**
 * Makes the nodes which the claims call into being, declared entities and nodes of node claims, and brings back those that had
 * lost their claims. Returns the ids of those that were never there. Most are new or there: looking is cheaper than merging.
 */
export async function makeNodes(run: Run, ontology: Ontology, claims: readonly ClaimRecord[]): Promise<string[]> {
  const ids = [...new Set(claims.flatMap((claim) => nodeIdOf(ontology, claim) ?? []))];
  if (ids.length === 0) return [];
  const present = await run(statement('projection/present', { ids }));
  const former = present.filter((row) => row['former'] === true).map(({ id }) => String(id));
  const revived = former.map((id) => namedNode(ontology, id)).filter((node) => node !== null);
  if (revived.length > 0) await run(statement('projection/revive-nodes', { nodes: revived }));
  const there = new Set(present.map(({ id }) => String(id)));
  const nodes = ids.flatMap((id) => {
    const type = there.has(id) ? undefined : typeOfId(ontology, id);
    return type === undefined ? [] : [{ id, type: type.name, labels: labelsOf(type) }];
  });
  if (nodes.length > 0) await run(statement('projection/create-nodes', { nodes }));
  return nodes.map(({ id }) => id);
}
