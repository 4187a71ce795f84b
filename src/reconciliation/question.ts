import { clientError, shortened } from '../errors.ts';

/** One query of a batch. */
export interface MatchQuery {
  readonly text: string;
  readonly types: readonly string[];
  readonly limit: number;
  readonly properties: readonly { readonly pid: string; readonly wanted: readonly string[] }[];
}

/** A question for values. */
export interface ExtendQuery {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
}

const MOST_QUERIES = 100;
const MOST_IDS = 500;
const MOST_PROPERTIES = 20;

/** Reads a batch of queries, by key. Errors: BAD_REQUEST. */
export function matchQueries(text: string): [string, MatchQuery][] {
  const batch = Object.entries(objectOf('queries', text));
  if (batch.length > MOST_QUERIES)
    throw clientError('BAD_REQUEST', `queries has ${batch.length} members; expected at most ${MOST_QUERIES}.`);
  return batch.map(([key, query]) => [key, matchQuery(key, query)]);
}

function matchQuery(key: string, given: unknown): MatchQuery {
  if (typeof given !== 'object' || given === null)
    throw clientError('BAD_REQUEST', `Query ${shortened(key)} is no object; expected one with a query.`);
  const { query, type, limit, properties } = given as Readonly<Record<string, unknown>>;
  const asked = (Array.isArray(properties) ? properties : []).map(propertyOf);
  if (asked.length > MOST_PROPERTIES)
    throw clientError('BAD_REQUEST', `Query ${shortened(key)} has more than ${MOST_PROPERTIES} properties.`);
  const types = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string' && one !== '');
  return {
    text: typeof query === 'string' && query !== '' ? query : (asked[0]?.wanted[0] ?? ''),
    types: types.map(String),
    limit: Math.min(100, typeof limit === 'number' && limit >= 1 ? Math.floor(limit) : 10),
    properties: asked,
  };
}

function propertyOf(given: unknown) {
  const { pid, v } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return { pid: String(pid), wanted: (Array.isArray(v) ? v : [v]).map(wantedText) };
}

const wantedText = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value);

/** Reads a question for values. Errors: BAD_REQUEST. */
export function extendQuery(text: string): ExtendQuery {
  const { ids, properties } = objectOf('extend', text);
  if (!Array.isArray(ids) || !Array.isArray(properties))
    throw clientError('BAD_REQUEST', 'extend has no lists of ids and properties; expected both.');
  if (ids.length > MOST_IDS || properties.length > MOST_PROPERTIES)
    throw clientError(
      'BAD_REQUEST',
      `extend asks for too much; expected at most ${MOST_IDS} ids and ${MOST_PROPERTIES} properties.`,
    );
  return {
    ids: ids.map(String),
    properties: properties.map((one: unknown) => String((one as { id?: unknown } | null)?.id)),
  };
}

function objectOf(name: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The message below says what is expected.
  }
  throw clientError('BAD_REQUEST', `${name} is "${shortened(text)}"; expected an object of JSON.`, { argument: name });
}
