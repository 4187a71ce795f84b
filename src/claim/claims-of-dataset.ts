import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { ClaimRecord } from './claim.ts';
import { ORDER_SPAN } from './claim-of.ts';

const PAGE = 5_000;

/** All claims of a dataset, closed ones too, in the order of listing; page by page, so that memory stays flat. */
export async function* claimsOfDataset(graph: Graph, order: number): AsyncGenerator<ClaimRecord> {
  let from = { order: order * ORDER_SPAN, id: '' };
  for (;;) {
    const rows = await graph.read(
      statement('claim/page-by-order', {
        from: { order: numberParameter(from.order), id: from.id },
        below: numberParameter((order + 1) * ORDER_SPAN),
        limit: numberParameter(PAGE),
      }),
    );
    const page = rows.map((row) => row['claim'] as ClaimRecord);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    from = { order: last.order, id: last.id };
  }
}
