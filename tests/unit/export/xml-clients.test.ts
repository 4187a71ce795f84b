import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { describe, expect, it } from 'vitest';
import { EXPECTED } from '../../support/small-net.ts';
import { textOf } from '../../support/written.ts';

/** All tags of a document that a strict parser accepts, with their attributes and their text. */
function tagsOf(text: string): { name: string; namespace: string; attributes: Record<string, string>; text: string }[] {
  const parser = new SaxesParser({ xmlns: true });
  const tags: ReturnType<typeof tagsOf> = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    tags.push({ name: local, namespace: uri, attributes: Object.fromEntries(values), text: '' });
  });
  parser.on('text', (part) => {
    const last = tags.at(-1);
    if (last !== undefined) last.text += part;
  });
  parser.write(text).close();
  return tags;
}

describe('GEXF', () => {
  it('is well-formed XML of version 1.3, whose attributes are declared and whose spells are days', async () => {
    const tags = tagsOf(await textOf('gexf'));
    expect(new Set(tags.map(({ namespace }) => namespace))).toEqual(new Set(['http://gexf.net/1.3']));
    const named = (name: string) => tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes);
    const declared = new Set(named('attribute').map(({ id }) => id));
    expect(named('attvalue').filter((value) => !declared.has(value['for']))).toEqual([]);
    expect(named('graph')).toEqual([
      { mode: 'dynamic', defaultedgetype: 'directed', timeformat: 'date', timerepresentation: 'interval' },
    ]);
    expect(named('spell')).toEqual([
      { start: '2015-09-01', end: '2016-12-31' },
      { start: '2015-09-01', end: '2015-09-30' },
      { start: '2015-09-01' },
      { end: '2010-12-31' },
    ]);
    expect(JSON.parse(tags.find(({ name }) => name === 'description')?.text ?? '')).toMatchObject({
      knownAt: '2026-01-31T12:00:00.000Z',
      cuts: [{ bound: 7 }],
    });
  });

  it('is read by graphology-gexf, which Gephi Lite uses', async () => {
    const graph = parseGexf(MultiDirectedGraph, await textOf('gexf'));
    expect(graph.mapNodes((id, { label }) => [id, label]).sort()).toEqual(EXPECTED.nodes);
    expect(graph.mapEdges((id, { label }, source, target) => [id, source, target, label]).sort()).toEqual(
      EXPECTED.links,
    );
    expect(graph.getEdgeAttributes('edge:14')).toMatchObject({
      kind: 'PARTNER_OF',
      attribute_kind: '@strategic',
      weight: 1,
      directed: true,
      citations: ['(claim:14, PARTNER_OF): source:trial, paragraph 1'],
    });
    expect(graph.getNodeAttributes('person:li')).toMatchObject({
      titles: ['=HYPERLINK("x")', 'Dr \\ "Li"'],
      approximate: false,
    });
    expect(graph.getNodeAttributes('place:apia')).toMatchObject({ latitude: -13.8, value: -2.5, number: -3 });
    expect(graph.getNodeAttributes('place:apia')['citations'][0]).toContain('page 1\uFFFD, line\t2\uFFFD');
  });
});

describe('GraphML', () => {
  it('is well-formed XML whose keys are declared before the graph, of types that Gephi takes', async () => {
    const tags = tagsOf(await textOf('graphml'));
    expect(new Set(tags.map(({ namespace }) => namespace))).toEqual(new Set(['http://graphml.graphdrawing.org/xmlns']));
    const keys = tags.filter(({ name }) => name === 'key').map(({ attributes }) => attributes);
    expect(keys.every((key) => ['boolean', 'int', 'double', 'string'].includes(String(key['attr.type'])))).toBe(true);
    const ids = new Set(keys.map(({ id }) => id));
    expect(ids.size).toBe(keys.length);
    expect(tags.filter(({ name, attributes }) => name === 'data' && !ids.has(attributes['key'] ?? ''))).toEqual([]);
    expect(tags.findLastIndex(({ name }) => name === 'key')).toBeLessThan(
      tags.findIndex(({ name }) => name === 'graph'),
    );
  });

  it('is read by graphology-graphml', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await textOf('graphml'));
    expect(graph.mapNodes((id, { label }) => [id, label]).sort()).toEqual(EXPECTED.nodes);
    expect(graph.mapEdges((id, { label }, source, target) => [id, source, target, label]).sort()).toEqual(
      EXPECTED.links,
    );
    expect(graph.getEdgeAttributes('edge:14')).toMatchObject({ kind: '@strategic', position: -1, directed: true });
    expect(JSON.parse(graph.getEdgeAttribute('edge:14', 'citations'))).toEqual([
      { claim: 'claim:14', predicate: 'PARTNER_OF', source: 'source:trial', at: 'paragraph 1' },
    ]);
    expect(JSON.parse(graph.getAttribute('meta')).sources[0].licences).toEqual(['CC0-1.0']);
  });
});
