import { badCursor } from '../filter/beyond.ts';
import { pageOf, windowOf, writeCursor } from './page.ts';

/** How rows that are all at hand are ordered: by places, which their cursors carry. */
export interface Listing<T, P extends readonly unknown[]> {
  readonly rows: readonly T[];
  readonly placeOf: (row: T) => P;
  readonly compare: (a: P, b: P) => number;
  /** A place out of the values in a cursor; null where they are none. */
  readonly placeIn: (values: readonly unknown[]) => P | null;
}

/** A page of rows that are all at hand. Errors: BAD_PAGE, BAD_CURSOR. */
export function pageOfList<T, P extends readonly unknown[], N>(
  { rows, placeOf, compare, placeIn }: Listing<T, P>,
  question: string,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  shown: (row: T) => N,
) {
  const window = windowOf(question, { first, after: after ?? null });
  const begin = window.after === null ? null : placeIn(window.after);
  if (window.after !== null && begin === null) throw badCursor('after');
  const kept = rows.filter((row) => begin === null || compare(placeOf(row), begin) > 0).slice(0, window.length + 1);
  const page = pageOf(
    kept.map((row) => ({ cursor: writeCursor(question, placeOf(row)), node: shown(row) })),
    window,
  );
  return { ...page, nodes: page.edges.map(({ node }) => node), totalCount: rows.length };
}
