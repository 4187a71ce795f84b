import { defineConfig } from 'vite';

/** The page on which tests and the bench look at the drawings of the explorer; no part of what is served. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: `${import.meta.dirname}/../../dist/harness`,
    assetsDir: '',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
