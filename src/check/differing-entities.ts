import { NOW, statementAsOf } from '../as-of/as-of.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter, plainNumber } from '../neo4j/parameters.ts';
import { computeEntities } from '../projection/refresh.ts';
import type { Checking } from './finding.ts';

const BATCH = 1_000;

/** Entities whose stored properties are not what their open claims say. */
export async function differingEntities({ graph, ontology }: Checking): Promise<string[]> {
  const differing: string[] = [];
  for (let after = ''; ; ) {
    const rows = await graph.read(statement('entity/all-ids', { after, limit: numberParameter(BATCH) }));
    const ids = rows.map(({ id }) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return differing;
    const stored = await graph.read(statementAsOf(NOW, 'entity/by-ids', { ids }));
    const found = new Map(stored.map((row) => [row['id'], row['entity'] as Row]));
    const own = ids.filter((id) => !id.startsWith('country-relation:'));
    for (const { id, properties } of await computeEntities(graph.read, ontology, own)) {
      const { type, ...rest } = found.get(id) ?? {};
      if (canonical({ ...properties, id }) !== canonical(rest)) differing.push(id);
    }
    after = last;
  }
}

/** Text that is equal where the properties are, whatever their order and the form of their numbers. */
function canonical(properties: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(properties).map(([name, value]) => [name, plainNumber(value)]);
  return JSON.stringify(entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
