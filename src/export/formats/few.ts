import type { Cut, ExportHead, ExportLink, ExportNode, Net } from '../net.ts';

/** The most nodes in a picture in which each has a place with each other. */
const MOST = 300;

/** A net that is small enough for a matrix. */
export interface Few {
  readonly nodes: readonly ExportNode[];
  /** The links among them. */
  readonly links: AsyncIterable<readonly ExportLink[]>;
  /** Tells what the bound kept out. It counts the other nodes, which takes long where they are many: asked for last. */
  readonly head: () => Promise<ExportHead>;
}

/** The first nodes of a net and the links among them. */
export async function fewOf(net: Net): Promise<Few> {
  const batches = net.nodes[Symbol.asyncIterator]();
  const nodes: ExportNode[] = [];
  let total = 0;
  const readOn = async (): Promise<boolean> => {
    const { done, value: batch } = await batches.next();
    if (done) return false;
    total += batch.length;
    nodes.push(...batch.slice(0, MOST - nodes.length));
    return true;
  };
  while (nodes.length < MOST && (await readOn()));
  const links = net.linksAmong(nodes.map(({ id }) => id));
  const head = async () => {
    while (await readOn());
    const cuts = total > nodes.length ? [...net.head.cuts, cutOf(total)] : net.head.cuts;
    return { ...net.head, complete: cuts.length === 0, cuts };
  };
  return { nodes, links, head };
}

const cutOf = (total: number): Cut => ({
  what: 'NODES',
  bound: MOST,
  total,
  reason: `A format in which every node meets every other shows the first ${MOST}; choose fewer by ids, around, of or query.`,
});
