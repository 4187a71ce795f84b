import { join } from 'node:path';
import { explorerPages } from './explorer-pages.ts';
import type { AsyncPage } from './page.ts';
import type { PageWriter } from './page-writer.ts';
import type { Charge } from './rate.ts';
import { EXPLORER_POLICY, PLAYGROUND_POLICY } from './security-headers.ts';
import { staticFiles } from './static-files.ts';

/** Everything that the service shows to people, from the project's folder. */
export function pages(root: string, writer: PageWriter, charge?: Charge): AsyncPage {
  const built = join(root, 'dist', 'web');
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
  const explorer = explorerPages(writer, charge);
  return async (request, response) =>
    playground(request, response) || assets(request, response) || explorer(request, response);
}
