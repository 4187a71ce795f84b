import type { Format } from '../format.ts';
import type { ExportLink, ExportNode, Net } from '../net.ts';
import { claimFields } from './flat.ts';
import { documentOf } from './json.ts';

/** The data of a specification of Vega, to which a drawing adds marks. Links have indices, which Vega's force takes, and ids. */
export const vega: Format = {
  name: 'vega',
  mediaType: 'application/json',
  extension: 'vega.json',
  client: 'Vega, Vega-Lite',
  write,
};

const SCHEMA = 'https://vega.github.io/schema/vega/v6.json';

/** The place of every node is kept in memory: a number an id. */
function write(net: Net): AsyncGenerator<string> {
  const places = new Map<string, number>();
  return documentOf(net, {
    opening: `{"$schema":"${SCHEMA}",\n"usermeta":${JSON.stringify(net.head)},\n"data":[{"name":"nodes","values":[`,
    node: (node, at) => {
      places.set(node.id, at);
      return nodeOf(node, at);
    },
    between: ']},\n{"name":"links","values":[',
    link: (link) => linkOf(link, places),
    closing: () => ']}]}\n',
  });
}

const nodeOf = ({ id, type, name, attributes, citations }: ExportNode, index: number) => ({
  id,
  name,
  index,
  group: type,
  attributes,
  citations,
});

const linkOf = ({ id, type, label, source, target, ...link }: ExportLink, places: ReadonlyMap<string, number>) => ({
  id,
  source: places.get(source),
  target: places.get(target),
  sourceId: source,
  targetId: target,
  value: 1,
  type,
  label,
  ...claimFields(link),
  attributes: link.attributes,
  citations: [link.citation],
});
