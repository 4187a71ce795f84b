import type { Browser } from 'playwright-core';
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

describe('the playground', () => {
  it('opens with the examples and answers the first, all from its own host', async () => {
    const { page, elsewhere, faults } = await openPage(browser, service.origin);
    await page.goto(`${service.origin}/playground`);
    await page.getByRole('tab', { name: 'WorldNomadGames' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-line', { hasText: '"data"' }).first().waitFor();
    console.log(await page.locator('.graphiql-response').innerText());
    console.log(elsewhere, faults);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      console.log(colorScheme, await findViolations(page));
      await page.screenshot({ path: `/tmp/shot-${colorScheme}.png` });
    }
    expect([...elsewhere, ...faults]).toEqual([]);
  });
});
