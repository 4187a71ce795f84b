import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Cut, ExportSource } from './net.ts';

/** The most sources that a head names: it stands in memory, and before everything else. */
const MOST = 10_000;

interface Sources {
  readonly sources: readonly ExportSource[];
  /** Tells what the bound kept out. */
  readonly cuts: readonly Cut[];
}

/**
 * All sources that claims may cite, as of the clocks: those of the datasets in the order of listing, then the others by id. The
 * licence is the one that the source itself states, else those of its datasets.
 */
export async function sourcesOf(graph: Graph, asOf: AsOf, datasets: readonly StoredDataset[]): Promise<Sources> {
  const known = datasets.filter(({ firstRecordedAt }) => firstRecordedAt <= (asOf.knownAt ?? Number.POSITIVE_INFINITY));
  const own = [...new Set(known.map(({ source }) => source))];
  const [named, all] = await Promise.all([
    graph.read(statementAsOf(asOf, 'entity/by-ids', { ids: own })),
    graph.read(statementAsOf(asOf, 'export/sources', { limit: numberParameter(MOST + 1) })),
  ]);
  const rows = new Map(all.slice(0, MOST).map((row) => [String(row['id']), row]));
  for (const { id, entity } of named) rows.set(String(id), entity as Row);
  const ids = [...new Set([...own, ...rows.keys()])];
  return {
    sources: ids.map((id) => sourceOf(id, rows.get(id) ?? {}, known)),
    cuts: all.length > MOST ? [await cutOf(graph, asOf)] : [],
  };
}

async function cutOf(graph: Graph, asOf: AsOf): Promise<Cut> {
  const filling = { places: { label: 'Source' }, conditions: { start: '', where: 'true' } };
  const [row] = await graph.read(statementAsOf(asOf, 'entity/count', {}, filling));
  return {
    what: 'SOURCES',
    bound: MOST,
    total: Number(row?.['total'] ?? 0),
    reason: 'The head names the sources of the datasets, and as many others by id; `sources` of the API lists all.',
  };
}

function sourceOf(id: string, { title, name, url, licence }: Row, datasets: readonly StoredDataset[]): ExportSource {
  const own = datasets.filter(({ source }) => source === id);
  return {
    id,
    title: String(title ?? name ?? own[0]?.title ?? id),
    ...(typeof url === 'string' ? { url } : {}),
    licences: typeof licence === 'string' && own.length === 0 ? [licence] : licencesOf(own),
  };
}

const licencesOf = (datasets: readonly StoredDataset[]): string[] => [
  ...new Set(datasets.flatMap(({ licences }) => licences)),
];
