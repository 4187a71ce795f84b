import { useEffect, useState } from 'preact/hooks';
import { type Hidden, hiddenIn } from './scene/hidden.ts';
import { EMPTY_SCENE, type Filters, NO_FILTERS, NO_SELECTION, type Scene, type Selection } from './scene/scene.ts';
import type { Clocks, Summary } from './source/source.ts';

export type ViewName = 'graph' | 'table' | 'timeline' | 'map';

/** What undo brings back. */
export interface Undoable {
  readonly scene: Scene;
  readonly filters: Filters;
  /** As of when the scene was read. */
  readonly clocks: Clocks;
}

/** A change that can be undone: what it did, in words, and what was there before. */
export interface Step {
  readonly label: string;
  readonly before: Undoable;
}

export interface ExploreState extends Undoable {
  readonly selection: Selection;
  /** The node that keys act on. */
  readonly focus: string | null;
  readonly view: ViewName;
  /** What is out of sight, by the filters. */
  readonly hidden: Hidden;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What is being waited for, in words. */
  readonly busy: string | null;
  readonly problem: Problem | null;
  /** What a screen reader is told. */
  readonly notice: string;
  /** Exact counts of what surrounds nodes, by id, under the present filters. */
  readonly summaries: ReadonlyMap<string, Summary>;
  /** What the reader wrote to the scene. */
  readonly notes: string;
  /** What has changed since the scene that was opened was saved; null where none was. */
  readonly since: Since | null;
}

/** How the graph of now differs from a scene as it was known when it was saved. */
export interface Since {
  readonly knownAt: string;
  /** Ids that were not known even then, or are none. */
  readonly unknown: readonly string[];
  /** Names of the entities that are known no more. */
  readonly gone: readonly string[];
  readonly moreLinks: number;
  readonly fewerLinks: number;
  /** Links that stand, with more or fewer claims. */
  readonly otherClaims: number;
}

export interface Problem {
  readonly message: string;
  /** Whether the service is away, so that it is worth to try again. */
  readonly away: boolean;
  readonly retry: () => void;
}

export interface Store {
  readonly get: () => ExploreState;
  /** Changes what cannot be undone: selection, view, what is waited for. */
  readonly set: (change: Partial<Omit<ExploreState, 'past' | 'future' | 'hidden' | 'clocks'>>) => void;
  /** Changes scene or filters so that it can be undone. */
  readonly step: (label: string, change: Partial<Undoable>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const NOW: Clocks = { knownAt: null, validOn: null };

const MOST_STEPS = 100;

export function createStore(): Store {
  let state: ExploreState = INITIAL;
  const listeners = new Set<() => void>();
  const replace = (next: ExploreState): void => {
    const stale = next.scene !== state.scene || next.filters !== state.filters;
    state = stale ? tidied(next) : next;
    for (const listener of listeners) listener();
  };
  const turn = (from: 'past' | 'future', to: 'past' | 'future'): void => {
    const step = state[from].at(-1);
    if (step === undefined) return;
    const { scene, filters, clocks } = state;
    const back = { label: step.label, before: { scene, filters, clocks } };
    replace({
      ...state,
      ...step.before,
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], back],
      summaries: new Map(),
    });
  };
  return {
    get: () => state,
    set: (change) => replace({ ...state, ...change }),
    step: (label, change) => {
      const { scene, filters, clocks, past } = state;
      const step = { label, before: { scene, filters, clocks } };
      replace({ ...state, ...change, past: [...past, step].slice(-MOST_STEPS), future: [] });
    },
    undo: () => turn('past', 'future'),
    redo: () => turn('future', 'past'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const INITIAL: ExploreState = {
  scene: EMPTY_SCENE,
  filters: NO_FILTERS,
  selection: NO_SELECTION,
  focus: null,
  view: 'graph',
  clocks: NOW,
  hidden: { nodes: new Set(), links: new Set() },
  past: [],
  future: [],
  busy: null,
  problem: null,
  notice: '',
  summaries: new Map(),
  notes: '',
  since: null,
};

/** What hangs on scene and filters: what is hidden, and a selection of what is still there. */
function tidied(state: ExploreState): ExploreState {
  const { scene, filters, clocks, selection, focus, since } = state;
  return {
    ...state,
    hidden: hiddenIn(scene, filters),
    selection: {
      nodes: new Set([...selection.nodes].filter((id) => scene.nodes.has(id))),
      links: new Set([...selection.links].filter((id) => scene.links.has(id))),
    },
    focus: focus !== null && scene.nodes.has(focus) ? focus : null,
    since: clocks.knownAt === null ? null : since,
  };
}

/** The state, drawn anew with every change of it. */
export function useExplore(store: Store): ExploreState {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    const follow = () => setState(store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return state;
}
