import { statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { holdingOn } from '../projection/states.ts';
import { batches, linkRows, type Reach } from './read.ts';

const PAGE = 1_000;

/** All claims that are known, in the order of listing, page by page. */
export async function* allClaims({ graph, ontology, asOf }: Reach): AsyncGenerator<ClaimRecord[]> {
  for (let from = { order: 0, id: '' }; ; ) {
    const given = {
      from: { order: numberParameter(from.order), id: from.id },
      below: numberParameter(Number.MAX_SAFE_INTEGER),
      limit: numberParameter(PAGE),
    };
    const rows = await graph.read(statementAsOf(asOf, 'export/claims', given));
    const page = rows.map(({ claim }) => claim as ClaimRecord);
    yield holdingOn(ontology, page, asOf.validOn);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    from = last;
  }
}

/** The claims that name and describe the entities, in their order; then those of the links among them. */
export async function* claimsOf(reach: Reach): AsyncGenerator<ClaimRecord[]> {
  const { graph, ontology, asOf } = reach;
  for await (const ids of batches(reach)) {
    const rows = await graph.read(statementAsOf(asOf, 'export/claims-of', { ids }));
    yield holdingOn(
      ontology,
      rows.map(({ claim }) => claim as ClaimRecord),
      asOf.validOn,
    );
  }
  // A claim that makes a node makes all edges that leave it, and stands among those that describe the node.
  for await (const rows of linkRows(reach))
    yield rows.map(({ claim }) => claim as ClaimRecord).filter(({ attributeOf }) => attributeOf === undefined);
}
