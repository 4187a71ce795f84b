import { chord as chordLayout } from 'd3-chord';
import { sankey as sankeyLayout } from 'd3-sankey';
import * as echarts from 'echarts';
import * as vega from 'vega';
import { expect, it } from 'vitest';
import type { ExportNode, Flow } from '../../../src/export/net.ts';
import { EXPECTED, NODES, smallNet, sorted } from '../../support/small-net.ts';
import { jsonOf, textOf } from '../../support/written.ts';

// biome-ignore lint/suspicious/noExplicitAny: the clients read JSON as it comes.
type Read = any;

it('is laid out by d3-chord', async () => {
  const { matrix, missing, names, ids, unit, claims } = await jsonOf('chord');
  const chords = chordLayout().padAngle(0)(matrix);
  expect(chords.groups).toHaveLength(7);
  expect(sorted(ids.map((id: string, at: number) => [id, names[at]]))).toEqual(EXPECTED.nodes);
  expect(
    chords
      .flatMap(({ source, target }) => (source.index === target.index ? [source.value] : [source.value, target.value]))
      .reduce((sum, value) => sum + value),
  ).toBe(7);
  expect([unit, matrix[0][1], missing[0][1], matrix[0][2], missing[0][2]]).toEqual(['claims', 2, false, 0, true]);
  expect(claims.map((one: Read) => [one.citation.predicate, ids[one.row], ids[one.column]])[0]).toEqual([
    'HELD_IN',
    'event:formula',
    'country:KZ',
  ]);
});

it('is laid out by d3-chord as the figures of an indicator, with a mask of what is missing', async () => {
  const { nodes } = smallNet();
  const flow: Flow = {
    indicator: { id: 'indicator:visitors', name: 'visitors' },
    countries: ['country:KZ', 'country:FJ'],
    values: [
      [null, 40],
      [null, null],
    ],
    mask: [
      ['SAME_COUNTRY', 'RECORDED'],
      ['NOT_READ', 'SAME_COUNTRY'],
    ],
    figures: [
      {
        id: 'event:formula',
        row: 0,
        column: 1,
        value: 40,
        valueState: 'RECORDED',
        unit: 'people',
        period: '2015',
        conflicting: false,
      },
    ],
  };
  const text = await textOf('chord', smallNet({ nodes, flow }));
  await expect(text).toMatchFileSnapshot('./golden/chord.flow.json');
  const { matrix, missing, mask, names, unit, figures } = JSON.parse(text);
  const chords = chordLayout()(matrix);
  expect(chords.map(({ source, target }) => [names[source.index], names[target.index], source.value])).toEqual([
    [NODES[0]?.name, NODES[1]?.name, 40],
  ]);
  expect([missing[1][0], matrix[1][0], mask[1][0], unit]).toEqual([true, 0, 'NOT_READ', 'people']);
  expect(figures[0].citations[0].claim).toBe('claim:7');
});

it.each(['chord', 'sankey'])('shows of a larger net the first 300 nodes as %s, and says so', async (format) => {
  const many = Array.from({ length: 301 }, (_, at): ExportNode => ({ ...NODES[0], id: `country:${at}` }) as ExportNode);
  const links = async function* () {
    yield [0, 299, 300].map((at) => ({
      id: `edge:${at}`,
      type: 'BORDERS',
      label: 'b',
      source: 'country:0',
      target: `country:${at}`,
      directed: true,
      rank: 'NORMAL',
      voice: 'AUTHOR',
      force: 'ASSERTED',
      attributes: {},
      citation: { claim: `claim:${at}`, predicate: 'BORDERS', source: 's', at: '' },
    }));
  };
  const nodes = async function* () {
    yield many;
  };
  const read = await jsonOf(format, smallNet({ nodes: nodes(), links: links() }));
  expect((read.claims ?? read.links).length).toBe(2);
  expect(read.meta).toMatchObject({ complete: false, cuts: [{ bound: 7 }, { what: 'NODES', bound: 300, total: 301 }] });
});

it('is laid out by d3-sankey, though claims lead both ways and back to themselves', async () => {
  const { nodes, links } = await jsonOf('sankey');
  const layout = sankeyLayout<Read, Read>()
    .nodeId((node) => node.name)
    .size([100, 100])({ nodes, links });
  expect(
    sorted(layout.links.map(({ id, source, target, label }) => [id, source.entity, target.entity, label])),
  ).toEqual(EXPECTED.links);
  expect(layout.nodes.map(({ depth, layer }) => depth === layer)).not.toContain(false);
  expect(new Set(layout.nodes.map(({ name }) => name)).size).toBe(layout.nodes.length);
  expect(layout.nodes.find(({ entity }) => entity === 'country:KZ')?.title).toBe('Қазақстан');
  expect(links[0].citations[0].claim).toBe('claim:11');
});

/** What ECharts draws without a browser. */
function drawn(option: echarts.EChartsOption): { svg: string; read: (series: number) => Read } {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 });
  chart.setOption(option);
  // biome-ignore lint/suspicious/noExplicitAny: the model is no part of the declared interface.
  return { svg: chart.renderToSVGString(), read: (at) => (chart as any).getModel().getSeriesByIndex(at).getGraph() };
}

it('is drawn by ECharts', async () => {
  const option = await jsonOf('echarts');
  const { svg, read } = drawn({ animation: false, ...option });
  const graph = read(0);
  const names = new Map(option.series[0].data.map(({ id, name }: Read) => [id, name]));
  expect(sorted(graph.nodes.map(({ id }: Read) => [id, names.get(id)]))).toEqual(EXPECTED.nodes);
  const ends = graph.edges.map(({ node1, node2 }: Read, at: number) => {
    const { id, label } = option.series[0].links[at];
    return [id, node1.id, node2.id, label.formatter];
  });
  expect(sorted(ends)).toEqual(EXPECTED.links);
  expect(svg).toContain('<svg');
  expect(option.series[0].links[0].citations[0].claim).toBe('claim:11');
  expect(option.series[0].categories[option.series[0].data[0].category]).toEqual({ name: 'Country' });
});

it('is drawn by ECharts as a Sankey', async () => {
  const { nodes, links } = await jsonOf('sankey');
  const { svg, read } = drawn({ animation: false, series: [{ type: 'sankey', nodes, links }] });
  expect([read(0).nodes.length, read(0).edges.length]).toEqual([nodes.length, 7]);
  expect(svg).toContain('Қазақстан');
  expect(svg).not.toContain('(from)');
});

it('is simulated by the force of Vega, whose links go by index', async () => {
  const spec = await jsonOf('vega');
  const forces = [{ force: 'link', links: 'links' }];
  const view = new vega.View(
    vega.parse({
      ...spec,
      marks: [
        {
          name: 'points',
          type: 'symbol',
          from: { data: 'nodes' },
          transform: [{ type: 'force', static: true, iterations: 3, forces }],
        },
      ],
    }),
  );
  await view.runAsync();
  expect(sorted(view.data('nodes').map(({ id, name }) => [id, name]))).toEqual(EXPECTED.nodes);
  // By now the ends are the points, which have the nodes as their data.
  const ends = view.data('links').map(({ id, source, target, label }) => [id, source.datum.id, target.datum.id, label]);
  expect(sorted(ends)).toEqual(EXPECTED.links);
  expect(view.data('links').every(({ source, sourceId }) => source.datum.id === sourceId)).toBe(true);
  expect(view.data('links')[0].citations[0].claim).toBe('claim:11');
});
