import type { IncomingMessage } from 'node:http';
import { readBody } from './body.ts';

/** The JSON object that a request brings; or why it brings none. */
export async function readJson(
  request: IncomingMessage,
): Promise<Readonly<Record<string, unknown>> | 'TOO_LARGE' | 'NO_OBJECT'> {
  const body = await readBody(request);
  return body === undefined ? 'TOO_LARGE' : (objectIn(body) ?? 'NO_OBJECT');
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
