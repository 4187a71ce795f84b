import { HomeDocument, type HomeQuery, TypeCountsDocument, type TypeCountsQuery } from '../generated/operations.ts';
import { DataBlock } from '../parts/data-block.tsx';
import { idPath, scenePath, waysPath } from '../parts/links.ts';
import type { Page, PageContext } from './page.ts';
import { ScrollTable } from './parts/table.tsx';

/** Where everybody arrives: a search, six questions that are answered by a click, what the data cover. */
export const homePage: Page = async (context) => {
  const { ask, messages } = context;
  const [{ datasets, claims }, counted, described] = await Promise.all([
    ask(HomeDocument),
    // The page does not wait in vain for what only adds to it.
    ask(TypeCountsDocument).catch(() => undefined),
    context.described().catch(() => undefined),
  ]);
  return {
    title: 'diplograph',
    head: described && <DataBlock type="application/ld+json" value={described} />,
    main: (
      <div class="home">
        <section class="lead">
          <h1>{messages.t('site.claim')}</h1>
          <p>{messages.t('home.lead')}</p>
          <HomeSearch {...context} />
          <p class="quiet">{knownText(context, datasets, claims.totalCount)}</p>
        </section>
        {context.published === undefined ? (
          <>
            <Questions {...context} />
            {counted && <Types context={context} claims={counted.claims} />}
          </>
        ) : (
          // Questions and lists of types need a service.
          <p>
            <a href={context.link('search')}>{messages.t('published.all')}</a>
          </p>
        )}
        <Datasets context={context} datasets={datasets} />
      </div>
    ),
  };
};

/** The questions of the reader, with where each is answered. */
const QUESTIONS = [
  ['home.question1', scenePath('event:world-nomad-games-5')],
  ['home.question2', 'country-relation?a=KZ&b=CN'],
  ['home.question3', waysPath('Tokayev', "Xi'an")],
  ['home.question4', 'compare?countries=RU,TR,UZ,CN&with=KZ'],
  ['home.question5', idPath('organization:abai-institute')],
  ['home.question6', 'coverage'],
] as const;

function Questions({ messages, link }: PageContext) {
  return (
    <section>
      <h2>{messages.t('home.questions')}</h2>
      <ul class="cards">
        {QUESTIONS.map(([key, to]) => (
          <li key={key}>
            <a href={link(to)}>{messages.t(key)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much is known, and how fresh it is. */
const knownText = ({ messages }: PageContext, datasets: HomeQuery['datasets'], count: number): string => {
  const last = datasets.map(({ recordedAt }) => String(recordedAt)).toSorted();
  const date = last.at(-1);
  return date === undefined ? '' : messages.t('home.known', { count, date: messages.date(date) });
};

/** Where everybody begins: what is typed is offered with what is known of it. */
const HomeSearch = ({ messages, link }: PageContext) => (
  <search class="search large">
    <form action={link('search')} data-island="search">
      <input
        type="search"
        name="text"
        autocomplete="off"
        required
        placeholder={messages.t('search.label')}
        aria-label={messages.t('home.search')}
      />
      <button type="submit" class="primary">
        {messages.t('search.button')}
      </button>
    </form>
  </search>
);

/** How many things there are of each type; each type leads to their list. */
function Types({ context, claims }: { context: PageContext; claims: TypeCountsQuery['claims'] }) {
  const { messages, link } = context;
  const rows = claims.groups.rows.flatMap(({ keys, distinct }) => {
    const type = keys[0]?.text;
    return type ? [{ type, distinct }] : [];
  });
  return (
    <section>
      <h2>{messages.t('home.types')}</h2>
      <ul class="facets">
        {rows
          .toSorted((one, other) => other.distinct - one.distinct)
          .map(({ type, distinct }) => (
            <li key={type}>
              <a href={link(`search?type=${type}`)}>
                {messages.word('type', type)} <span class="count">{messages.number(distinct)}</span>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Datasets({ context, datasets }: { context: PageContext; datasets: HomeQuery['datasets'] }) {
  const { messages, link } = context;
  const { t } = messages;
  return (
    <section>
      <h2>{t('home.data')}</h2>
      <ScrollTable label={t('home.data')}>
        <thead>
          <tr>
            <th scope="col">{t('home.dataset')}</th>
            <th scope="col" class="number">
              {t('home.claims')}
            </th>
            <th scope="col">{t('home.licence')}</th>
            <th scope="col">{t('home.fresh')}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map(({ name, title, reading, licences, claimCount, recordedAt }) => (
            <tr key={name}>
              <th scope="row">
                {title} <span class="mark">{t(reading === 'IN_FULL' ? 'home.inFull' : 'home.asStated')}</span>
              </th>
              <td class="number">{messages.number(claimCount)}</td>
              <td>{licences.join(', ')}</td>
              <td>
                <time dateTime={recordedAt}>{messages.date(recordedAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <a href={link('dataset')}>{t('home.programs')}</a>
      </p>
    </section>
  );
}
