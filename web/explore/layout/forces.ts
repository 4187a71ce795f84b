import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { packed } from './pack.ts';
import { separated } from './separate.ts';

/** What is laid out: plain data, so that a worker can be given it. */
export interface Net {
  readonly nodes: readonly NetNode[];
  readonly links: readonly (readonly [source: string, target: string])[];
}

export interface NetNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Does not move. */
  readonly fixed: boolean;
}

/** Forces work in these units of the scene: at their natural distance linked nodes then stand apart as far as names need. */
const UNIT = 7;
const SLICE = 20;

/** Places of all nodes after each slice of the work, the last ones without overlaps; the same for the same net. */
export function* layOut(net: Net): Generator<readonly NetNode[]> {
  const graph = new Graph({ multi: true, allowSelfLoops: true });
  for (const { id, x, y, fixed } of net.nodes) graph.addNode(id, { x: x / UNIT, y: y / UNIT, fixed });
  for (const [source, target] of net.links) if (source !== target) graph.addEdge(source, target);
  const rounds = graph.size === 0 ? 0 : roundsFor(graph.order);
  for (let done = 0; done < rounds; done += SLICE) {
    forceAtlas2.assign(graph, { iterations: SLICE, settings: settingsFor(graph.order) });
    yield placesIn(net, graph);
  }
  yield packed({ ...net, nodes: separated(placesIn(net, graph)) });
}

const roundsFor = (count: number): number => (count <= 300 ? 400 : count <= 1_500 ? 140 : 80);

const settingsFor = (count: number) => ({
  ...forceAtlas2.inferSettings(count),
  barnesHutOptimize: count > 400,
  barnesHutTheta: 1,
  strongGravityMode: false,
  gravity: 1,
  scalingRatio: 10,
  // Else who links most pulls all others into one heap.
  outboundAttractionDistribution: true,
});

const placesIn = ({ nodes }: Net, graph: Graph): readonly NetNode[] =>
  nodes.map((node) => {
    if (node.fixed) return node;
    const { x, y } = graph.getNodeAttributes(node.id);
    return { ...node, x: x * UNIT, y: y * UNIT };
  });
