import { scenePath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { clocksOf } from '../parts/clocks.ts';
import { Spellings } from '../parts/spellings.tsx';
import type { EntityAnswer } from './entity.tsx';

/** What it is called, what it is, how much is known of it; and where one can go from here. */
export function EntityHead({ context, entity }: { context: PageContext; entity: EntityAnswer }) {
  const { messages, link, path } = context;
  const { t, word } = messages;
  const { id, name, names, namedBy } = entity;
  const kind = entity.given.nodes.find(({ predicate }) => predicate === 'kind')?.value;
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== name).slice(0, 6);
  return (
    <header class="title">
      <p class="kicker">
        {word('type', entity.__typename)}
        {kind && ` · ${word('choice', kind)}`}
      </p>
      <h1>{name}</h1>
      {others.length > 0 && <p class="others">{others.join(' · ')}</p>}
      <p class="quiet">
        <code>{id}</code> · {t('claims', { count: entity.all.totalCount })} ·{' '}
        {t('entity.sources', { count: namedBy.length })}
      </p>
      <nav class="ways" aria-label={t('entity.ways')}>
        <a href={link(scenePath(id))}>{t('entity.scene')}</a>
        <a href={link(`path?from=${encodeURIComponent(id)}`)}>{t('entity.waysFrom')}</a>
        <a href={link(`playground/?query=${encodeURIComponent(questionOf(entity))}`)}>{t('entity.playground')}</a>
        <Spellings context={context} />
      </nav>
      <Clocks context={context} to={path} />
    </header>
  );
}

/** The question to the API that the page is an answer to, in short. */
const questionOf = ({ id }: EntityAnswer): string => `{
  entity(id: ${JSON.stringify(id)}) {
    name
    claims(first: 100, where: { naming: false }) {
      totalCount
      nodes { text force voice valid { edtf } evidence { source { name } paragraph sentence citation { number } } }
    }
  }
}`;

/** As of which day something holds, and as of which instant it was known. */
export function Clocks({ context, to }: { context: PageContext; to: string }) {
  const { messages, parameters, link, published } = context;
  const { t } = messages;
  const clocks = clocksOf(context);
  // Files hold one instant.
  if (published !== undefined) return null;
  return (
    <details class="clocks" open={clocks !== null}>
      <summary>{t('clocks.title')}</summary>
      <form class="choices" action={link(to)}>
        <label>
          <span>{t('clocks.validOn')}</span>
          <input type="date" name="validOn" value={parameters.get('validOn') ?? ''} />
        </label>
        <label>
          <span>{t('clocks.knownAt')}</span>
          <input
            type="text"
            name="knownAt"
            placeholder="2025-06-01T00:00:00Z"
            value={parameters.get('knownAt') ?? ''}
          />
        </label>
        <button type="submit">{t('form.show')}</button>
        {clocks !== null && <a href={link(to)}>{t('clocks.now')}</a>}
      </form>
    </details>
  );
}
