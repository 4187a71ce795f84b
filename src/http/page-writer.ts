import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Api } from '../export/api.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { apiQuery } from './api-query.ts';
import { pageWords } from './page-words.ts';
import { preferencesOf } from './preferences.ts';

export interface WriterParts {
  /** The project's folder. */
  readonly root: string;
  /** What the pages ask. */
  readonly api: Api;
  readonly ontology: Ontology;
  /** The address of the service, without a slash at its end. */
  readonly base: string;
  /** The dataset as search engines read it. */
  readonly described: () => Promise<object>;
}

export interface WrittenPage {
  readonly status: number;
  readonly html: string;
}

/** What a page is about, where the address of the request does not say it. */
export interface Place {
  /** Path without the slash at its start. */
  readonly path: string;
  /** What no question to the API tells: web/pages/told.ts says what there may be. */
  readonly told: object;
}

/** Writes the built pages for a request. */
export interface PageWriter {
  /** The page at the path; undefined where there is none. */
  readonly page: (request: IncomingMessage, place?: Place) => Promise<WrittenPage | undefined>;
  /** The page that says that nothing is at the path. */
  readonly missing: (request: IncomingMessage, place?: Place) => Promise<WrittenPage>;
}

/** What the built pages offer; web/pages/render.tsx says what each part means. */
interface Built {
  readonly renderPage: (request: object) => Promise<WrittenPage | undefined>;
  readonly renderMissing: (request: object) => Promise<WrittenPage>;
  readonly assets: object;
}

const NOT_BUILT: WrittenPage = { status: 503, html: '<p>The pages are not built; run: npm run build</p>\n' };

/** Loads the pages that were built. */
export function pageWriter({ root, api, ontology, base, described }: WriterParts): PageWriter {
  const built = loaded(root);
  const given = { base, described, query: apiQuery(api), words: pageWords(ontology) };
  const asked = (request: IncomingMessage, { assets }: Built, place?: Place) => {
    const { pathname, searchParams } = new URL(String(request.url), 'http://localhost');
    const path = place?.path ?? decoded(pathname.slice(1));
    return { ...given, assets, path, parameters: searchParams, preferences: preferencesOf(request), told: place?.told };
  };
  return {
    page: async (request, place) => {
      const pages = await built;
      return pages === undefined ? NOT_BUILT : pages.renderPage(asked(request, pages, place));
    },
    missing: async (request, place) => {
      const pages = await built;
      return pages === undefined ? NOT_BUILT : pages.renderMissing(asked(request, pages, place));
    },
  };
}

/** A path with a broken escape leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The built pages with what browsers load for them; undefined where nothing is built. */
async function loaded(root: string): Promise<Built | undefined> {
  const module = join(root, 'dist', 'web', 'pages', 'render.js');
  const manifest = join(root, 'dist', 'web', 'assets', 'manifest.json');
  if (!existsSync(module) || !existsSync(manifest)) return undefined;
  const pages = (await import(pathToFileURL(module).href)) as Omit<Built, 'assets'>;
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
