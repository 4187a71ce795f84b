import type { Format } from '../format.ts';
import type { ExportLink, ExportNode, Net } from '../net.ts';
import { membersOf } from './json.ts';

/** `{ meta, nodes, links }` as d3-force takes it with `.id((node) => node.id)`. */
export const d3: Format = {
  name: 'd3',
  mediaType: 'application/json',
  extension: 'd3.json',
  client: 'D3, Observable',
  write,
};

async function* write({ head, nodes, links }: Net): AsyncGenerator<string> {
  yield `{"meta":${JSON.stringify(head)},\n"nodes":[`;
  yield* membersOf(nodes, nodeOf);
  yield '],\n"links":[';
  yield* membersOf(links, linkOf);
  yield ']}\n';
}

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

const linkOf = ({ id, type, label, source, target, valid, rank, voice, force, attributes, citation }: ExportLink) => ({
  id,
  source,
  target,
  type,
  label,
  value: 1,
  ...(valid && { valid: valid.edtf }),
  rank,
  voice,
  force,
  attributes,
  citations: [citation],
});
