import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import type { Comparison, ComparisonRow } from './compare.tsx';
import { rowName } from './compare-table.tsx';

/** Rows in which some have something and others nothing, and what all have. */
export function Contrasts({ context, compare }: { context: PageContext; compare: Comparison }) {
  const { t } = context.messages;
  const contrasting = compare.rows.filter((row) => row.recordedFor.length > 0 && row.missingFor.length > 0);
  const common = compare.rows.filter((row) => (row.common ?? []).length > 0);
  return (
    <>
      {contrasting.length === 0 && common.length === 0 && <p class="empty">{t('compare.noContrast')}</p>}
      <ul class="plain">
        {contrasting.map((row) => (
          <li key={`${row.kind}${row.name}${row.direction}`}>
            <strong>{rowName(context, row)}</strong>: {t('compare.has', { names: names(row.recordedFor) })};{' '}
            {t('compare.lacks', { names: names(row.missingFor) })}
          </li>
        ))}
      </ul>
      {common.length > 0 && <h3>{t('compare.common')}</h3>}
      <ul class="plain">
        {common.map((row) => (
          <Common key={`${row.kind}${row.name}${row.direction}`} context={context} row={row} />
        ))}
      </ul>
    </>
  );
}

const names = (things: readonly { readonly name: string }[]): string => things.map(({ name }) => name).join(', ');

const Common = ({ context, row }: { context: PageContext; row: ComparisonRow }) => (
  <li>
    <strong>{rowName(context, row)}</strong>:{' '}
    {(row.common ?? []).map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a href={context.link(idPath(id))}>{name}</a>
      </span>
    ))}
  </li>
);
