import type { IncomingMessage } from 'node:http';
import { clientError } from '../errors.ts';
import { readBody } from './body.ts';

/** The JSON object that a request brings. Errors: BAD_REQUEST, status 413 where it is too large. */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const body = objectIn(await readBody(request));
  if (body === undefined) throw clientError('BAD_REQUEST', 'The body is not a JSON object with a `query`.');
  return body;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
