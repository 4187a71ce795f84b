import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { startService } from '../support/service.ts';

/** Every page with its address; the explorer's views have an address in common. */
const PAGES = {
  home: '',
  search: 'search?text=tourism',
  list: 'search?type=Event',
  entity: 'id/event/world-nomad-games-5',
  claim: 'id/claim/C134',
  dossier: 'country-relation?a=KZ&b=CN',
  path: "path?from=Tokayev&to=Xi'an",
  compare: 'compare?countries=RU,TR,UZ,CN&with=KZ',
  flows: 'flows?view=chord',
  coverage: 'coverage',
  vocabulary: 'vocabulary',
} as const;

const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
} as const;

/** A picture of the page as WebP, a third as large as PNG: the browser itself writes it. */
async function shoot(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled' });
  const painter = await page.context().newPage();
  const webp = (await painter.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.85).split(',')[1];
  })()`)) as string;
  await painter.close();
  writeFileSync(`docs/screenshots/${name}.webp`, Buffer.from(webp, 'base64'));
}

/** What surrounds Kazakhstan: as many as a page can show without a hairball. */
async function aroundKazakhstan(origin: string): Promise<string> {
  const query = '{ scene(around: { id: "KZ" }, maxNodes: 40) { nodes { id } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: { scene: { nodes: { id: string }[] } } };
  return data.scene.nodes.map(({ id }) => id).join(',');
}

async function addressOfClaim(origin: string, notation: string): Promise<string> {
  const query = `{ claim(notation: "${notation}") { id } }`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: { claim: { id: string } } };
  return `id/${data.claim.id.replace(':', '/')}`;
}

it.each(['light', 'dark', 'phone'] as const)(
  'the pages of the explorer, %s',
  async (look) => {
    const service = await startService();
    const browser = await openBrowser();
    try {
      const { page } = await openPage(browser, service.origin, LOOKS[look]);
      for (const [name, address] of Object.entries(PAGES)) {
        const path = name === 'claim' ? await addressOfClaim(service.origin, 'C134') : address;
        await page.goto(`${service.origin}/${path}`);
        await shoot(page, `${name}-${look}`);
      }
      await page.goto(`${service.origin}/explore?ids=${await aroundKazakhstan(service.origin)}`);
      await page.locator('.graph canvas, .table-view').first().waitFor();
      await page.waitForTimeout(4_000);
      await page.getByRole('radio', { name: 'Table' }).check();
      await page.getByRole('checkbox', { name: 'Select Fifth World Nomad Games' }).check();
      await page.locator('.facts > li').first().waitFor({ state: 'attached' });
      for (const view of ['Graph', 'Table', 'Timeline', 'Map']) {
        await page.getByRole('radio', { name: view }).check();
        await page.waitForTimeout(1_500);
        await shoot(page, `explore-${view.toLowerCase()}-${look}`);
      }
    } finally {
      await browser.close();
      await service.stop();
    }
  },
  600_000,
);
