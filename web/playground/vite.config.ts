import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  // Relative, so that the page also works behind a proxy that puts the service under a path.
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: `${here}/../../dist/web/playground`,
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large piece by nature; it loads after the page is there.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      onwarn(warning, warn) {
        // A marker for other frameworks in over a hundred files of a dependency; it means nothing here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
