import type { Graph, Statement } from '../neo4j/graph.ts';

/**
 * Which statements may be sent. The database takes up to a few tenths of a second to plan a long one, so that one that was never
 * sent before is planned in the background, and its requests are answered by the reference path until then.
 */
export interface Tiers {
  /** Whether the statement is planned; one that is asked for again will be. */
  readonly isReady: (statement: Statement) => boolean;
  /** Leaves a statement to the reference path from now on. */
  readonly leave: (statement: Statement) => void;
}

type State = 'SEEN' | 'PLANNING' | 'READY' | 'LEFT';

/** Texts that are kept: the database keeps the plans of a thousand. */
const KEPT = 500;

export function createTiers(graph: Pick<Graph, 'read'>): Tiers {
  const states = new Map<string, State>();
  let planning: Promise<unknown> = Promise.resolve();
  const set = (text: string, state: State): void => {
    // The one that was asked for last is the last to be forgotten.
    states.delete(text);
    states.set(text, state);
    if (states.size > KEPT) states.delete(states.keys().next().value ?? '');
  };
  const plan = (statement: Statement): void => {
    set(statement.text, 'PLANNING');
    // One at a time: requests go first.
    planning = planning
      .then(() => graph.read({ ...statement, text: `EXPLAIN ${statement.text}` }))
      .then(
        () => set(statement.text, 'READY'),
        () => set(statement.text, 'LEFT'),
      );
  };
  return {
    isReady: (statement) => {
      const state = states.get(statement.text);
      if (state === undefined) set(statement.text, 'SEEN');
      else if (state === 'SEEN') plan(statement);
      else set(statement.text, state);
      return state === 'READY';
    },
    leave: ({ text }) => set(text, 'LEFT'),
  };
}

/** All statements are sent at once, as benches and tests of the compiled path want them. */
export const WITHOUT_TIERS: Tiers = { isReady: () => true, leave: () => {} };
