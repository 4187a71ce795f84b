import type { Format } from '../format.ts';
import type { Column, ExportHead, ExportLink, ExportNode, Net, Span, Value } from '../net.ts';
import { citationText, claimFields, daysOf, freeColumns, freeFields } from './flat.ts';
import { attributesOf, escaped } from './xml.ts';

/** GEXF 1.3 with periods: a dynamic graph whose links, and nodes that last for a time, have spells. */
export const gexf: Format = {
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  client: 'Gephi, Gephi Lite',
  write,
};

/** What the elements themselves and the columns before those of the ontology are called. */
const NODE = new Set('id label type citations color size shape x y z'.split(' '));
const LINK = new Set('id source target label kind type weight directed valid rank voice force citations'.split(' '));

const NODE_COLUMNS = [text('type')];
const LINK_COLUMNS = [column('directed', 'boolean'), text('valid'), text('rank'), text('voice'), text('force')];
const CITATIONS: Column = { name: 'citations', scalar: 'string', list: true };

async function* write(net: Net): AsyncGenerator<string> {
  const nodeColumns = [...NODE_COLUMNS, ...freeColumns(net.nodeColumns, NODE), CITATIONS];
  const linkColumns = [...LINK_COLUMNS, ...freeColumns(net.linkColumns, LINK), CITATIONS];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
${metaOf(net.head)}
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
${declared('node', nodeColumns)}${declared('edge', linkColumns)}<nodes>
`;
  for await (const batch of net.nodes) yield batch.map((node) => nodeOf(node, nodeColumns)).join('');
  yield '</nodes>\n<edges>\n';
  for await (const batch of net.links) yield batch.map((link) => linkOf(link, linkColumns)).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function text(name: string): Column {
  return column(name, 'string');
}

function column(name: string, scalar: Column['scalar']): Column {
  return { name, scalar, list: false };
}

/** No date of last change: it would be the clock on the wall, and `knownAt` says it better. */
const metaOf = (head: ExportHead): string =>
  `<meta><creator>diplograph</creator><keywords>public diplomacy</keywords><description>${escaped(
    JSON.stringify(head),
  )}</description></meta>`;

const declared = (of: 'node' | 'edge', columns: readonly Column[]): string => {
  const lines = columns.map(
    ({ name, scalar, list }) =>
      `<attribute${attributesOf({ id: name, title: name, type: list ? 'liststring' : scalar })}/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
};

type Fields = Readonly<Record<string, Value | readonly Value[]>>;

function nodeOf({ id, name, type, period, attributes, citations }: ExportNode, columns: readonly Column[]): string {
  const fields = { type, ...freeFields(attributes, NODE), citations: citations.map(citationText) };
  return `<node${attributesOf({ id, label: name })}>${valuesOf(fields, columns)}${spellsOf(period)}</node>\n`;
}

/** Parallel edges stay apart by their kind. All are directed for the sake of readers that know no mixed graphs; `directed` tells the others. */
function linkOf(link: ExportLink, columns: readonly Column[]): string {
  const { id, source, target, type, label, directed, valid, citation } = link;
  const ends = attributesOf({ id, source, target, type: 'directed', weight: 1, kind: type, label });
  const fields = {
    directed,
    ...claimFields(link),
    ...freeFields(link.attributes, LINK),
    citations: [citationText(citation)],
  };
  return `<edge${ends}>${valuesOf(fields, columns)}${spellsOf(valid)}</edge>\n`;
}

function valuesOf(fields: Fields, columns: readonly Column[]): string {
  const values = columns.flatMap(({ name, list }) => {
    const value = fields[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [`<attvalue${attributesOf({ for: name, value: list ? listText(value) : String(value) })}/>`];
  });
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}

/** A list of texts as Gephi writes it: in brackets, each in quotation marks. */
const listText = (value: Value | readonly Value[]): string =>
  `[${[value]
    .flat()
    .map((one) => `"${String(one).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)
    .join(', ')}]`;

/** An end that is open or unknown is left out; what nobody dates has no spell. */
function spellsOf(span: Span | undefined): string {
  const days = span === undefined ? {} : daysOf(span);
  return Object.keys(days).length === 0 ? '' : `<spells><spell${attributesOf(days)}/></spells>`;
}
