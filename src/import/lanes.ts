/** Work of which some runs at once. */
export interface Lanes {
  /** Begins the work; waits before while all lanes are taken. Error: that of work before it. */
  readonly add: (work: () => Promise<void>) => Promise<void>;
  /** Waits for all work. Error: that of the first that failed. */
  readonly end: () => Promise<void>;
  /** Waits until nothing runs any more, whatever comes of it. */
  readonly idle: () => Promise<void>;
}

/** A second writer uses what the first leaves of the database while its claims are packed and sent; a third finds nothing left. */
const LANES = 2;

export function createLanes(count = LANES): Lanes {
  const running = new Set<Promise<void>>();
  return {
    add: async (work) => {
      while (running.size >= count) await Promise.race(running);
      // Work that fails stays: who adds more, or waits for the end, is told.
      const one: Promise<void> = work().then(() => void running.delete(one));
      one.catch(() => {});
      running.add(one);
    },
    end: async () => void (await Promise.all(running)),
    idle: async () => void (await Promise.allSettled(running)),
  };
}
