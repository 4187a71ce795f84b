import type { Format } from '../format.ts';
import type { ExportLink, ExportNode, Net } from '../net.ts';
import { documentOf } from './json.ts';
import { spiral } from './spiral.ts';

/** An option of ECharts with one series of type `graph`, whose categories are the types. Names may repeat: links go by ids. */
export const echarts: Format = {
  name: 'echarts',
  mediaType: 'application/json',
  extension: 'echarts.json',
  client: 'Apache ECharts (series of type graph)',
  write,
};

function write(net: Net): AsyncGenerator<string> {
  const categories: string[] = [];
  const series = '"type":"graph","layout":"none","roam":true,"autoCurveness":true,"edgeSymbol":["none","arrow"]';
  return documentOf(net, {
    opening: `{"meta":${JSON.stringify(net.head)},\n"series":[{${series},\n"data":[`,
    node: (node, at) => nodeOf(node, at, categories),
    between: '],\n"links":[',
    link: linkOf,
    closing: () => `],\n"categories":${JSON.stringify(categories.map((name) => ({ name })))}}]}\n`,
  });
}

function nodeOf({ id, type, name, attributes, citations }: ExportNode, at: number, categories: string[]) {
  if (!categories.includes(type)) categories.push(type);
  return { id, name, category: categories.indexOf(type), ...spiral(at), attributes, citations };
}

const linkOf = ({ id, type, label, source, target, ...link }: ExportLink) => ({
  id,
  source,
  target,
  value: 1,
  ...(link.directed ? {} : { symbol: ['none', 'none'] }),
  ...(link.rank === 'DEPRECATED' && { lineStyle: { type: 'dashed' } }),
  label: { formatter: literal(label) },
  type,
  ...(link.valid && { valid: link.valid.edtf }),
  attributes: link.attributes,
  citations: [link.citation],
});

/** In a formatter, `{b}` and `{name|text}` would be filled in. */
const literal = (text: string): string => text.replaceAll(/[{}]/g, '');
