import { PAIRS_BOUND } from './measures.ts';

/** What a scene shows, and how much there is. */
export interface Shown {
  readonly nodes: number;
  readonly nodeCount: number;
  readonly links: number;
  readonly linkCount: number;
}

/** What bounds kept out of a scene, as the type `SceneCut` shows it. */
export function cutsOf({ nodes, nodeCount, links, linkCount }: Shown) {
  return [
    {
      what: 'NODES',
      bound: nodes,
      total: nodeCount,
      reason: `${nodes} of ${nodeCount} nodes are shown, those with most edges to nearer ones; narrow the scene or raise maxNodes.`,
    },
    {
      what: 'LINKS',
      bound: links,
      total: linkCount,
      reason: `${links} of ${linkCount} links are shown, those with most claims; narrow the scene or raise maxLinks.`,
    },
    {
      what: 'CENTRALITY',
      bound: PAIRS_BOUND,
      total: nodes,
      reason: `Betweenness and closeness are not computed for more than ${PAIRS_BOUND} nodes; lower maxNodes.`,
    },
  ].filter(({ bound, total }) => total > bound);
}
