import type { ClaimRecord } from '../claim/claim.ts';
import { assignPairs } from '../country-relation/assign-pairs.ts';
import { isUnsettled } from '../ledger/ledger.ts';
import { statement } from '../neo4j/cypher.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { derivedTypes } from '../projection/project.ts';
import type { Importing } from './importing.ts';

/** Derives the country relations, where claims were written since they were derived last. */
export async function settle(importing: Importing): Promise<void> {
  if (!(await isUnsettled(importing.graph))) return;
  importing.progress?.('country relations', 0, 1);
  await assignPairs(importing);
  await importing.graph.write((run) => run(statement('ledger/set-settled', {})));
  importing.progress?.('country relations', 1, 1);
}

/** Everything that a claim is about, if it can be an entity. */
export function aboutIds(ontology: Ontology, { subject, object, attributeOf, speaker, roles }: ClaimRecord): string[] {
  const values = roles.map((role) => role.slice(role.indexOf('=') + 1));
  return [subject, object ?? '', attributeOf ?? '', speaker ?? '', ...values].filter(
    (id) => typeOfId(ontology, id) !== undefined,
  );
}

/** Entities that no open claim is about: loads that broke off may have left them. */
export async function unclaimedIds({ graph, ontology }: Importing): Promise<string[]> {
  const rows = await graph.read(statement('projection/unclaimed', { derived: derivedTypes(ontology) }));
  return rows.map(({ id }) => String(id));
}
