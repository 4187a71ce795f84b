import { CompareDocument, type CompareQuery } from '../../generated/operations.ts';
import type { Page, PageContext } from '../page.ts';
import { clocksOf } from '../parts/clocks.ts';
import { type Section, Sections } from '../parts/contents.tsx';
import { ChoiceForm, Field, membersOf } from '../parts/form.tsx';
import { createNotes, NoteList, type Notes } from '../parts/notes.tsx';
import { Take } from '../parts/take.tsx';
import { CompareTable } from './compare-table.tsx';
import { Contrasts } from './contrasts.tsx';

export type Comparison = CompareQuery['compare'];
export type ComparisonRow = Comparison['rows'][number];

const KINDS = ['FIGURES', 'THINGS', 'INSTRUMENTS', 'PARTNERS', 'RELATION'] as const;

/** Two to ten countries side by side: what each has, and why it has nothing where it has none. */
export const comparePage: Page = async (context) => {
  const { messages, parameters } = context;
  const { t } = messages;
  const chosen = {
    countries: membersOf(parameters.get('countries')),
    with: parameters.get('with')?.trim() ?? '',
    indicator: parameters.get('indicator')?.trim() ?? '',
  };
  if (chosen.countries.length === 0)
    return {
      title: t('compare.title'),
      main: <CompareHead context={context} chosen={chosen} title={t('compare.title')} />,
    };
  const { compare } = await context.ask(CompareDocument, {
    countries: chosen.countries,
    with: chosen.with || null,
    indicator: chosen.indicator || null,
    asOf: clocksOf(context),
    language: messages.language,
  });
  const names = compare.countries.map(({ name }) => name).join(', ');
  const title = compare.with ? t('compare.ofWith', { names, with: compare.with.name }) : t('compare.of', { names });
  return { title, main: <Compared context={context} chosen={chosen} compare={compare} title={title} /> };
};

interface HeadProps {
  readonly context: PageContext;
  readonly chosen: { readonly countries: readonly string[]; readonly with: string; readonly indicator: string };
  readonly title: string;
}

function CompareHead({ context, chosen, title }: HeadProps) {
  const { t } = context.messages;
  const countries = chosen.countries.join(', ');
  return (
    <header class="title">
      <h1>{title}</h1>
      <p>{t('compare.lead')}</p>
      <ChoiceForm context={context} to="compare">
        <Field
          label={t('compare.countries')}
          name="countries"
          value={countries}
          hint={t('compare.hint')}
          required
          wide
        />
        <Field label={t('compare.with')} name="with" value={chosen.with} />
        <Field
          label={t('compare.indicator')}
          name="indicator"
          value={chosen.indicator}
          hint={t('compare.indicatorHint')}
        />
      </ChoiceForm>
      {chosen.countries.length === 0 && (
        <p>
          <a href={context.link('compare?countries=RU,TR,UZ,CN&with=KZ')}>{t('compare.example')}</a>
        </p>
      )}
    </header>
  );
}

function Compared({ context, chosen, compare, title }: HeadProps & { readonly compare: Comparison }) {
  const notes = createNotes();
  return (
    <article>
      <CompareHead context={context} chosen={chosen} title={title} />
      {compare.rows.length === 0 && <p class="empty">{context.messages.t('compare.nothing')}</p>}
      <Sections context={context} sections={sectionsOf(context, compare, notes)} />
      <NoteList context={context} notes={notes} />
      <Take context={context} what={{ ids: compare.countries.map(({ id }) => id).join(',') }} part="nodes" />
    </article>
  );
}

function sectionsOf(context: PageContext, compare: Comparison, notes: Notes): Section[] {
  const { messages } = context;
  const tables = KINDS.map((kind) => ({ kind, rows: compare.rows.filter((row) => row.kind === kind) }));
  return [
    ...tables
      .filter(({ rows }) => rows.length > 0)
      .map(({ kind, rows }) => ({
        id: kind.toLowerCase(),
        title: messages.t(`compare.${kind}`),
        count: rows.length,
        content: <CompareTable context={context} compare={compare} rows={rows} notes={notes} />,
      })),
    {
      id: 'contrast',
      title: messages.t('compare.contrast'),
      content: <Contrasts context={context} compare={compare} />,
    },
  ];
}
