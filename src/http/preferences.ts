import type { IncomingMessage, ServerResponse } from 'node:http';

const NAMES = ['language', 'theme'] as const;
const YEAR_SECONDS = 31_536_000;

export interface Preferences {
  readonly language: string | undefined;
  readonly theme: string | undefined;
  readonly accepted: string | undefined;
}

/** Language and appearance as a reader chose them, kept in cookies that hold nothing else. */
export function preferencesOf(request: IncomingMessage): Preferences {
  const kept = new Map(
    String(request.headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim().split('=', 2) as [string, string]),
  );
  return { language: kept.get('language'), theme: kept.get('theme'), accepted: request.headers['accept-language'] };
}

/** Keeps what the form of each page says and leads back to that page, which is always one of this service. */
export function savePreferences({ searchParams }: URL, response: ServerResponse): true {
  const cookies = NAMES.flatMap((name) => {
    const value = searchParams.get(name);
    return value !== null && /^[a-z]{2,6}$/.test(value)
      ? [`${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`]
      : [];
  });
  const { pathname, search } = new URL(`./${searchParams.get('back') ?? ''}`, 'http://localhost/');
  response.setHeader('set-cookie', cookies);
  response.setHeader('cache-control', 'no-store');
  response.statusCode = 303;
  response.setHeader('location', `.${pathname}${search}`);
  response.end();
  return true;
}
