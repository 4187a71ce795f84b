import type { Format } from '../format.ts';
import type { ExportLink, ExportNode } from '../net.ts';
import { documentOf } from './json.ts';

/** The two arrays of the Neo4j Visualization Library: the shape alone, whose library has a licence of its own. It passes over the keys that it does not know. */
export const nvl: Format = {
  name: 'nvl',
  mediaType: 'application/json',
  extension: 'nvl.json',
  client: 'Neo4j Visualization Library (the shape of its nodes and relationships)',
  write: (net) =>
    documentOf(net, {
      opening: `{"meta":${JSON.stringify(net.head)},\n"nodes":[`,
      node: nodeOf,
      between: '],\n"relationships":[',
      link: linkOf,
      closing: () => ']}\n',
    }),
};

const nodeOf = ({ id, type, name, attributes, citations }: ExportNode) => ({
  id,
  caption: name,
  labels: [type],
  properties: attributes,
  citations,
});

const linkOf = ({ id, type, label, source, target, valid, rank, voice, force, attributes, citation }: ExportLink) => ({
  id,
  from: source,
  to: target,
  caption: label,
  type,
  properties: { ...(valid && { valid: valid.edtf }), rank, voice, force, ...attributes },
  citations: [citation],
});
