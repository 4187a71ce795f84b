import type { ComponentChildren } from 'preact';
import { DataBlock } from '../parts/data-block.tsx';
import { LANGUAGES } from '../parts/messages.ts';
import { PUBLISHED_BLOCK } from '../parts/published-files.ts';
import { textsForScripts } from '../parts/texts.ts';
import type { PageContent, PageContext } from './page.ts';

/** What the bundler made: by the name of an input, its script and the style sheets that it needs. */
export type Assets = Readonly<Record<string, { readonly script?: string; readonly styles: readonly string[] }>>;

export interface Surroundings {
  readonly context: PageContext;
  readonly theme: Theme;
  readonly assets: Assets;
}

export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** A whole page: head, header with search and pages, the content, footer. */
export function PageDocument({ content, surroundings }: { content: PageContent; surroundings: Surroundings }) {
  const { context, theme, assets } = surroundings;
  const { messages, link, published } = context;
  const inputs = ['page', ...(content.scripts ?? [])].map((name) => assets[name]);
  return (
    <html lang={messages.language} data-theme={theme} data-root={link('')}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <title>{content.title === 'diplograph' ? content.title : `${content.title} – diplograph`}</title>
        <link rel="icon" type="image/svg+xml" href={link('assets/icon.svg')} />
        {published === undefined ? (
          <link rel="alternate" type="application/atom+xml" title="Changes" href={link('changes.atom')} />
        ) : (
          <>
            <meta http-equiv="Content-Security-Policy" content={PUBLISHED_POLICY} />
            <DataBlock id={PUBLISHED_BLOCK} value={published} />
          </>
        )}
        {[...new Set(inputs.flatMap((input) => input?.styles ?? []))].map((file) => (
          <link key={file} rel="stylesheet" href={link(`assets/${file}`)} />
        ))}
        {inputs.map(
          (input) => input?.script && <script key={input.script} type="module" src={link(`assets/${input.script}`)} />,
        )}
        <DataBlock id="messages" value={textsForScripts(messages.language, content.scripts)} />
        {content.head}
      </head>
      <body class={content.wide ? 'wide' : undefined}>
        <a class="skip" href="#main">
          {messages.t('nav.skip')}
        </a>
        <Header surroundings={surroundings} />
        <main id="main" tabIndex={-1}>
          {content.main}
        </main>
        {!content.wide && <Footer {...context} />}
      </body>
    </html>
  );
}

/** The same as the service sends with its pages, as far as a page may say it of itself. */
const PUBLISHED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const PAGES = [
  ['explore', 'nav.explore'],
  ['compare', 'nav.compare'],
  ['flows', 'nav.flows'],
  ['coverage', 'nav.coverage'],
  ['playground/', 'nav.playground'],
] as const;

function Header({ surroundings }: { surroundings: Surroundings }) {
  const { messages, link, path, parameters, published } = surroundings.context;
  const { t } = messages;
  const pages = published === undefined ? PAGES : PAGES.filter(([to]) => to === 'explore');
  return (
    <header class="site">
      <a class="brand" href={link('')}>
        diplograph
      </a>
      <search class="search">
        <form action={link('search')} data-island="search">
          <input
            type="search"
            name="text"
            autocomplete="off"
            required
            placeholder={t('search.label')}
            aria-label={t('search.label')}
            value={path === 'search' ? (parameters.get('text') ?? '') : ''}
          />
          <button type="submit">{t('search.button')}</button>
        </form>
      </search>
      <button type="button" class="menu-button" popovertarget="site-menu" aria-label={t('nav.menu')}>
        <Bars />
      </button>
      <div class="menu" id="site-menu" popover="auto">
        <nav aria-label={t('nav.label')}>
          {pages.map(([to, key]) => (
            <a key={to} href={link(to)} aria-current={path === to ? 'page' : undefined}>
              {t(key)}
            </a>
          ))}
        </nav>
        {published === undefined && <Preferences surroundings={surroundings} />}
      </div>
    </header>
  );
}

const Bars = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M3 5h14M3 10h14M3 15h14" stroke="currentColor" stroke-width="2" />
  </svg>
);

function Preferences({ surroundings }: { surroundings: Surroundings }) {
  const { context, theme } = surroundings;
  const { messages, link, path, parameters } = context;
  const { t } = messages;
  const search = parameters.size === 0 ? '' : `?${parameters}`;
  return (
    <details class="preferences">
      <summary>
        {LANGUAGES.find(({ code }) => code === messages.language)?.name}
        <span class="unseen"> · {t('preferences.label')}</span>
      </summary>
      <form action={link('preferences')}>
        <input type="hidden" name="back" value={`${path}${search}`} />
        <Choice name="language" label={t('preferences.language')} chosen={messages.language}>
          {LANGUAGES.map(({ code, name }) => [code, name] as const)}
        </Choice>
        <Choice name="theme" label={t('preferences.theme')} chosen={theme}>
          {THEMES.map((one) => [one, t(`preferences.${one}`)] as const)}
        </Choice>
        <button type="submit">{t('preferences.apply')}</button>
      </form>
    </details>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly children: readonly (readonly [value: string, name: string])[];
}

function Choice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {children.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen} lang={name === 'language' ? value : undefined}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Footer({ messages, link, published }: PageContext): ComponentChildren {
  const reviewed = LANGUAGES.find(({ code }) => code === messages.language)?.reviewed;
  return (
    <footer class="site">
      {!reviewed && <p class="draft">{messages.t('draft')}</p>}
      <p>
        {messages.t('footer.licence')} <a href={link('dataset')}>dataset</a>
        {published === undefined && (
          <>
            {' '}
            · <a href={link('vocabulary')}>vocabulary</a> · <a href={link('changes.atom')}>changes</a>
          </>
        )}
      </p>
    </footer>
  );
}
