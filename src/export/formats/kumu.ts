import type { Format } from '../format.ts';
import type { Citation, ExportLink, ExportNode } from '../net.ts';
import { citationText, claimFields, freeFields } from './flat.ts';
import { documentOf } from './json.ts';

/** A blueprint of Kumu: elements and connections, whose description has the citations in Markdown. */
export const kumu: Format = {
  name: 'kumu',
  mediaType: 'application/json',
  extension: 'kumu.json',
  client: 'Kumu',
  write: (net) =>
    documentOf(net, {
      opening: `{"meta":${JSON.stringify(net.head)},\n"elements":[`,
      node: nodeOf,
      between: '],\n"connections":[',
      link: linkOf,
      closing: () => ']}\n',
    }),
};

const NODE = new Set('id label type description tags image'.split(' '));
const LINK = new Set('id from to type direction label description tags valid rank voice force'.split(' '));

const nodeOf = ({ id, type, name, attributes, citations }: ExportNode) => ({
  id,
  label: name,
  type,
  description: described(citations),
  tags: [type],
  ...freeFields(attributes, NODE),
});

const linkOf = (link: ExportLink) => ({
  id: link.id,
  from: link.source,
  to: link.target,
  type: link.type,
  direction: link.directed ? 'directed' : 'undirected',
  label: link.label,
  description: described([link.citation]),
  tags: [link.type],
  ...claimFields(link),
  ...freeFields(link.attributes, LINK),
});

const described = (citations: readonly Citation[]): string =>
  citations.length === 0 ? '' : `Sources:\n\n${citations.map((one) => `- ${plain(citationText(one))}`).join('\n')}`;

/** What Markdown, or HTML within it, would take for its own. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&').replaceAll(/\s+/g, ' ');
