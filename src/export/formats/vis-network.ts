import type { Format } from '../format.ts';
import type { ExportLink, ExportNode } from '../net.ts';
import { claimFields, tooltip } from './flat.ts';
import { documentOf } from './json.ts';

/** `{ nodes, edges }` as `new Network(container, data)` takes it. `title` is plain text. */
export const visNetwork: Format = {
  name: 'vis-network',
  mediaType: 'application/json',
  extension: 'vis.json',
  client: 'vis-network',
  write: (net) =>
    documentOf(net, {
      opening: `{"meta":${JSON.stringify(net.head)},\n"nodes":[`,
      node: nodeOf,
      between: '],\n"edges":[',
      link: linkOf,
      closing: () => ']}\n',
    }),
};

/** `value`, `level` and `title` mean size, layer and tooltip: attributes stand by themselves. */
const nodeOf = ({ id, type, name, attributes, citations }: ExportNode) => ({
  id,
  label: name,
  title: tooltip(`${name} (${type})`, citations),
  group: type,
  attributes,
  citations,
});

/** What a source deprecates or says with reserve is dashed. */
const linkOf = (link: ExportLink) => ({
  id: link.id,
  from: link.source,
  to: link.target,
  label: link.label,
  title: tooltip([link.label, link.valid?.edtf].filter((part) => part !== undefined).join(', '), [link.citation]),
  value: 1,
  arrows: link.directed ? 'to' : '',
  dashes: link.rank === 'DEPRECATED' || link.force !== 'ASSERTED',
  type: link.type,
  ...claimFields(link),
  attributes: link.attributes,
  citations: [link.citation],
});
