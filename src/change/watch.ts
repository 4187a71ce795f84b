import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '../log.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type Change, readChanges } from './change.ts';

/** Somebody who is told of changes. */
export interface Listener {
  /** Whether it has taken what it was told before; until then it is told nothing more, and misses nothing. */
  readonly isReady: () => boolean;
  readonly tell: (changes: readonly Change[]) => void;
}

/** Tells all listeners of a process of the changes that any process makes. */
export interface Watch {
  /** Tells every change after a number, those of before first. */
  readonly join: (listener: Listener, after: number) => void;
  readonly leave: (listener: Listener) => void;
  /** Looks at once, for a listener that is ready again. */
  readonly look: () => void;
}

/** How many changes are read and told at once. */
const PAGE = 100;

/** Reads what is new once a period, for all listeners together, and only while there are any. */
export function watchChanges(graph: Graph, period: number): Watch {
  /** By listener, the number of the last change that it was told. */
  const told = new Map<Listener, number>();
  let waiting = new AbortController();
  let watching = false;

  const watch = async () => {
    watching = true;
    for (let away = false; told.size > 0; ) {
      waiting = new AbortController();
      const fault = await tellNew(graph, told).catch((error: unknown) => String(error));
      if (fault !== undefined && !away && told.size > 0) log('CHANGES_UNREAD', { message: fault });
      away = fault !== undefined;
      await sleep(period, undefined, { signal: waiting.signal }).catch(() => {});
    }
    watching = false;
  };
  const look = () => waiting.abort();

  return {
    join: (listener, after) => {
      told.set(listener, after);
      look();
      if (!watching) void watch();
    },
    leave: (listener) => {
      told.delete(listener);
      if (told.size === 0) look();
    },
    look,
  };
}

/** One read, and one more for each full page of changes that somebody has not been told. */
async function tellNew(graph: Graph, told: Map<Listener, number>): Promise<undefined> {
  for (let full = true; full; ) {
    const ready = [...told].filter(([{ isReady }]) => isReady());
    if (ready.length === 0) return;
    const page = await readChanges(graph, { after: Math.min(...ready.map(([, last]) => last)), limit: PAGE });
    for (const [listener] of ready) tellOne(told, listener, page);
    full = page.length === PAGE;
  }
}

/** Tells a listener what it has not been told; one that has left meanwhile, nothing. */
function tellOne(told: Map<Listener, number>, listener: Listener, page: readonly Change[]): void {
  const last = told.get(listener) ?? Number.POSITIVE_INFINITY;
  const fresh = page.filter(({ number }) => number > last);
  const latest = fresh.at(-1);
  if (latest === undefined) return;
  told.set(listener, latest.number);
  listener.tell(fresh);
}
