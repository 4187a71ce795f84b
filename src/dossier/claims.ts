import { becauseOf } from '../claim/because.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { CLAIMS_OF_PAIR } from '../country-relation/claims.ts';
import { claimDirection } from '../country-relation/dealing.ts';
import { dealingTypes } from '../country-relation/kinds.ts';
import { sidesOf } from '../country-relation/sides.ts';
import type { Context } from '../graphql/context.ts';
import { groupBy } from '../group-by.ts';
import type { Row } from '../neo4j/graph.ts';
import { entitiesOf, isWanted, pairSilence, type Room, stateOf } from './room.ts';
import { readFacets } from './things.ts';

const claimsOfPair = async (row: Row, { loaders }: Context) => loaders.countryRelation.claims(sidesOf(row).id);

/** What leads to the pair: its claims, as many as are looked at, and how many there are. */
export async function becauseOfPair(row: Row, context: Context) {
  const { total, claims } = await claimsOfPair(row, context);
  return { ...becauseOf(claims.map(({ id }) => id)), claimCount: total };
}

/** What one country offers the other: one claim each, unless it is what somebody said. */
export async function tradeOffers(row: Row, { direction }: { readonly [name: string]: unknown }, context: Context) {
  const [{ claims }, silent] = await Promise.all([claimsOfPair(row, context), pairSilence(row, context)]);
  const offers = claims
    .filter(({ force, object, attributeOf }) => force === 'OFFERED' && object !== undefined && object !== attributeOf)
    .map((claim) => ({ claim, direction: claimDirection(sidesOf(row), claim) }))
    .filter((offer) => isWanted(direction, offer.direction));
  context.waves.spend(offers.length);
  return {
    state: stateOf(offers.length, silent),
    totalCount: offers.length,
    nodes: offers.map(({ claim, direction: way }) => ({
      offered: (_: unknown, { loaders }: Context) => loaders.entity.byId(String(claim.object)),
      direction: way,
      speaker: (_: unknown, at: Context) => speakerOf(claim, at),
      claim,
      because: becauseOf([claim.id]),
    })),
    because: becauseOf(offers.map(({ claim }) => claim.id)),
  };
}

const speakerOf = ({ speaker }: ClaimRecord, { loaders }: Context) =>
  speaker === undefined ? null : loaders.entity.byId(speaker);

/** Claims about both by their force, in the order of the ontology. */
export async function byForce(
  { ontology }: Room,
  row: Row,
  { force }: { readonly [name: string]: unknown },
  context: Context,
) {
  const groups = groupBy((await claimsOfPair(row, context)).claims, (claim) => claim.force);
  const asked = force as readonly string[] | null | undefined;
  const listed = (ontology.enums.get('Force')?.values ?? []).map(({ name }) => name);
  return listed
    .filter((name) => (asked ? asked.includes(name) : groups.has(name)))
    .map((name) => {
      const claims = groups.get(name) ?? [];
      const because = becauseOf(claims.map(({ id }) => id));
      const speakers = [...new Set(claims.flatMap(({ speaker }) => speaker ?? []))].sort();
      return {
        force: name,
        totalCount: claims.length,
        speakers: (_: unknown, at: Context) => entitiesOf(speakers, at),
        claims: because.claims,
        because,
      };
    });
}

/** Types of which nothing is recorded, and values that sources leave out. */
export async function gaps(room: Room, row: Row, context: Context) {
  const [{ claims }, { facets, silent }] = await Promise.all([
    claimsOfPair(row, context),
    readFacets(room, row, context),
  ]);
  const present = new Set(facets.map(({ type }) => type));
  const values = claims.filter(({ notPrinted }) => notPrinted.length > 0);
  context.waves.spend(values.length);
  return {
    facets: dealingTypes(room.ontology)
      .filter((type) => !present.has(type))
      .toSorted()
      .map((type) => ({ type, state: silent })),
    values: values.map((claim) => ({
      entity: (_: unknown, { loaders }: Context) => loaders.entity.byId(claim.attributeOf ?? claim.subject),
      attributes: claim.notPrinted,
      claim,
    })),
  };
}

/** How much stands behind the dossier. */
export async function coverage(row: Row, context: Context) {
  const { claims, total } = await claimsOfPair(row, context);
  const because = becauseOf(claims.map(({ id }) => id));
  const dated = claims.filter(({ valid }) => valid !== undefined).length;
  return {
    claimCount: total,
    datedCount: dated,
    datedShare: claims.length === 0 ? null : dated / claims.length,
    sourceCount: new Set(claims.map(({ source }) => source)).size,
    sources: (_: unknown, at: Context) => entitiesOf([...new Set(claims.map(({ source }) => source))].sort(), at),
    complete: claims.length === total,
    bound: CLAIMS_OF_PAIR,
    because,
  };
}
