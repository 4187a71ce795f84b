import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/**
 * The ids of all entities that were ever known, those of the past too, or of those whose ids begin like this; in their order,
 * page by page, so that memory stays flat.
 */
export async function* everKnownIds(graph: Graph, limit: number, beginning = ''): AsyncGenerator<string[]> {
  for (let after = beginning; ; ) {
    const rows = await graph.read(statement('entity/ever-known-ids', { after, limit: numberParameter(limit) }));
    const page = rows.map(({ id }) => String(id)).filter((id) => id.startsWith(beginning));
    if (page.length > 0) yield page;
    if (page.length < limit) return;
    after = page.at(-1) ?? '';
  }
}
