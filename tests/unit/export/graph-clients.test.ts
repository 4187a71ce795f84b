import cytoscape from 'cytoscape';
import { forceLink, forceSimulation, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { MultiGraph } from 'graphology';
import { expect, it } from 'vitest';
import type { ExportHead } from '../../../src/export/net.ts';
import { EXPECTED, sorted } from '../../support/small-net.ts';
import { jsonOf } from '../../support/written.ts';

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly name: string;
}

interface Link extends SimulationLinkDatum<Node> {
  readonly id: string;
  readonly label: string;
}

it('is simulated by d3-force', async () => {
  const { meta, nodes, links }: { meta: ExportHead; nodes: Node[]; links: Link[] } = await jsonOf('d3');
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Link>(links).id((node) => node.id),
    )
    .stop()
    .tick(3);
  expect(sorted(nodes.map(({ id, name }) => [id, name]))).toEqual(EXPECTED.nodes);
  // By now the ends are the nodes themselves.
  const idOf = (end: unknown) => (end as Node).id;
  expect(sorted(links.map(({ id, source, target, label }) => [id, idOf(source), idOf(target), label]))).toEqual(
    EXPECTED.links,
  );
  expect(nodes.every(({ x }) => Number.isFinite(x))).toBe(true);
  expect(links[0]).toMatchObject({
    citations: [{ claim: 'claim:11', predicate: 'HELD_IN', source: 'source:trial', at: 'paragraph 1' }],
  });
  expect(meta.sources[0]?.licences).toEqual(['CC0-1.0']);
});

it('is opened by Cytoscape.js', async () => {
  const { data, elements } = await jsonOf('cytoscape');
  const graph = cytoscape({ headless: true, data, elements });
  expect(sorted(graph.nodes().map((node) => [node.id(), node.data('name')]))).toEqual(EXPECTED.nodes);
  expect(
    sorted(graph.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id(), edge.data('label')])),
  ).toEqual(EXPECTED.links);
  expect(graph.nodes('.Event')).toHaveLength(2);
  expect(graph.nodes('[titles]').data('titles')).toEqual(['=HYPERLINK("x")', 'Dr \\ "Li"']);
  expect(graph.$id('edge:11').data('citations')).toEqual(['(claim:11, HELD_IN): source:trial, paragraph 1']);
  expect(graph.data('meta').knownAt).toBe('2026-01-31T12:00:00.000Z');
});

it('is imported by graphology, with what sigma draws', async () => {
  const graph = MultiGraph.from(await jsonOf('graphology'));
  expect(sorted(graph.mapNodes((id, { label }) => [id, label]))).toEqual(EXPECTED.nodes);
  expect(sorted(graph.mapEdges((id, { label }, source, target) => [id, source, target, label]))).toEqual(
    EXPECTED.links,
  );
  expect(graph.isUndirected('edge:12')).toBe(true);
  expect(graph.edges('country:KZ', 'country:FJ')).toHaveLength(3);
  // Sigma takes `type` for a program of drawing, and draws nothing without a place.
  expect(graph.everyNode((_, { x, y, type }) => Number.isFinite(x) && Number.isFinite(y) && type === undefined)).toBe(
    true,
  );
  expect(graph.getNodeAttribute('event:formula', 'kind')).toBe('Event');
  expect(graph.getNodeAttribute('event:formula', 'attribute_kind')).toBe('FORUM');
  expect(graph.getEdgeAttribute('edge:11', 'citations')[0].claim).toBe('claim:11');
  expect(graph.getAttribute('question')).toEqual({ ids: 'KZ,FJ,<&>' });
});

it('is node-link data as NetworkX documents it', async () => {
  const data = await jsonOf('networkx');
  expect(Object.keys(data).sort()).toEqual(['directed', 'edges', 'graph', 'multigraph', 'nodes']);
  expect([data.directed, data.multigraph]).toEqual([true, true]);
  expect(sorted(data.nodes.map((node: { id: string; name: string }) => [node.id, node.name]))).toEqual(EXPECTED.nodes);
  const links = data.edges.map((edge: Record<string, string>) => [
    edge['key'],
    edge['source'],
    edge['target'],
    edge['label'],
  ]);
  expect(sorted(links)).toEqual(EXPECTED.links);
  // Two edges with the same ends and the same key would be one.
  expect(new Set(links.map(String)).size).toBe(EXPECTED.links.length);
  expect(data.graph.cuts).toHaveLength(1);
});

it('has the shape of NVL, whose ids are unique over nodes and relationships', async () => {
  const { nodes, relationships } = await jsonOf('nvl');
  expect(sorted(nodes.map((node: Record<string, string>) => [node['id'], node['caption']]))).toEqual(EXPECTED.nodes);
  expect(
    sorted(relationships.map((one: Record<string, string>) => [one['id'], one['from'], one['to'], one['caption']])),
  ).toEqual(EXPECTED.links);
  const ids = [...nodes, ...relationships].map(({ id }) => id);
  expect(ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length).toBe(true);
  expect(nodes[0].citations[0].claim).toBe('claim:1');
});

it('has the shape of a blueprint of Kumu, whose ids are unique over elements and connections', async () => {
  const { elements, connections } = await jsonOf('kumu');
  expect(sorted(elements.map((one: Record<string, string>) => [one['id'], one['label']]))).toEqual(EXPECTED.nodes);
  expect(
    sorted(connections.map((one: Record<string, string>) => [one['id'], one['from'], one['to'], one['label']])),
  ).toEqual(EXPECTED.links);
  expect(new Set([...elements, ...connections].map(({ id }) => id)).size).toBe(14);
  expect(new Set(connections.map(({ direction }: { direction: string }) => direction))).toEqual(
    new Set(['directed', 'undirected']),
  );
  // Markdown would take the line in a type for emphasis.
  expect(connections[0].description).toBe('Sources:\n\n- (claim:11, HELD\\_IN): source:trial, paragraph 1');
});
