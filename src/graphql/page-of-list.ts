import { type Bound, badCursor } from '../filter/beyond.ts';
import { type PageWindow, pageOf, writeCursor } from './page.ts';

/** Rows that are all at hand, in their order: by places, which their cursors carry. */
export interface Listing<T, P extends readonly unknown[]> {
  readonly rows: readonly T[];
  readonly placeOf: (row: T) => P;
  readonly compare: (a: P, b: P) => number;
  /** A place out of the values in a cursor; null where they are none. */
  readonly placeIn: (values: readonly unknown[]) => P | null;
}

/** A page of rows that are all at hand. Errors: BAD_CURSOR. */
export function pageOfList<T, P extends readonly unknown[], N>(
  { rows, placeOf, compare, placeIn }: Listing<T, P>,
  window: PageWindow,
  shown: (row: T) => N,
) {
  const boundOf = (argument: Bound): P | null => {
    const values = window[argument];
    const place = values && placeIn(values);
    if (values !== null && place === null) throw badCursor(argument);
    return place;
  };
  const [after, before] = [boundOf('after'), boundOf('before')];
  const between = rows.filter((row) => {
    const place = placeOf(row);
    return (after === null || compare(place, after) > 0) && (before === null || compare(place, before) < 0);
  });
  const read = (window.backward ? between.toReversed() : between).slice(0, window.length + 1);
  const { edges, pageInfo } = pageOf(
    read.map((row) => ({ cursor: writeCursor(window.question, placeOf(row)), node: shown(row) })),
    window,
  );
  return { edges, pageInfo, nodes: edges.map(({ node }) => node), totalCount: rows.length };
}

/** Rows whose order is given with them: the place of one is its id, and there is none beside them. */
export function asGiven<T>(rows: readonly T[], idOf: (row: T) => string): Listing<T, readonly [string]> {
  const places = new Map(rows.map((row, at) => [idOf(row), at]));
  const placeOf = ([id]: readonly [string]): number => places.get(id) ?? rows.length;
  return {
    rows,
    placeOf: (row) => [idOf(row)],
    compare: (a, b) => placeOf(a) - placeOf(b),
    placeIn: ([id, ...more]) => (typeof id === 'string' && places.has(id) && more.length === 0 ? [id] : null),
  };
}
