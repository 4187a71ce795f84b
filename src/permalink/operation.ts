import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { clientError } from '../errors.ts';

/** A question as it is kept in an address: everything that its answer depends on. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** As of when it was known, ISO 8601. */
  readonly knownAt: string;
  /** The hash of the answer that was cited. */
  readonly hash?: string;
}

/** No text that unfolds to more than a request may have. */
const LARGEST = 262_144;

/** The last part of a permalink: the question itself, packed, so that nothing has to be kept anywhere. */
export const codeOf = ({ query, variables, operationName, knownAt, hash }: Operation): string =>
  deflateRawSync(JSON.stringify([query, variables, operationName ?? null, knownAt, hash ?? null]), {
    level: 9,
  }).toString('base64url');

/** The question of a permalink. Errors: BAD_REQUEST where the code is none, or was cut off. */
export function operationOf(code: string): Operation {
  const parts = unpacked(code);
  if (!Array.isArray(parts)) throw broken();
  const [query, variables, operationName, knownAt, hash] = parts as unknown[];
  if (typeof query !== 'string' || typeof knownAt !== 'string' || !isFields(variables)) throw broken();
  return {
    query,
    variables,
    knownAt,
    ...(typeof operationName === 'string' ? { operationName } : {}),
    ...(typeof hash === 'string' ? { hash } : {}),
  };
}

function unpacked(code: string): unknown {
  try {
    const packed = Buffer.from(code, 'base64url');
    const { buffer, engine } = inflateRawSync(packed, { maxOutputLength: LARGEST, info: true }) as unknown as Unfolded;
    // Signs that mean nothing would make many addresses of one question.
    const isWhole = packed.toString('base64url') === code && engine.bytesWritten === packed.length;
    return isWhole ? JSON.parse(buffer.toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** What `info: true` gives; the types of Node do not know it. */
interface Unfolded {
  readonly buffer: Buffer;
  /** How much of the packed bytes was needed. */
  readonly engine: { readonly bytesWritten: number };
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const broken = () =>
  clientError(
    'BAD_REQUEST',
    'This permalink cannot be read; expected the whole of it, as it was given: a part may be lost.',
  );
