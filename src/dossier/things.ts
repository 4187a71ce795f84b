import { becauseOf } from '../claim/because.ts';
import { claimsOf, type Dealing, dealingDirection, facetsOf } from '../country-relation/dealing.ts';
import { dealingTypes } from '../country-relation/kinds.ts';
import { sidesOf } from '../country-relation/sides.ts';
import { visaSequence } from '../country-relation/visa-sequence.ts';
import { holdsOf } from '../entity/holds.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { pageLength } from '../graphql/page.ts';
import { groupBy } from '../group-by.ts';
import type { Row } from '../neo4j/graph.ts';
import { dayText } from '../time/period.ts';
import { dealingsOf, entitiesOf, isWanted, pairSilence, type Room, stateOf } from './room.ts';

const ofType = (dealings: readonly Dealing[], type: string) => dealings.filter(({ entity }) => entity['type'] === type);

/** Visa regimes in sequence. */
export async function visaRegimes({ ontology, ...room }: Room, row: Row, context: Context) {
  const { dealings, silent } = await dealingsOf({ ontology, ...room }, row, context);
  const regimes = ofType(dealings, 'VisaRegime');
  const { steps, undated } = visaSequence(regimes);
  context.waves.spend(regimes.length);
  return {
    state: stateOf(regimes.length, silent),
    totalCount: regimes.length,
    steps: steps.map(({ dealing, position, start, months, fewestDays, mostDays, claims }) => ({
      position,
      regime: dealing.entity,
      holds: (_: unknown, at: Context) => holdsOf(ontology, dealing.entity, at),
      start: dayText(start),
      direction: dealingDirection(ontology, sidesOf(row), dealing),
      monthsSincePrevious: months,
      minimumDaysSincePrevious: fewestDays,
      maximumDaysSincePrevious: mostDays,
      because: becauseOf(claims),
    })),
    undated: undated.map(({ entity }) => entity),
    because: becauseOf(regimes.flatMap(claimsOf)),
  };
}

/** Scheduled links by means and direction. */
export async function transportLinks(
  room: Room,
  row: Row,
  { mode, direction }: { readonly [name: string]: unknown },
  context: Context,
) {
  const { dealings, silent } = await dealingsOf(room, row, context);
  const links = ofType(dealings, 'TransportLink')
    .map((dealing) => ({
      link: dealing.entity,
      mode: dealing.entity['mode'] ?? null,
      direction: dealingDirection(room.ontology, sidesOf(row), dealing),
      claims: claimsOf(dealing),
    }))
    .filter((link) => isWanted(direction, link.direction) && (!mode || link.mode === mode));
  context.waves.spend(links.length);
  const groups = [...groupBy(links, (link) => JSON.stringify([link.mode, link.direction]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    state: stateOf(links.length, silent),
    totalCount: links.length,
    counts: groups.map(([, [first, ...more]]) => ({ ...first, count: 1 + more.length })),
    nodes: links.map(({ claims, ...link }) => ({ ...link, because: becauseOf(claims) })),
    because: becauseOf(links.flatMap(({ claims }) => claims)),
  };
}

/** Things of one type: those between the two, then those that claims about both speak of. */
export async function thingsOf(room: Room, row: Row, context: Context, type: string) {
  const { facets, silent } = await readFacets(room, row, context);
  const facet = facets.find((one) => one.type === type);
  const ids = facet === undefined ? [] : [...facet.between, ...facet.spokenOf];
  return {
    state: stateOf(ids.length, silent),
    totalCount: ids.length,
    nodes: (_: unknown, at: Context) => entitiesOf(ids, at),
    because: becauseOf(facet?.claims ?? []),
  };
}

/** What is recorded, by type; types that two countries can have between them are listed even where there is nothing. */
export async function facets({ ontology, ...room }: Room, row: Row, context: Context) {
  const { facets: found, silent } = await readFacets({ ontology, ...room }, row, context);
  const listed = new Set([...dealingTypes(ontology), ...found.map(({ type }) => type)]);
  return [...ontology.types.keys()]
    .filter((type) => listed.has(type))
    .map((type) => {
      const { between = [], spokenOf = [], claims = [] } = found.find((facet) => facet.type === type) ?? {};
      const ids = [...between, ...spokenOf];
      return {
        type,
        state: stateOf(ids.length, silent),
        count: ids.length,
        between: between.length,
        nodes: ({ first, skip }: { readonly first: number; readonly skip: number }, at: Context) =>
          entitiesOf(pieceOf(ids, first, skip), at),
        because: becauseOf(claims),
      };
    });
}

/** A piece of a list. Errors: BAD_PAGE. */
export function pieceOf<T>(items: readonly T[], first: number, skip: number): readonly T[] {
  if (skip < 0) throw clientError('BAD_PAGE', `skip is ${skip}; expected 0 or more.`, { argument: 'skip' });
  return items.slice(skip, skip + pageLength(first));
}

/** The facets of a pair, and why it would be silent. */
export async function readFacets({ ontology, kinds }: Room, row: Row, context: Context) {
  const sides = sidesOf(row);
  const [dealings, { claims }, silent] = await Promise.all([
    context.loaders.countryRelation.dealings(sides.id, kinds),
    context.loaders.countryRelation.claims(sides.id),
    pairSilence(row, context),
  ]);
  return { facets: facetsOf(ontology, sides, { dealings, claims }), silent };
}
