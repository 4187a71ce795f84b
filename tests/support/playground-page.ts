import type { Locator, Page } from 'playwright-core';

/** The tabs of a first visit, in their order: the operation names of the examples. */
export const TABS = [
  'WorldNomadGames',
  'AstanaForum',
  'YearOfTourism',
  'KazakhstanChina',
  'WhoWorksInChina',
  'WhereAFactComesFrom',
];

/** Goes to the playground, where an origin is given, and waits until one can type. */
export async function openPlayground(page: Page, origin?: string): Promise<void> {
  if (origin !== undefined) await page.goto(`${origin}/playground/`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

/** A tab by its title. Its button to close it counts as a part of its name, so that it is not found by name. */
export const tabOf = (page: Page, title: string): Locator => page.locator('.graphiql-tab', { hasText: title });

/** Runs the example of this tab and waits until its answer is shown; gives the lines of the answer that are in view. */
export async function runExample(page: Page, tab: string): Promise<string> {
  await tabOf(page, tab).click();
  // The editor shows the query of the tab a moment later; to run it before would run that of the last tab.
  await page.locator('.graphiql-query-editor .view-lines').getByText(tab).first().waitFor();
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.locator('.graphiql-response .view-lines');
  await answer.getByText('"data"').waitFor();
  return plain(await answer.innerText());
}

/** The lines of the query that are in view. */
export async function editorText(page: Page): Promise<string> {
  return plain(await page.locator('.graphiql-query-editor .view-lines').innerText());
}

/** The editor writes spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
