import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Api } from '../export/api.ts';
import { type ApiAnswer, apiQuery } from './api-query.ts';
import type { AsyncPage } from './page.ts';
import { preferencesOf, savePreferences } from './preferences.ts';
import type { Charge } from './rate.ts';
import { EXPLORER_POLICY, setSecurityHeaders } from './security-headers.ts';

export interface ExplorerParts {
  /** The project's folder. */
  readonly root: string;
  /** What the pages ask. */
  readonly api: Api;
  /** The address of the service, without a slash at its end. */
  readonly base: string;
  readonly charge?: Charge | undefined;
  /** The dataset as search engines read it. */
  readonly described: () => Promise<object>;
}

/** What the built pages offer; web/pages/render.tsx says what each part means. */
interface Pages {
  readonly renderPage: (request: object) => Promise<Answer | undefined>;
  readonly renderMissing: (request: object) => Answer;
}

interface Answer {
  readonly status: number;
  readonly html: string;
}

/** About what a page asks of the graph, in estimated nodes. */
const COST = 2_000;

/** The pages of the explorer, and a page that says so where nothing is; false for what no browser asks. */
export function explorerPages(parts: ExplorerParts): AsyncPage {
  const built = loaded(parts.root);
  const query = apiQuery(parts.api);
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const url = new URL(String(request.url), 'http://localhost');
    if (url.pathname === '/preferences') return savePreferences(url, response);
    const pages = await built;
    if (pages === undefined) return notBuilt(response);
    const refused = parts.charge?.(request.socket.remoteAddress ?? '', COST);
    if (refused !== undefined) return send(request, response, { status: 429, html: refused.message });
    const answer = await answerOf(pages, request, { ...requestOf(request, url), ...given(parts, query, pages.assets) });
    return answer !== undefined && send(request, response, answer);
  };
}

/** A browser is told by a page that nothing is there, a program like everywhere. */
const answerOf = async (pages: Pages, request: IncomingMessage, asked: object): Promise<Answer | undefined> =>
  (await pages.renderPage(asked)) ??
  (/\btext\/html\b/.test(String(request.headers.accept)) ? pages.renderMissing(asked) : undefined);

const requestOf = (request: IncomingMessage, url: URL) => ({
  path: decoded(url.pathname.slice(1)),
  parameters: url.searchParams,
  preferences: preferencesOf(request),
});

const given = (
  { base, described }: ExplorerParts,
  query: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<ApiAnswer>,
  assets: object,
) => ({ base, described, query, assets });

/** A path with a broken escape leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The built pages with what browsers load for them; undefined where nothing is built. */
async function loaded(root: string): Promise<(Pages & { readonly assets: object }) | undefined> {
  const module = join(root, 'dist', 'web', 'pages', 'render.js');
  const manifest = join(root, 'dist', 'web', 'assets', 'manifest.json');
  if (!existsSync(module) || !existsSync(manifest)) return undefined;
  const pages = (await import(pathToFileURL(module).href)) as Pages;
  return { ...pages, assets: assetsOf(JSON.parse(readFileSync(manifest, 'utf8'))) };
}

type Manifest = Readonly<
  Record<
    string,
    { readonly name?: string; readonly isEntry?: boolean; readonly file: string; readonly css?: readonly string[] }
  >
>;

/** By the name of an input. */
const assetsOf = (manifest: Manifest): Record<string, { script: string; styles: readonly string[] }> =>
  Object.fromEntries(
    Object.values(manifest).flatMap(({ name, isEntry, file, css = [] }) =>
      isEntry && name !== undefined ? [[name, { script: file, styles: css }]] : [],
    ),
  );

function send(request: IncomingMessage, response: ServerResponse, { status, html }: Answer): true {
  setSecurityHeaders(response, EXPLORER_POLICY);
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('vary', 'accept, accept-language, cookie');
  response.setHeader('content-length', Buffer.byteLength(html));
  response.end(request.method === 'HEAD' ? undefined : html);
  return true;
}

function notBuilt(response: ServerResponse): true {
  response.statusCode = 503;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end('The pages are not built; run: npm run build\n');
  return true;
}
