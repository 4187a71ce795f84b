import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { chooseSomething, openClient, untilDrawn } from '../support/client-page.ts';
import { PAGES, servePages } from '../support/client-pages.ts';
import { openedByGephi } from '../support/gephi.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let service: Served;
let pages: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;

beforeAll(async () => {
  service = await serve(await readGraph());
  pages = await servePages(service.url);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await pages.close();
  await service.close();
});

it.each(PAGES)('the page of $name', async ({ name }) => {
  const { page } = await openPage(browser, pages.url, { viewport: { width: 960, height: 640 } });
  await openClient(page, `${pages.url}/${name}/`);
  await untilDrawn(page);
  // A link: its citation is one line.
  await chooseSomething(page, (said) => said.length < 300);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `docs/screenshots/clients-${name}.png`, animations: 'disabled', fullPage: true });
});

it('what Gephi draws', async () => {
  const drawing = resolve('data', 'gephi', 'gephi.svg');
  await openedByGephi(service.url, 'around=KZ&types=Country,Event,Organization', drawing);
  const { page } = await openPage(browser, service.url, { viewport: { width: 960, height: 640 } });
  const svg = readFileSync(drawing, 'utf8').replace(/^[\s\S]*?(?=<svg)/, '');
  // Gephi measures nodes and not their names: these may reach beyond its picture.
  const style = 'body { margin: 0; } svg { width: 880px; height: 590px; margin: 25px 40px; overflow: visible; }';
  await page.setContent(`<style>${style}</style>${svg}`);
  await page.screenshot({ path: 'docs/screenshots/gephi.png' });
});
