import { tooExpensive } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Reading, Row, Statement } from '../neo4j/graph.ts';

/**
 * Sends the statements of one level together: while a wave is under way, the loads that its first answers set off wait
 * for its last. So the number of waits is bounded by the depth of the document, whatever the order of the answers.
 */
export interface Waves {
  /** For DataLoader: calls back when the next wave goes out. */
  readonly schedule: (dispatch: () => void) => void;
  readonly read: (statement: Statement) => Promise<readonly Row[]>;
  /** A statement that stands alone: goes out with the next wave. */
  readonly once: (statement: Statement) => Promise<readonly Row[]>;
  /** Counts nodes of the answer, each time it shows them. Errors: QUERY_TOO_EXPENSIVE. */
  readonly spend: (nodes: number) => void;
  /**
   * Over when the next wave is: what is known already waits for it, so that the rows of one level stay together and a
   * level below is loaded once, not once for those that were known and again for the rest.
   */
  readonly level: () => Promise<void>;
  readonly counts: () => { readonly statements: number; readonly waits: number };
}

export function createWaves(reading: Reading): Waves {
  const pending: (() => void)[] = [];
  const levels = createLevels();
  let underWay = 0;
  let scheduled = false;
  let statements = 0;
  let waits = 0;

  const flush = () => {
    scheduled = false;
    if (underWay > 0 || pending.length === 0) return;
    const before = statements;
    levels.begin();
    for (const dispatch of pending.splice(0)) dispatch();
    if (statements > before) waits += 1;
    else levels.end();
  };
  // setImmediate runs after all promise callbacks, so that every load of the level has been asked for by then.
  const plan = () => {
    if (scheduled || underWay > 0) return;
    scheduled = true;
    setImmediate(flush);
  };

  const schedule = (dispatch: () => void) => {
    pending.push(dispatch);
    plan();
  };
  const read = async (statement: Statement) => {
    statements += 1;
    underWay += 1;
    try {
      return await reading.read(statement);
    } finally {
      underWay -= 1;
      if (underWay === 0) levels.end();
      plan();
    }
  };

  return {
    schedule,
    read,
    level: () => {
      if (pending.length === 0) schedule(() => {});
      return levels.next();
    },
    once: (statement) => new Promise((resolve, reject) => schedule(() => void read(statement).then(resolve, reject))),
    spend: createPurse(),
    counts: () => ({ statements, waits }),
  };
}

/** What a loader that keeps answers gives, no sooner than what is fetched beside it. */
export async function inLevel<T>(waves: Waves, answer: Promise<T>): Promise<T> {
  const [value] = await Promise.all([answer, waves.level()]);
  return value;
}

function createPurse(): Waves['spend'] {
  let spent = 0;
  return (nodes) => {
    spent += nodes;
    if (spent > LIMITS.nodes) throw tooExpensive('nodes', LIMITS.nodes, `more than ${LIMITS.nodes}`);
  };
}

/** The level that a wave loads, and the one after it. */
function createLevels() {
  const level = () => {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    return { over, end: () => end() };
  };
  let current = level();
  let next = level();
  return {
    next: () => next.over,
    begin: () => {
      current = next;
      next = level();
    },
    end: () => current.end(),
  };
}
