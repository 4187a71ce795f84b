import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { type Notes, References } from '../parts/notes.tsx';
import { ScrollTable } from '../parts/table.tsx';
import type { Matrix } from './coverage.tsx';

/** A sign for each state, beside its words. */
const SIGNS = { RECORDED: '●', RECORDED_AS_NONE: '⊘', UNKNOWN: '?', NEVER_LOOKED: '·' } as const;

type Cell = Matrix['rows'][number]['cells'][number];

/** Rows against columns; each cell says its state by a sign and in words, and leads to its claims. */
export function CoverageTable({ context, matrix, notes }: { context: PageContext; matrix: Matrix; notes: Notes }) {
  const { messages, link } = context;
  return (
    <ScrollTable label={messages.t('coverage.matrix')}>
      <thead>
        <tr>
          <th scope="col">{messages.t('coverage.row')}</th>
          {matrix.columns.map(({ entity, field }) => (
            <th key={entity?.id ?? field} scope="col">
              {entity === null ? (
                messages.word('field', field ?? '')
              ) : (
                <a href={link(idPath(entity.id))}>{entity.name}</a>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ entity, cells }) => (
          <tr key={entity.id}>
            <th scope="row">
              <a href={link(idPath(entity.id))}>{entity.name}</a>
            </th>
            {cells.map((cell, index) => (
              <td key={index} class={`cell ${cell.state.toLowerCase()}`}>
                <CellPart context={context} cell={cell} notes={notes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function CellPart({ context, cell, notes }: { context: PageContext; cell: Cell; notes: Notes }) {
  const { t, word } = context.messages;
  const { state, count, conflicting, because } = cell;
  return (
    <>
      <span class="state">
        <span aria-hidden="true">{SIGNS[state]}</span> {word('choice', state)}
      </span>
      {count > 1 && ` (${count})`}
      {conflicting && <span class="mark conflicts">{t('compare.conflicting')}</span>}
      <References context={context} notes={notes} claims={because.claims} total={because.claimCount} />
    </>
  );
}
