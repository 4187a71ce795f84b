import type { Graph } from '../../src/neo4j/graph.ts';

/** An edge of the seeded graph, read plainly. */
export interface PlainEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claim: string;
  readonly voice: string | null;
}

export interface PlainGraph {
  /** All edges between entities but those that the service derives. */
  readonly edges: readonly PlainEdge[];
  /** By id: type and kind. */
  readonly entities: ReadonlyMap<string, { readonly type: string; readonly kind: string | null }>;
}

const DERIVED = ['HAS_PARTY_COUNTRY', 'CONCERNS'];
const CARRIED = 'COUNTRY_BY_';

/** Everything that an oracle needs, in two statements of its own. */
export async function plainGraph(graph: Graph): Promise<PlainGraph> {
  const edges = await graph.read({
    name: 'support/edges',
    text: `MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT type(r) IN $derived AND NOT type(r) STARTS WITH $carried
           RETURN type(r) AS type, a.id AS from, b.id AS to, r.claim AS claim, r.voice AS voice`,
    parameters: { derived: DERIVED, carried: CARRIED },
  });
  const entities = await graph.read({
    name: 'support/entities',
    text: 'MATCH (n:Entity) RETURN n.id AS id, n.type AS type, n.kind AS kind ORDER BY id',
    parameters: {},
  });
  return {
    edges: edges as unknown as PlainEdge[],
    entities: new Map(
      entities.map(({ id, type, kind }) => [String(id), { type: String(type), kind: kind as string | null }]),
    ),
  };
}

/** Relations without a direction. */
export const SYMMETRIC = new Set([
  'BORDERS',
  'CORRESPONDS_TO',
  'HAS_DIPLOMATIC_TIES_WITH',
  'HAS_ECONOMIC_RELATIONS_WITH',
  'RELATED',
]);
