import type { Format } from '../format.ts';
import type { Column, ExportLink, ExportNode, Net, Value } from '../net.ts';
import { claimFields, daysOf, freeColumns, freeFields, joined } from './flat.ts';
import { attributesOf, escaped } from './xml.ts';

/** GraphML with the plain types that all its readers know: lists are texts, citations are texts of JSON. */
export const graphml: Format = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  client: 'Gephi, yEd, igraph, NetworkX',
  write,
};

const NODE = new Set('id label type start end citations'.split(' '));
const LINK = new Set(
  'id source target label type weight directed valid start end rank voice force citations'.split(' '),
);

const column = (name: string, scalar: Column['scalar'] = 'string'): Column => ({ name, scalar, list: false });
const columns = (names: string): Column[] => names.split(' ').map((name) => column(name));

async function* write(net: Net): AsyncGenerator<string> {
  const nodeColumns = [...columns('label type start end'), ...freeColumns(net.nodeColumns, NODE), column('citations')];
  const linkColumns = [
    ...columns('label type'),
    column('weight', 'double'),
    column('directed', 'boolean'),
    ...columns('valid start end rank voice force'),
    ...freeColumns(net.linkColumns, LINK),
    column('citations'),
  ];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declared('graph', [column('meta')])}${declared('node', nodeColumns)}${declared('edge', linkColumns)}<graph id="diplograph" edgedefault="directed">
<data key="graph_meta">${escaped(JSON.stringify(net.head))}</data>
`;
  for await (const batch of net.nodes) yield batch.map((node) => nodeOf(node, nodeColumns)).join('');
  for await (const batch of net.links) yield batch.map((link) => linkOf(link, linkColumns)).join('');
  yield '</graph>\n</graphml>\n';
}

/** Names of keys are those of the attributes; their ids are unique over nodes and links. */
const declared = (of: 'graph' | 'node' | 'edge', keys: readonly Column[]): string =>
  keys
    .map(({ name, scalar, list }) => {
      const type = list || scalar === 'string' ? 'string' : TYPES[scalar];
      return `<key${attributesOf({ id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>\n`;
    })
    .join('');

const TYPES = { integer: 'int', double: 'double', boolean: 'boolean' } as const;

type Fields = Readonly<Record<string, Value | readonly Value[]>>;

function nodeOf({ id, name, type, period, attributes, citations }: ExportNode, keys: readonly Column[]): string {
  const fields = {
    label: name,
    type,
    ...(period && daysOf(period)),
    ...freeFields(attributes, NODE),
    citations: JSON.stringify(citations),
  };
  return `<node${attributesOf({ id })}>${dataOf('node', fields, keys)}</node>\n`;
}

/** Not every reader knows graphs that are directed in part: `directed` is a key like the others. */
function linkOf(link: ExportLink, keys: readonly Column[]): string {
  const { id, source, target, type, label, directed, valid } = link;
  const fields = {
    label,
    type,
    weight: 1,
    directed,
    ...claimFields(link),
    ...(valid && daysOf(valid)),
    ...freeFields(link.attributes, LINK),
    citations: JSON.stringify([link.citation]),
  };
  return `<edge${attributesOf({ id, source, target })}>${dataOf('edge', fields, keys)}</edge>\n`;
}

const dataOf = (of: 'node' | 'edge', fields: Fields, keys: readonly Column[]): string =>
  keys
    .flatMap(({ name }) => {
      const value = fields[name];
      return value === undefined ? [] : [`<data key="${of}_${name}">${escaped(String(joined(value)))}</data>`];
    })
    .join('');
