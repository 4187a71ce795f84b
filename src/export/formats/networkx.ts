import type { Format } from '../format.ts';
import type { ExportLink, ExportNode } from '../net.ts';
import { claimFields, freeFields } from './flat.ts';
import { documentOf } from './json.ts';

/** Node-link data as `networkx.node_link_graph(data, edges="edges")` takes it: a directed graph with parallel edges, told apart by `key`. */
export const networkx: Format = {
  name: 'networkx',
  mediaType: 'application/json',
  extension: 'networkx.json',
  client: 'NetworkX (Python): node_link_graph(data, edges="edges")',
  write: (net) =>
    documentOf(net, {
      opening: `{"directed":true,"multigraph":true,\n"graph":${JSON.stringify(net.head)},\n"nodes":[`,
      node: nodeOf,
      between: '],\n"edges":[',
      link: linkOf,
      closing: () => ']}\n',
    }),
};

const NODE = new Set(['id', 'name', 'type', 'citations']);
const LINK = new Set('source target key type label weight directed valid rank voice force citations'.split(' '));

const nodeOf = ({ id, type, name, attributes, citations }: ExportNode) => ({
  id,
  name,
  type,
  ...freeFields(attributes, NODE),
  citations,
});

const linkOf = (link: ExportLink) => ({
  source: link.source,
  target: link.target,
  key: link.id,
  type: link.type,
  label: link.label,
  weight: 1,
  directed: link.directed,
  ...claimFields(link),
  ...freeFields(link.attributes, LINK),
  citations: [link.citation],
});
