import type { Format } from '../format.ts';
import type { ExportLink, ExportNode } from '../net.ts';
import { citationText, claimFields, freeFields } from './flat.ts';
import { documentOf } from './json.ts';

/** Cytoscape's own JSON (`.cyjs`): Desktop opens it, Cytoscape.js takes its `elements`. Desktop has columns of texts only, so citations are texts. */
export const cytoscape: Format = {
  name: 'cytoscape',
  mediaType: 'application/json',
  extension: 'cyjs',
  client: 'Cytoscape.js, Cytoscape Desktop',
  write: (net) =>
    documentOf(net, {
      opening: `{"data":${JSON.stringify({ name: net.head.title, meta: net.head })},\n"directed":true,"multigraph":true,\n"elements":{"nodes":[`,
      node: nodeOf,
      between: '],\n"edges":[',
      link: linkOf,
      closing: () => ']}}\n',
    }),
};

/** `parent` makes a compound node, and the rest Desktop's own columns. */
const NODE = new Set('id name shared_name type parent citations SUID selected'.split(' '));
const LINK = new Set(
  'id source target name interaction type label weight directed valid rank voice force citations SUID selected'.split(
    ' ',
  ),
);

const nodeOf = ({ id, type, name, attributes, citations }: ExportNode) => ({
  data: { id, name, type, ...freeFields(attributes, NODE), citations: citations.map(citationText) },
  classes: type,
});

const linkOf = (link: ExportLink) => ({
  data: {
    id: link.id,
    source: link.source,
    target: link.target,
    name: link.label,
    interaction: link.type,
    type: link.type,
    label: link.label,
    weight: 1,
    directed: link.directed,
    ...claimFields(link),
    ...freeFields(link.attributes, LINK),
    citations: [citationText(link.citation)],
  },
  classes: link.type,
});
