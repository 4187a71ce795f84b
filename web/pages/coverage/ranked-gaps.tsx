import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { type Notes, References } from '../parts/notes.tsx';
import { ScrollTable } from '../parts/table.tsx';
import type { RankedGapRows } from './coverage.tsx';

interface GapsProps {
  readonly context: PageContext;
  readonly gaps: RankedGapRows;
  readonly notes: Notes;
}

/** What is missing where one would expect it, the most expected first. */
export function RankedGaps({ context, gaps, notes }: GapsProps) {
  const { messages, link, path, parameters } = context;
  const { t, word } = messages;
  const next = new URLSearchParams(parameters);
  next.set('afterGap', gaps.pageInfo.endCursor ?? '');
  if (gaps.nodes.length === 0) return <p class="empty">{t('coverage.noGaps')}</p>;
  return (
    <>
      <p class="quiet">{t('coverage.gapsLead')}</p>
      <ScrollTable label={t('coverage.ranked')}>
        <thead>
          <tr>
            <th scope="col">{t('gaps.entity')}</th>
            <th scope="col">{t('gaps.field')}</th>
            <th scope="col">{t('gaps.why')}</th>
            <th scope="col" class="number">
              {t('gaps.others')}
            </th>
            <th scope="col" class="number">
              {t('gaps.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.nodes.map(({ entity, field, state, filledCount, typeCount, score, because }) => (
            <tr key={`${entity.id}${field}`}>
              <th scope="row">
                <a href={link(idPath(entity.id))}>{entity.name}</a>
              </th>
              <td>{word('field', field)}</td>
              <td>
                {word('choice', state)}
                {state === 'NOT_PRINTED' && (
                  <References context={context} notes={notes} claims={because.claims} total={because.claimCount} />
                )}
              </td>
              <td class="number">{t('gaps.of', { filled: filledCount, count: typeCount })}</td>
              <td class="number">{messages.number(Math.round(score * 100) / 100)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {gaps.pageInfo.hasNextPage && (
        <p>
          <a rel="next" href={link(`${path}?${next}#gaps`)}>
            {t('search.more')}
          </a>
        </p>
      )}
    </>
  );
}
