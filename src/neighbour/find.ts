import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { LIMITS } from '../limits.ts';
import type { Row } from '../neo4j/graph.ts';

/** Several entities by ids, codes or names, in the order asked. Errors: BAD_PAGE; UNKNOWN_ENTITY and AMBIGUOUS_ENTITY with the member. */
export async function findEntities(
  context: Context,
  texts: readonly string[],
  argument: string,
  most: number = LIMITS.page,
): Promise<Row[]> {
  if (texts.length === 0 || texts.length > most)
    throw clientError('BAD_PAGE', `${argument} has ${texts.length} members; expected 1 to ${most}.`, { argument });
  // All at once, so that members cost no statements of their own; what is wrong with the first wrong one is looked up then.
  const { byId, named } = context.loaders.entity;
  const direct = await Promise.all(texts.map((text) => (text.includes(':') ? byId(text) : null)));
  const found = await Promise.all(texts.map(async (text, index) => direct[index] ?? onlyOf(await named(text))));
  const wrong = found.indexOf(null);
  if (wrong >= 0) await findEntity(context, String(texts[wrong]), undefined, `${argument}.${wrong}`);
  return found.filter((row) => row !== null);
}

function onlyOf(found: readonly Row[]): Row | null {
  const [only] = found;
  return found.length === 1 && only !== undefined ? (only['entity'] as Row) : null;
}
