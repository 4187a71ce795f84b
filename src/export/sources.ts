import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import type { ExportSource } from './net.ts';

/** The sources of the datasets, in the order of listing, with title and address as of the clocks. */
export async function sourcesOf(graph: Graph, asOf: AsOf, datasets: readonly StoredDataset[]): Promise<ExportSource[]> {
  const known = datasets.filter(({ firstRecordedAt }) => firstRecordedAt <= (asOf.knownAt ?? Number.POSITIVE_INFINITY));
  const ids = [...new Set(known.map(({ source }) => source))];
  const rows = await graph.read(statementAsOf(asOf, 'entity/by-ids', { ids }));
  const entities = new Map(rows.map(({ id, entity }) => [id, entity as Row]));
  return ids.map((id) => {
    const { title, name, url } = entities.get(id) ?? {};
    const own = known.filter(({ source }) => source === id);
    return {
      id,
      title: String(title ?? name ?? own[0]?.title ?? id),
      ...(typeof url === 'string' ? { url } : {}),
      licences: [...new Set(own.flatMap(({ licences }) => licences))],
    };
  });
}
