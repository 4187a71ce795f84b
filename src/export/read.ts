import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { everKnownIds } from '../entity/ever-known-ids.ts';
import { groupBy } from '../group-by.ts';
import type { Walk } from '../neighbour/walk.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { typeOfId } from '../ontology/ontology.ts';
import { derivedTypes } from '../projection/project.ts';
import { holdingOn } from '../projection/states.ts';
import type { ExportLink, ExportNode } from './net.ts';
import { placed } from './places.ts';
import { exportLink, exportNode } from './record.ts';

/** What is read: the graph as of two clocks, and of it the chosen entities and the edges among them that are walked. */
export interface Reach {
  readonly graph: Graph;
  readonly ontology: Ontology;
  readonly asOf: AsOf;
  readonly walk: Walk;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The entities in the order in which they are shown; null for the whole graph. */
  readonly ids: readonly string[] | null;
  /** Only entities of these types; undefined for all. */
  readonly types?: ReadonlySet<string> | undefined;
  /** Whether entities without coordinates get the position of where they are. */
  readonly isMap?: boolean | undefined;
}

/** Batches hold so much that a round trip counts for little, and so little that memory stays flat. */
const BATCH = 500;
const PAGE = 2_000;
/** The most ids that go into each statement to say among which entities edges are wanted; more are told apart here. */
const NAMED = 2_000;

/** The entities, in batches. */
export async function* nodesOf(reach: Reach): AsyncGenerator<ExportNode[]> {
  const { graph, ontology, asOf } = reach;
  for await (const ids of batches(reach)) {
    const [rows, feeding] = await Promise.all([
      graph.read(statementAsOf(asOf, 'entity/by-ids', { ids })),
      graph.read(statementAsOf(asOf, 'claim/feeding', { ids })),
    ]);
    const entities = new Map(rows.map((row) => [String(row['id']), row['entity'] as Row]));
    const claims = holdingOn(
      ontology,
      feeding.map(({ claim }) => claim as ClaimRecord),
      asOf.validOn,
    );
    const ofEntity = groupBy(claims, ({ attributeOf }) => attributeOf ?? '');
    const nodes = ids.flatMap((id) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [exportNode(ontology, entity, ofEntity.get(id) ?? [])];
    });
    yield reach.isMap === true ? await placed(reach, nodes) : nodes;
  }
}

/** The links among them, in batches: by the id of the entity at which they begin, then by their own. */
export async function* linksOf(reach: Reach): AsyncGenerator<ExportLink[]> {
  for await (const rows of linkRows(reach))
    yield rows.map(({ source, edge, claim }) =>
      exportLink(reach.ontology, String(source), edge as Row, claim as ClaimRecord),
    );
}

/** The edges among the entities with their claims, in batches: columns source, edge, claim. */
export async function* linkRows(reach: Reach): AsyncGenerator<Row[]> {
  const chosen = reach.ids === null ? null : new Set(reach.ids);
  const isShown = (id: string) => (chosen === null ? isOfTypes(reach, id) : chosen.has(id));
  for await (const ids of batches(reach)) {
    for await (const rows of pagesFrom(reach, ids.toSorted()))
      yield rows.filter(({ edge }) => isShown(String((edge as Row)['to'])));
  }
}

/** An entity may have very many edges: those of a batch are read page by page. */
async function* pagesFrom({ graph, asOf, walk, parameters, ids: chosen }: Reach, ids: readonly string[]) {
  const among = chosen !== null && chosen.length <= NAMED ? chosen : null;
  for (let after = { afterSource: '', afterEdge: '' }; ; ) {
    // What is before the last is read: it is not looked at again.
    const left = ids.filter((id) => id >= after.afterSource);
    const given = { ...parameters, ...after, ids: left, among, limit: numberParameter(PAGE) };
    const filling = { places: { types: walk.types }, conditions: { walk: walk.text } };
    const rows = await graph.read(statementAsOf(asOf, 'export/links', given, filling));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = { afterSource: String(last['source']), afterEdge: String((last['edge'] as Row)['id']) };
  }
}

/** The ids of the entities, in batches. */
export async function* batches(reach: Reach): AsyncGenerator<readonly string[]> {
  const { graph, ids } = reach;
  if (ids !== null) {
    for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
    return;
  }
  for await (const page of everKnownIds(graph, BATCH)) {
    const shown = page.filter((id) => isOfTypes(reach, id));
    if (shown.length > 0) yield shown;
  }
}

/** Country relations follow from the claims of the others: no claim calls them into being. */
function isOfTypes({ ontology, types }: Reach, id: string): boolean {
  const type = typeOfId(ontology, id)?.name ?? '';
  return types === undefined ? !derivedTypes(ontology).includes(type) : types.has(type);
}
