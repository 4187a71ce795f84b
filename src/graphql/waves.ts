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
  /** The columns of the one row of a statement that is all that the request reads. */
  readonly alone: (statement: Statement) => Promise<readonly unknown[]>;
  /** A statement that goes out with the next wave. */
  readonly once: (statement: Statement) => Promise<readonly Row[]>;
  /** Counts nodes of the answer, each time it shows them. Errors: QUERY_TOO_EXPENSIVE. */
  readonly spend: (nodes: number) => void;
  readonly counts: () => Counts;
}

interface Counts {
  readonly statements: number;
  readonly waits: number;
  /** Nodes of the answer. */
  readonly spent: number;
}

export function createWaves(reading: Reading): Waves {
  let pending: (() => void)[] = [];
  let underWay = 0;
  let scheduled = false;
  let statements = 0;
  let waits = 0;
  let spent = 0;

  const flush = () => {
    scheduled = false;
    if (underWay > 0 || pending.length === 0) return;
    const before = statements;
    const wave = pending;
    pending = [];
    for (const dispatch of wave) dispatch();
    if (statements > before) waits += 1;
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
      plan();
    }
  };

  return {
    schedule,
    read,
    alone: (statement) => {
      statements += 1;
      waits += 1;
      return reading.readAlone(statement);
    },
    once: (statement) => new Promise((resolve, reject) => schedule(() => void read(statement).then(resolve, reject))),
    spend: (nodes) => {
      spent += nodes;
      if (spent > LIMITS.nodes) throw tooExpensive('nodes', LIMITS.nodes, `more than ${LIMITS.nodes}`);
    },
    counts: () => ({ statements, waits, spent }),
  };
}
