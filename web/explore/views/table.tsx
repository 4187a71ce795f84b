import { useState } from 'preact/hooks';
import { idPath } from '../../parts/links.ts';
import type { SceneNode } from '../scene/scene.ts';
import { linkCounts, neighboursIn } from '../scene/shape.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { Mark } from './mark.tsx';

type Column = 'name' | 'type' | 'links';

const MOST_NEIGHBOURS = 5;

/** The scene as a table: the same entities, the same selection, everything that the drawing can do. */
export function SceneTable({ state }: { state: ExploreState }) {
  const { messages } = useTools();
  const { t } = messages;
  const [order, setOrder] = useState<{ column: Column; descending: boolean }>({ column: 'links', descending: true });
  const counts = linkCounts(state.scene);
  const near = neighboursIn(state.scene);
  const rows = [...state.scene.nodes.values()]
    .filter(({ id }) => !state.hidden.nodes.has(id))
    .sort(byColumn(order, counts, messages.language));
  const sort = (column: Column): void =>
    setOrder({ column, descending: order.column === column ? !order.descending : column === 'links' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section class="scroll table-view" tabIndex={0} aria-label={t('table.caption')}>
      <table>
        <caption class="unseen">{t('table.caption')}</caption>
        <thead>
          <tr>
            <td />
            {(['name', 'type', 'links'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sortOf(order, column)}
                class={column === 'links' ? 'number' : undefined}
              >
                <button type="button" onClick={() => sort(column)}>
                  {t(`table.${column}`)}
                </button>
              </th>
            ))}
            <th scope="col">{t('table.neighbours')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <Row
              key={node.id}
              state={state}
              node={node}
              count={counts.get(node.id) ?? 0}
              near={[...(near.get(node.id) ?? [])]}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly state: ExploreState;
  readonly node: SceneNode;
  readonly count: number;
  readonly near: readonly string[];
}

function Row({ state, node, count, near }: RowProps) {
  const { messages, store, look, link } = useTools();
  const { scene, selection } = state;
  const isSelected = selection.nodes.has(node.id);
  const toggle = (): void => {
    const nodes = new Set(selection.nodes);
    if (!nodes.delete(node.id)) nodes.add(node.id);
    store.set({ selection: { nodes, links: new Set() }, focus: node.id });
  };
  const select = (id: string): void => store.set({ selection: { nodes: new Set([id]), links: new Set() }, focus: id });
  return (
    <tr class={isSelected ? 'selected' : undefined} id={`row-${node.id}`}>
      <td>
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={messages.t('table.select', { name: node.name })}
          onChange={toggle}
        />
      </td>
      <th scope="row">
        <a href={link(idPath(node.id))}>{node.name}</a>
      </th>
      <td>
        <Mark look={look(node.type)} /> {messages.word('type', node.type)}
      </td>
      <td class="number">{messages.number(count)}</td>
      <td>
        {near.slice(0, MOST_NEIGHBOURS).map((id) => (
          <button key={id} type="button" class="plain" onClick={() => select(id)}>
            {scene.nodes.get(id)?.name}
          </button>
        ))}
        {near.length > MOST_NEIGHBOURS && <span class="quiet"> +{messages.number(near.length - MOST_NEIGHBOURS)}</span>}
      </td>
    </tr>
  );
}

interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const sortOf = (order: Order, column: Column): 'ascending' | 'descending' | 'none' =>
  order.column !== column ? 'none' : order.descending ? 'descending' : 'ascending';

function byColumn({ column, descending }: Order, counts: ReadonlyMap<string, number>, language: string) {
  const words = new Intl.Collator(language);
  const sign = descending ? -1 : 1;
  return (one: SceneNode, other: SceneNode): number => {
    const by =
      column === 'links'
        ? (counts.get(one.id) ?? 0) - (counts.get(other.id) ?? 0)
        : words.compare(one[column], other[column]);
    return sign * by || words.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
  };
}
