import type { IncomingMessage } from 'node:http';
import { LIMITS } from '../limits.ts';

/** The JSON object that a request brings; or why it brings none. */
export async function readJson(
  request: IncomingMessage,
): Promise<Readonly<Record<string, unknown>> | 'TOO_LARGE' | 'NO_OBJECT'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMITS.bodyBytes) return 'TOO_LARGE';
    chunks.push(chunk);
  }
  return objectIn(Buffer.concat(chunks).toString('utf8')) ?? 'NO_OBJECT';
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
