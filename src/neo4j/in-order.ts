import { groupBy } from '../group-by.ts';
import type { Row } from './graph.ts';

/** What was read, in the order in which it was asked for: of each id its rows as `read` takes them, or `none`. */
export function inOrder<T>(
  ids: readonly string[],
  rows: readonly Row[],
  read: (own: readonly [Row, ...Row[]]) => T,
  none: T,
): T[] {
  const found = groupBy(rows, ({ id }) => String(id));
  return ids.map((id) => {
    const [first, ...others] = found.get(id) ?? [];
    return first === undefined ? none : read([first, ...others]);
  });
}
