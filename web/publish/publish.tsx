import type { PublishedGraph } from '../explore/source/published-data.ts';
import type { PageContent, PageContext } from '../pages/page.ts';
import { type PageAnswer, type PageRequest, renderContent, renderPage } from '../pages/render.tsx';
import { filePath, publishedFile } from '../parts/published-files.ts';
import { type Gathering, gathering } from './gather.ts';
import { datasetPage, listingPage, notPublishedPage } from './listing.tsx';

/** What a published explorer is made of; src/publish writes it. */
export interface Publishing extends Gathering {
  readonly filePath: (id: string) => string;
  /** A page of the service as a file; undefined where it has none at the path. */
  readonly page: (path: string) => Promise<PublishedPage | undefined>;
  /** The pages that only a published explorer has. */
  readonly ownPages: (graph: PublishedGraph, described: object) => readonly PublishedPage[];
}

export interface PublishedPage {
  readonly file: string;
  readonly html: string;
}

/** What the pages are asked with, but for what follows from their being published. */
export type Given = Pick<PageRequest, 'query' | 'base' | 'assets' | 'described' | 'words'> & {
  readonly language: string;
  readonly isPublished: (id: string) => boolean;
};

export function publishing({ language, isPublished, ...given }: Given): Publishing {
  const requestAt = (path: string, file: string): PageRequest => {
    const up = '../'.repeat(file.split('/').length - 1);
    return {
      ...given,
      path,
      parameters: new URLSearchParams(),
      preferences: { language },
      published: { data: `${up}data/` },
      link: (to) => up + publishedFile(to, isPublished),
      address: (to) => `${given.base}/${publishedFile(to, isPublished)}`,
    };
  };
  const own = (file: string, content: (context: PageContext) => PageContent): PublishedPage => ({
    file,
    html: renderContent(requestAt(file, file), content).html,
  });
  return {
    ...gathering(given.query, language),
    filePath,
    page: async (path) => {
      const file = publishedFile(path, isPublished);
      const answer: PageAnswer | undefined = await renderPage(requestAt(path, file));
      return answer?.status === 200 ? { file, html: answer.html } : undefined;
    },
    ownPages: ({ entities, ontology }, described) => [
      own('search.html', (context) => listingPage(context, entities)),
      own('not-published.html', notPublishedPage),
      own('dataset.html', (context) =>
        datasetPage(
          context,
          described,
          ontology.datasets.map(({ title, licences }) => `${title}: ${licences.join(', ')}`),
        ),
      ),
    ],
  };
}
