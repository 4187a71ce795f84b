import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, openBrowser, openPage } from '../support/browser.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const GAMES = ['event:world-nomad-games-5', 'country:KZ', 'place:astana', 'country:CN'];

/** The explorer with these entities. */
async function explorer(ids: readonly string[] = GAMES) {
  const watched = await openPage(browser, service.origin);
  await watched.page.goto(`${service.origin}/explore?ids=${ids.join(',')}`);
  await expectNodes(watched.page, ids.length);
  return watched;
}

/** The table has all that the scene has. */
async function expectNodes(page: Page, count: number): Promise<string[]> {
  await page.locator('.views input[value=table]').check();
  const rows = page.locator('.table-view tbody tr');
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(count);
  return rows.evaluateAll((all) => all.map(({ id }) => id).sort());
}

async function takeAway(page: Page) {
  await page.getByRole('button', { name: 'Take away' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take away' });
  await dialog.getByRole('heading', { name: 'Cite this view' }).waitFor();
  return dialog;
}

async function downloaded(page: Page, begin: () => Promise<void>): Promise<Buffer> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await begin();
  const download = await waiting;
  return readFileSync(await download.path());
}

describe('what is taken away of a scene', () => {
  it('as a link opens in another browser with the same scene', async () => {
    const { page, elsewhere, faults } = await explorer();
    const rows = await expectNodes(page, GAMES.length);
    const dialog = await takeAway(page);
    const address = await dialog.locator('.copyable pre').first().innerText();
    expect(await findViolations(page, [])).toEqual([]);
    const other = await openPage(browser, service.origin);
    await other.page.goto(address);
    expect(await expectNodes(other.page, GAMES.length)).toEqual(rows);
    await other.page.getByText('Nothing in it has changed since').waitFor();
    const again = await takeAway(other.page);
    expect(await again.locator('.copyable pre').first().innerText()).toBe(address);
    await other.page.keyboard.press('Escape');
    await other.page.getByRole('button', { name: 'Show it as of now' }).click();
    await expect.poll(() => other.page.locator('.since').count()).toBe(0);
    expect({ elsewhere, faults, more: other.faults }).toEqual({ elsewhere: [], faults: [], more: [] });
  });

  it('as a link that is broken or hostile is told', async () => {
    const { page, faults } = await openPage(browser, service.origin);
    await page.goto(`${service.origin}/explore#s=AAAA`);
    await page.getByRole('alert').getByText('its link is broken').waitFor();
    expect(faults).toEqual([]);
  });

  it('as a picture has its text, and in pixels twice its size', async () => {
    const { page, faults } = await explorer();
    const dialog = await takeAway(page);
    const svg = (await downloaded(page, () => dialog.getByRole('button', { name: 'SVG' }).click())).toString();
    const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    for (const part of ['Kazakhstan', 'Astana', 'Legend', 'What the links rest on', 'paragraph', 'As known at'])
      expect(svg).toContain(part);
    const png = await downloaded(page, () => dialog.getByRole('button', { name: 'PNG' }).click());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(faults).toEqual([]);
  });

  it('as a question gives the same entities when it is asked', async () => {
    const { page } = await explorer();
    const dialog = await takeAway(page);
    const text = (label: string) =>
      dialog.locator('.copyable').filter({ hasText: label }).locator('pre').first().innerText();
    const [query, variables] = [await text('Query'), JSON.parse(await text('Variables'))];
    const response = await fetch(`${service.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await response.json()) as { data: { scene: { nodes: { id: string }[] } } };
    expect(data.scene.nodes.map(({ id }) => id)).toEqual(GAMES);
    const [line] = (await text('D3')).match(/http[^"]+/) ?? [];
    const { nodes } = (await (await fetch(String(line))).json()) as { nodes: { id: string }[] };
    expect(nodes.map(({ id }) => id)).toEqual(GAMES);
    const options = await dialog.locator('select option').allInnerTexts();
    expect(options.length).toBeGreaterThan(20);
  });

  it('as a file opens again with its notes, by Ctrl+S and in a new visit', async () => {
    const { page, faults } = await explorer();
    const dialog = await takeAway(page);
    await dialog.getByRole('textbox').fill('Seen by the editors.');
    const file = await downloaded(page, () => dialog.getByRole('button', { name: 'Save as a file' }).click());
    await page.keyboard.press('Escape');
    expect((await downloaded(page, () => page.keyboard.press('Control+s'))).toString()).toBe(file.toString());
    const other = await openPage(browser, service.origin);
    await other.page.goto(`${service.origin}/explore`);
    await other.page.getByRole('button', { name: 'Take away' }).click();
    const buffer = { name: 'games.diplograph.json', mimeType: 'application/json', buffer: file };
    await other.page.locator('input[type=file]').setInputFiles(buffer);
    await expectNodes(other.page, GAMES.length);
    expect(await (await takeAway(other.page)).getByRole('textbox').inputValue()).toBe('Seen by the editors.');
    expect(faults.concat(other.faults)).toEqual([]);
  });

  it('is kept in the browser, and goes on where the reader left off', async () => {
    const { page } = await explorer();
    await page.waitForTimeout(1_200);
    await page.goto(`${service.origin}/explore`);
    await page.getByRole('button', { name: /Continue where you left off/ }).click();
    await expectNodes(page, GAMES.length);
  });
});
