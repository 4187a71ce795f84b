import {
  CoverageDocument,
  type CoverageQuery,
  RankedGapsDocument,
  type RankedGapsQuery,
} from '../../generated/operations.ts';
import type { Page, PageContext } from '../page.ts';
import { clocksOf } from '../parts/clocks.ts';
import { Sections } from '../parts/contents.tsx';
import { createNotes, NoteList, type Notes } from '../parts/notes.tsx';
import { Take } from '../parts/take.tsx';
import { axesOf, type Chosen, CoverageForm, chosenOf } from './coverage-form.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { RankedGaps } from './ranked-gaps.tsx';

export type Matrix = CoverageQuery['coverage'];
export type RankedGapRows = RankedGapsQuery['gaps'];

/** What is known, what is known not to be, what is not known and what nobody looked for; then what is missing most. */
export const coveragePage: Page = async (context) => {
  const { messages, parameters } = context;
  const chosen = chosenOf(context);
  const [{ coverage }, { gaps }] = await Promise.all([
    context.ask(CoverageDocument, {
      ...axesOf(chosen),
      after: parameters.get('after') || null,
      asOf: clocksOf(context),
      language: messages.language,
    }),
    context.ask(RankedGapsDocument, {
      type: chosen.rows,
      afterGap: parameters.get('afterGap') || null,
      asOf: clocksOf(context),
      language: messages.language,
    }),
  ]);
  return {
    title: messages.t('coverage.title'),
    main: <Shown context={context} chosen={chosen} matrix={coverage} gaps={gaps} notes={createNotes()} />,
  };
};

interface ShownProps {
  readonly context: PageContext;
  readonly chosen: Chosen;
  readonly matrix: Matrix;
  readonly gaps: RankedGapRows;
  readonly notes: Notes;
}

function Shown({ context, chosen, matrix, gaps, notes }: ShownProps) {
  const { t, word } = context.messages;
  const sections = [
    {
      id: 'matrix',
      title: t('coverage.matrix'),
      count: matrix.totalCount,
      content: <MatrixPart context={context} matrix={matrix} notes={notes} />,
    },
    {
      id: 'gaps',
      title: t('coverage.gaps', { type: word('type', chosen.rows) }),
      count: gaps.totalCount,
      content: <RankedGaps context={context} gaps={gaps} notes={notes} />,
    },
  ];
  return (
    <article>
      <header class="title">
        <h1>{t('coverage.title')}</h1>
        <p>{t('coverage.lead')}</p>
        <CoverageForm context={context} chosen={chosen} />
      </header>
      <Sections context={context} sections={sections} />
      <NoteList context={context} notes={notes} />
      <Take context={context} what={{ of: chosen.rows }} part="nodes" />
    </article>
  );
}

/** How many cells are in each state, then the cells. */
function MatrixPart({ context, matrix, notes }: Omit<ShownProps, 'chosen' | 'gaps'>) {
  const { messages, link, path, parameters } = context;
  const { t, word } = messages;
  const { counts, ways, pageInfo } = matrix;
  const next = new URLSearchParams(parameters);
  next.set('after', pageInfo.endCursor ?? '');
  if (matrix.rows.length === 0) return <p class="empty">{t('coverage.nothing')}</p>;
  return (
    <>
      <p>
        {t('coverage.ways', {
          ways: ways
            .map((way) =>
              way
                .split('.')
                .map((one) => word('field', one))
                .join(' → '),
            )
            .join('; '),
        })}
      </p>
      <p class="counts">
        <span>● {t('coverage.recorded', { count: counts.recorded })}</span>
        <span>⊘ {t('coverage.recordedAsNone', { count: counts.recordedAsNone })}</span>
        <span>? {t('coverage.unknown', { count: counts.unknown })}</span>
        <span>· {t('coverage.neverLooked', { count: counts.neverLooked })}</span>
      </p>
      <CoverageTable context={context} matrix={matrix} notes={notes} />
      {pageInfo.hasNextPage && (
        <p>
          <a rel="next" href={link(`${path}?${next}`)}>
            {t('search.more')}
          </a>
        </p>
      )}
    </>
  );
}
