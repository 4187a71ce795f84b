import { GraphQLError } from 'graphql';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';

/** An entity that an argument names. Errors: UNKNOWN_ENTITY and AMBIGUOUS_ENTITY with candidates and the argument's path. */
export async function findAt(
  context: Context,
  { text, type, argument }: { readonly text: string; readonly type: string; readonly argument: string },
): Promise<Row> {
  try {
    return await findEntity(context, text, type);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code, ...rest } = error.extensions;
    if (code !== 'UNKNOWN_ENTITY' && code !== 'AMBIGUOUS_ENTITY') throw error;
    throw clientError(code, error.message, { ...rest, argument });
  }
}

/** Different countries that an argument lists, in its order. Errors: BAD_REQUEST for too few, too many, and one that is named twice. */
export async function findCountries(
  context: Context,
  texts: readonly string[],
  { argument, least, most }: { readonly argument: string; readonly least: number; readonly most: number },
): Promise<Row[]> {
  if (texts.length < least || texts.length > most)
    throw clientError(
      'BAD_REQUEST',
      `${argument} has ${texts.length} ${texts.length === 1 ? 'country' : 'countries'}; expected ${least} to ${most}.`,
      { argument },
    );
  const found = await Promise.all(
    texts.map((text, index) => findAt(context, { text, type: 'Country', argument: `${argument}.${index}` })),
  );
  const ids = found.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (twice >= 0)
    throw clientError('BAD_REQUEST', `${argument} names ${found[twice]?.['name']} twice; name each country once.`, {
      argument: `${argument}.${twice}`,
    });
  return found;
}
