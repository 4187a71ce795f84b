import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, openBrowser } from '../support/browser.ts';
import { type Drawings, dragged, inPage, openDrawing, selected, serveDrawings, told } from '../support/drawings.ts';

let drawings: Drawings;
let browser: Browser;

beforeAll(async () => {
  drawings = await serveDrawings();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  drawings?.close();
});

const open = (asked: string) => openDrawing(browser, drawings, asked);

describe('the other views', () => {
  it('put on the map what has a place, count what has none, and select the same', async () => {
    const { page, elsewhere, faults } = await open('nodes=60&links=120&view=map');
    await page.locator('.map-mark').first().waitFor();
    expect(await page.locator('.map-mark').count()).toBe(12);
    expect(await page.locator('.map-land').count()).toBeGreaterThan(200);
    await page.getByText('48 of 60 have no place').click();
    await page.locator('.map-mark').first().click();
    expect(await selected(page)).toEqual(['node:0']);
    await page.getByText('What is on the map').click();
    await page
      .getByRole('row', { name: /Fifth World Nomad Games 20/ })
      .getByRole('button')
      .click();
    expect(await selected(page)).toEqual(['node:20']);
    await page.getByRole('img', { name: 'Map of the scene' }).waitFor();
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
    await page.context().close();
  });

  it('draw dated links in time, and select the same', async () => {
    const { page } = await open('nodes=60&links=120&view=timeline');
    const bars = await page.locator('.timeline-bar').count();
    expect(bars).toBe(
      await inPage(page, '[...harness.scene.links.values()].filter(({ valid }) => valid.length > 0).length'),
    );
    await page.locator('.timeline-bar').first().click();
    expect(await selected(page)).toHaveLength(1);
    await page.getByText(/\d+ links are not dated/).waitFor();
    await page.getByRole('radio', { name: 'entity' }).check();
    await expect.poll(() => page.locator('.timeline-bar').count()).toBe(2 * bars);
    await page.context().close();
  });

  it('brush a period, by pointer and by keyboard', async () => {
    const { page } = await open('nodes=60&links=120&view=histogram');
    const bars = await page.locator('.histogram-bars').boundingBox();
    if (!bars) return expect.fail('no bars');
    await dragged(
      page,
      { x: bars.x + bars.width * 0.4, y: bars.y + 30 },
      { x: bars.x + bars.width * 0.6, y: bars.y + 30 },
    );
    expect((await told(page)).at(-1)).toBe('filter {"period":"2005/2011","undated":true}');
    await page.getByRole('slider', { name: 'From' }).press('ArrowRight');
    expect((await told(page)).at(-1)).toBe('filter {"period":"2006/2011","undated":true}');
    await page.getByRole('checkbox').uncheck();
    expect((await told(page)).at(-1)).toBe('filter {"period":"2006/2011","undated":false}');
    await page.getByRole('button', { name: 'Any time' }).click();
    expect((await told(page)).at(-1)).toBe('filter {"period":null,"undated":false}');
    await page.context().close();
  });

  it.each(['light', 'dark'])('have no barriers, %s', async (theme) => {
    for (const view of ['graph', 'map', 'timeline', 'histogram']) {
      const asked = view === 'graph' ? 'renderer=canvas' : `view=${view}`;
      // What looks for violations is put into the page, whose policy lets no script in.
      const { page } = await openDrawing(browser, drawings, `nodes=20&links=30&theme=${theme}&${asked}`, {
        bypassCSP: true,
      });
      if (view === 'map') await page.locator('.map-mark').first().waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      const known = [{ rule: 'page-has-heading-one', within: 'html' }];
      expect([view, await findViolations(page, known)]).toEqual([view, []]);
      await page.context().close();
    }
  });
});
