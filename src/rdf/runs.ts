/** Neighbours of one key. */
export function runsOf<T, K>(all: readonly T[], key: (one: T) => K): T[][] {
  const runs: T[][] = [];
  let last: K | undefined;
  for (const one of all) {
    const run = runs.at(-1);
    const current = key(one);
    if (run === undefined || current !== last) runs.push([one]);
    else run.push(one);
    last = current;
  }
  return runs;
}
