import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { periodText } from '../parts/marks.tsx';
import { type Notes, References } from '../parts/notes.tsx';
import { ScrollTable } from '../parts/table.tsx';
import type { Flows } from './flows.tsx';

/** Signs of the cells that have no figure, beside their words. */
const SIGNS: Readonly<Record<string, string>> = {
  STATED_NONE: '⊘',
  NOT_PRINTED: '…',
  NOT_STATED: '?',
  NOT_READ: '·',
  SAME_COUNTRY: '–',
};

/** From the rows to the columns; what is missing says why and is never zero. */
export function FlowTable({ context, flows, notes }: { context: PageContext; flows: Flows; notes: Notes }) {
  const { messages, link } = context;
  const { rows, columns, cells, mask } = flows;
  return (
    <ScrollTable label={messages.t('flows.table', { indicator: flows.indicator.name })}>
      <thead>
        <tr>
          <th scope="col">{messages.t('flows.fromTo')}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col" class="number">
              <a href={link(idPath(id))}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={link(idPath(row.id))}>{row.name}</a>
            </th>
            {columns.map((column, index) => (
              <td key={column.id} class="number">
                <Cell
                  context={context}
                  notes={notes}
                  state={mask[at]?.[index] ?? 'NOT_READ'}
                  cell={cells.find(({ from, to }) => from.id === row.id && to.id === column.id)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface CellProps {
  readonly context: PageContext;
  readonly notes: Notes;
  readonly state: string;
  readonly cell: Flows['cells'][number] | undefined;
}

function Cell({ context, notes, state, cell }: CellProps) {
  const { messages } = context;
  const claims = cell?.because.claims ?? [];
  const references = <References context={context} notes={notes} claims={claims} total={cell?.because.claimCount} />;
  if (cell === undefined || state !== 'RECORDED')
    return (
      <span class="missing">
        <span aria-hidden="true">{SIGNS[state]}</span> {messages.word('choice', state)}
        {references}
      </span>
    );
  return (
    <>
      {cell.value === null ? (
        <Several context={context} cell={cell} />
      ) : (
        <>
          <strong>{messages.number(cell.value)}</strong> {cell.unit}
        </>
      )}
      {references}
      {cell.conflicting && <span class="mark conflicts">{messages.t('compare.conflicting')}</span>}
    </>
  );
}

/** Figures of different times or units, each as it stands. */
const Several = ({ context, cell }: { context: PageContext; cell: Flows['cells'][number] }) => (
  <ul class="things">
    {cell.figures.map((figure, index) => (
      <li key={index}>
        {figure.value === null
          ? context.messages.word('choice', figure.valueState)
          : context.messages.number(figure.value)}{' '}
        {figure.unit}
        {figure.trend && ` (${context.messages.word('choice', figure.trend)})`}
        {figure.period && <span class="quiet"> {periodText(figure.period.edtf)}</span>}
      </li>
    ))}
  </ul>
);
