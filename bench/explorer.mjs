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

/** What the page of the explorer loads, packed: at the start, for a drawing on WebGL, and only where it is needed. */
function sizes() {
  const folder = 'dist/web/assets';
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const packed = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1024;
  const entries = ['islands/page.ts', 'explore/main.tsx'].map((input) => manifest[input]);
  const shared = [...new Set(entries.flatMap(({ imports }) => imports))].map((input) => manifest[input]);
  const worker = entries.flatMap(({ assets }) => assets ?? []);
  const start = [...entries, ...shared].map(({ file }) => file).concat(worker);
  const sigma = manifest['explore/renderer/sigma.ts'].file;
  const later = Object.values(manifest).filter(({ isDynamicEntry, file }) => isDynamicEntry && file !== sigma);
  const others = [...later.map(({ file }) => file), ...later.flatMap(({ assets }) => assets ?? [])];
  const sum = (files) => files.reduce((all, file) => all + packed(file), 0).toFixed(1);
  return [
    `at the start, worker included: ${sum(start)} KB`,
    `with sigma, where WebGL is used: ${sum([...start, sigma])} KB`,
    ...others.map((file) => `later, ${file.replace(/-[\w-]{8}\./, '.')}: ${sum([file])} KB`),
  ].join('\n');
}
