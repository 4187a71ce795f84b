import type { PublishedEntity } from '../explore/source/published-data.ts';
import { nameOf } from '../explore/source/published-walk.ts';
import type { PageContent, PageContext } from '../pages/page.ts';
import { idPath } from '../parts/links.ts';
import type { Messages } from '../parts/messages.ts';

/** All that is published, by type and name: what a search leads to where there is no service to search. */
export function listingPage({ messages, link }: PageContext, entities: readonly PublishedEntity[]): PageContent {
  const types = [...new Set(entities.map(({ __typename }) => __typename))].sort();
  const ofType = (type: string) => entities.filter(({ __typename }) => __typename === type).sort(byName(messages));
  return {
    title: messages.t('published.all'),
    main: (
      <>
        <h1>{messages.t('published.all')}</h1>
        {types.map((type) => (
          <section key={type}>
            <h2>{messages.word('type', type)}</h2>
            <ul>
              {ofType(type).map((entity) => (
                <li key={entity.id}>
                  <a href={link(idPath(entity.id))}>{nameOf(entity)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}

function byName({ language }: Messages) {
  const words = new Intl.Collator(language);
  return (one: PublishedEntity, other: PublishedEntity): number =>
    words.compare(nameOf(one), nameOf(other)) || (one.id < other.id ? -1 : 1);
}

/** Where what is not published leads. */
export const notPublishedPage = ({ messages, link }: PageContext): PageContent => ({
  title: messages.t('published.not'),
  main: (
    <>
      <h1>{messages.t('published.not')}</h1>
      <p>{messages.t('published.notLead')}</p>
      <p>
        <a href={link('')}>{messages.t('published.home')}</a> ·{' '}
        <a href={link('explore')}>{messages.t('nav.explore')}</a>
      </p>
    </>
  ),
});

/** What the data are, under which licence, as of when. */
export const datasetPage = (
  { messages, link }: PageContext,
  described: object,
  licence: readonly string[],
): PageContent => ({
  title: messages.t('home.dataset'),
  main: (
    <>
      <h1>{messages.t('home.dataset')}</h1>
      <ul>
        {licence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={link('data/dataset.jsonld')}>JSON-LD</a> · <a href={link('data/graph.json')}>JSON</a>
      </p>
      <pre>{JSON.stringify(described, null, 2)}</pre>
    </>
  ),
});
