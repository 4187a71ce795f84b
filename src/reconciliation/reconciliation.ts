import { clientError } from '../errors.ts';
import type { Exporting } from '../export/export.ts';
import { type Answer, SPELLINGS } from '../web-of-data/answer.ts';
import { extension } from './extend.ts';
import { manifest } from './manifest.ts';
import { candidatesOf } from './match.ts';
import { previewAnswer } from './preview.ts';
import { propertiesOf } from './properties.ts';
import { extendQuery, matchQueries } from './question.ts';
import { suggestedEntities, suggestedProperties, suggestedTypes } from './suggest.ts';

/** What is asked: the path below /reconcile, and the parameters of the address or of a form. */
export interface Asked {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** Answers the Reconciliation Service API 0.2. Errors: BAD_REQUEST, those of the API. */
export async function reconciliationAnswer(exporting: Exporting, { path, parameters }: Asked): Promise<Answer> {
  if (path === '/preview') return previewAnswer(exporting, parameters.get('id') ?? '');
  const answering = PATHS[path];
  if (answering !== undefined) return jsonAnswer(await answering(exporting, parameters));
  const paths = Object.keys(PATHS).map((one) => `/reconcile${one}`);
  throw clientError(
    'BAD_REQUEST',
    `Nothing is at /reconcile${path}; expected ${paths.join(', ')} or /reconcile/preview.`,
    {
      http: { status: 404 },
    },
  );
}

type Answering = (exporting: Exporting, parameters: URLSearchParams) => Promise<object>;

const PATHS: Readonly<Record<string, Answering>> = {
  '': serviceAnswer,
  '/suggest/entity': async (exporting, given) => ({
    result: await suggestedEntities(exporting, prefixIn(given), skipIn(given)),
  }),
  '/suggest/type': async (exporting, given) => ({
    result: suggestedTypes(exporting, prefixIn(given), skipIn(given)),
  }),
  '/suggest/property': async (exporting, given) => ({
    result: suggestedProperties(exporting, prefixIn(given), skipIn(given)),
  }),
  '/properties': async ({ ontology }, given) => {
    const type = given.get('type') || undefined;
    const limit = Number(given.get('limit') ?? Number.POSITIVE_INFINITY);
    const properties = propertiesOf(ontology, type).slice(0, limit >= 1 ? limit : 0);
    return { ...(type === undefined ? {} : { type }), properties, ...(Number.isFinite(limit) ? { limit } : {}) };
  },
};

async function serviceAnswer(exporting: Exporting, parameters: URLSearchParams): Promise<object> {
  const [queries, extend] = [parameters.get('queries'), parameters.get('extend')];
  if (extend !== null) return extension(exporting, extendQuery(extend));
  if (queries === null) return manifest(exporting);
  const results: [string, object][] = [];
  for (const [key, query] of matchQueries(queries))
    results.push([key, { result: await candidatesOf(exporting, query) }]);
  return Object.fromEntries(results);
}

const prefixIn = (parameters: URLSearchParams): string => parameters.get('prefix') ?? '';

function skipIn(parameters: URLSearchParams): number {
  const cursor = Number(parameters.get('cursor') ?? 0);
  if (Number.isInteger(cursor) && cursor >= 0) return cursor;
  throw clientError('BAD_REQUEST', `cursor is "${parameters.get('cursor')}"; expected a number from 0.`, {
    argument: 'cursor',
  });
}

const jsonAnswer = (answer: object): Answer => ({
  status: 200,
  headers: { 'content-type': SPELLINGS.json, 'cache-control': 'no-cache' },
  body: JSON.stringify(answer),
});
