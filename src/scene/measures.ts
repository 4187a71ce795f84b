import { UndirectedGraph } from 'graphology';
import { groupBy } from '../group-by.ts';
import { betweenness, closeness, louvain, pageRank } from './graphology.ts';

/** The most nodes for which the measures are computed that look at all pairs. */
export const PAIRS_BOUND = 1_000;

export interface Joined {
  readonly source: string;
  readonly target: string;
}

/** The measures of a net, each computed when it is first asked for. Two nodes are joined once or not at all. */
export function measuresOf(ids: readonly string[], links: readonly Joined[]) {
  const graph = graphOf(ids, links);
  const small = graph.order <= PAIRS_BOUND;
  const parts = once(() => communitiesOf(graph));
  const between = once(() => (small ? betweenness(graph, { normalized: true, getEdgeWeight: null }) : {}));
  const close = once(() => (small ? closeness(graph, { wassermanFaust: true }) : {}));
  const ranks = once(() => pageRank(graph, { getEdgeWeight: null }));
  return {
    degree: (id: string): number => graph.degree(id),
    betweenness: (id: string): number | null => finite(between()[id]),
    closeness: (id: string): number | null => finite(close()[id]),
    pageRank: (id: string): number => ranks()[id] ?? 0,
    community: (id: string): number => parts().numbers.get(id) ?? 0,
    modularity: (): number | null => parts().modularity,
  };
}

export type Measures = ReturnType<typeof measuresOf>;

/** In the order of ids, so that the measures do not hang on the order in which nodes and links were read. */
function graphOf(ids: readonly string[], links: readonly Joined[]): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (const id of ids.toSorted()) graph.addNode(id);
  const pairs = links
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => [source, target].sort());
  for (const [one, other] of pairs.toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)))
    graph.mergeEdge(one, other);
  return graph;
}

/** Louvain visits nodes in an order of chance: with a seed of its own it finds the same parts every time. */
function communitiesOf(graph: UndirectedGraph) {
  if (graph.size === 0)
    return { modularity: null, numbers: new Map(graph.nodes().map((id, index) => [id, index] as const)) };
  const { communities, modularity } = louvain.detailed(graph, { rng: seeded(1), getEdgeWeight: null });
  const groups = [...groupBy(graph.nodes(), (id) => communities[id]).values()];
  const bySize = groups.toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  const numbers = new Map(bySize.flatMap((members, index) => members.map((id) => [id, index] as const)));
  return { modularity, numbers };
}

/** A sequence of numbers from 0 to below 1 that is the same for the same seed (a linear congruence modulo 2³²). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
