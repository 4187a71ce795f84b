import { explorePage } from './explore.tsx';
import { homePage } from './home.tsx';
import type { Page } from './page.ts';
import { searchPage } from './search.tsx';

/** Every page by its path; one that ends with a slash answers below it too. */
export const PAGES: readonly { readonly at: string; readonly page: Page }[] = [
  { at: '', page: homePage },
  { at: 'search', page: searchPage },
  { at: 'explore', page: explorePage },
];
