import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';

const BLOCKS = [
  ...readFileSync('docs/clients.md', 'utf8').matchAll(/^```(html|js|css) ([\w-]+)\n([\s\S]*?)^```$/gm),
].map(([, language = '', name = '', text = '']) => ({ language, name, text }));

/** The pages of docs/clients.md: name, text, and the query of the export that each draws. */
export const PAGES = BLOCKS.filter(({ language }) => language === 'html').map(({ name, text }) => ({
  name,
  text,
  search: /\/export(\?[^']+)'/.exec(text)?.[1] ?? '',
}));

/** The packages that the pages import. */
export const IMPORTED = new Set(
  PAGES.flatMap(({ text }) =>
    [...text.matchAll(/from '((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name = '']) => name),
  ).filter((name) => name !== '.'),
);

/** Serves the pages as `npx vite` does, with their packages from node_modules, over a service. */
export async function servePages(service: string): Promise<{ url: string; close: () => Promise<void> }> {
  const root = resolve('data', 'pages');
  for (const { name, text } of PAGES) {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'index.html'), text.replaceAll('http://localhost:4000', service));
    for (const notes of BLOCKS.filter((block) => block.name === 'notes'))
      writeFileSync(join(root, name, `notes.${notes.language}`), notes.text);
  }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(root, '.vite'),
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
