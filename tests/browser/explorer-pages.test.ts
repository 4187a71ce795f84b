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

/** Stands for the address of a claim, whose hash is read off the page of its entity. */
const CLAIM = 'a claim';

const PAGES = [
  '',
  CLAIM,
  'search?text=abai',
  'search?type=Event',
  'id/organization/abai-institute',
  'id/event/world-nomad-games-5',
  'country-relation',
  'country-relation?a=KZ&b=CN',
  "path?from=Tokayev&to=Xi'an",
  'compare?countries=RU,TR,UZ,CN&with=KZ',
  'flows',
  'flows?view=chord',
  'flows?view=sankey',
  'coverage',
  'vocabulary',
  'id/country/Kazakstan',
];

const PATIENT = { timeout: 120_000 };

const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('the written pages', () => {
  it.each(PAGES)('/%s can be read by light, in the dark and on a telephone', async (path) => {
    for (const options of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { viewport: { width: 360, height: 740 } },
    ] as const) {
      // What looks for violations is put into the page, whose policy lets no script in.
      const { page, elsewhere, faults } = await openPage(browser, service.origin, { ...options, bypassCSP: true });
      await page.goto(`${service.origin}/${path === CLAIM ? 'id/organization/abai-institute' : path}`, PATIENT);
      if (path === CLAIM) {
        const href = await page.locator('a[href*="/id/claim/"]').first().getAttribute('href');
        await page.goto(new URL(href ?? '', page.url()).href, PATIENT);
      }
      expect([options, await findViolations(page, [])]).toEqual([options, []]);
      expect([await page.evaluate(TOO_WIDE), elsewhere]).toEqual([0, []]);
      // A browser reports the status of a page that is missing on purpose.
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await page.context().close();
    }
  });

  it('can be used without scripts: forms lead to addresses', async () => {
    const { page, faults } = await openPage(browser, service.origin, { javaScriptEnabled: false });
    await page.goto(`${service.origin}/compare`);
    await page.getByLabel('Countries').fill('RU, CN');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/compare\?countries=RU%2C\+CN/);
    expect(await page.locator('h1').innerText()).toBe('Russia, China side by side');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('obeys the policy, and copies by a button that a script adds', async () => {
    const { page, faults } = await openPage(browser, service.origin);
    await page.goto(`${service.origin}/id/organization/abai-institute`);
    await page.getByText('Cite this page').click();
    await page.getByRole('button', { name: 'Copy: APA' }).click();
    await page
      .getByRole('button', { name: 'Copy: APA' })
      .filter({ hasText: /Copied|Selected/ })
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
