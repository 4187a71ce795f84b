import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Net, NetNode } from './net.ts';
import { packed } from './pack.ts';
import { separated, settled } from './separate.ts';

/** Forces work in these units of the scene: at their natural distance linked nodes then stand apart as far as names need. */
const UNIT = 7;
const SLICE = 20;

/** Places of all nodes after each slice of the work, the last ones without overlaps; the same for the same net. */
export function* layOut(net: Net): Generator<readonly NetNode[]> {
  const links = net.links.filter(([source, target]) => source !== target);
  const matrices = matricesOf(net.nodes, links);
  const rounds = links.length === 0 ? 0 : roundsFor(net.nodes.length);
  for (let done = 0; done < rounds; done += SLICE) {
    atRest(matrices.nodes);
    for (let round = 0; round < SLICE; round++) iterate(settingsFor(net.nodes.length), matrices.nodes, matrices.links);
    yield placesIn(net, matrices.nodes);
  }
  const nodes = placesIn(net, matrices.nodes);
  yield net.leash === undefined ? packed({ ...net, nodes: separated(nodes) }) : settled(nodes);
}

/** What ForceAtlas2 works on: rows of numbers, for a node its place, its last two moves, mass, convergence, size and whether it is fixed. */
const NODE = { length: 10, move: 2, mass: 6, convergence: 7, size: 8, fixed: 9 };
/** For a link where the rows of its ends begin, and its weight. */
const LINK_LENGTH = 3;

function matricesOf(nodes: readonly NetNode[], ends: Net['links']) {
  const rows = new Map(nodes.map(({ id }, at) => [id, at * NODE.length]));
  const matrix = new Float32Array(nodes.length * NODE.length);
  const links = new Float32Array(ends.length * LINK_LENGTH);
  for (const [at, { x, y, fixed }] of nodes.entries()) {
    const row = at * NODE.length;
    matrix.set([x / UNIT, y / UNIT], row);
    matrix[row + NODE.mass] = 1;
    matrix[row + NODE.size] = 1;
    matrix[row + NODE.fixed] = fixed ? 1 : 0;
  }
  for (const [at, [source, target]] of ends.entries()) {
    const pair = [rows.get(source) ?? 0, rows.get(target) ?? 0];
    links.set([...pair, 1], at * LINK_LENGTH);
    for (const row of pair) matrix[row + NODE.mass] = (matrix[row + NODE.mass] ?? 0) + 1;
  }
  return { nodes: matrix, links };
}

/** Each slice begins without the speed of the last one. */
function atRest(matrix: Float32Array): void {
  for (let row = 0; row < matrix.length; row += NODE.length) {
    matrix.fill(0, row + NODE.move, row + NODE.mass);
    matrix[row + NODE.convergence] = 1;
  }
}

const roundsFor = (count: number): number => (count <= 300 ? 400 : count <= 1_500 ? 140 : 80);

const settingsFor = (count: number) => ({
  linLogMode: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  slowDown: 1 + Math.log(count),
  barnesHutOptimize: count > 400,
  barnesHutTheta: 1,
  strongGravityMode: false,
  gravity: 1,
  scalingRatio: 10,
  // Else who links most pulls all others into one heap.
  outboundAttractionDistribution: true,
});

const placesIn = ({ nodes, leash = Number.POSITIVE_INFINITY }: Net, matrix: Float32Array): readonly NetNode[] =>
  nodes.map((node, at) => {
    if (node.fixed) return node;
    const [x = 0, y = 0] = matrix.subarray(at * NODE.length, at * NODE.length + 2);
    const [dx, dy] = [x * UNIT - node.x, y * UNIT - node.y];
    const kept = Math.min(1, leash / Math.max(1e-9, Math.hypot(dx, dy)));
    return { ...node, x: node.x + dx * kept, y: node.y + dy * kept };
  });
