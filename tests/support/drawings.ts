import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { serveHarness } from '../../bench/harness-server.mjs';
import { EXPLORER_POLICY } from '../../src/http/security-headers.ts';
import { openPage, type Watched } from './browser.ts';

export interface Drawings {
  readonly origin: string;
  readonly close: () => void;
}

/** Builds the page on which the drawings of the explorer are looked at, and serves it under the explorer's own policy. */
export async function serveDrawings(): Promise<Drawings> {
  await build({ configFile: 'web/harness/vite.config.ts', logLevel: 'error' });
  return serveHarness(EXPLORER_POLICY);
}

/** The page with a drawing: `nodes=20&links=30&renderer=canvas`. A graph is laid out first, and fitted. */
export async function openDrawing(
  browser: Browser,
  { origin }: Drawings,
  asked: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await openPage(browser, origin, { viewport: { width: 1000, height: 700 }, ...options });
  await watched.page.goto(`${origin}/?${asked}`);
  await inPage(watched.page, 'until(() => window.harness)');
  if (asked.includes('view=') || asked.includes('renderer=none')) return watched;
  await inPage(watched.page, 'until(() => harness.renderer)');
  await inPage(watched.page, 'harness.layOut()');
  await inPage(watched.page, 'frames(3).then(() => harness.renderer.camera.fit())');
  await inPage(watched.page, 'frames(20)');
  return watched;
}

/** What an expression is in the page; `harness` is what web/harness/main.tsx offers. */
// biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
export const inPage = async (page: Page, expression: string): Promise<any> =>
  page.evaluate(`(async () => {
    const frames = async (count) => { for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame); };
    const until = async (test) => { for (let at = 0; at < 600 && !test(); at++) await new Promise(requestAnimationFrame); };
    const screen = (id) => harness.renderer.toScreen(harness.scene.nodes.get(id));
    return await (${expression});
  })()`);

/** What the drawing has told the application since it was last asked. */
export const told = async (page: Page): Promise<string[]> => inPage(page, 'harness.told.splice(0)');
/** Ids of the nodes and links that are selected. */
export const selected = async (page: Page): Promise<string[]> =>
  inPage(page, '[...harness.selection.nodes, ...harness.selection.links]');

/** A pointer that is pressed at one place and let go at another. */
export async function dragged(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await inPage(page, 'frames(3)');
}
