import type { Format } from '../format.ts';
import type { Net } from '../net.ts';

/** One object a line: the head first, then nodes and links, or the rows of a query; the one key of each says which it is. */
export const jsonl: Format = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  client: 'anything that reads line by line',
  parts: ['nodes', 'links', 'rows'],
  write,
};

async function* write({ head, part, table, nodes, links }: Net): AsyncGenerator<string> {
  yield `${JSON.stringify({ head })}\n`;
  if (part === undefined || part === 'nodes') yield* linesOf('node', nodes);
  if (part === undefined || part === 'links') yield* linesOf('link', links);
  if (table !== undefined) yield* linesOf('row', table.rows);
}

async function* linesOf(key: string, batches: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const batch of batches)
    if (batch.length > 0) yield batch.map((one) => `${JSON.stringify({ [key]: one })}\n`).join('');
}
