import neo4j, { type Driver } from 'neo4j-driver';
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

/** Whether a Neo4j answers there with these credentials. */
export async function answers(connection: Connection): Promise<boolean> {
  const driver = openDriver(connection);
  try {
    await driver.verifyConnectivity({ database: connection.database });
    return await driver.verifyAuthentication({ database: connection.database });
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
