import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientError, shortened } from '../errors.ts';
import { checkNames } from '../export/question.ts';
import { bibtexOf } from '../permalink/citation-item.ts';
import { operationOf } from '../permalink/operation.ts';
import { type Citing, citationOf, type Permalink, permalinkOf, type Question } from '../permalink/permalink.ts';
import type { Route } from './page.ts';
import { permalinkPage } from './permalink-page.ts';
import { readJson } from './read-json.ts';
import { refusesMethod, refuseWith } from './refuse.ts';

/** `POST /permalink` fixes a question to an instant; `GET /q/…` answers it, always with the same bytes. */
export const permalinkRoutes = (citing: Citing): Route[] => [
  {
    at: '/permalink',
    answer: async (request, response) => {
      if (refusesMethod(request, response, ['POST'], SEND)) return;
      await told(response, () => make(citing, request, response));
    },
  },
  {
    at: '/q/',
    answer: async (request, response) => {
      if (refusesMethod(request, response, ['GET', 'HEAD'], 'Ask for a permalink by GET.')) return;
      await told(response, () => show(citing, request, response));
    },
  },
];

const SEND =
  'Send the question by POST, as JSON with `query`, and `variables`, `operationName` and `knownAt` where there are any.';

async function told(response: ServerResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    refuseWith(response, 400, error);
  }
}

async function make(citing: Citing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const question = questionIn(await readJson(request));
  refuseFuture(question);
  const found = await permalinkOf(citing, question);
  const { permalink, knownAt, final, hash, answer } = found;
  send(
    response,
    'application/json',
    JSON.stringify({ permalink, knownAt, final, hash, data: JSON.parse(answer.text), cite: citationOf(found) }),
  );
}

/** What will be known is not fixed yet. */
function refuseFuture({ knownAt }: Question): void {
  if (knownAt === undefined || !(Date.parse(knownAt) > Date.now())) return;
  const message = `knownAt is "${knownAt}", which is yet to come; expected an instant of the past, or none for the last write.`;
  throw clientError('BAD_REQUEST', message, { argument: 'knownAt' });
}

function questionIn(body: Readonly<Record<string, unknown>>): Question {
  const { variables } = body;
  const query = textIn(body, 'query');
  if (query === undefined)
    throw clientError('BAD_REQUEST', 'query is not given; expected the question.', { argument: 'query' });
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw clientError('BAD_REQUEST', 'variables is no object.', { argument: 'variables' });
  const [operationName, knownAt] = [textIn(body, 'operationName'), textIn(body, 'knownAt')];
  return {
    query,
    variables: { ...(variables as Record<string, unknown> | null | undefined) },
    ...(operationName ? { operationName } : {}),
    ...(knownAt ? { knownAt } : {}),
  };
}

function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw clientError('BAD_REQUEST', `${name} is ${shortened(JSON.stringify(value))}; expected text.`, {
    argument: name,
  });
}

/** As data by itself, so that its bytes have the cited hash; as a page for people; or how to cite it. */
async function show(citing: Citing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(String(request.url), 'http://localhost');
  checkNames(address.searchParams, { known: ['as'], of: 'a permalink' });
  const found = await permalinkOf(citing, operationOf(address.pathname.slice('/q/'.length)));
  response.setHeader('etag', `"${found.hash}"`);
  response.setHeader('vary', 'accept, origin');
  if (found.matches === false) response.setHeader('warning', '199 - "the answer is not the one that was cited"');
  const form =
    address.searchParams.get('as') ?? (String(request.headers.accept ?? '').includes('text/html') ? 'page' : 'data');
  const write = FORMS[form];
  if (write === undefined)
    throw clientError(
      'BAD_REQUEST',
      `as is "${form.slice(0, 100)}"; expected one of ${Object.keys(FORMS).join(', ')}.`,
      { argument: 'as' },
    );
  write(found, response);
}

const FORMS: Readonly<Record<string, (found: Permalink, response: ServerResponse) => void>> = {
  data: ({ answer }, response) => send(response, 'application/json', answer.text),
  page: (found, response) => permalinkPage(found, response),
  citation: (found, response) => send(response, 'application/json', JSON.stringify(citationOf(found))),
  csl: ({ item, bibliography }, response) =>
    send(response, 'application/vnd.citationstyles.csl+json', JSON.stringify([item, ...bibliography])),
  bibtex: ({ item, bibliography }, response) =>
    send(response, 'application/x-bibtex; charset=utf-8', bibtexOf([item, ...bibliography])),
};

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('content-type', type);
  response.end(text);
}
