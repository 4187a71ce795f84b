import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { Connection } from '../config.ts';

/** Opens a driver with short waits: a caller is told soon that the graph is away. */
export function openDriver(connection: Connection): Driver {
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 10_000,
    telemetryDisabled: true,
    userAgent: 'diplograph/0.1',
  });
}

/** Undefined where a Neo4j answers there with these credentials; else one line that says what is wrong and what to do. */
export async function connectionProblem(connection: Connection): Promise<string | undefined> {
  const driver = openDriver(connection);
  try {
    // A statement, for over bolt:// the driver's own check never asks for the database.
    await Promise.race([driver.executeQuery('RETURN 1', {}, { database: connection.database }), late()]);
    return undefined;
  } catch (error) {
    return problem(connection, error);
  } finally {
    // Not waited for: a server that hangs would hold us.
    driver.close().catch(() => {});
  }
}

function problem({ uri, user, database }: Connection, error: unknown): string {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound' || code === 'Neo.ClientError.Statement.EntityNotFound')
    return `The Neo4j at ${uri} has no database "${database}"; check NEO4J_DATABASE.`;
  if (code.startsWith('Neo.ClientError.Security'))
    return `The Neo4j at ${uri} refuses user "${user}" with this password; check NEO4J_USER and NEO4J_PASSWORD.`;
  return `No Neo4j answers at ${uri}; start it, or check NEO4J_URI.`;
}

/** A server that takes the connection and says nothing is not covered by the driver's own limits. */
const late = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('no answer in 8 seconds')), 8_000).unref());
