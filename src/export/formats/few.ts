import type { Cut, ExportHead, ExportLink, ExportNode, Net } from '../net.ts';

/** The most nodes in a picture in which each has a place with each other. */
const MOST = 300;

/** A net that is small enough for a matrix. */
export interface Few {
  /** Tells what the bound kept out. */
  readonly head: ExportHead;
  readonly nodes: readonly ExportNode[];
  /** The links among them. */
  readonly links: AsyncIterable<readonly ExportLink[]>;
}

/** The first nodes of a net and the links among them. */
export async function fewOf(net: Net): Promise<Few> {
  const nodes: ExportNode[] = [];
  let total = 0;
  for await (const batch of net.nodes) {
    total += batch.length;
    nodes.push(...batch.slice(0, MOST - nodes.length));
  }
  const cuts = total > nodes.length ? [...net.head.cuts, cutOf(total)] : net.head.cuts;
  return { head: { ...net.head, complete: cuts.length === 0, cuts }, nodes, links: among(net, nodes) };
}

const cutOf = (total: number): Cut => ({
  what: 'NODES',
  bound: MOST,
  total,
  reason: `A format in which every node meets every other shows the first ${MOST}; choose fewer by ids, around, of or query.`,
});

async function* among({ links }: Net, nodes: readonly ExportNode[]): AsyncGenerator<ExportLink[]> {
  const ids = new Set(nodes.map(({ id }) => id));
  for await (const batch of links) yield batch.filter(({ source, target }) => ids.has(source) && ids.has(target));
}
