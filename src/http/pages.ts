import { join } from 'node:path';
import { homePage } from './home-page.ts';
import type { Page } from './page.ts';
import { PLAYGROUND_POLICY } from './security-headers.ts';
import { staticFiles } from './static-files.ts';

/** Everything that the service shows to people, from the project's folder; `described` is the dataset as search engines read it. */
export function pages(root: string, described: () => Promise<object>): Page {
  const home = homePage(described);
  const playground = staticFiles({
    mount: '/playground',
    folder: join(root, 'dist', 'web', 'playground'),
    policy: PLAYGROUND_POLICY,
  });
  return (request, response) => home(request, response) || playground(request, response);
}
