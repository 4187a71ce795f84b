import { renderToString } from 'preact-render-to-string';
import { CandidateNamesDocument } from '../generated/operations.ts';
import { createMessages, LANGUAGES, type Language, preferredLanguage } from '../parts/messages.ts';
import type { Published } from '../parts/published-files.ts';
import { textsOf } from '../parts/texts.ts';
import { asking, type Query } from './asking.ts';
import { type Assets, PageDocument, THEMES, type Theme } from './document.tsx';
import { failedPage, missingPage } from './failed.tsx';
import { AskError, type Candidate, type Page, type PageContent, type PageContext } from './page.ts';
import { PAGES } from './pages.ts';
import type { Told } from './told.ts';
import type { Words } from './words.ts';

export interface PageRequest {
  /** Path without the slash at its start. */
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly query: Query;
  /** The address of the service, without a slash at its end. */
  readonly base: string;
  readonly preferences: Preferences;
  readonly assets: Assets;
  /** The dataset as search engines read it. */
  readonly described: () => Promise<object>;
  readonly words: Words;
  readonly told?: Told;
  /** How a page names another from where it stands; relative ones from the root of the service unless said. */
  readonly link?: (path: string) => string;
  /** The address of a path that others may keep; below the address of the service unless said. */
  readonly address?: (path: string) => string;
  /** Where the page is a file of a published explorer, its data. */
  readonly published?: Published;
}

/** What a reader prefers, as it was said; what is none of the choices counts as not said. */
export interface Preferences {
  readonly language?: string | undefined;
  readonly theme?: string | undefined;
  /** The header by which a browser says its languages. */
  readonly accepted?: string | undefined;
}

export interface PageAnswer {
  readonly status: number;
  readonly html: string;
}

/** Answers at a path with HTML that is readable without scripts; undefined where no page is there. */
export async function renderPage(request: PageRequest): Promise<PageAnswer | undefined> {
  const page = pageAt(request.path);
  return page && write(request, await contentOf(page, contextOf(request)));
}

/** A page that stands at no path of the service. */
export const renderContent = (request: PageRequest, content: (context: PageContext) => PageContent): PageAnswer =>
  write(request, content(contextOf(request)));

/** The page that says that nothing is at the path. */
export async function renderMissing(request: PageRequest): Promise<PageAnswer> {
  const context = contextOf(request);
  return write(request, missingPage(context, await named(context, request.told?.missing?.candidates ?? [])));
}

const pageAt = (path: string): Page | undefined =>
  PAGES.find(({ at }) => (at.endsWith('/') ? path.startsWith(at) : path === at))?.page;

async function contentOf(page: Page, context: PageContext): Promise<PageContent> {
  try {
    return (await page(context)) ?? missingPage(context, []);
  } catch (error) {
    if (error instanceof AskError) return failedPage(context, error, await named(context, error.candidates));
    throw error;
  }
}

/** What may be meant, by its names; by its ids where they cannot be had. */
async function named({ ask, messages }: PageContext, candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  if (candidates.length === 0) return [];
  const ids = candidates.map(({ id }) => id);
  const { nodes } = await ask(CandidateNamesDocument, { ids, language: messages.language }).catch(() => ({
    nodes: [],
  }));
  const names = new Map(nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])));
  return candidates.map(({ id, name }) => ({ id, name: names.get(id) ?? name }));
}

function contextOf(request: PageRequest): PageContext {
  const { path, parameters, query, base, preferences, described, words, told = {}, ...given } = request;
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return {
    ask: asking(query),
    messages: createMessages(languageOf(preferences), textsOf(languageOf(preferences))),
    path,
    parameters,
    link: given.link ?? ((to) => `${up}${to}`),
    described,
    address: given.address ?? ((to) => `${base}/${to}`),
    published: given.published,
    words,
    told,
  };
}

const languageOf = ({ language, accepted = '' }: Preferences): Language =>
  LANGUAGES.find(({ code }) => code === language)?.code ?? preferredLanguage(accepted);

const themeOf = ({ theme }: Preferences): Theme => THEMES.find((one) => one === theme) ?? 'system';

function write(request: PageRequest, content: PageContent): PageAnswer {
  const { preferences, assets } = request;
  const surroundings = { context: contextOf(request), theme: themeOf(preferences), assets };
  const html = renderToString(<PageDocument content={content} surroundings={surroundings} />);
  return { status: content.status ?? 200, html: `<!doctype html>\n${html}\n` };
}
