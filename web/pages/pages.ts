import { claimPage } from './claim/claim.tsx';
import { comparePage } from './compare/compare.tsx';
import { coveragePage } from './coverage/coverage.tsx';
import { dossierOfId, dossierPage } from './dossier/dossier.tsx';
import { entityPage } from './entity/entity.tsx';
import { explorePage } from './explore.tsx';
import { flowsPage } from './flows/flows.tsx';
import { homePage } from './home.tsx';
import type { Page } from './page.ts';
import { pathPage } from './path/path.tsx';
import { searchPage } from './search.tsx';
import { vocabularyPage } from './vocabulary.tsx';

/** Every page by its path; one that ends with a slash answers below it too, unless one before it does. */
export const PAGES: readonly { readonly at: string; readonly page: Page }[] = [
  { at: '', page: homePage },
  { at: 'search', page: searchPage },
  { at: 'explore', page: explorePage },
  { at: 'country-relation', page: dossierPage },
  { at: 'path', page: pathPage },
  { at: 'compare', page: comparePage },
  { at: 'flows', page: flowsPage },
  { at: 'coverage', page: coveragePage },
  { at: 'vocabulary', page: vocabularyPage },
  { at: 'id/claim/', page: claimPage },
  { at: 'id/country-relation/', page: dossierOfId },
  { at: 'id/', page: entityPage },
];
