import { NOW, statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { edgeWording } from '../claim/wording.ts';
import { linkRows, type Reach } from '../export/read.ts';
import { isSymmetric, symmetricOf, walkOf } from '../neighbour/walk.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { periodOf } from '../time/period.ts';

/** The links of a published graph as web/explore/source/published-data.ts has them. */
export interface PublishedNet {
  readonly relations: object;
  readonly links: readonly object[];
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly order: number;
  readonly id: string;
  readonly edge: Row;
  readonly claim: ClaimRecord;
}

const BATCH = 500;

/** All edges among the entities, those of one relation between two of them together; ends are places in `ids`. */
export async function publishedNet(graph: Graph, ontology: Ontology, ids: readonly string[]): Promise<PublishedNet> {
  const [edges, names] = await Promise.all([edgesAmong(graph, ontology, ids), namesOf(graph, ids)]);
  const places = new Map(ids.map((id, index) => [id, index]));
  const links = new Map<string, { source: string; target: string; type: string; edges: object[] }>();
  for (const [rank, edge] of edges.entries()) {
    const { source, target, type } = edge;
    const key = `${source} ${type} ${target}`;
    const link = links.get(key) ?? { source, target, type, edges: [] };
    link.edges.push(shownEdge(edge, rank));
    links.set(key, link);
  }
  const named = (id: string): string => names.get(id) ?? id;
  const shown = [...links]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { source, target, type, edges: own }]) => ({
      source: places.get(source),
      target: places.get(target),
      type,
      sentence: edgeWording(ontology.relations.get(type)?.phrase ?? type, {
        subject: named(source),
        object: named(target),
      }),
      edges: own,
    }));
  return { relations: relationsIn(ontology), links: shown };
}

async function edgesAmong(graph: Graph, ontology: Ontology, ids: readonly string[]): Promise<Edge[]> {
  const parameters: Record<string, unknown> = {};
  const walk = walkOf(ontology, null, { asOf: NOW, parameters });
  const reach: Reach = { graph, ontology, asOf: NOW, walk, parameters, ids };
  const symmetric = new Set(symmetricOf(ontology));
  const edges: Edge[] = [];
  for await (const rows of linkRows(reach))
    for (const { source, edge, claim } of rows)
      edges.push(edgeOf(String(source), edge as Row, claim as ClaimRecord, symmetric));
  return edges.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** What has no direction begins at the end whose id comes first. */
function edgeOf(begin: string, edge: Row, claim: ClaimRecord, symmetric: ReadonlySet<string>): Edge {
  const [type, end] = [String(edge['relation']), String(edge['to'])];
  const isTurned = symmetric.has(type) && end < begin;
  const [source, target] = isTurned ? [end, begin] : [begin, end];
  return { source, target, type, order: Number(edge['order'] ?? 0), id: String(edge['id']), edge, claim };
}

function shownEdge({ edge, claim }: Edge, rank: number): object {
  const period = periodOf(edge['valid']);
  return {
    claim: claim.id,
    rank,
    dataset: claim.dataset,
    voice: claim.voice,
    force: claim.force,
    valid: period && { edtf: period.edtf, from: period.earliestStart, to: period.latestEnd },
  };
}

/** By which names sentences speak of entities. */
async function namesOf(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await graph.read(statementAsOf(NOW, 'entity/by-ids', { ids: ids.slice(at, at + BATCH) }));
    for (const { id, entity } of rows) names.set(String(id), String((entity as Row)['name'] ?? id));
  }
  return names;
}

const relationsIn = ({ relations }: Ontology): object =>
  Object.fromEntries(
    [...relations.values()]
      .filter(({ derived }) => !derived)
      .map((relation) => {
        const { type, field, inverse } = relation;
        return [type, { field, inverse, symmetric: isSymmetric(relation) }];
      }),
  );
