import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { log } from '../log.ts';
import { failureOf } from '../neo4j/failure.ts';
import { argumentOf } from './argument-path.ts';

const SHOWN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNKNOWN_ENTITY',
  'AMBIGUOUS_ENTITY',
  'BAD_CURSOR',
  'BAD_PAGE',
  'BAD_FILTER',
  'BAD_REQUEST',
  'QUERY_TOO_EXPENSIVE',
  'RATE_LIMITED',
]);

const MESSAGES = {
  GRAPH_UNAVAILABLE: 'The graph database cannot be reached; try again in a moment.',
  QUERY_TIMEOUT: 'The query took longer than is allowed; ask for less at once.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side; it is logged.',
} as const;

/** What a client may see of an error: its own faults in full, ours by a code. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  if (SHOWN.has(code)) return withArgument(withoutTrace(formatted, code), error);
  const cause = unwrapResolverError(error);
  if (isOfVariable(cause))
    return withoutTrace(
      { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } },
      'BAD_USER_INPUT',
    );
  const known = failureOf(cause);
  const shown = known === 'GRAPH_UNAVAILABLE' || known === 'QUERY_TIMEOUT' ? known : 'INTERNAL_SERVER_ERROR';
  log('error', {
    code: shown,
    path: formatted.path,
    message: String(cause),
    stack: cause instanceof Error ? cause.stack : undefined,
  });
  const { path, locations } = formatted;
  return {
    message: MESSAGES[shown],
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code: shown },
  };
}

/** Whether GraphQL found, while it answered, that a variable has no value where one is needed: only GraphQL itself points at its text. */
const isOfVariable = (cause: unknown): boolean =>
  cause instanceof GraphQLError && cause.nodes?.some(({ kind }) => kind === Kind.VARIABLE) === true;

/** Faults that GraphQL itself finds say where in the text they are; ours say in which argument, and so do those. */
function withArgument(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, extensions = {} } = formatted;
  const isOfGraphQL = extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' || extensions['code'] === 'BAD_USER_INPUT';
  const argument = isOfGraphQL && error instanceof GraphQLError ? argumentOf(error) : undefined;
  if (argument === undefined) return formatted;
  return { ...formatted, message: `${argument}: ${message}`, extensions: { ...extensions, argument } };
}

function withoutTrace(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
  // Apollo gives every fault of a rule its own code; a limit keeps ours.
  const own = 'limit' in extensions ? 'QUERY_TOO_EXPENSIVE' : code;
  return { ...formatted, extensions: { ...extensions, code: own } };
}
