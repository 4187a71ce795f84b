import { createHash } from 'node:crypto';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { clientError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** The length of a page. Errors: BAD_PAGE. */
export function pageLength(first: unknown): number {
  if (typeof first === 'number' && first >= 1 && first <= LIMITS.page) return first;
  throw clientError('BAD_PAGE', `first is ${first}; expected 1 to ${LIMITS.page}.`, { argument: 'first' });
}

/** What a question is told from others by: its cursors carry it, so that another question refuses them. */
export function questionOf(...parts: readonly unknown[]): string {
  return createHash('sha1').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

/** A cursor: the question, and the values of the order's keys in a row. */
export function writeCursor(question: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([question, ...values])).toString('base64url');
}

/** The key values in a cursor of this question; null for the first page. Errors: BAD_CURSOR. */
export function readCursor(question: string, cursor: unknown): unknown[] | null {
  if (cursor === undefined || cursor === null) return null;
  const [asked, ...values] = parse(String(cursor));
  if (asked === question) return values;
  throw badCursor();
}

/** The refusal of a cursor that is of another question, or whose values do not fit. */
export const badCursor = () =>
  clientError(
    'BAD_CURSOR',
    'after is no cursor of this question (field, conditions and order); take one from its pageInfo or edges.',
    { argument: 'after' },
  );

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Edges of a page of `first` rows out of `first + 1`, and where the page stands. */
export function pageOf<T extends { readonly cursor: string }>(rows: readonly T[], first: number, after: unknown) {
  const edges = rows.slice(0, first);
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== undefined && after !== null,
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
