import { useTools } from '../tools.ts';
import { playgroundPath, questionOf } from './as-graphql.ts';
import { Copyable } from './copyable.tsx';
import { Part, type PartProps } from './part.tsx';

/** The question to the API that gives this scene. */
export function AsQuestion({ state, taken, onTold }: PartProps) {
  const { messages, link } = useTools();
  const { t } = messages;
  const question = questionOf(state, taken.knownAt);
  const path = playgroundPath(question);
  return (
    <Part title={t('takeAway.questionTitle')}>
      <Copyable label={t('takeAway.query')} text={question.query} onTold={onTold} />
      <Copyable label={t('takeAway.variables')} text={JSON.stringify(question.variables, null, 2)} onTold={onTold} />
      <p>
        {path === undefined ? (
          t('takeAway.playgroundLong')
        ) : (
          <a href={link(path)} target="_blank" rel="noopener">
            {t('takeAway.playground')}
          </a>
        )}
      </p>
    </Part>
  );
}
