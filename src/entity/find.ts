import { distance } from 'fastest-levenshtein';
import { clientError, shortened } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import { formsOf } from '../search/forms.ts';
import { fold } from './fold.ts';

const CANDIDATES = 5;
const LONGEST = 200;

/**
 * An entity by id, code or unambiguous name; of a type, where one is given. Errors: UNKNOWN_ENTITY and AMBIGUOUS_ENTITY,
 * both with candidates.
 */
export async function findEntity({ loaders }: Context, text: string, type?: string): Promise<Row> {
  const ofType = (row: Row) => type === undefined || row['type'] === type;
  const direct = text.includes(':') ? await loaders.entity.byId(text) : null;
  if (direct !== null && ofType(direct)) return direct;
  const found = await loaders.entity.named(text);
  const fitting = found.filter(ofType);
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only['entity'] as Row;
  const candidates =
    fitting.length > 0 ? fitting : [...found, ...(await suggestions(loaders.entity.similar, text, ofType))];
  throw refusal(
    text,
    type,
    candidates.map((one) => String(one['id'])),
    fitting.length > 1,
  );
}

function refusal(asked: string, type: string | undefined, candidates: readonly string[], ambiguous: boolean) {
  const text = shortened(asked);
  const shown = [...new Set(candidates)];
  if (ambiguous)
    return clientError('AMBIGUOUS_ENTITY', `"${text}" may mean ${shown.join(', ')}; ask by id.`, { candidates: shown });
  const what = type === undefined ? 'Nothing' : `No ${type}`;
  const hint = shown.length > 0 ? ` Did you mean ${shown.join(', ')}?` : '';
  return clientError('UNKNOWN_ENTITY', `${what} is known by "${text}"; expected an id, a code or a name.${hint}`, {
    candidates: shown,
  });
}

async function suggestions(
  similar: (text: string) => Promise<readonly Row[]>,
  text: string,
  fits: (row: Row) => boolean,
): Promise<Row[]> {
  // No name is longer: what goes on for thousands of letters is nobody's slip.
  const wanted = fold(text.slice(text.indexOf(':') + 1).slice(0, LONGEST));
  if (formsOf(wanted).words.length === 0) return [];
  const rows = (await similar(wanted)).filter(fits);
  const near = rows.toSorted((a, b) => distance(wanted, String(a['key'])) - distance(wanted, String(b['key'])));
  return [...new Map(near.map((row) => [row['id'], row])).values()].slice(0, CANDIDATES);
}
