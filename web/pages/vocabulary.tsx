import type { Page, PageContext } from './page.ts';
import { type Section, Sections } from './parts/contents.tsx';
import type { VocabularyWord } from './told.ts';

/** The words of the ontology: each with its meaning, and what it is called elsewhere. */
export const vocabularyPage: Page = async (context) => {
  const { messages, told, address } = context;
  const words = told.vocabulary;
  if (words === undefined) return undefined;
  return {
    title: messages.t('vocabulary.title'),
    head: <link rel="alternate" type="text/turtle" href={address('vocabulary')} />,
    main: (
      <article>
        <header class="title">
          <h1>{messages.t('vocabulary.title')}</h1>
          <p>{messages.t('vocabulary.lead', { count: words.length })}</p>
          <p class="quiet">
            <code>{address('vocabulary')}</code> · {messages.t('vocabulary.programs')}
          </p>
        </header>
        <Sections context={context} sections={sectionsOf(context, words)} />
      </article>
    ),
  };
};

/** Words of claims and exports, beside those of what claims are about. */
const OF_CLAIMS = /^(role|Claim|Evidence|Export)-/;

/** Types, relations, attributes, what claims say, then each closed list with its values; each word once. */
function sectionsOf(context: PageContext, words: readonly VocabularyWord[]): Section[] {
  const { t } = context.messages;
  const of = (kind: string) => words.filter((word) => word.kind === kind);
  const plain = of('Property');
  const section = (id: string, title: string, members: readonly VocabularyWord[]): Section => ({
    id: `chapter.${id}`,
    title,
    count: members.length,
    content: <WordList words={members} />,
  });
  return [
    section('types', t('vocabulary.types'), of('Class')),
    section('relations', t('vocabulary.relations'), of('ObjectProperty')),
    section(
      'attributes',
      t('vocabulary.attributes'),
      plain.filter(({ name }) => !OF_CLAIMS.test(name)),
    ),
    section(
      'claims',
      t('vocabulary.claims'),
      plain.filter(({ name }) => OF_CLAIMS.test(name)),
    ),
    ...of('ConceptScheme').map((list) =>
      section(list.name, t('vocabulary.list', { name: list.name }), [list, ...of(list.name)]),
    ),
  ].filter(({ count }) => count !== 0);
}

const WordList = ({ words }: { words: readonly VocabularyWord[] }) =>
  words.length > 0 && (
    <dl class="words">
      {words.map(({ name, meaning, above }) => (
        <div key={name}>
          <dt id={name}>
            <code>{name}</code>
          </dt>
          <dd>
            {meaning}
            {above.length > 0 && (
              <span class="quiet">
                {' ('}
                {above.map((one, index) => (
                  <span key={one}>
                    {index > 0 && ', '}
                    <a href={one}>{one.startsWith('#') ? one.slice(1) : one}</a>
                  </span>
                ))}
                )
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
