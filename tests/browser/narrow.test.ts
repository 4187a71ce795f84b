import type { Browser, CDPSession, Page } from 'playwright-core';
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
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const PAGES = [
  '',
  'search?text=tourism',
  'id/event/world-nomad-games-5',
  'country-relation?a=KZ&b=CN',
  "path?from=Tokayev&to=Xi'an",
  'compare?countries=RU,TR,UZ,CN&with=KZ',
  'flows?view=chord',
  'coverage',
  'vocabulary',
  'explore?ids=country:KZ,country:CN,event:world-nomad-games-5',
];

/** How much wider than the screen the page is; scrolling within a table or a drawing is none of the page. */
const overhang = (page: Page) =>
  page.evaluate('document.scrollingElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>;

describe('a narrow screen', () => {
  // 320 pixels are what a page of 1280 has when it is seen four times as large.
  it.each([
    [360, 740],
    [320, 256],
  ])(
    'of %d by %d is as wide as every page',
    async (width, height) => {
      const { page } = await openPage(browser, service.origin, { viewport: { width, height } });
      const wider: unknown[] = [];
      for (const path of PAGES) {
        await page.goto(`${service.origin}/${path}`);
        if (path.startsWith('explore')) await page.locator('.table-view').waitFor(PATIENCE);
        if ((await overhang(page)) > 0) wider.push([path, await overhang(page)]);
      }
      expect(wider).toEqual([]);
      await page.context().close();
    },
    240_000,
  );

  it('leaves the scene most of it, with pages and tools behind buttons and what is known in a sheet', async () => {
    const { page } = await openPage(browser, service.origin, { ...PHONE, bypassCSP: true });
    await page.goto(`${service.origin}/explore?ids=country:KZ`);
    const handle = page.locator('.sheet-handle');
    await handle.waitFor(PATIENCE);
    const stage = await page.locator('.stage').boundingBox();
    expect(stage?.height).toBeGreaterThan(740 * 0.6);

    expect(await page.locator('.relations').isVisible()).toBe(false);
    await handle.tap();
    await page.locator('.relations button').first().waitFor(PATIENCE);
    expect(await findViolations(page, [])).toEqual([]);
    await handle.tap();
    expect(await page.locator('.relations').isVisible()).toBe(false);

    await page.getByRole('button', { name: 'More actions' }).tap();
    await page.getByRole('button', { name: 'Ways' }).tap();
    await page.getByRole('dialog', { name: 'Ways' }).waitFor(PATIENCE);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('link', { name: 'Coverage' }).waitFor(PATIENCE);
    expect(await findViolations(page, [])).toEqual([]);
    await page.context().close();
  }, 120_000);
});

describe('fingers', () => {
  it('choose an entity by a tap, and see more of it by a pinch', async () => {
    const { page } = await openPage(browser, service.origin, PHONE);
    await page.goto(`${service.origin}/explore?ids=country:KZ`);
    await page.locator('.table-view tbody tr').waitFor(PATIENCE);
    await page.getByRole('radio', { name: 'Graph' }).check();
    const ground = page.locator('.graph-ground');
    await ground.locator('canvas').first().waitFor(PATIENCE);
    const box = await ground.boundingBox();
    if (box === null) throw new Error('The drawing is not there.');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const chosen = () => page.locator('.sheet-handle').innerText();

    await page.touchscreen.tap(box.x + 20, box.y + 20);
    await expect.poll(chosen).toBe('What is known');
    // A single entity stands in the middle.
    await page.touchscreen.tap(middle.x, middle.y);
    await expect.poll(chosen).toBe('Kazakhstan');

    const before = await page.screenshot();
    await pinch(await page.context().newCDPSession(page), middle);
    await page.waitForTimeout(500);
    expect((await page.screenshot()).equals(before)).toBe(false);
    await page.context().close();
  }, 120_000);
});

/** Two fingers that go apart. */
async function pinch(session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ],
    });
  await touch('touchStart', 30);
  for (const apart of [40, 60, 80, 100]) await touch('touchMove', apart);
  await touch('touchEnd');
}
