import { isRetryableError, Neo4jError } from 'neo4j-driver';
import type { ErrorCode } from '../errors.ts';

/** What a driver's error means to a client, by its code; undefined where it is no error of the driver. */
export function failureOf(error: unknown): ErrorCode | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  if (error.code.includes('TransactionTimedOut')) return 'QUERY_TIMEOUT';
  const away = error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' || isRetryableError(error);
  return away || error.code.startsWith('Neo.ClientError.Security') ? 'GRAPH_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}
