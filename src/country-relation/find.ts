import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';

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
    texts.map((text, index) => findEntity(context, text, 'Country', `${argument}.${index}`)),
  );
  const ids = found.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (twice >= 0)
    throw clientError('BAD_REQUEST', `${argument} names ${found[twice]?.['name']} twice; name each country once.`, {
      argument: `${argument}.${twice}`,
    });
  return found;
}
