import { GraphQLError } from 'graphql';
import { clientError } from '../errors.ts';

/** What is answered at an address, whoever carries it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string | Uint8Array>;
}

/** What is asked: the path without the part of it under which the service stands, the parameters, and what media types are taken. */
export interface Asked {
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly accept: string;
  /** Writes the page for people at a path, with what no question to the API tells; undefined where there is none. */
  readonly written: (path: string, told: object) => Promise<Written | undefined>;
}

/** A page for people. */
export interface Written {
  readonly status: number;
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

/** Spellings of what stands at an address, by the ending that asks for it. */
export const SPELLINGS = {
  html: 'text/html; charset=utf-8',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

export type Spelling = keyof typeof SPELLINGS;

/** The spelling that is taken most gladly, of those that there are; the first of them where all are one. Errors: BAD_REQUEST, status 406. */
export function acceptedSpelling(accept: string, offered: readonly Spelling[]): Spelling {
  const ranges = (accept.trim() || '*/*').split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
    return { range, quality: quality === undefined ? 1 : Number(quality) };
  });
  const qualityOf = (spelling: Spelling) => {
    const type = SPELLINGS[spelling].split(';')[0] ?? '';
    const fitting = [type, `${type.split('/')[0]}/*`, '*/*'].map((wanted) =>
      ranges.find(({ range }) => range === wanted),
    );
    return fitting.find((one) => one !== undefined)?.quality ?? 0;
  };
  const [best] = offered.toSorted((a, b) => qualityOf(b) - qualityOf(a));
  if (best !== undefined && qualityOf(best) > 0) return best;
  const types = offered.map((spelling) => SPELLINGS[spelling].split(';')[0]).join(', ');
  throw clientError('BAD_REQUEST', `Nothing here is of the media type ${accept}; expected one of ${types}.`, {
    http: { status: 406 },
  });
}

/** The code of an error of the API. */
export const codeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? error.extensions['code'] : undefined;
