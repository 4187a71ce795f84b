import { everKnownIds } from '../entity/ever-known-ids.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { numberParameter, plainNumber } from '../neo4j/parameters.ts';

/** A country relation as it is to be stored, with its edges. */
export interface WantedRelation {
  readonly id: string;
  readonly labels: readonly string[];
  /** Properties of the node; none of one of the past. */
  readonly live: Readonly<Record<string, unknown>>;
  readonly states: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly RelationEdge[];
}

interface RelationEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Relations that are read, and compared, together. */
const PAGE = 200;
/** The most edges that one transaction makes. */
const BATCH = 5_000;
const PREFIX = 'country-relation:';

/**
 * Puts country relations in the place of those that differ from them; what is there already stays. Each is replaced whole, in
 * one transaction with as many others as fit: a reader meets it as it was, or as it is. One that has more edges than a
 * transaction may hold is made in parts; until it is complete, answers say that they are not final. A load that breaks off here
 * makes it anew.
 */
export async function replaceRelations(graph: Graph, wanted: ReadonlyMap<string, () => WantedRelation>): Promise<void> {
  let step = emptyStep();
  for await (const { id, relation } of differing(graph, wanted)) {
    const edges = relation?.edges ?? [];
    if (step.edges.length + edges.length > BATCH) {
      await write(graph, step);
      step = emptyStep();
    }
    step.ids.push(id);
    if (relation !== undefined) step.relations.push(relation);
    step.edges.push(...edges);
  }
  await write(graph, step);
}

/** The relations that are not there as they are wanted; without one where it is to go. */
async function* differing(graph: Graph, wanted: ReadonlyMap<string, () => WantedRelation>) {
  const ids = new Set([...(await storedIds(graph)), ...wanted.keys()]);
  for (const page of pages([...ids].sort())) {
    const stored = await storedTexts(graph, page);
    for (const id of page) {
      const relation = wanted.get(id)?.();
      if (textOf(relation) !== stored.get(id)) yield { id, relation };
    }
  }
}

interface Step {
  readonly ids: string[];
  readonly relations: WantedRelation[];
  readonly edges: RelationEdge[];
}

const emptyStep = (): Step => ({ ids: [], relations: [], edges: [] });

async function write(graph: Graph, { ids, relations, edges }: Step): Promise<void> {
  if (ids.length === 0) return;
  if (edges.length > BATCH) await deleteEdges(graph, ids);
  const nodes = relations.map(({ edges: _, ...node }) => node);
  await graph.write(async (run) => {
    await run(statement('pair/delete-relations', { ids }));
    await run(statement('pair/create-relations', { relations: nodes }));
    await run(statement('pair/create-edges', { edges: edges.slice(0, BATCH) }));
  });
  for (let start = BATCH; start < edges.length; start += BATCH)
    await graph.write((run) => run(statement('pair/create-edges', { edges: edges.slice(start, start + BATCH) })));
}

async function deleteEdges(graph: Graph, ids: readonly string[]): Promise<void> {
  const limit = numberParameter(BATCH);
  const step = () => graph.write((run) => run(statement('pair/delete-edges', { ids, limit })));
  while (Number((await step())[0]?.['deleted']) > 0);
}

async function storedIds(graph: Graph): Promise<string[]> {
  const found: string[] = [];
  for await (const ids of everKnownIds(graph, BATCH, PREFIX)) found.push(...ids);
  return found;
}

function* pages(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}

/** By id, the relations that are there, as texts to be compared. */
async function storedTexts(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const [nodes, edges] = await Promise.all([
    graph.read(statement('pair/relations', { ids })),
    graph.read(statement('pair/relation-edges', { ids })),
  ]);
  const edgesOf = groupBy(edges, ({ from }) => String(from));
  return new Map(
    nodes.map(({ id, properties, states }) => {
      const own = (edgesOf.get(String(id)) ?? []) as unknown as RelationEdge[];
      return [String(id), textBy(properties as Row, states as Row[], own)] as const;
    }),
  );
}

function textOf(relation: WantedRelation | undefined): string | undefined {
  if (relation === undefined) return undefined;
  const { id, live, states, edges } = relation;
  const type = 'CountryRelation';
  return textBy(
    { ...live, id, type },
    states.map((state) => ({ ...state, id, type })),
    edges,
  );
}

const textBy = (live: Row, states: readonly Row[], edges: readonly RelationEdge[]): string =>
  JSON.stringify([
    plain(live),
    states.map(plain).sort(),
    edges.map(({ type, to, properties }) => [type, to, plain(properties)].join()).sort(),
  ]);

/** Properties in one order, whole numbers as those that are read. */
const plain = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(properties)
      .map(([name, value]) => [name, plainNumber(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
