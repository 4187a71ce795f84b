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

/** The least width of a column in which a meaning can be read, in pixels. */
const READABLE = 150;

describe('the pages without a script', () => {
  it.each(['/id/country/MN', '/vocabulary'])(
    '%s can be read by light, in the dark and on a telephone',
    async (path) => {
      for (const options of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { viewport: { width: 390, height: 844 } },
      ] as const) {
        // What looks for violations is put into the page, whose policy lets no script in.
        const { page, elsewhere } = await openPage(browser, service.origin, { ...options, bypassCSP: true });
        await page.goto(`${service.origin}${path}`);
        expect([options, await findViolations(page, [])]).toEqual([options, []]);
        const narrowest = 'Math.min(...[...document.querySelectorAll("dd")].map((one) => one.clientWidth))';
        expect(await page.evaluate(narrowest)).toBeGreaterThan(READABLE);
        const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect([await page.evaluate(over), elsewhere]).toEqual([0, []]);
        await page.context().close();
      }
    },
  );
});
