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
 * both with candidates, and with
 * the argument's path where one is given.
 */
export async function findEntity({ loaders }: Context, text: string, type?: string, argument?: string): Promise<Row> {
  const ofType = (row: Row) => type === undefined || row['type'] === type;
  const direct = text.includes(':') ? await loaders.entity.byId(text) : null;
  if (direct !== null && ofType(direct)) return direct;
  const found = await loaders.entity.named(text);
  const fitting = found.filter(ofType);
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only['entity'] as Row;
  const candidates =
    fitting.length > 0 ? fitting : [...found, ...(await suggestions(loaders.entity.similar, text, ofType))];
  const ids = [...new Set(candidates.map((one) => String(one['id'])))];
  const named = { candidates: ids, ...(argument === undefined ? {} : { argument }) };
  throw refusal(shortened(text), type, named, fitting.length > 1);
}

interface Named {
  readonly candidates: readonly string[];
  /** The path of the argument, where the field has several. */
  readonly argument?: string;
}

function refusal(text: string, type: string | undefined, named: Named, ambiguous: boolean) {
  const shown = named.candidates;
  if (ambiguous)
    return clientError('AMBIGUOUS_ENTITY', `"${text}" may mean ${shown.join(', ')}; ask by id.`, { ...named });
  const what = type === undefined ? 'Nothing' : `No ${type}`;
  const hint = shown.length > 0 ? ` Did you mean ${shown.join(', ')}?` : '';
  const message = `${what} is known by "${text}"; expected an id, a code or a name.${hint}`;
  return clientError('UNKNOWN_ENTITY', message, { ...named });
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
