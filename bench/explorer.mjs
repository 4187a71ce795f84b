/**
 * How fast the explorer draws without a graphics processor: seeded scenes, each painted by our canvas and, for the record, by
 * sigma on WebGL in software; frames a second while the picture is panned and zoomed for three seconds each, time to the first
 * drawing, time of a layout, and bytes. Run by `npm run bench:explorer` on a quiet machine; SCENES=150/300 takes one scene only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { EXPLORER_POLICY } from '../dist/http/security-headers.js';
import { serveHarness } from './harness-server.mjs';

const SCENES = (process.env.SCENES ?? '150/300,1000/4000,5000/20000').split(',').map((scene) => scene.split('/'));
const MILLISECONDS = 3_000;
const OUT = 'dist/harness';

await build({ configFile: 'web/harness/vite.config.ts', logLevel: 'error' });
const { origin, close } = await serveHarness(EXPLORER_POLICY, OUT);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
try {
  console.log('| scene | renderer | first drawing | layout | pan | zoom | frame, still |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [nodes, links] of SCENES)
    for (const renderer of ['canvas', 'webgl']) console.log(await measure(nodes, links, renderer));
  console.log(`\n${sizes()}`);
} finally {
  await browser.close();
  close();
}

async function measure(nodes, links, renderer) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/?nodes=${nodes}&links=${links}&renderer=${renderer}`);
  await page.waitForFunction(() => window.harness?.renderer?.frameMilliseconds() > 0);
  const first = await page.evaluate(() => performance.now());
  const layout = await page.evaluate(() => window.harness.layOut());
  await page.evaluate(() => window.harness.renderer.camera.fit());
  await page.waitForTimeout(500);
  const still = await page.evaluate(() => window.harness.renderer.frameMilliseconds());
  const [pan, zoom] = [
    await page.evaluate(moving, ['pan', MILLISECONDS]),
    await page.evaluate(moving, ['zoom', MILLISECONDS]),
  ];
  await page.close();
  const cells = [`${nodes} / ${links}`, renderer, `${first.toFixed(0)} ms`, `${layout.toFixed(0)} ms`];
  return `| ${[...cells, `${pan.toFixed(0)} fps`, `${zoom.toFixed(0)} fps`, `${still.toFixed(0)} ms`].join(' | ')} |`;
}

/** Runs in the page: frames a second while the camera moves in each of them. */
async function moving([what, milliseconds]) {
  const { camera } = window.harness.renderer;
  const started = performance.now();
  let frames = 0;
  for (let now = started; now - started < milliseconds; frames++) {
    const turn = ((now - started) / 1_000) * Math.PI;
    if (what === 'pan') camera.pan(9 * Math.cos(turn), 6 * Math.sin(turn));
    else camera.zoom(1 + 0.03 * Math.sin(turn));
    now = await new Promise(requestAnimationFrame);
  }
  return (frames * 1_000) / (performance.now() - started);
}

/** What the browser loads, packed: at the start, and only where it is needed. */
function sizes() {
  const manifest = JSON.parse(readFileSync(join(OUT, 'manifest.json'), 'utf8'));
  const packed = (file) => gzipSync(readFileSync(join(OUT, file)), { level: 9 }).length;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const later = Object.values(manifest).filter(({ isDynamicEntry }) => isDynamicEntry);
  const others = (entry.assets ?? []).map((file) => [file, packed(file)]);
  const rows = [
    ['views at the start', packed(entry.file)],
    ...later.map(({ file }) => [file, packed(file)]),
    ...others,
  ];
  return rows.map(([name, bytes]) => `${name.replace(/-[\w-]{8}\./, '.')}: ${(bytes / 1024).toFixed(1)} KB`).join('\n');
}
