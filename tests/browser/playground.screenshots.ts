import { it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { openPlayground, runExample } from '../support/playground-page.ts';
import { startService } from '../support/service.ts';

it.each(['light', 'dark'] as const)('the playground, %s', async (colorScheme) => {
  const service = await startService();
  const browser = await openBrowser();
  try {
    const { page } = await openPage(browser, service.origin, { colorScheme });
    await openPlayground(page, service.origin);
    await runExample(page, 'WorldNomadGames');
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `docs/screenshots/playground-${colorScheme}.png`, animations: 'disabled' });
  } finally {
    await browser.close();
    await service.stop();
  }
});
