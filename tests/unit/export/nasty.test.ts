import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/export/formats.ts';
import { NASTY, nastyNet } from '../../support/nasty-strings.ts';
import { literalsOf } from '../../support/rdf.ts';
import { bytesOf, filesOf, OF_CLAIMS, textOf } from '../../support/written.ts';

// biome-ignore lint/suspicious/noExplicitAny: the clients read JSON as it comes.
type Read = any;

const CSV = { columns: true, record_delimiter: '\r\n' } as const;
const rows = (text: string, more: object = {}): Record<string, string>[] => parse(text, { ...CSV, ...more });

/** By format: the names of the nodes as a client reads them. The head has no nodes, but sources with titles. */
const NAMES: Readonly<Record<string, (text: string) => string[]>> = {
  d3: json(({ nodes }) => nodes.map(({ name }: Read) => name)),
  cytoscape: json(({ elements }) => elements.nodes.map(({ data }: Read) => data.name)),
  graphology: json(({ nodes }) => nodes.map(({ attributes }: Read) => attributes.label)),
  gexf: (text) => parseGexf(MultiDirectedGraph, text).mapNodes((_, { label }) => label),
  graphml: (text) => parseGraphml(MultiDirectedGraph, text).mapNodes((_, { label }) => label),
  geojson: json(({ features }) => features.slice(0, NASTY.length).map(({ properties }: Read) => properties.name)),
  networkx: json(({ nodes }) => nodes.map(({ name }: Read) => name)),
  csv: (text) => rows(text).map(({ name = '' }) => name),
  tsv: (text) => rows(text, { delimiter: '\t' }).map(({ name = '' }) => name),
  jsonl: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .flatMap(({ node }) => node?.name ?? []),
  'vis-network': json(({ nodes }) => nodes.map(({ label }: Read) => label)),
  nvl: json(({ nodes }) => nodes.map(({ caption }: Read) => caption)),
  kumu: json(({ elements }) => elements.map(({ label }: Read) => label)),
  echarts: json(({ series }) => series[0].data.map(({ name }: Read) => name)),
  sankey: json(({ nodes }) => nodes.slice(0, NASTY.length).map(({ title }: Read) => title)),
  chord: json(({ names }) => names),
  vega: json(({ data }) => data[0].values.map(({ name }: Read) => name)),
  'deckgl-arcs': json(({ arcs }) => arcs.map(({ from }: Read) => from.name)),
  head: json(({ sources }) => sources.map(({ title }: Read) => title)),
};

function json(read: (document: Read) => string[]): (text: string) => string[] {
  return (text) => read(JSON.parse(text));
}

/** XML has no place for these; what takes theirs is the sign of Unicode for it. */
const forXml = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');
const forCells = (text: string): string => text.replace(/^(?=[=+\-@\t\r])/, "'");
const forBytes = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\uFFFD');

/** What a format is known to change. JSON keeps everything. */
const KEPT: Readonly<Record<string, (text: string) => string>> = {
  gexf: forXml,
  graphml: forXml,
  csv: (text) => forBytes(forCells(text)),
  tsv: (text) => forBytes(forCells(text)),
};

describe('twenty nasty strings', () => {
  it('are twenty', () => expect(new Set(NASTY).size).toBe(20));

  it('are tried with every format', () => {
    const tried = [...Object.keys(NAMES), 'gephi-csv', ...OF_CLAIMS];
    expect(tried.sort()).toEqual(FORMATS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(NAMES))('come out of %s as they went in', async (name, read) => {
    const text = await textOf(name, nastyNet(['csv', 'tsv', 'jsonl'].includes(name) ? { part: 'nodes' } : {}));
    expect(read(text)).toEqual(NASTY.map(KEPT[name] ?? ((one) => one)));
  });

  it('come out of both tables for Gephi, names, attributes, labels and citations', async () => {
    const files = filesOf(await bytesOf('gephi-csv', nastyNet()));
    const wanted = NASTY.map((one) => forBytes(forCells(one)));
    const [nodes, edges] = [rows(files['nodes.csv'] ?? ''), rows(files['edges.csv'] ?? '')];
    for (const read of [nodes.map(({ Label }) => Label), nodes.map(({ iata }) => iata)]) expect(read).toEqual(wanted);
    for (const read of [edges.map(({ Label }) => Label), edges.map(({ quality }) => quality)])
      expect(read).toEqual(wanted);
    expect(edges.map(({ citations }) => citations)).toEqual(
      NASTY.map((one, at) => `(claim:e${at}, name): source:nasty, ${forBytes(one)}`),
    );
  });

  it('come out of XML as attributes, labels, lists and citations', async () => {
    const wanted = NASTY.map(forXml);
    const graph = parseGexf(MultiDirectedGraph, await textOf('gexf', nastyNet()));
    expect(graph.mapNodes((_, { iata }) => iata)).toEqual(wanted);
    expect(graph.mapNodes((_, { titles }) => titles)).toEqual(wanted.map((one) => [one, 'x']));
    expect(graph.mapEdges((_, { label }) => label)).toEqual(wanted);
    expect(graph.mapEdges((_, { citations }) => citations[0])).toEqual(
      wanted.map((one, at) => `(claim:e${at}, name): source:nasty, ${one}`),
    );
    const other = parseGraphml(MultiDirectedGraph, await textOf('graphml', nastyNet()));
    expect(other.mapEdges((_, { quality }) => quality)).toEqual(wanted);
    expect(other.mapEdges((_, { citations }) => JSON.parse(citations)[0].at)).toEqual(NASTY.map(forJsonInXml));
  });

  it.each([...OF_CLAIMS])('come out of %s as names and records', async (name) => {
    const literals = await literalsOf(await textOf(name, nastyNet()), name);
    for (const text of NASTY) {
      expect(literals).toContain(forBytes(text));
      expect(literals).toContain(`record ${forBytes(text)}`);
    }
  });
});

/** JSON spells control characters out, so that XML takes them; of the others it spells only halves of pairs. */
function forJsonInXml(text: string): string {
  return text.replaceAll(/[\u007f-\u009f\uFFFE\uFFFF]/g, '\uFFFD');
}
