import type { HomeQuery } from '../generated/operations.ts';
import { HomeDocument } from '../generated/operations.ts';
import { DataBlock } from '../parts/data-block.tsx';
import { idPath, scenePath, waysPath } from '../parts/links.ts';
import type { Page, PageContext } from './page.ts';

/** Where everybody arrives: a search, six questions that are answered by a click, what the data cover. */
export const homePage: Page = async (context) => {
  const { ask, messages } = context;
  const [{ datasets }, described] = await Promise.all([ask(HomeDocument), context.described().catch(() => undefined)]);
  return {
    title: 'diplograph',
    head: described && <DataBlock type="application/ld+json" value={described} />,
    main: (
      <div class="home">
        <section class="lead">
          <h1>{messages.t('site.claim')}</h1>
          <p>{messages.t('home.lead')}</p>
        </section>
        <Questions {...context} />
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
  ['home.question5', idPath('organization:abai-cultural-institute')],
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

function Datasets({ context, datasets }: { context: PageContext; datasets: HomeQuery['datasets'] }) {
  const { messages, link } = context;
  const { t } = messages;
  return (
    <section>
      <h2>{t('home.data')}</h2>
      <div class="scroll">
        <table>
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
        </table>
      </div>
      <p>
        <a href={link('dataset')}>{t('home.programs')}</a>
      </p>
    </section>
  );
}
