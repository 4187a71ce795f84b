import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { findEntity } from '../entity/find.ts';
import { badRequest } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { anyHolds, fieldFrom } from '../neighbour/edge-row.ts';
import { graphEdge, type Seeing, sentenceOf } from '../neighbour/graph-edge.ts';
import { type WalkWhere, walkOf } from '../neighbour/walk.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { PathQuestion, StepRow } from './loaders.ts';
import { type SearchResult, searchWays } from './search.ts';
import type { Way } from './ways.ts';

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxLength: number;
  readonly walk?: WalkWhere | null;
  readonly through?: readonly string[] | null;
  readonly avoidHubs?: 'OFF' | 'AUTO' | null;
  readonly maxDegree?: number | null;
}

type RootResolver = GraphQLFieldResolver<unknown, Context>;

/** Bounds of a search; the schema says them. */
const MOST_WAYS = 20;
const MOST_STEPS = 8;
const AUTO_DEGREE = 50;
const EDGE_BOUND = 20_000;
const SHOWN_HUBS = 100;

/** The root field about ways from one entity to another. */
export const pathRoot = (ontology: Ontology): ReadonlyMap<string, RootResolver> =>
  new Map([['paths', paths(ontology)]]);

function paths(ontology: Ontology): RootResolver {
  return async (_, args: Arguments, context) => {
    checkNumbers(args);
    const [from, to] = await Promise.all([
      findEntity(context, args.from, undefined, 'from'),
      findEntity(context, args.to, undefined, 'to'),
    ]);
    const ends = [String(from['id']), String(to['id'])] as const;
    if (ends[0] === ends[1]) throw badRequest('to', `"${args.from}" and "${args.to}" are one entity; expected two.`);
    const seeing = { ontology, asOf: context.asOf };
    const parameters: Record<string, unknown> = {};
    const walk = walkOf(ontology, args.walk, { asOf: context.asOf, parameters });
    const question = { walk, parameters, through: args.through ?? [], ends };
    const result = await search(context, question, args);
    const steps = await stepsOf(context, question, result.ways);
    context.waves.spend(result.ways.reduce((sum, { nodes }) => sum + nodes.length, 2));
    return {
      from,
      to,
      paths: result.ways.map((way) => pathOf(seeing, way, steps)),
      stopped: result.stopped,
      searchedLength: result.searchedLength,
      expanded: result.expanded,
      edgeBound: EDGE_BOUND,
      relations: walk.relations,
      ...hubsOf(result),
    };
  };
}

function checkNumbers({ k, maxLength, maxDegree }: Arguments): void {
  if (!(k >= 1 && k <= MOST_WAYS)) throw badRequest('k', `k is ${k}; expected 1 to ${MOST_WAYS}.`);
  if (!(maxLength >= 1 && maxLength <= MOST_STEPS))
    throw badRequest('maxLength', `maxLength is ${maxLength}; expected 1 to ${MOST_STEPS}.`);
  if (typeof maxDegree === 'number' && maxDegree < 1)
    throw badRequest('maxDegree', `maxDegree is ${maxDegree}; expected 1 or more, or to leave it out.`);
}

async function search({ loaders }: Context, question: PathQuestion, args: Arguments): Promise<SearchResult> {
  const [from = '', to = ''] = question.ends;
  const { k, maxLength, avoidHubs } = args;
  const maxDegree = args.maxDegree ?? (avoidHubs === 'AUTO' ? AUTO_DEGREE : null);
  const degrees = await loaders.path.degrees(question);
  return searchWays({ from, to, k, maxLength, maxDegree, degrees, edgeBound: EDGE_BOUND }, (ids) =>
    loaders.path.expand(question, ids),
  );
}

type Steps = ReadonlyMap<string, StepRow>;

/** The edges of all steps, each pair read once. */
async function stepsOf({ loaders }: Context, question: PathQuestion, ways: readonly Way[]): Promise<Steps> {
  const pairs = new Map(ways.flatMap(({ nodes }) => pairsOf(nodes)).map((pair) => [pair.join(' '), pair]));
  const rows = await loaders.path.between(question, [...pairs.values()]);
  return new Map(rows.map((row) => [`${row.from} ${row.to}`, row]));
}

const pairsOf = (nodes: readonly string[]): (readonly [string, string])[] =>
  nodes.slice(1).map((to, index) => [nodes[index] as string, to] as const);

function pathOf(seeing: Seeing, { nodes, innerDegree }: Way, steps: Steps) {
  const rows = pairsOf(nodes).map((pair) => steps.get(pair.join(' ')) as StepRow);
  return {
    length: rows.length,
    innerDegree,
    nodes: (_: unknown, { loaders }: Context) => Promise.all(nodes.map(loaders.entity.byId)),
    steps: rows.map((row) => stepOf(seeing, row)),
    because: () => becauseOf(rows.flatMap(({ claims }) => claims)),
  };
}

function stepOf(seeing: Seeing, { from, to, claims, periods, edges }: StepRow) {
  const [first] = edges;
  if (first === undefined) throw new Error(`No edge leads from ${from} to ${to}.`);
  const dated = periods.length > 0 ? periods : [undefined];
  return {
    from: (_: unknown, { loaders }: Context) => loaders.entity.byId(from),
    to: (_: unknown, { loaders }: Context) => loaders.entity.byId(to),
    relation: first.relation,
    ...fieldFrom(seeing.ontology, first.relation, first.from === from),
    sentence: (_: unknown, context: Context) => sentenceOf(seeing.ontology, first, context),
    edgeCount: claims.length,
    edges: (_: unknown, { waves }: Context) => {
      waves.spend(edges.length);
      return edges.map((edge) => graphEdge(seeing, edge));
    },
    because: () => becauseOf(claims),
    holds: anyHolds(dated, seeing.asOf.validOn),
  };
}

const hubsOf = ({ hubs }: SearchResult) => ({
  avoidedHubCount: hubs.length,
  avoidedHubs: hubs.slice(0, SHOWN_HUBS).map(({ id, degree }) => ({
    degree,
    entity: (_: unknown, { loaders }: Context) => loaders.entity.byId(id),
  })),
});
