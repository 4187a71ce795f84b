import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** The pages as the service writes them: one module without anything to install beside it. */
export default defineConfig({
  root: here,
  ssr: { noExternal: true },
  build: {
    ssr: `${here}/render.tsx`,
    outDir: `${here}/../../dist/web/pages`,
    emptyOutDir: true,
    target: 'node20',
  },
});
