import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The system's Chromium, without a graphics card and without the calls home that it makes by itself. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`No Chromium at ${CHROMIUM}; install it (Debian: apt-get install chromium) or set CHROMIUM.`);
  const args = ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

export interface Watched {
  readonly page: Page;
  /** Addresses that were asked for outside of the service. */
  readonly elsewhere: string[];
  /** Errors of the console and of scripts, and what the policy refused. */
  readonly faults: string[];
}

/** A page of a visitor who comes for the first time, with everything written down that should not happen. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') elsewhere.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  return { page, elsewhere, faults };
}

export interface Violation {
  readonly rule: string;
  readonly target: string;
}

/** What axe finds against WCAG A and AA and its own best practice, one row an element. */
export async function findViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: target.join(' ') })));
}
