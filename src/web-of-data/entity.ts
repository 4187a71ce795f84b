import { parse } from 'graphql';
import type { AsOf } from '../as-of/as-of.ts';
import { statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { askApi } from '../export/api.ts';
import type { Exporting } from '../export/export.ts';
import type { Clocks } from '../export/question.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { CLAIM_FIELDS } from './claim-part.ts';

const ENTITY = parse(`query ($id: String!, $after: String, $asOf: AsOf) {
  entity(id: $id, asOf: $asOf) {
    type: __typename id name
    names { text language kind valid { edtf } }
    externalIds { scheme value }
    claims(first: 100, after: $after, where: { rank: [PREFERRED, NORMAL, DEPRECATED] }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${CLAIM_FIELDS} }
    }
  }
}`);

const NAMED = parse('query ($id: String!, $asOf: AsOf) { entity(id: $id, asOf: $asOf) { type: __typename id name } }');

/** An entity by its id, a code or a name. Errors: UNKNOWN_ENTITY, AMBIGUOUS_ENTITY. */
export async function entityNamed(
  exporting: Exporting,
  { id, asOf }: { readonly id: string; readonly asOf: Clocks },
): Promise<Row> {
  return (await askApi(exporting, NAMED, { id, asOf }))['entity'] as Row;
}

/** An entity with a page of the claims about it. Errors: UNKNOWN_ENTITY, AMBIGUOUS_ENTITY, BAD_CURSOR. */
export async function entityWithClaims(
  exporting: Exporting,
  { id, after, asOf }: { readonly id: string; readonly after: string | null; readonly asOf: Clocks },
): Promise<Row> {
  return (await askApi(exporting, ENTITY, { id, after, asOf }))['entity'] as Row;
}

const PAGE = 500;

/** All claims about an entity, in whatever role, page by page. */
export async function* claimsAbout({ graph }: Exporting, id: string, asOf: AsOf): AsyncGenerator<ClaimRecord[]> {
  for (let after = { order: -1, id: '' }; ; ) {
    const given = {
      id,
      after: { order: numberParameter(after.order), id: after.id },
      limit: numberParameter(PAGE),
    };
    const rows = await graph.read(statementAsOf(asOf, 'web-of-data/claims-about', given));
    const claims = rows.map(({ claim }) => claim as ClaimRecord);
    yield claims;
    const last = claims.at(-1);
    if (last === undefined || claims.length < PAGE) return;
    after = last;
  }
}
