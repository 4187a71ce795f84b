import { createHash } from 'node:crypto';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { clientError } from '../errors.ts';
import { type Between, type Bound, badCursor } from '../filter/beyond.ts';
import { LIMITS } from '../limits.ts';

/** The arguments of a page; what is left out is undefined, and null where a client says so. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Which rows of an order a page shows: how many, from which end, and the key values between which it lies. */
export interface PageWindow extends Between {
  /** What its cursors carry. */
  readonly question: string;
  readonly length: number;
}

/** The page that is asked for; `usual` rows where no length is said. Errors: BAD_PAGE; BAD_CURSOR for a cursor of another question. */
export function windowOf(
  question: string,
  { first, last, after, before }: PageArguments,
  usual: number = LIMITS.usualPage,
): PageWindow {
  const backward = last !== undefined && last !== null;
  if (backward && first !== undefined && first !== null)
    throw clientError('BAD_PAGE', 'first and last are both given; expected one of them.', { argument: 'last' });
  if (last === null && first === undefined) pageLength(last, 'last');
  return {
    question,
    length: backward ? pageLength(last, 'last') : pageLength(first === undefined ? usual : first),
    backward,
    after: readCursor(question, after, 'after'),
    before: readCursor(question, before, 'before'),
  };
}

/** The length of a page. Errors: BAD_PAGE. */
export function pageLength(length: unknown, argument: 'first' | 'last' = 'first'): number {
  if (typeof length === 'number' && length >= 1 && length <= LIMITS.page) return length;
  throw badLength(argument, length);
}

/** The refusal of a length; with the field, where the error has no path. */
export const badLength = (argument: 'first' | 'last', length: unknown, field?: string) =>
  clientError(
    'BAD_PAGE',
    `${argument}${field === undefined ? '' : ` of ${field}`} is ${length}; expected 1 to ${LIMITS.page}.`,
    { argument },
  );

/** How many rows are passed over. Errors: BAD_PAGE. */
export function passedOver(skip: number): number {
  if (skip >= 0 && skip <= MOST_PASSED) return skip;
  throw clientError('BAD_PAGE', `skip is ${skip}; expected 0 to ${MOST_PASSED}.`, { argument: 'skip' });
}

const MOST_PASSED = 1_000_000;

/** What a question is told from others by: its cursors carry it, so that another question refuses them. */
export function questionOf(...parts: readonly unknown[]): string {
  return createHash('sha1').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

/** A cursor: the question, and the values of the order's keys in a row. */
export function writeCursor(question: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([question, ...values])).toString('base64url');
}

/** The key values in a cursor of this question; null where none is given. */
function readCursor(question: string, cursor: unknown, argument: Bound): unknown[] | null {
  if (cursor === undefined || cursor === null) return null;
  const [asked, ...values] = parse(String(cursor));
  if (asked === question) return values;
  throw badCursor(argument);
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Edges of a page out of one row more than it shows, read from the end at which it begins, and where it stands. */
export function pageOf<T extends { readonly cursor: string }>(rows: readonly T[], window: PageWindow) {
  const { length, backward, after, before } = window;
  const shown = rows.slice(0, length);
  const edges = backward ? shown.toReversed() : shown;
  const more = rows.length > length;
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: backward ? before !== null : more,
      hasPreviousPage: backward ? more : after !== null,
    },
  };
}

/** The names of the fields that the document selects below this one; what a directive may leave out counts as selected. */
export function selectedFields(info: GraphQLResolveInfo): Set<string> {
  return new Set(fieldsBelow(info.fieldNodes, info).map(({ name }) => name.value));
}

/** The same of the fields below one that is selected here. */
export function selectedBelow(info: GraphQLResolveInfo, field: string): Set<string> {
  const nodes = fieldsBelow(info.fieldNodes, info).filter(({ name }) => name.value === field);
  return new Set(fieldsBelow(nodes, info).map(({ name }) => name.value));
}

const fieldsBelow = (nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : fieldsIn(selectionSet, info)));

const fieldsIn = ({ selections }: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment === undefined ? [] : fieldsIn(fragment.selectionSet, info);
  });

/** The response path without the places in lists: the same for every row of a field. */
export function placeOf(info: GraphQLResolveInfo): string {
  const parts: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path !== undefined; path = path.prev) {
    if (typeof path.key === 'string') parts.push(path.key);
  }
  return parts.reverse().join('.');
}
