import type { GraphQLFieldResolver } from 'graphql';
import { allClaims, claimsOfEntity } from '../claim/resolvers.ts';
import { relationId } from '../country-relation/assign-pairs.ts';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import { asksRank, claimConditionText } from '../filter/claim-condition.ts';
import { allOf, type Fields } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { claimRows } from '../group/grouped-rows.ts';
import { withGroups } from '../group/resolvers.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { SpeakerCount } from './loaders.ts';
import { SIDES, type Side, type SidePair, sideOf } from './side.ts';

interface Arguments {
  readonly a: string;
  readonly b?: string;
  readonly where?: Fields | null;
}

/** Claims about two countries, or about one, by the side that speaks. */
export function claimsBySide(ontology: Ontology): GraphQLFieldResolver<unknown, Context> {
  return async (_, args: Arguments, context) => {
    const pair = await countryPair(context, args);
    const asked = askedOf(ontology, pair, args.where ?? {}, context);
    const counts = await (pair.partner === undefined
      ? context.loaders.side.speakersAbout(pair.host, asked)
      : context.loaders.side.speakers(asked));
    const sides = await bySide(ontology, pair, counts, context);
    return SIDES.flatMap((side) => {
      const parts = sides.get(side);
      return parts === undefined ? [] : [rowOf(ontology, side, parts, { pair, where: asked.given })];
    });
  };
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

function askedOf(ontology: Ontology, { host, partner }: SidePair, where: Fields, { asOf }: Context) {
  // What is deprecated is left out as in every list of claims, unless it is asked for.
  const parameters: Record<string, unknown> = {};
  const given: Fields[] = [
    ...(asksRank(where) ? [] : [{ not: { rank: ['DEPRECATED'] } }]),
    ...(partner === undefined ? [] : [{ pair: relationId([host, partner]) }]),
  ];
  const texts = [where, { and: given }].map((one) =>
    claimConditionText(ontology, one, { variable: 'c', asOf, parameters }),
  );
  return { given: [...given, where], parameters, where: allOf(texts) };
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

function rowOf(
  ontology: Ontology,
  side: Side,
  parts: readonly SpeakerCount[],
  { pair, where }: { readonly pair: SidePair; readonly where: readonly Fields[] },
) {
  const speakers = side === 'EDITOR' ? [] : [...new Set(parts.flatMap(({ speaker }) => speaker ?? []))].sort();
  const narrowed = { and: [...where, conditionOf(side, speakers)] };
  const about = pair.partner === undefined;
  const list = withGroups(
    (asOf, kept) => claimRows({ ontology, asOf }, kept, about),
    about ? claimsOfEntity(ontology) : allClaims(ontology),
  );
  return {
    side,
    claimCount: parts.reduce((sum, { total }) => sum + total, 0),
    speakers: async (_: unknown, { loaders }: Context) =>
      (await Promise.all(speakers.map(loaders.entity.byId))).filter((one) => one !== null),
    claims: (
      args: Readonly<Record<string, unknown>>,
      context: Context,
      info: Parameters<GraphQLFieldResolver<unknown, Context>>[3],
    ) => list(about ? { id: pair.host } : {}, { ...args, where: narrowed }, context, info),
  };
}

/** What claims of a side have and those of the others have not. */
function conditionOf(side: Side, speakers: readonly string[]): Fields {
  if (side === 'EDITOR') return { voice: ['EDITOR'] };
  const spoken = side === 'AUTHOR' ? { spoken: false } : { speaker: speakers };
  return { ...spoken, not: { voice: ['EDITOR'] } };
}
