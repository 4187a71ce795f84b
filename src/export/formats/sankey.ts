import type { Format } from '../format.ts';
import type { ExportLink, ExportNode, Net } from '../net.ts';
import { fewOf } from './few.ts';
import { membersOf } from './json.ts';

/**
 * Nodes and links in two columns: what claims lead from stands on the left, what they lead to on the right, and what is both stands
 * twice. So there is no cycle, whatever the claims. Names are unique, and links go by them: ECharts and d3-sankey (`nodeId` by name) both take it.
 */
export const sankey: Format = {
  name: 'sankey',
  mediaType: 'application/json',
  extension: 'sankey.json',
  client: 'd3-sankey, Apache ECharts (series of type sankey)',
  write,
};

async function* write(net: Net): AsyncGenerator<string> {
  const { head, nodes, links } = await fewOf(net);
  const names = uniqueNames(nodes);
  const [left, right] = [new Set<string>(), new Set<string>()];
  yield '{"links":[';
  yield* membersOf(links, (link) => {
    left.add(link.source);
    right.add(link.target);
    return linkOf(link, names);
  });
  const shown = [
    ...nodes.filter(({ id }) => left.has(id)).map((node) => nodeOf(node, 0, names)),
    ...nodes.filter(({ id }) => right.has(id)).map((node) => nodeOf(node, 1, names)),
  ];
  yield `],\n"nodes":[${shown.map((node) => `\n${JSON.stringify(node)}`).join(',')}],\n`;
  yield `"meta":${JSON.stringify(await head())}}\n`;
}

type Names = ReadonlyMap<string, string>;

/** A name that several have is followed by the id. */
function uniqueNames(nodes: readonly ExportNode[]): Names {
  const seen = new Map<string, number>();
  for (const { name } of nodes) seen.set(name, (seen.get(name) ?? 0) + 1);
  return new Map(nodes.map(({ id, name }) => [id, seen.get(name) === 1 ? name : `${name} (${id})`]));
}

const nameIn = (column: 0 | 1, id: string, names: Names): string =>
  `${names.get(id) ?? id} ${column === 0 ? '(from)' : '(to)'}`;

const nodeOf = ({ id, name, type, citations }: ExportNode, column: 0 | 1, names: Names) => ({
  name: nameIn(column, id, names),
  depth: column,
  entity: id,
  label: { formatter: name.replaceAll(/[{}]/g, '') },
  title: name,
  type,
  citations,
});

const linkOf = ({ id, type, label, source, target, valid, citation }: ExportLink, names: Names) => ({
  id,
  source: nameIn(0, source, names),
  target: nameIn(1, target, names),
  value: 1,
  type,
  label,
  ...(valid && { valid: valid.edtf }),
  citations: [citation],
});
