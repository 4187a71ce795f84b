import type { Page } from './page.ts';

/** The frame of the explorer, which draws itself in the browser. */
export const explorePage: Page = async ({ messages }) => ({
  title: messages.t('explore.title'),
  wide: true,
  scripts: ['explore'],
  main: (
    <div id="explore">
      <h1 class="unseen">{messages.t('explore.title')}</h1>
      <p role="status">{messages.t('explore.loading')}</p>
      <noscript>
        <p>{messages.t('explore.needsScripts')}</p>
      </noscript>
    </div>
  ),
});
