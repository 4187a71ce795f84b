/** A queue that gives its least member first. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

/** A binary heap; `isLess` is a total order, so that what comes out is the same on every run. */
export function createHeap<T>(isLess: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  const less = (a: number, b: number) => b < items.length && a < items.length && isLess(items[a] as T, items[b] as T);
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b] as T, items[a] as T];
  };
  const rise = (at: number): void => {
    const up = (at - 1) >> 1;
    if (at === 0 || !less(at, up)) return;
    swap(at, up);
    rise(up);
  };
  const sink = (at: number): void => {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const child = less(right, left) ? right : left;
    if (!less(child, at)) return;
    swap(at, child);
    sink(child);
  };
  return {
    push: (item) => rise(items.push(item) - 1),
    pop: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      sink(0);
      return first;
    },
  };
}
