import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { periodText } from '../parts/marks.tsx';
import { type Notes, References } from '../parts/notes.tsx';
import { ScrollTable } from '../parts/table.tsx';
import type { Comparison, ComparisonRow } from './compare.tsx';

interface TableProps {
  readonly context: PageContext;
  readonly compare: Comparison;
  readonly rows: readonly ComparisonRow[];
  readonly notes: Notes;
}

/** One row for what is compared, one column for each country. */
export function CompareTable({ context, compare, rows, notes }: TableProps) {
  const { messages, link } = context;
  return (
    <ScrollTable label={messages.t('compare.table', { kind: messages.t(`compare.${rows[0]?.kind ?? 'FIGURES'}`) })}>
      <thead>
        <tr>
          <th scope="col">{messages.t('compare.what')}</th>
          {compare.countries.map(({ id, name }) => (
            <th key={id} scope="col">
              <a href={link(idPath(id))}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}${row.name}${row.direction}`}>
            <th scope="row">
              {rowName(context, row)}
              {row.direction && <span class="quiet"> {directionName(context, compare, row.direction)}</span>}
            </th>
            {row.cells.map((cell, index) => (
              <td key={compare.countries[index]?.id}>
                <Cell context={context} cell={cell} notes={notes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** What a row compares, in words. */
export const rowName = ({ messages }: PageContext, { kind, name, indicator }: ComparisonRow): string =>
  indicator?.name ?? messages.word(kind === 'THINGS' ? 'type' : 'field', name);

function directionName({ messages: { t } }: PageContext, compare: Comparison, direction: string): string {
  const partner = compare.with?.name ?? '';
  if (direction === 'A_TO_B') return t('compare.towards', { with: partner });
  if (direction === 'B_TO_A') return t('compare.fromThere', { with: partner });
  return t(direction === 'MUTUAL' ? 'direction.mutual' : 'direction.none');
}

type CellRow = ComparisonRow['cells'][number];

/** Something with its evidence, or why there is nothing: never zero. */
function Cell({ context, cell, notes }: { context: PageContext; cell: CellRow; notes: Notes }) {
  const { messages, link } = context;
  const { t, word } = messages;
  const { claims, claimCount } = cell.because;
  const references = <References context={context} notes={notes} claims={claims} total={claimCount} />;
  if (cell.state !== 'RECORDED')
    return (
      <span class="missing">
        {word('choice', cell.state)}
        {references}
      </span>
    );
  if (cell.figures.length > 0)
    return (
      <>
        <Figures context={context} cell={cell} />
        {references}
      </>
    );
  return (
    <>
      <strong>{cell.count}</strong> {cell.conflicting && <span class="mark conflicts">{t('compare.conflicting')}</span>}
      {references}
      <ul class="things">
        {cell.entities.map(({ id, name }) => (
          <li key={id}>
            <a href={link(idPath(id))}>{name}</a>
            {cell.unique?.some((one) => one.id === id) && <span class="quiet"> ({t('compare.unique')})</span>}
          </li>
        ))}
      </ul>
      {(cell.count ?? 0) > cell.entities.length && (
        <p class="quiet">{t('list.more', { count: (cell.count ?? 0) - cell.entities.length })}</p>
      )}
    </>
  );
}

/** One figure where all agree, otherwise each. */
function Figures({ context, cell }: { context: PageContext; cell: CellRow }) {
  const { messages } = context;
  const { t, word } = messages;
  if (cell.value !== null)
    return (
      <>
        <strong class="figure">{messages.number(cell.value)}</strong> {cell.unit}
        {cell.rank !== null && <span class="quiet"> {t('compare.rank', { rank: cell.rank })}</span>}
      </>
    );
  return (
    <ul class="things">
      {cell.figures.map((figure, index) => (
        <li key={index}>
          {figure.value === null ? word('choice', figure.valueState) : messages.number(figure.value)} {figure.unit}
          {figure.trend && ` (${word('choice', figure.trend)})`}
          {figure.period && <span class="quiet"> {periodText(figure.period.edtf)}</span>}
        </li>
      ))}
    </ul>
  );
}
