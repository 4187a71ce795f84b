import type { GraphQLFieldResolver } from 'graphql';
import { claimsBelow } from '../claim/resolvers.ts';
import { relationId } from '../country-relation/relation-id.ts';
import { sidesOf as pairSides } from '../country-relation/sides.ts';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import { asksRank, claimConditionText } from '../filter/claim-condition.ts';
import { allOf, type Fields } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { claimRows } from '../group/grouped-rows.ts';
import { withGroups } from '../group/resolvers.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { SpeakerCount } from './loaders.ts';
import { type SideScope, SPEAKS, scopeText, sideKey } from './scope.ts';
import { SIDES, type Side, type SidePair, sideOf } from './side.ts';

interface Arguments {
  readonly a: string;
  readonly b?: string;
  readonly where?: Fields | null;
}

/** Claims about two countries, or about one, by the side that speaks. */
export const claimsBySide =
  (ontology: Ontology): GraphQLFieldResolver<unknown, Context> =>
  async (_, args: Arguments, context) =>
    sidesOf(ontology, await countryPair(context, args), args.where ?? {}, context);

/** The claims of a country relation, by the side that speaks; A is host. */
export const claimsOfPairBySide =
  (ontology: Ontology): GraphQLFieldResolver<Row, Context> =>
  (row, { where }: Pick<Arguments, 'where'>, context) => {
    const { a, b } = pairSides(row);
    return sidesOf(ontology, { host: a, partner: b }, where ?? {}, context);
  };

/** The claims of a country relation: no claim is about the pair itself. */
export const claimsOfPair = (ontology: Ontology): GraphQLFieldResolver<Row, Context> =>
  withGroups(
    (asOf, kept) => claimRows({ ontology, asOf }, kept, scopeText(asOf, 'PAIR')),
    claimsBelow(ontology, 'about', ({ side }) => side.ofPair),
  );

async function sidesOf(ontology: Ontology, pair: SidePair, where: Fields, context: Context) {
  const [scope, id]: [SideScope, string] =
    pair.partner === undefined ? ['ABOUT', pair.host] : ['PAIR', relationId([pair.host, pair.partner])];
  const parameters: Record<string, unknown> = {};
  const text = claimConditionText(ontology, where, { variable: 'c', asOf: context.asOf, parameters });
  // What is deprecated is left out as in every list of claims, unless it is asked for.
  const kept = allOf([...(asksRank(where) ? [] : ["c.rank <> 'DEPRECATED'"]), text]);
  const counts = await context.loaders.side.speakers(scope, id, { where: kept, parameters });
  const sides = await bySide(ontology, pair, counts, context);
  return SIDES.flatMap((side) => {
    const parts = sides.get(side);
    return parts === undefined ? [] : [rowOf(ontology, side, parts, { scope, id, where })];
  });
}

/**
 * Two countries, or one; host is the first. `path` stands before the names of the arguments. Errors: UNKNOWN_ENTITY,
 * AMBIGUOUS_ENTITY; BAD_REQUEST where both are one.
 */
export async function countryPair(
  context: Context,
  { a, b }: Pick<Arguments, 'a' | 'b'>,
  path = '',
): Promise<SidePair> {
  const [host, partner] = await Promise.all([
    findEntity(context, a, 'Country', `${path}a`),
    b === undefined ? null : findEntity(context, b, 'Country', `${path}b`),
  ]);
  const ids = { host: String(host['id']), ...(partner ? { partner: String(partner['id']) } : {}) };
  if (ids.host === ids.partner)
    throw clientError('BAD_REQUEST', `"${a}" and "${b}" are one country; expected two, or one alone.`, {
      argument: `${path}b`,
    });
  return ids;
}

async function bySide(ontology: Ontology, pair: SidePair, counts: readonly SpeakerCount[], { loaders }: Context) {
  const speakers = [...new Set(counts.flatMap(({ speaker }) => speaker ?? []))];
  const found = await Promise.all(speakers.map((id) => loaders.side.countriesOf(ontology, id)));
  const countries = new Map(speakers.map((id, at) => [id, found[at] ?? new Set<string>()]));
  const sides = new Map<Side, SpeakerCount[]>();
  for (const one of counts) {
    const side = sideOf(one, pair, (id) => countries.get(id) ?? new Set());
    sides.set(side, [...(sides.get(side) ?? []), one]);
  }
  return sides;
}

interface Asked {
  readonly scope: SideScope;
  readonly id: string;
  readonly where: Fields;
}

function rowOf(ontology: Ontology, side: Side, parts: readonly SpeakerCount[], { scope, id, where }: Asked) {
  const named = side === 'EDITOR' ? [] : [...new Set(parts.flatMap(({ speaker }) => speaker ?? []))].sort();
  const key = sideKey(id, side === 'EDITOR' || side === 'AUTHOR' ? [side] : named);
  const list = withGroups(
    (asOf, kept) => claimRows({ ontology, asOf }, kept, `${scopeText(asOf, scope)} WHERE ${SPEAKS} WITH DISTINCT c`),
    claimsBelow(ontology, 'side', (loaders) => loaders.side.claims[scope]),
  );
  return {
    side,
    claimCount: parts.reduce((sum, { total }) => sum + total, 0),
    speakers: async (_: unknown, { loaders }: Context) =>
      (await Promise.all(named.map(loaders.entity.byId))).filter((one) => one !== null),
    claims: (
      args: Readonly<Record<string, unknown>>,
      context: Context,
      info: Parameters<GraphQLFieldResolver<unknown, Context>>[3],
    ) => list({ id: key }, { ...args, where }, context, info),
  };
}
