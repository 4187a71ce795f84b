import { join } from 'node:path';
import { type ExplorerParts, explorerPages } from './explorer-pages.ts';
import type { AsyncPage } from './page.ts';
import { EXPLORER_POLICY, PLAYGROUND_POLICY } from './security-headers.ts';
import { staticFiles } from './static-files.ts';

/** Everything that the service shows to people, from the project's folder. */
export function pages(parts: ExplorerParts): AsyncPage {
  const built = join(parts.root, 'dist', 'web');
  const playground = staticFiles({
    mount: '/playground',
    folder: join(built, 'playground'),
    policy: PLAYGROUND_POLICY,
    hashed: /^assets\//,
  });
  const assets = staticFiles({
    mount: '/assets',
    folder: join(built, 'assets'),
    policy: EXPLORER_POLICY,
    hashed: /-[\w-]{8}\.\w+$/,
  });
  const explorer = explorerPages(parts);
  return async (request, response) =>
    playground(request, response) || assets(request, response) || explorer(request, response);
}
