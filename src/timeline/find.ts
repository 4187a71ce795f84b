import { relationId } from '../country-relation/relation-id.ts';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import { claimConditionText } from '../filter/claim-condition.ts';
import { allOf, type Fields, predicateOf } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { LIMITS } from '../limits.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { TimelineQuestion } from './loaders.ts';

/** What a timeline is asked to be about. */
export interface ScopeArguments {
  readonly of?: readonly string[] | null;
  readonly neighbours?: boolean | null;
  readonly pair?: readonly string[] | null;
}

/** What of it a timeline is asked to tell. */
export interface TimelineArguments {
  readonly range?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly relations?: readonly string[] | null;
  readonly where?: Fields | null;
}

/** The scope that arguments name. Errors: UNKNOWN_ENTITY, AMBIGUOUS_ENTITY, BAD_REQUEST. */
export async function scopeIn({ of, neighbours, pair }: ScopeArguments, context: Context) {
  if ((of?.length ?? 0) > LIMITS.page)
    throw clientError('BAD_REQUEST', `of has ${of?.length} members; expected at most ${LIMITS.page}.`, {
      argument: 'of',
    });
  if (of && pair)
    throw clientError('BAD_REQUEST', 'of and pair are both given; expected one of them.', { argument: 'pair' });
  if (neighbours && !of)
    throw clientError('BAD_REQUEST', 'neighbours needs of: whose neighbours?', { argument: 'neighbours' });
  if (!of) return { about: null, neighbours: false, pairs: pair ? await pairOf(context, pair) : [] };
  const found = await Promise.all(of.map((text, at) => findEntity(context, text, undefined, `of.${at}`)));
  // No claim is about a country relation itself: what it tells is what leads to the pair.
  const isPair = ({ type }: Row) => type === 'CountryRelation';
  const about = found.filter((row) => !isPair(row));
  return { about: idsOf(about), neighbours: neighbours ?? false, pairs: idsOf(found.filter(isPair)) };
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => String(id));

async function pairOf(context: Context, pair: readonly string[]): Promise<string[]> {
  const found = await Promise.all(pair.map((text, at) => findEntity(context, text, 'Country', `pair.${at}`)));
  const ids = [...new Set(found.map(({ id }) => String(id)))];
  if (pair.length === 2 && ids.length === 2) return [relationId(ids)];
  throw clientError('BAD_REQUEST', `pair has ${ids.length} different countries; expected two.`, { argument: 'pair' });
}

/** What is asked of a scope. Errors: BAD_FILTER. */
export function questionIn(
  ontology: Ontology,
  { types, relations, where }: TimelineArguments,
  { asOf }: Context,
): Omit<TimelineQuestion, 'scope'> {
  for (const [at, name] of (relations ?? []).entries()) predicateOf({ ontology }, name, `relations.${at}`);
  const parameters: Record<string, unknown> = {};
  const conditions = where ? [claimConditionText(ontology, where, { variable: 'c', asOf, parameters })] : [];
  return {
    dates: datesOf(ontology),
    prefixes: types ? types.map((name) => `${ontology.types.get(name)?.prefix}:`) : null,
    relations: relations ?? null,
    where: allOf(conditions),
    parameters,
  };
}

/** The names of all attributes that are dates. */
const datesOf = ({ types }: Ontology): string[] => [
  ...new Set(
    [...types.values()].flatMap(({ attributes }) =>
      [...attributes.values()].filter(({ scalar }) => scalar === 'Period').map(({ name }) => name),
    ),
  ),
];
