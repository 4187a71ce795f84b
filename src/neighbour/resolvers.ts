import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { betweenText } from '../filter/beyond.ts';
import { conditionText } from '../filter/condition.ts';
import { keysOf, keyValuesOf, type OrderKey } from '../filter/key.ts';
import { allOf, type Fields } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import {
  type PageArguments,
  pageOf,
  questionOf,
  selectedBelow,
  selectedFields,
  windowOf,
  writeCursor,
} from '../graphql/page.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Direction, Ontology } from '../ontology/ontology.ts';
import { fieldFrom } from './edge-row.ts';
import { findEntities } from './find.ts';
import { graphEdge, type Seeing } from './graph-edge.ts';
import type { NeighbourQuestion, NeighbourRow, Summary, SummaryGroup } from './loaders.ts';
import { symmetricOf, type WalkWhere, walkOf } from './walk.ts';

interface Arguments extends PageArguments {
  readonly ids: readonly string[];
  readonly walk?: WalkWhere | null;
  readonly types?: readonly string[] | null;
  readonly where?: Fields | null;
  readonly direction?: Direction | null;
}

type RootResolver = GraphQLFieldResolver<unknown, Context>;

/** The most edges that `edgesAmong` shows. */
const EDGE_BOUND = 1_000;

/** The root fields about what surrounds entities. */
export const neighbourRoot = (ontology: Ontology): ReadonlyMap<string, RootResolver> =>
  new Map<string, RootResolver>([
    ['neighbourSummary', summaries(ontology)],
    ['neighbours', neighbours(ontology)],
    ['edgesAmong', edgesAmong(ontology)],
  ]);

function summaries(ontology: Ontology): RootResolver {
  return async (_, args: Arguments, context, info) => {
    const entities = await findEntities(context, args.ids, 'ids');
    const question = questionFor({ ontology, asOf: context.asOf }, args, entities);
    const because = selectedBelow(info, 'groups').has('because');
    const found = await context.loaders.neighbour.summaries({ ...question, symmetric: symmetricOf(ontology), because });
    const byId = new Map(found.map((summary) => [summary.id, summary]));
    const shown = entities.map((entity) => summaryOf(ontology, entity, byId.get(String(entity['id']))));
    context.waves.spend(shown.reduce((sum, { groups }) => sum + 1 + groups.length, 0));
    return shown;
  };
}

function summaryOf(ontology: Ontology, entity: Row, summary: Summary | undefined) {
  const { edgeCount = 0, neighbourCount = 0, groups = [] } = summary ?? {};
  return {
    entity,
    edgeCount,
    neighbourCount,
    groups: groups.toSorted(byCount).map((group) => ({
      ...group,
      field: fieldFrom(ontology, group.relation, group.direction !== 'IN').field,
      because: () => becauseOf(group.claims),
    })),
  };
}

function byCount(a: SummaryGroup, b: SummaryGroup): number {
  const key = ({ relation, direction, type, kind }: SummaryGroup) => [relation, direction, type, kind ?? ''].join(' ');
  return b.edgeCount - a.edgeCount || (key(a) < key(b) ? -1 : 1);
}

const OF_NEIGHBOUR = { variable: 'm', descending: false, number: false };

/** Neighbours come by name; `state` is what the statement calls the state of one that is seen. */
const BY_NAME: readonly OrderKey[] = [
  { ...OF_NEIGHBOUR, name: 'NAME', owner: 'state', property: 'name_folded', optional: true },
  { ...OF_NEIGHBOUR, name: 'ID', owner: 'm', property: 'id', optional: false },
];

function neighbours(ontology: Ontology): RootResolver {
  return async (_, args: Arguments, context, info) => {
    const entities = await findEntities(context, args.ids, 'ids');
    const seeing = { ontology, asOf: context.asOf };
    const question = questionFor(seeing, args, entities);
    const { walk, direction, types, where } = args;
    const name = questionOf(
      'neighbours',
      question.ids,
      [walk, direction, types, where].map((one) => one ?? null),
      context.asOf,
    );
    const window = windowOf(name, args);
    const parameters = { ...question.parameters };
    const page = {
      between: betweenText(BY_NAME, window, parameters),
      order: keysOf(BY_NAME, window.backward).join(', '),
      limit: window.length + 1,
    };
    const counting = selectedFields(info).has('totalCount');
    const [rows, totalCount] = await Promise.all([
      context.loaders.neighbour.page({ ...question, parameters, ...page }),
      counting ? context.loaders.neighbour.count(question) : 0,
    ]);
    const all = rows.map((row) => ({
      ...neighbourOf(seeing, row),
      cursor: writeCursor(name, keyValuesOf(BY_NAME, { m: row.entity })),
    }));
    const { edges, pageInfo } = pageOf(all, window);
    context.waves.spend(edges.reduce((sum, { reachedBy }) => sum + 1 + reachedBy.length, 0));
    return { edges, pageInfo, nodes: edges.map(({ node }) => node), totalCount };
  };
}

const neighbourOf = (seeing: Seeing, { entity, claims, edges }: NeighbourRow) => ({
  node: entity,
  edgeCount: claims.length,
  reachedBy: edges.map((edge) => graphEdge(seeing, edge)),
  because: () => becauseOf(claims),
});

function edgesAmong(ontology: Ontology): RootResolver {
  return async (_, args: Arguments, context) => {
    const entities = await findEntities(context, args.ids, 'ids');
    const seeing = { ontology, asOf: context.asOf };
    const { ids, walk, parameters } = questionFor(seeing, args, entities);
    const { total, edges } = await context.loaders.neighbour.among({ ids, walk, parameters, limit: EDGE_BOUND });
    context.waves.spend(edges.length);
    return {
      edges: edges.map((edge) => graphEdge(seeing, edge)),
      totalCount: total,
      bound: EDGE_BOUND,
      complete: edges.length === total,
    };
  };
}

/** What is asked of the graph: the entities, each once, and the conditions on edges and neighbours. */
function questionFor({ ontology, asOf }: Seeing, args: Arguments, entities: readonly Row[]): NeighbourQuestion {
  const parameters: Record<string, unknown> = {};
  const { types, where, direction = null } = args;
  const walk = walkOf(ontology, args.walk, { asOf, parameters, direction });
  const conditions = [
    ...(types ? ['m.type IN $types'] : []),
    ...(where ? [conditionText(ontology, 'Entity', where, { variable: 'm', asOf, parameters })] : []),
  ];
  return {
    ids: [...new Set(entities.map(({ id }) => String(id)))],
    walk,
    where: allOf(conditions),
    direction: direction ?? 'BOTH',
    parameters: { ...parameters, ...(types && { types }) },
  };
}
