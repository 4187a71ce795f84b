import { type Driver, isRetryableError, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Connection } from '../config.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A statement: the name of its file, its text, its parameters. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Reads of one request: they share one transaction, and go out without waiting for each other. */
export interface Reading {
  readonly read: (statement: Statement) => Promise<readonly Row[]>;
  /**
   * The columns of the one row of a statement that is all that a request reads: without the two messages that begin and end
   * a transaction. Tries once more after a passing fault.
   */
  readonly readAlone: (statement: Statement) => Promise<readonly unknown[]>;
  /** Reads on in another transaction, after a statement failed. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Graph {
  readonly openReading: (request: { readonly id: string; readonly timeout: number }) => Reading;
  /** One read by itself, for commands; requests open a reading. */
  readonly read: (statement: Statement) => Promise<readonly Row[]>;
  /** Runs the work in one write transaction; it may run again after a passing fault. */
  readonly write: <T>(work: (run: (statement: Statement) => Promise<readonly Row[]>) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** What a command reads or writes at once takes seconds; the bound is for a machine that has much else to do. */
const COMMAND_MILLISECONDS = 120_000;

export function createGraph(driver: Driver, connection: Connection): Graph {
  const { database } = connection;
  return {
    openReading: (request) => openReading(driver.session({ database, defaultAccessMode: 'READ' }), request),
    read: async (statement) => {
      const session = driver.session({ database, defaultAccessMode: 'READ' });
      try {
        return await session.executeRead((transaction) => run(transaction, statement), {
          timeout: COMMAND_MILLISECONDS,
        });
      } finally {
        await session.close();
      }
    },
    write: async (work) => {
      const session = driver.session({ database, defaultAccessMode: 'WRITE' });
      try {
        return await session.executeWrite((transaction) => work((statement) => run(transaction, statement)), {
          timeout: COMMAND_MILLISECONDS,
        });
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** The transaction begins with the first statement, so that a request that needs no data costs the database nothing. */
function openReading(session: Session, request: { readonly id: string; readonly timeout: number }): Reading {
  let begun: ReturnType<Session['beginTransaction']> | undefined;
  const config = { timeout: request.timeout, metadata: { app: 'diplograph', request: request.id } };
  const alone = async ({ text, parameters }: Statement): Promise<readonly unknown[]> => {
    const { records } = await session.run(text, { ...parameters }, config);
    const [record] = records;
    return record === undefined ? [] : record.keys.map((_, index) => record.get(index));
  };
  return {
    read: async (statement) => {
      begun ??= session.beginTransaction(config);
      return run(await begun, statement);
    },
    readAlone: (statement) =>
      alone(statement).catch((error: unknown) => {
        if (!isRetryableError(error)) throw error;
        return alone(statement);
      }),
    renew: async () => {
      const failed = begun;
      begun = undefined;
      // One that did not begin, or that broke, has nothing left to close.
      await Promise.resolve(failed)
        .then((transaction) => transaction?.close())
        .catch(() => {});
    },
    close: async () => {
      try {
        await (await begun)?.close();
      } finally {
        await session.close();
      }
    },
  };
}

async function run(transaction: Pick<ManagedTransaction, 'run'>, statement: Statement): Promise<readonly Row[]> {
  const result = await transaction.run(statement.text, { ...statement.parameters });
  return result.records.map((record) => record.toObject());
}
