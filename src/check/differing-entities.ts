import { NOW, statementAsOf } from '../as-of/as-of.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter, plainNumber } from '../neo4j/parameters.ts';
import { computeEntities } from '../projection/refresh.ts';
import type { Checking } from './finding.ts';

const BATCH = 1_000;

/** Entities whose stored properties, now or before, are not what their claims say. */
export async function differingEntities({ graph, ontology }: Checking): Promise<string[]> {
  const differing: string[] = [];
  for (let after = ''; ; ) {
    const rows = await graph.read(statement('entity/all-ids', { after, limit: numberParameter(BATCH) }));
    const ids = rows.map(({ id }) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return differing;
    const own = ids.filter((id) => !id.startsWith('country-relation:'));
    const shown = await graph.read(statementAsOf(NOW, 'entity/by-ids', { ids: own }));
    const found = new Map(shown.map((row) => [row['id'], row['entity'] as Row]));
    const past = await graph.read(statement('check/states', { ids: own }));
    const states = new Map(past.map((row) => [row['id'], row['states'] as Row[]]));
    for (const { id, live, others } of await computeEntities(graph.read, ontology, own)) {
      const stored = [found.get(id) ?? {}, ...(states.get(id) ?? [])];
      const wanted = [live ?? {}, ...others].map((state) => ({ ...state, id }));
      if (canonicals(stored) !== canonicals(wanted)) differing.push(id);
    }
    after = last;
  }
}

const canonicals = (states: readonly Row[]): string =>
  states
    .map(({ type: _, ...rest }) => canonical(rest))
    .toSorted()
    .join('\n');

/** Text that is equal where the properties are, whatever their order and the form of their numbers. */
function canonical(properties: Row): string {
  const entries = Object.entries(properties).map(([name, value]) => [name, plainNumber(value)]);
  return JSON.stringify(entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
