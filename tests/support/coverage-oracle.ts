import { readDriver } from './graphs.ts';

/** The graph as plain lists, for an oracle that shares no code with the service. */
export interface World {
  readonly entities: readonly {
    id: string;
    labels: string[];
    namedBy: string[];
    filled: string[];
    leftOut: string[];
  }[];
  readonly edges: readonly { type: string; from: string; to: string }[];
  readonly readInFull: readonly string[];
}
/** The seeded graph, read without any code of the service. */
export async function readWorld(): Promise<World> {
  const driver = await readDriver();
  const rows = async <T>(text: string) =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject() as unknown as T);
  return {
    entities: await rows(
      'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, coalesce(n.namedBy, []) AS namedBy, keys(n) AS filled, coalesce(n.notPrinted, []) AS leftOut',
    ),
    edges: await rows(
      'MATCH (n:Entity)-[r]->(m:Entity) WHERE r.claim IS NOT NULL RETURN type(r) AS type, n.id AS from, m.id AS to',
    ),
    readInFull: (
      await rows<{ source: string }>("MATCH (d:Dataset) WHERE d.reading = 'IN_FULL' RETURN d.source AS source")
    ).map(({ source }) => source),
  };
}

export type Hop = readonly [type: string, direction: 'OUT' | 'IN' | 'BOTH'];

/** The places that a hop of a place leads to, one for each edge. */
export const hopIn = (world: World, id: string, [type, direction]: Hop): string[] =>
  world.edges.flatMap((edge) => {
    if (edge.type !== type) return [];
    if (edge.from === id && direction !== 'IN') return [edge.to];
    return edge.to === id && direction !== 'OUT' ? [edge.from] : [];
  });
