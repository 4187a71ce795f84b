import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import type { CreateContext, RequestContext } from '../graphql/context.ts';
import { LIMITS } from '../limits.ts';
import { log } from '../log.ts';
import { readBody } from './body.ts';
import { formatError } from './format-error.ts';
import { guardText } from './guard.ts';
import { limitOperations } from './limit-operations.ts';
import { limitRule } from './limits.ts';
import type { Page } from './page.ts';
import { queriesOnly } from './queries-only.ts';
import type { Charge } from './rate.ts';
import { requestCounts } from './request-counts.ts';
import type { Route } from './web-of-data-route.ts';

export interface ServiceParts {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext;
  /** Charges an address for what it asks; undefined where only this machine can ask. */
  readonly charge?: Charge | undefined;
  readonly page: Page;
  /** Answers GET /export; undefined where nothing is exported. */
  readonly exports?: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
  /** Answer further paths, each its own. */
  readonly routes?: readonly Route[] | undefined;
}

/** The HTTP front: POST /graphql with JSON of bounded size; everything else is a page or a 404. */
export async function createHttpServer(parts: ServiceParts): Promise<{ server: Server; close: () => Promise<void> }> {
  const apollo = new ApolloServer<RequestContext>({
    schema: parts.schema,
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

async function answer(
  apollo: ApolloServer<RequestContext>,
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const [path = '/'] = (request.url ?? '/').split('?');
  if (path === '/graphql') return answerQuestion(apollo, parts, request, response);
  if (path === '/export' && parts.exports !== undefined) return parts.exports(request, response);
  for (const route of parts.routes ?? []) if (await route(request, response)) return;
  if (!parts.page(request, response)) refuse(response, 404, `Nothing is at ${path}; the API is at /graphql.`);
}

async function answerQuestion(
  apollo: ApolloServer<RequestContext>,
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method !== 'POST')
    return refuse(response, 405, 'Send GraphQL by POST with content type application/json.');
  const body = await readBody(request);
  if (body === undefined) return refuse(response, 413, `The request is larger than ${LIMITS.bodyBytes} bytes.`);
  const operation = parseBody(body);
  if (operation === undefined) return refuse(response, 400, 'The body is not a JSON object with a `query`.');
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

function parseBody(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
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
