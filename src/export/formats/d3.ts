import type { Format } from '../format.ts';
import type { ExportLink, ExportNode } from '../net.ts';
import { claimFields } from './flat.ts';
import { documentOf } from './json.ts';

/** `{ meta, nodes, links }` as d3-force takes it with `.id((node) => node.id)`. */
export const d3: Format = {
  name: 'd3',
  mediaType: 'application/json',
  extension: 'd3.json',
  client: 'D3, Observable',
  write: (net) =>
    documentOf(net, {
      opening: `{"meta":${JSON.stringify(net.head)},\n"nodes":[`,
      node: nodeOf,
      between: '],\n"links":[',
      link: linkOf,
      closing: () => ']}\n',
    }),
};

/** `x`, `y`, `vx`, `vy` and `index` are the simulation's own: attributes stand by themselves. */
const nodeOf = ({ id, type, name, attributes, period, position, citations }: ExportNode) => ({
  id,
  name,
  type,
  ...(period && { period: period.edtf }),
  ...(position && { position }),
  attributes,
  citations,
});

const linkOf = ({ id, type, label, source, target, ...link }: ExportLink) => ({
  id,
  source,
  target,
  type,
  label,
  value: 1,
  directed: link.directed,
  ...claimFields(link),
  attributes: link.attributes,
  citations: [link.citation],
});
