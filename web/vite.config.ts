import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** What the pages load in the browser: scripts, workers, style sheets, the map. `manifest.json` names them by their inputs. */
export default defineConfig({
  root: here,
  base: './',
  worker: { format: 'es' },
  publicDir: `${here}/look/public`,
  build: {
    outDir: `${here}/../dist/web/assets`,
    assetsDir: '',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    // The policy allows no images out of style sheets but those of the host.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        page: `${here}/islands/page.ts`,
        explore: `${here}/explore/main.tsx`,
      },
    },
  },
});
