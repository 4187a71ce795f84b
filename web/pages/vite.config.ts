import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** What the service runs: the pages as it writes them, and what it publishes of them; modules without anything to install beside them. */
export default defineConfig({
  root: here,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `${here}/../../dist/web/pages`,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { input: { render: `${here}/render.tsx`, publish: `${here}/../publish/publish.tsx` } },
  },
});
