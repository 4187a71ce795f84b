import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The system's Chromium, without a graphics card and without the calls home that it makes by itself; `more` are options of its command line. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`No Chromium at ${CHROMIUM}; install it (Debian: apt-get install chromium) or set CHROMIUM.`);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    ...more,
  ];
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

/** A known violation: the rule, and the part of the page in which it is not ours to mend. */
export interface Known {
  readonly rule: string;
  readonly within: string;
}

/** What axe finds against WCAG A and AA and its own best practice, as `rule: element`, without what is known. */
export async function findViolations(page: Page, known: readonly Known[]): Promise<string[]> {
  await page.evaluate(axe.source);
  // Text, since the project's own code has no types of a page.
  const look = `axe.run(document).then(({ violations }) => {
    const known = ${JSON.stringify(known)};
    const isKnown = (rule, target) =>
      known.some((one) => one.rule === rule && document.querySelector(target)?.closest(one.within));
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => target.join(' ')).filter((target) => !isKnown(id, target)).map((target) => id + ': ' + target));
  })`;
  return (await page.evaluate(look)) as string[];
}
