import type { IncomingMessage } from 'node:http';
import { clientError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** The body of a request as text. Errors: BAD_REQUEST, status 413, where it is larger than allowed. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMITS.bodyBytes)
      throw clientError('BAD_REQUEST', `The request is larger than ${LIMITS.bodyBytes} bytes.`, {
        http: { status: 413 },
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
