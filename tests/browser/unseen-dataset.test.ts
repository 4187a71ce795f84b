import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, openBrowser, openPage } from '../support/browser.ts';
import { harbourWorld } from '../support/harbours.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
let browser: Browser;
let file: string;

beforeAll(async () => {
  const { graph, folders, ids } = await harbourWorld();
  service = await startService(graph, folders);
  browser = await openBrowser();
  file = join(tmpdir(), `harbours-${process.pid}.diplograph.json`);
  const nodes = ids.map((id, at) => [id, (at % 40) * 90, Math.floor(at / 40) * 60]);
  writeFileSync(file, JSON.stringify({ format: 'diplograph scene', version: 1, nodes }));
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const PATIENCE = { timeout: 60_000 };

/** The explorer with all thousand entities, in the places that a file gives them. */
async function opened() {
  const watched = await openPage(browser, service.origin, { bypassCSP: true });
  const { page } = watched;
  await page.goto(`${service.origin}/explore`);
  await page.getByRole('button', { name: 'Take away' }).click(PATIENCE);
  await page.locator('input[type=file]').setInputFiles(file, PATIENCE);
  await page.keyboard.press('Escape');
  await page.getByText('1,000 entities and').waitFor(PATIENCE);
  return watched;
}

const legend = (page: Page) => page.getByRole('group', { name: 'Types' });

describe('a thousand entities of a dataset that the explorer has never seen', () => {
  it('have a legend, looks, a table and panels out of the ontology', async () => {
    const { page, faults } = await opened();
    expect(await legend(page).getByRole('checkbox').count()).toBe(3);
    expect((await legend(page).locator('label').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'vessel 880',
      'harbour 100',
      'shipping line 20',
    ]);
    const looks = await legend(page)
      .locator('svg')
      .evaluateAll((marks) => marks.map(({ outerHTML }) => outerHTML));
    expect(new Set(looks).size).toBe(3);

    await page.getByRole('radio', { name: 'Table' }).check();
    expect(await page.locator('.table-view tbody tr').count()).toBe(1_000);
    await page.getByRole('checkbox', { name: 'Select Harbour 7', exact: true }).check();
    const panel = page.getByRole('complementary', { name: 'What is known' });
    await panel.locator('.relations > li').first().waitFor(PATIENCE);
    const relations = await panel.locator('.relations > li').allInnerTexts();
    expect(relations.map((text) => text.split(':')[0]).sort()).toEqual(['callers', 'joined with']);
    await panel.locator('.citations summary').first().click(PATIENCE);
    expect(await panel.locator('.citations').first().innerText()).toContain('Register of harbours');
    expect(await findViolations(page, [])).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('are filtered by the words of their ontology, and offer where to begin', async () => {
    const { page } = await opened();
    await legend(page)
      .getByRole('checkbox', { name: /vessel/ })
      .uncheck();
    await page.getByRole('radio', { name: 'Table' }).check();
    expect(await page.locator('.table-view tbody tr').count()).toBe(120);
    await page.getByRole('button', { name: 'Clear' }).click();
    const beginning = page.locator('.beginnings').getByRole('button', { name: /^Vessel \d+$/ });
    await beginning.first().click(PATIENCE);
    await page.getByRole('heading', { name: /^Vessel \d+$/ }).waitFor(PATIENCE);
    await page.context().close();
  }, 180_000);
});
