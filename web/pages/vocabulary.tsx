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

/** Words by kind; the values of closed lists stand under their list. */
function sectionsOf(context: PageContext, words: readonly VocabularyWord[]): Section[] {
  const { t } = context.messages;
  const kinds = ['Class', 'Property', 'ConceptScheme'] as const;
  const of = (kind: string) => words.filter((word) => word.kind === kind);
  const lists = of('ConceptScheme');
  return kinds.map((kind) => ({
    id: `words-${kind}`,
    title: t(`vocabulary.${kind}`),
    count: of(kind).length,
    content:
      kind === 'ConceptScheme' ? (
        lists.map((list) => (
          <div key={list.name}>
            <h3 id={list.name}>
              <code>{list.name}</code>
            </h3>
            <p>{list.meaning}</p>
            <WordList words={of(list.name)} />
          </div>
        ))
      ) : (
        <WordList words={of(kind)} />
      ),
  }));
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
