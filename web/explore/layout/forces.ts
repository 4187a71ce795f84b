import { MultiGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Net, NetNode } from './net.ts';
import { packed } from './pack.ts';
import { separated, settled } from './separate.ts';

/** Forces work in these units of the scene: at their natural distance linked nodes then stand apart as far as names need. */
const UNIT = 7;
const SLICE = 20;

/** Places of all nodes after each slice of the work, the last ones without overlaps; the same for the same net. */
export function* layOut(net: Net): Generator<readonly NetNode[]> {
  const graph = new MultiGraph();
  for (const { id, x, y, fixed } of net.nodes) graph.addNode(id, { x: x / UNIT, y: y / UNIT, fixed });
  for (const [source, target] of net.links) if (source !== target) graph.addEdge(source, target);
  const rounds = graph.size === 0 ? 0 : roundsFor(graph.order);
  for (let done = 0; done < rounds; done += SLICE) {
    forceAtlas2.assign(graph, { iterations: SLICE, settings: settingsFor(graph.order) });
    yield placesIn(net, graph);
  }
  const nodes = placesIn(net, graph);
  yield net.leash === undefined ? packed({ ...net, nodes: separated(nodes) }) : settled(nodes);
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

const placesIn = ({ nodes, leash = Number.POSITIVE_INFINITY }: Net, graph: MultiGraph): readonly NetNode[] =>
  nodes.map((node) => {
    if (node.fixed) return node;
    const { x, y } = graph.getNodeAttributes(node.id);
    const [dx, dy] = [x * UNIT - node.x, y * UNIT - node.y];
    const kept = Math.min(1, leash / Math.max(1e-9, Math.hypot(dx, dy)));
    return { ...node, x: node.x + dx * kept, y: node.y + dy * kept };
  });
