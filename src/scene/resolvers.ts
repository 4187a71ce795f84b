import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { groupBy } from '../group-by.ts';
import { anyHolds } from '../neighbour/edge-row.ts';
import { type Seeing, sentenceOf } from '../neighbour/graph-edge.ts';
import { symmetricOf, type WalkWhere, walkOf } from '../neighbour/walk.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { periodOf } from '../time/period.ts';
import { cutsOf } from './cuts.ts';
import type { LinkRow, SceneQuestion } from './loaders.ts';
import { type Measures, measuresOf } from './measures.ts';
import { type StartArguments, type Starts, startsOf } from './starts.ts';

interface Arguments extends StartArguments {
  readonly walk?: WalkWhere | null;
  readonly types?: readonly string[] | null;
  readonly maxLinks: number;
}

type RootResolver = GraphQLFieldResolver<unknown, Context>;

const MOST_NODES = 5_000;
const MOST_LINKS = 15_000;

/** The root field that gives a part of the graph as nodes and links. */
export const sceneRoot = (ontology: Ontology): ReadonlyMap<string, RootResolver> =>
  new Map([['scene', scene(ontology)]]);

function scene(ontology: Ontology): RootResolver {
  return async (_, args: Arguments, context, info) => {
    checkBounds(args);
    const parameters: Record<string, unknown> = {};
    const walk = walkOf(ontology, args.walk, { asOf: context.asOf, parameters });
    const question = { walk, parameters };
    const starts = await startsOf(ontology, args, context, info);
    const { distances, nodeCount } = await grown(question, starts, args, context);
    const ids = [...distances.keys()];
    const [{ links, total }, entities] = await Promise.all([
      context.loaders.scene.links(question, { ids, symmetric: symmetricOf(ontology), limit: args.maxLinks }),
      Promise.all(ids.map(context.loaders.entity.byId)),
    ]);
    context.waves.spend(ids.length + links.length);
    const cuts = cutsOf({ nodes: ids.length, nodeCount, links: links.length, linkCount: total });
    const measures = measuresOf(ids, links);
    return {
      nodes: nodesOf({ ids, distances, entities, links, measures }),
      links: links.map((link) => linkOf({ ontology, asOf: context.asOf }, link)),
      nodeCount,
      linkCount: total,
      complete: ids.length === nodeCount && links.length === total,
      cuts,
      modularity: () => measures.modularity(),
      because: () => becauseOf(links.flatMap(({ claims }) => claims)),
    };
  };
}

function checkBounds({ maxNodes, maxLinks }: Arguments): void {
  const bounds = [
    ['maxNodes', maxNodes, MOST_NODES],
    ['maxLinks', maxLinks, MOST_LINKS],
  ] as const;
  for (const [argument, given, most] of bounds)
    if (!(given >= 1 && given <= most))
      throw clientError('BAD_PAGE', `${argument} is ${given}; expected 1 to ${most}.`, { argument });
}

/** The entities of the scene with their distance, in order; where a distance does not fit, nothing beyond it is looked at. */
async function grown(question: SceneQuestion, starts: Starts, args: Arguments, { loaders }: Context) {
  const distances = new Map(starts.ids.map((id) => [id, 0]));
  let nodeCount = starts.total;
  let frontier = starts.ids;
  for (let distance = 1; distance <= starts.depth && frontier.length > 0; distance += 1) {
    const room = args.maxNodes - distances.size;
    const known = [...distances.keys()];
    const next = await loaders.scene.grow(question, { ids: frontier, known, types: args.types ?? [], limit: room });
    for (const id of next.ids) distances.set(id, distance);
    nodeCount += next.total;
    if (next.total > room) break;
    frontier = next.ids;
  }
  return { distances, nodeCount };
}

interface Net {
  readonly ids: readonly string[];
  readonly distances: ReadonlyMap<string, number>;
  readonly entities: readonly (Readonly<Record<string, unknown>> | null)[];
  readonly links: readonly LinkRow[];
  readonly measures: Measures;
}

function nodesOf({ ids, distances, entities, links, measures }: Net) {
  const ends = links.flatMap((link) => [...new Set([link.source, link.target])].map((id) => ({ id, link })));
  const linksOf = groupBy(ends, ({ id }) => id);
  return ids.map((id, index) => {
    const own = (linksOf.get(id) ?? []).map(({ link }) => link);
    const because = () => becauseOf(own.flatMap(({ claims }) => claims));
    const entity = entities[index];
    return {
      id,
      name: String(entity?.['name'] ?? id),
      type: entity?.['type'],
      distance: distances.get(id),
      entity,
      linkCount: own.length,
      centrality: () => ({
        degree: () => measures.degree(id),
        betweenness: () => measures.betweenness(id),
        closeness: () => measures.closeness(id),
        pageRank: () => measures.pageRank(id),
        because,
      }),
      community: () => measures.community(id),
      because,
    };
  });
}

function linkOf({ ontology, asOf }: Seeing, { claims, periods, undated, ...link }: LinkRow) {
  const { source, target, type, voices, forces } = link;
  const because = becauseOf(claims);
  return {
    id: `${source} ${type} ${target}`,
    source,
    target,
    type,
    symmetric: symmetricOf(ontology).includes(type),
    sentence: (_: unknown, context: Context) =>
      sentenceOf(ontology, { relation: type, from: source, to: target }, context),
    claimCount: claims.length,
    claims: ({ first }: { readonly first: number }, context: Context) => because.claims({ first, skip: 0 }, context),
    valid: [...new Set(periods)].sort().map(periodOf),
    voices: [...voices].sort(),
    forces: [...forces].sort(),
    holds: anyHolds(undated ? [...periods, undefined] : periods, asOf.validOn),
    because,
  };
}
