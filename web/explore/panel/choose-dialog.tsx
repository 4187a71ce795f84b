import { useEffect, useState } from 'preact/hooks';
import type { SceneNode } from '../scene/scene.ts';
import type { Found, NeighbourGroup, NeighbourPage } from '../source/source.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { Dialog } from './dialog.tsx';

const PAGE = 50;
const LONGEST_PAGE = 100;
/** The service knows neighbours by name only: to be ranked by what is said of them, so many are read. */
const MOST_RANKED = 1_000;

interface ChooseDialogProps {
  readonly node: SceneNode;
  readonly group: NeighbourGroup;
  readonly state: ExploreState;
  readonly onClose: () => void;
}

/** Chooses which neighbours are added, page by page or by name. */
export function ChooseDialog({ node, group, state, onClose }: ChooseDialogProps) {
  const { messages, commands } = useTools();
  const { t } = messages;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Found>>(new Map());
  const [order, setOrder] = useState<NeighbourOrder>('name');
  const { page, nodes, rankedOf, more, problem } = usePages({ node, group, state, text, order });
  const toggle = (found: Found): void => {
    const next = new Map(chosen);
    if (!next.delete(found.id)) next.set(found.id, found);
    setChosen(next);
  };
  const add = (): void => {
    void commands.add(node.id, [...chosen.values()]);
    onClose();
  };
  return (
    <Dialog title={`${node.name}: ${messages.word('field', group.field)}`} onClose={onClose}>
      <input
        type="search"
        value={text}
        placeholder={t('relations.search')}
        aria-label={t('relations.search')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="order">
        {t('relations.order')}{' '}
        <select value={order} onChange={(event) => setOrder(event.currentTarget.value as NeighbourOrder)}>
          <option value="name">{t('relations.byName')}</option>
          <option value="evidence">{t('relations.byEvidence')}</option>
        </select>
      </label>
      <p class="quiet" role="status">
        {problem ??
          (page === undefined ? t('explore.reading') : t('relations.chooseTitle', { count: page.totalCount }))}
        {rankedOf !== undefined && `. ${t('relations.orderedOf', { count: rankedOf })}`}
      </p>
      <ul class="offered-neighbours">
        {nodes.map((found) => (
          <li key={found.id}>
            <label class="check">
              <input
                type="checkbox"
                disabled={state.scene.nodes.has(found.id)}
                checked={state.scene.nodes.has(found.id) || chosen.has(found.id)}
                onChange={() => toggle(found)}
              />
              <span>{found.name}</span>
              <span class="quiet">{t('claims', { count: found.edgeCount })}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="actions">
        {page?.next !== null && (
          <button type="button" onClick={more}>
            {t('relations.more', { count: PAGE })}
          </button>
        )}
        <button type="button" class="primary" disabled={chosen.size === 0} onClick={add}>
          {t('relations.addChosen', { count: chosen.size })}
        </button>
      </p>
    </Dialog>
  );
}

type NeighbourOrder = 'name' | 'evidence';

interface Question extends Pick<ChooseDialogProps, 'node' | 'group' | 'state'> {
  readonly text: string;
  readonly order: NeighbourOrder;
}

/** The pages that have been read of the neighbours with a text in their names; all of them at once where they are ranked. */
function usePages({ node, group, state, text, order }: Question) {
  const { source } = useTools();
  const [page, setPage] = useState<NeighbourPage>();
  const [problem, setProblem] = useState<string>();
  const { filters } = state;
  const isRanked = order === 'evidence';
  const read = async (before: NeighbourPage | undefined): Promise<NeighbourPage> => {
    const after = before?.next ?? null;
    const first = isRanked ? LONGEST_PAGE : PAGE;
    const next = await source.neighbours({ id: node.id, group, filters, text: text.trim(), first, after });
    const whole = { ...next, nodes: [...(before?.nodes ?? []), ...next.nodes] };
    if (!isRanked || whole.next === null || whole.nodes.length >= MOST_RANKED) return whole;
    return read(whole);
  };
  const failed = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list is read anew for another text or order alone.
  useEffect(() => {
    let isNewest = true;
    const timer = setTimeout(() => read(undefined).then((next) => isNewest && setPage(next), failed), 150);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [text, order]);
  const nodes = page?.nodes ?? [];
  return {
    page,
    problem,
    nodes: isRanked ? nodes.toSorted((one, other) => other.edgeCount - one.edgeCount) : nodes,
    /** Of how many the ranking is, where it is not of all. */
    rankedOf: isRanked && page !== undefined && page.next !== null ? nodes.length : undefined,
    more: () => void read(page).then(setPage, failed),
  };
}
