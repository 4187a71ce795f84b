import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Watched } from '../support/browser.ts';
import { chooseSomething, openClient, untilDrawn } from '../support/client-page.ts';
import { IMPORTED, PAGES, servePages } from '../support/client-pages.ts';
import { readGraph } from '../support/graphs.ts';
import { NASTY, nastyNet } from '../support/nasty-strings.ts';
import { type Served, serve } from '../support/serve.ts';
import { bytesOf } from '../support/written.ts';

let served: Served;
let pages: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;

beforeAll(async () => {
  served = await serve(await readGraph());
  pages = await servePages(served.url);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
  await served?.close();
});

interface Exported {
  readonly nodes: readonly unknown[];
  readonly links: readonly unknown[];
  readonly arcs: readonly unknown[];
  readonly withoutPosition: { readonly nodes: number; readonly links: number };
}

/** How much each page says that it shows. */
async function shownBy(name: string, search: string): Promise<string> {
  const of = name === 'deck-gl' ? search : search.replace(/format=[\w-]+/, 'format=d3');
  const exported = (await (await fetch(`${served.url}/export${of}`)).json()) as Exported;
  const { nodes, links, arcs, withoutPosition: without } = exported;
  return name === 'deck-gl'
    ? `${arcs.length} arcs; ${without.nodes} countries and ${without.links} links without a position`
    : `${nodes.length} nodes, ${links.length} links`;
}

/** Requests to neither the page's own origin nor the service. */
const strange = ({ elsewhere }: Watched) => elsewhere.filter((address) => !address.startsWith(`${served.url}/`));

describe('the pages of docs/clients.md', () => {
  it('are those of the clients that draw', () => {
    expect(PAGES.map(({ name }) => name)).toEqual(['d3', 'cytoscape', 'sigma', 'vis-network', 'deck-gl']);
  });

  it('import packages that are installed, and the linter of dependencies is spared no others', () => {
    const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([...IMPORTED].filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
    const spared: string[] = JSON.parse(readFileSync('knip.json', 'utf8')).workspaces['.'].ignoreDependencies;
    expect(spared.filter((name) => !IMPORTED.has(name))).toEqual([]);
  });

  it.each(PAGES)(
    '$name draws what it asks for and tells the citations of what one chooses',
    async ({ name, search }) => {
      const watched = await openPage(browser, pages.url, { viewport: { width: 960, height: 640 } });
      const first = await openClient(watched.page, `${pages.url}/${name}/`);
      expect(first).toMatch(/, as known at \d{4}-\d\d-\d\dT[\d:.]+Z\.$/);
      expect(first.split(', as known')[0]).toBe(await shownBy(name, search));
      await untilDrawn(watched.page);
      expect(await chooseSomething(watched.page)).toMatch(/^\S.*\. (?=.*source:\S+)(?=.*claim:\w+)/);
      expect(await watched.page.locator('#notes').innerText()).toMatch(/\(CC0-1\.0\): \d+ claims\./);
      expect([strange(watched), watched.faults]).toEqual([[], []]);
      await watched.page.context().close();
    },
  );

  it.each(PAGES)('$name takes twenty nasty strings for text', async ({ name, search }) => {
    const watched = await openPage(browser, pages.url, { viewport: { width: 960, height: 640 } });
    const { page } = watched;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const body = await bytesOf(new URLSearchParams(search).get('format') ?? '', nastyNet());
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    await page.route('**/export?*', (route) => route.fulfill({ body, headers }));
    expect(await openClient(page, `${pages.url}/${name}/`)).toMatch(
      name === 'deck-gl' ? /^20 arcs/ : /^20 nodes, 20 links/,
    );
    await untilDrawn(page);
    const said = await chooseSomething(page);
    expect(NASTY.some((text) => said.includes(text.trim().slice(0, 4)))).toBe(true);
    expect(
      await page.evaluate('document.images.length + document.querySelectorAll("#notes *, .vis-tooltip *").length'),
    ).toBe(await page.locator('#notes p').count());
    expect([strange(watched), watched.faults, dialogs]).toEqual([[], [], []]);
    await page.context().close();
  });
});
