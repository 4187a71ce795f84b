import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionOf } from '../../src/export/question.ts';
import { exportingOver } from '../../src/http/exporting.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { publish } from '../../src/publish/publish.ts';
import { apiOf } from '../support/ask.ts';
import { findViolations, openBrowser, openPage } from '../support/browser.ts';
import { readGraph } from '../support/graphs.ts';
import { hostOf } from '../support/static-host.ts';

const IDS = ['event:world-nomad-games-5', 'place:astana', 'country:MN', 'country:CN', 'organization:abai-institute'];
const folder = mkdtempSync(join(tmpdir(), 'diplograph-'));

let browser: Browser;
let host: Awaited<ReturnType<typeof hostOf>>;

async function publishInto(name: string, search: string) {
  const graph = await readGraph();
  const { ontology } = readOntology(['schema']);
  const base = 'https://atlas.example/kz';
  const exporting = exportingOver(graph, { ontology, base }, apiOf(['schema']));
  const question = questionOf(new URLSearchParams(search));
  const options = { root: resolve('.'), folder: join(folder, name), question, language: 'en', base };
  return publish(exporting, { ...options, progress: () => {} });
}

const filesIn = (name: string): string[] =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();

beforeAll(async () => {
  browser = await openBrowser();
  await publishInto('site', `ids=${IDS.join(',')}`);
  host = await hostOf(join(folder, 'site'), '/below/a/path/');
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a published explorer', () => {
  it('finds, shows, expands and cites, without a service and all from its own host', async () => {
    const { page, elsewhere, faults } = await openPage(browser, host.origin);
    await page.goto(`${host.address}explore.html?ids=event:world-nomad-games-5`);
    await page.locator('.views input[value=table]').check();
    await page.locator('.panel h2', { hasText: 'World Nomad Games' }).waitFor();
    await page.locator('.panel .facts details summary').first().click();
    await page.locator('.panel .facts details li').first().waitFor();
    await page
      .getByRole('button', { name: /^Add all 1$/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.table-view tbody tr').count()).toBe(2);
    const search = page.getByRole('combobox', { name: 'Add an entity' });
    await search.fill('mongol');
    await page
      .getByRole('option', { name: /Mongolia/ })
      .first()
      .waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
    await expect.poll(() => page.locator('.table-view tbody tr').count()).toBe(3);
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
  });

  it('has pages that lead to each other, and to one that says what is not there', async () => {
    const { page, elsewhere, faults } = await openPage(browser, host.origin, { bypassCSP: true });
    await page.goto(host.address);
    expect(await findViolations(page, [])).toEqual([]);
    await page.goto(`${host.address}search.html`);
    await page.getByRole('link', { name: 'Mongolia' }).click();
    await page.getByRole('heading', { level: 1, name: /Mongolia/ }).waitFor();
    expect(page.url()).toBe(`${host.address}id/country/MN.html`);
    const links = 'return [...document.querySelectorAll("a[href]")].map((one) => one.href)';
    for (const name of ['index.html', 'id/country/MN.html', 'search.html', 'not-published.html']) {
      await page.goto(`${host.address}${name}`);
      const found = (await page.evaluate(`(() => { ${links} })()`)) as string[];
      const own = [
        ...new Set(found.filter((one) => one.startsWith(host.origin)).map((one) => one.split('#')[0] ?? '')),
      ];
      const broken = await Promise.all(own.map(async (one) => ((await fetch(one)).ok ? [] : [one])));
      expect([name, broken.flat()]).toEqual([name, []]);
    }
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
  });

  it('has the same bytes when it is written again, also into its own folder', async () => {
    const hashes = (name: string) =>
      filesIn(name).map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, name, file)))
          .digest('hex'),
      ]);
    const first = hashes('site');
    await publishInto('again', `ids=${IDS.join(',')}`);
    expect(hashes('again')).toEqual(first);
    await publishInto('again', 'ids=MN');
    expect(filesIn('again')).not.toContain('id/country/CN.html');
  });

  it('is refused where something else is, and where nothing or too much is asked for', async () => {
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other', 'thesis.txt'), 'Mine.');
    await expect(publishInto('other', 'ids=MN')).rejects.toThrow(/holds thesis\.txt, which was not published/);
    expect(filesIn('other')).toEqual(['thesis.txt']);
    await expect(publishInto('none', 'ids=Nowhere Land')).rejects.toThrow(/Nowhere Land/);
  });
});
