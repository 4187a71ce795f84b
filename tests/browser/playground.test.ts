import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, type Known, openBrowser, openPage } from '../support/browser.ts';
import { editorText, openPlayground, runExample, TABS, tabOf } from '../support/playground-page.ts';
import { type Service, startService } from '../support/service.ts';

/** What GraphiQL 5.4.0 and its editor bring along. */
const KNOWN: readonly Known[] = [
  // A tab holds the button that closes it.
  { rule: 'nested-interactive', within: '.graphiql-tab' },
  // The editor's colours of comments and brackets; its themes cannot be changed before it has loaded.
  { rule: 'color-contrast', within: '.monaco-editor .view-line' },
];

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
  it('opens with the examples and answers one, all from its own host and within its policy', async () => {
    const { page, elsewhere, faults } = await openPage(browser, service.origin);
    await page.goto(`${service.origin}/`);
    await page.getByRole('link', { name: 'Playground' }).click();
    await openPlayground(page);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(TABS);
    expect(await runExample(page, 'WorldNomadGames')).toMatch(/"data"[\s\S]*"event"/);
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
  });

  it('takes a question from the address into a tab of its own, and does not run it', async () => {
    const { page, faults } = await openPage(browser, service.origin);
    await page.goto(
      `${service.origin}/playground/?query=${encodeURIComponent('query FromAPage { datasets { name } }')}`,
    );
    await openPlayground(page);
    await expect.poll(() => editorText(page)).toContain('FromAPage');
    expect(await page.locator('.graphiql-tab').count()).toBe(TABS.length + 1);
    expect(faults).toEqual([]);
  });

  it('lets nobody run a query before the editor has loaded', async () => {
    const { page } = await openPage(browser, service.origin);
    await page.addInitScript(`new MutationObserver(() => {
      const button = document.querySelector('.graphiql-execute-button');
      if (button) window.disabledAtFirst ??= button.disabled;
    }).observe(document, { childList: true, subtree: true, attributes: true })`);
    await openPlayground(page, service.origin);
    await expect.poll(() => page.locator('.graphiql-execute-button').isEnabled()).toBe(true);
    expect(await page.evaluate('window.disabledAtFirst')).toBe(true);
  });

  it('would notice a request to another host and a script that the policy refuses', async () => {
    const { page, elsewhere, faults } = await openPage(browser, service.origin);
    await page.goto(`${service.origin}/playground/`);
    await page.evaluate("fetch('http://127.0.0.1:1/').catch(() => {})");
    await page.evaluate("document.body.append(Object.assign(document.createElement('script'), { text: 'let x' }))");
    await expect.poll(() => faults.length).toBeGreaterThan(1);
    expect(faults.join()).toMatch(/script-src/);
    expect(elsewhere.length + faults.filter((fault) => fault.includes('127.0.0.1:1/')).length).toBeGreaterThan(0);
  });

  it('keeps the tabs of who comes again, and gives the examples back', async () => {
    const { page } = await openPage(browser, service.origin);
    await openPlayground(page, service.origin);
    await tabOf(page, 'AstanaForum').click();
    await tabOf(page, 'AstanaForum').locator('.graphiql-tab-close').click();
    await expect.poll(() => page.getByRole('tab').count()).toBe(TABS.length - 1);
    // GraphiQL writes the tabs down half a second after they change.
    await expect.poll(() => page.evaluate("localStorage.getItem('graphiql:tabState')")).not.toContain('AstanaForum');
    await page.reload();
    await openPlayground(page);
    expect(await page.getByRole('tab').count()).toBe(TABS.length - 1);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: 'Astana Forum' }).click();
    await tabOf(page, 'AstanaForum').waitFor();
    expect(await editorText(page)).toContain('# Astana Forum');
    await page.getByRole('button', { name: 'World Nomad Games' }).click();
    expect(await page.getByRole('tab').count()).toBe(TABS.length);
  });

  it('shows the descriptions of the schema', async () => {
    const { page } = await openPage(browser, service.origin);
    await openPlayground(page, service.origin);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Claim', exact: true }).click();
    await page.getByText('One sourced assertion').waitFor();
  });

  it('lets the keyboard out of the editor', async () => {
    const { page } = await openPage(browser, service.origin);
    await openPlayground(page, service.origin);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    const focused = 'document.activeElement.closest(".monaco-editor") === null';
    expect(await page.evaluate(focused)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has no barriers of its own, %s', async (colorScheme) => {
    const { page } = await openPage(browser, service.origin, { colorScheme });
    await openPlayground(page, service.origin);
    await runExample(page, 'AstanaForum');
    expect(await findViolations(page, KNOWN)).toEqual([]);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    expect(await findViolations(page, KNOWN)).toEqual([]);
  });

  it('follows the system from light to dark while it is open', async () => {
    const { page } = await openPage(browser, service.origin, { colorScheme: 'light' });
    await openPlayground(page, service.origin);
    const colour = () => page.evaluate("getComputedStyle(document.querySelector('.monaco-editor .mtk1')).color");
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(colour).not.toBe(light);
  });
});
