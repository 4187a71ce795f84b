import type { Browser, Page } from 'playwright-core';
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

const PATIENCE = { timeout: 30_000 };

/** The explorer with the entities of an address, once they are drawn. */
async function explore(query = '', options = {}) {
  const watched = await openPage(browser, service.origin, options);
  await watched.page.goto(`${service.origin}/explore${query}`);
  await watched.page.locator('.explorer').waitFor(PATIENCE);
  return watched;
}

/** Types into a field that offers entities and takes the one of that name. */
async function choose(page: Page, label: string, text: string, name: RegExp): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(text);
  await page.getByRole('option', { name }).first().click(PATIENCE);
}

/** Names in the table of the scene. */
async function shown(page: Page): Promise<string[]> {
  await page.getByRole('radio', { name: 'Table' }).check();
  const names = await page.locator('.table-view tbody th').allTextContents();
  await page.getByRole('radio', { name: 'Graph' }).check();
  return names;
}

const settled = (page: Page) => page.locator('.busy').waitFor({ state: 'detached', ...PATIENCE });

describe('a way through the explorer', () => {
  it('leads from Tokayev to Xi’an: found, expanded, read, cited, taken back', async () => {
    const { page, elsewhere, faults } = await explore();
    await choose(page, 'Add an entity', 'Tokayev', /Tokayev/);
    await page.getByRole('heading', { name: /Tokayev/ }).waitFor(PATIENCE);

    // A name that was chosen is not offered again.
    await page.getByRole('button', { name: 'Ways' }).click();
    const ways = page.getByRole('dialog');
    await choose(page, 'From', 'Astana', /^Astana/);
    await page.waitForTimeout(1_000);
    expect(await ways.getByRole('option').count()).toBe(0);
    await ways.getByRole('button', { name: 'Close' }).click();

    // Counted before anything is read, then added.
    const relation = page.locator('.relations > li').first();
    await relation.waitFor(PATIENCE);
    const before = (await shown(page)).length;
    await relation.getByRole('button', { name: /^Add all/ }).click();
    await settled(page);
    expect((await shown(page)).length).toBeGreaterThan(before);

    // Ways as sentences first, then on the drawing.
    await page.getByRole('button', { name: 'Ways' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'To' }).fill("Xi'an");
    await dialog.getByRole('option', { name: /Xi.an/ }).first().click(PATIENCE);
    await dialog.getByRole('button', { name: 'Find ways' }).click();
    const way = dialog.locator('.found-ways > li').first();
    await way.waitFor(PATIENCE);
    expect(await way.locator('ol li').count()).toBeGreaterThan(0);
    await way.getByRole('button', { name: 'Show in the scene' }).click();
    await settled(page);
    expect((await shown(page)).join()).toMatch(/Xi.an/);

    // A fact says where it stands.
    const citation = page.locator('.citations').first();
    await citation.locator('summary').click();
    expect(await citation.innerText()).toMatch(/paragraph \d+/);

    // Back to the beginning, step by step.
    const undo = page.getByRole('button', { name: 'Undo' });
    while (await undo.isEnabled()) await undo.click();
    await page.getByRole('heading', { name: 'An empty scene' }).waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await shown(page)).toHaveLength(1);
    expect([elsewhere, faults]).toEqual([[], []]);
    await page.context().close();
  }, 120_000);

  it('is walked by the keyboard alone', async () => {
    const { page } = await explore();
    const { keyboard } = page;
    await page.getByRole('combobox', { name: 'Add an entity' }).focus();
    await keyboard.type('Tokayev');
    await page.locator('.suggestions [role=option]').first().waitFor(PATIENCE);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /Tokayev/ }).waitFor(PATIENCE);

    const graph = page.getByRole('application');
    await graph.focus();
    await page.locator('.relations button').first().waitFor(PATIENCE);
    await keyboard.press('e');
    expect(await page.evaluate('document.activeElement.closest(".relations") !== null')).toBe(true);
    await keyboard.press('Enter');
    await settled(page);
    await graph.focus();
    await keyboard.press('n');
    const focused = await page.locator('[data-focused]').getAttribute('data-focused');
    expect(focused).toMatch(/:/);
    await keyboard.press('p');
    await keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.className')).toContain('panel');
    await keyboard.press('Control+z');
    await keyboard.press('Control+z');
    await keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'An empty scene' }).waitFor();
    await page.context().close();
  }, 120_000);
});

describe('the state of the explorer', () => {
  it('stays when the service is away, says so, and recovers by itself', async () => {
    const { page } = await explore('?ids=country:KZ');
    await page.getByRole('heading', { name: 'Kazakhstan' }).waitFor(PATIENCE);
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('.relations button').first().click();
    await page.getByRole('alert').waitFor(PATIENCE);
    expect(await shown(page)).toEqual(['Kazakhstan']);
    await page.unroute('**/graphql');
    await page.getByRole('alert').waitFor({ state: 'detached', ...PATIENCE });
    await settled(page);
    expect((await shown(page)).length).toBeGreaterThan(1);
    await page.context().close();
  }, 90_000);

  it('tells of an entity that is not there', async () => {
    const { page } = await explore('?ids=Atlantis');
    expect(await page.getByRole('alert').innerText()).toContain('Atlantis');
    await page.context().close();
  }, 60_000);

  it('is read as of another day, in what is taken away too, and undo leads back', async () => {
    const { page } = await explore('?ids=country:KZ,country:CN,visa-regime:cn-kz-2023');
    const links = () => page.locator('.panel').innerText();
    await page.getByText(/3 entities and 7 links/).waitFor(PATIENCE);
    await page.getByRole('button', { name: 'As of …' }).click();
    await page.getByLabel('Holds on the day').fill('1990-01-01');
    await page.getByRole('dialog').getByRole('button', { name: 'Show' }).click();
    await page.getByText('This scene shows what holds on').waitFor(PATIENCE);
    await settled(page);
    expect(await links()).toContain('3 entities and 3 links');

    await page.getByRole('button', { name: 'Take away' }).click();
    const link = await page.locator('.copyable pre').first().innerText(PATIENCE);
    const { page: other } = await openPage(browser, service.origin);
    await other.goto(link.trim().replace(/^https?:\/\/[^/]+/, service.origin));
    await other.getByText('This scene shows what holds on').waitFor(PATIENCE);
    await other.getByText(/3 entities and 3 links/).waitFor(PATIENCE);
    await other.context().close();

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await links()).toContain('3 entities and 7 links');
    expect(await page.getByText('This scene shows what holds on').count()).toBe(0);
    await page.context().close();
  }, 120_000);

  it('offers beginnings out of the graph, and neighbours with most claims first', async () => {
    const { page } = await explore();
    await page.locator('.beginnings').getByRole('button', { name: 'Kazakhstan', exact: true }).click(PATIENCE);
    const relation = page.locator('.relations > li', { hasText: 'organizations: organization' });
    await relation.getByRole('button', { name: 'Choose' }).click(PATIENCE);
    const dialog = page.getByRole('dialog');
    const counts = async () =>
      (await dialog.locator('.offered-neighbours .quiet').allInnerTexts()).map((text) => Number.parseInt(text, 10));
    await expect.poll(async () => (await counts()).length, PATIENCE).toBeGreaterThan(5);
    await dialog.getByLabel('Order').selectOption({ label: 'most claims first' });
    await expect.poll(counts, PATIENCE).toEqual((await counts()).toSorted((one, other) => other - one));
    await page.context().close();
  }, 90_000);

  it('is asked once more where the database took too long', async () => {
    const { page } = await explore();
    let late = 1;
    await page.route('**/graphql', async (route) => {
      if (late-- <= 0) return route.continue();
      const errors = [{ message: 'The query took longer than is allowed.', extensions: { code: 'QUERY_TIMEOUT' } }];
      return route.fulfill({ json: { errors } });
    });
    await page.goto(`${service.origin}/explore?ids=country:KZ`);
    await page.getByRole('heading', { name: 'Kazakhstan' }).waitFor(PATIENCE);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('has no motion and keeps its borders where the reader wants that', async () => {
    const { page } = await explore('?ids=country:KZ,country:CN', { reducedMotion: 'reduce', forcedColors: 'active' });
    await page.getByRole('radio', { name: 'Graph' }).check();
    await page.locator('.graph canvas').first().waitFor(PATIENCE);
    // Chosen and not chosen differ in their ground, which forced colours take away unless it is said to stay.
    const ground = (which: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('.views ${which} + span')).backgroundColor`);
    expect(await ground('input:checked')).not.toBe(await ground('input:not(:checked)'));
    await page.context().close();
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'has no violations in the %s, in any view',
    async (colorScheme) => {
      const { page } = await explore('?ids=country:KZ,country:CN,event:world-nomad-games-5', {
        colorScheme,
        bypassCSP: true,
      });
      await choose(page, 'Add an entity', 'Kazakhstan', /^Kazakhstan/);
      await page.locator('.relations button').first().waitFor(PATIENCE);
      for (const view of ['Graph', 'Table', 'Timeline', 'Map']) {
        await page.getByRole('radio', { name: view }).check();
        await page.waitForTimeout(500);
        expect([view, await findViolations(page, [])]).toEqual([view, []]);
      }
      await page.context().close();
    },
    90_000,
  );
});
