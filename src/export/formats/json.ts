import type { ExportLink, ExportNode, Net } from '../net.ts';

/** What stands around the nodes and the links in a document of JSON, and what each of them becomes. */
interface Document {
  readonly opening: string;
  readonly node: (node: ExportNode, at: number) => unknown;
  readonly between: string;
  readonly link: (link: ExportLink, at: number) => unknown;
  /** Written when everything is read. */
  readonly closing: () => string;
}

/** A document of JSON with a list of nodes and a list of links. */
export async function* documentOf(
  { nodes, links }: Net,
  { opening, node, between, link, closing }: Document,
): AsyncGenerator<string> {
  yield opening;
  yield* membersOf(nodes, node);
  yield between;
  yield* membersOf(links, link);
  yield closing();
}

/** Parts of a JSON document that is written as it is read: the batches become the members of one list. What is undefined is left out. */
export async function* membersOf<T>(
  batches: AsyncIterable<readonly T[]>,
  shown: (one: T, at: number) => unknown,
): AsyncGenerator<string> {
  let [at, isFirst] = [0, true];
  for await (const batch of batches) {
    const members = batch.map((one) => JSON.stringify(shown(one, at++))).filter((text) => text !== undefined);
    if (members.length === 0) continue;
    yield `${isFirst ? '\n' : ',\n'}${members.join(',\n')}`;
    isFirst = false;
  }
}
