import type { Format } from '../format.ts';
import type { ExportLink, ExportNode } from '../net.ts';
import { claimFields, freeFields } from './flat.ts';
import { documentOf } from './json.ts';
import { spiral } from './spiral.ts';

/** What `Graph.from(data)` of graphology takes, with what sigma needs: a label and a place to begin with. */
export const graphology: Format = {
  name: 'graphology',
  mediaType: 'application/json',
  extension: 'graphology.json',
  client: 'graphology, sigma',
  write: (net) =>
    documentOf(net, {
      opening: `{"attributes":${JSON.stringify(net.head)},\n"options":{"type":"mixed","multi":true,"allowSelfLoops":true},\n"nodes":[`,
      node: nodeOf,
      between: '],\n"edges":[',
      link: linkOf,
      closing: () => ']}\n',
    }),
};

/** `type` chooses sigma's program of drawing: what a thing is, is its `kind`. */
const NODE = new Set('label x y size color hidden forceLabel highlighted zIndex type kind citations'.split(' '));
const LINK = new Set(
  'label size color hidden forceLabel zIndex type kind weight valid rank voice force citations'.split(' '),
);

const nodeOf = ({ id, type, name, attributes, citations }: ExportNode, at: number) => ({
  key: id,
  attributes: { label: name, kind: type, ...spiral(at), ...freeFields(attributes, NODE), citations },
});

const linkOf = (link: ExportLink) => ({
  key: link.id,
  source: link.source,
  target: link.target,
  ...(link.directed ? {} : { undirected: true }),
  attributes: {
    label: link.label,
    kind: link.type,
    weight: 1,
    ...claimFields(link),
    ...freeFields(link.attributes, LINK),
    citations: [link.citation],
  },
});
