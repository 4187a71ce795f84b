import { type GraphQLField, isRequiredArgument } from 'graphql';
import { badFilter } from '../filter/scope.ts';

/**
 * Refuses what a program sends that forgot to fill a variable: a null in place of an argument or of a part of one, and
 * an empty list where it may be left out. To take them for "any" would quietly widen the question. Errors: BAD_FILTER
 * with the path.
 */
export function refuseNothing(
  { args: known }: Pick<GraphQLField<unknown, unknown>, 'args'>,
  args: Readonly<Record<string, unknown>>,
): void {
  for (const argument of known) {
    const { name } = argument;
    if (args[name] === undefined || OF_PAGE.has(name)) continue;
    // How many members a list needs that has to be given, its field says.
    if (!(isRequiredArgument(argument) && isEmpty(args[name]))) refuseWithin(args[name], name, name);
  }
}

/** What a page makes of them, `windowOf` says: the first page has no cursor. */
const OF_PAGE = new Set(['first', 'last', 'after', 'before']);

/** Conditions see to their own nulls, and a list of none means something in them. */
const CONDITIONS = new Set(['where', 'edge', 'having']);

function refuseWithin(value: unknown, name: string, path: string): void {
  if (value === null) throw badFilter(path, 'it is null; leave it out');
  if (typeof value !== 'object' || CONDITIONS.has(name)) return;
  // An order of no keys is the usual one: it keeps what every order keeps.
  if (isEmpty(value) && name !== 'orderBy')
    throw badFilter(path, 'it is empty; expected at least one member, or to leave it out');
  for (const [part, given] of Object.entries(value))
    if (given !== undefined) refuseWithin(given, part, `${path}.${part}`);
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
