import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import type { CreateContext, RequestContext } from '../graphql/context.ts';
import { log } from '../log.ts';
import type { Execute } from '../plan/execute-by-resolvers.ts';
import { textOf } from '../plan/json-text.ts';
import { formatError } from './format-error.ts';
import { guardText } from './guard.ts';
import { limitOperations } from './limit-operations.ts';
import { limitRule } from './limits.ts';
import { answeredPreflight, isForeignHost, type Origins, refusedOrigin } from './origins.ts';
import type { AsyncPage, Route } from './page.ts';
import { queriesOnly } from './queries-only.ts';
import type { Charge } from './rate.ts';
import { readJson } from './read-json.ts';
import { refuseWith } from './refuse.ts';
import { requestCounts } from './request-counts.ts';

export interface ServiceParts {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly createContext: CreateContext;
  /** Charges an address for what it asks; undefined where only this machine can ask. */
  readonly charge?: Charge | undefined;
  readonly page: AsyncPage;
  /** Pages of which other origins may read the answers. */
  readonly origins: Origins;
  /** Names under which it is asked beside those of this machine; undefined where any will do. */
  readonly hosts?: readonly string[] | undefined;
  /** What answers at paths of its own beside /graphql and the pages. */
  readonly routes: readonly Route[];
}

/** The HTTP front: POST /graphql with JSON of bounded size; everything else is a page or a 404. */
export async function createHttpServer(parts: ServiceParts): Promise<{ server: Server; close: () => Promise<void> }> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: answeredBy(parts),
    stringifyResult: (result) => `${jsonOf(result)}\n`,
    formatError,
    validationRules: [limitRule, queriesOnly],
    maxRecursiveSelections: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitOperations(parts.charge),
      requestCounts,
    ],
  });
  await apollo.start();
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 20_000 }, (request, response) => {
    answer(apollo, parts, request, response).catch((error: unknown) => {
      // Who goes away in the middle of a request is no fault of ours, and hears no answer.
      if (request.destroyed && !request.complete) return;
      log('error', { code: 'INTERNAL_SERVER_ERROR', message: String(error) });
      refuse(response, 500, 'Something went wrong on our side; it is logged.', 'INTERNAL_SERVER_ERROR');
    });
  });
  return { server, close: () => apollo.stop() };
}

/** Apollo's seam for an executor that is not its own; of a gateway there is nothing else. */
const answeredBy = ({ schema, execute }: ServiceParts): ApolloServerOptionsWithGateway<RequestContext>['gateway'] => ({
  onSchemaLoadOrUpdate: (loaded) => {
    loaded({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  load: async () => ({
    executor: async ({ document, request: { operationName, variables }, context }) =>
      execute({ document, operationName, variables, context: context as RequestContext }),
  }),
  stop: async () => {},
});

/** An answer as text; data that is JSON already is not read again. */
function jsonOf({ data, errors, extensions }: FormattedExecutionResult): string {
  const text = textOf(data);
  if (text === undefined) return JSON.stringify({ errors, data, extensions });
  const parts = [
    ...(errors === undefined ? [] : [`"errors":${JSON.stringify(errors)}`]),
    `"data":${text}`,
    ...(extensions === undefined ? [] : [`"extensions":${JSON.stringify(extensions)}`]),
  ];
  return `{${parts.join(',')}}`;
}

async function answer(
  apollo: ApolloServer<RequestContext>,
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (isForeignHost(parts.hosts, request))
    return refuse(
      response,
      421,
      'This name does not lead here; set PUBLIC_URL to the address by which the service is reached.',
    );
  const refused = refusedOrigin(parts.origins, request, response);
  if (answeredPreflight(request, response)) return;
  if (refused !== undefined) return send(response, 403, { errors: [refused] });
  const [path = '/'] = (request.url ?? '/').split('?');
  if (path === '/graphql') return answerQuestion(apollo, parts, request, response);
  const route = parts.routes.find(({ at }) => (at.endsWith('/') ? path.startsWith(at) : path === at));
  if (route !== undefined) return route.answer(request, response);
  if (!(await parts.page(request, response))) refuse(response, 404, `Nothing is at ${path}; the API is at /graphql.`);
}

async function answerQuestion(
  apollo: ApolloServer<RequestContext>,
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method !== 'POST')
    return refuse(response, 405, 'Send GraphQL by POST with content type application/json.');
  const operation = await readJson(request).catch((error: unknown) => {
    if (!(error instanceof GraphQLError)) throw error;
    refuseWith(response, 400, error);
  });
  if (operation === undefined) return;
  const fault = typeof operation['query'] === 'string' ? guardText(operation['query']) : undefined;
  if (fault !== undefined) return send(response, 200, { errors: [fault] });
  await execute(apollo, parts, { request, response, body: operation });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Readonly<Record<string, unknown>>;
}

async function execute(apollo: ApolloServer<RequestContext>, parts: ServiceParts, exchange: Exchange): Promise<void> {
  const { request, response, body } = exchange;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const context = parts.createContext({ requestId: randomUUID(), address: request.socket.remoteAddress ?? '' });
  try {
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, body, search: '' },
      context: async () => context,
    });
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.statusCode = result.status ?? 200;
    response.end(result.body.kind === 'complete' ? result.body.string : '');
  } finally {
    await context.reading.close().catch(() => {});
  }
}

function refuse(response: ServerResponse, status: number, message: string, code: ErrorCode = 'BAD_REQUEST'): void {
  if (response.headersSent) return void response.end();
  send(response, status, { errors: [{ message, extensions: { code } }] });
}

function send(response: ServerResponse, status: number, answer: object): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(answer));
}
