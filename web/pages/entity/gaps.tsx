import type { EntityQuery } from '../../generated/operations.ts';
import type { PageContext } from '../page.ts';
import { ScrollTable } from '../parts/table.tsx';

/** What is missing of an entity where others of its type have it, and why: the most expected first. */
export function Gaps({ context, gaps, type }: { context: PageContext; gaps: EntityQuery['gaps']; type: string }) {
  const { messages } = context;
  const { t, word } = messages;
  if (gaps.nodes.length === 0) return <p>{t('gaps.none')}</p>;
  return (
    <>
      <p class="quiet">{t('gaps.lead', { type: word('type', type) })}</p>
      <ScrollTable label={t('entity.notKnown')}>
        <thead>
          <tr>
            <th scope="col">{t('gaps.field')}</th>
            <th scope="col">{t('gaps.why')}</th>
            <th scope="col" class="number">
              {t('gaps.others')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.nodes.map(({ field, state, filledCount, typeCount }) => (
            <tr key={field}>
              <th scope="row">{word('field', field)}</th>
              <td>{word('choice', state)}</td>
              <td class="number">{t('gaps.of', { filled: filledCount, count: typeCount })}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {gaps.totalCount > gaps.nodes.length && (
        <p class="quiet">{t('list.more', { count: gaps.totalCount - gaps.nodes.length })}</p>
      )}
    </>
  );
}
