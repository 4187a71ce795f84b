import { useState } from 'preact/hooks';
import type { SceneNode } from '../scene/scene.ts';
import type { NeighbourGroup } from '../source/source.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { ChooseDialog } from './choose-dialog.tsx';

/** From how many on "add all" asks, and from how many it leads to a choice. */
const ASKS_FROM = 50;
const CHOOSES_FROM = 300;
const FEW = 10;

/** Where the relations of an entity lead, counted exactly before anything is read. */
export function Relations({ state, node }: { state: ExploreState; node: SceneNode }) {
  const { messages } = useTools();
  const { t } = messages;
  const summary = state.summaries.get(node.id);
  const [chosen, setChosen] = useState<NeighbourGroup>();
  return (
    <section aria-label={t('relations.title')}>
      <h3>{t('relations.title')}</h3>
      {summary === undefined && <p class="quiet">{t('explore.reading')}</p>}
      {summary?.groups.length === 0 && <p class="quiet">{t('relations.none')}</p>}
      <ul class="relations">
        {summary?.groups.map((group) => (
          <Row
            key={`${group.relation} ${group.direction} ${group.type}`}
            {...{ state, node, group }}
            onChoose={() => setChosen(group)}
          />
        ))}
      </ul>
      {chosen && <ChooseDialog node={node} group={chosen} state={state} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

interface RowProps {
  readonly state: ExploreState;
  readonly node: SceneNode;
  readonly group: NeighbourGroup;
  readonly onChoose: () => void;
}

function Row({ state, node, group, onChoose }: RowProps) {
  const { messages, commands } = useTools();
  const { t, word } = messages;
  const count = group.neighbourCount;
  const shown = shownOf(state, node, group);
  const left = count - shown;
  const expand = (many: number): void => void commands.expand(node.id, group, many);
  const addAll = (): void => {
    if (left > CHOOSES_FROM) onChoose();
    else if (left <= ASKS_FROM || confirm(t('relations.sure', { count: left }))) expand(left);
  };
  return (
    <li>
      <p>
        {t('relations.row', { relation: word('field', group.field), type: word('type', group.type) })}{' '}
        <span class="quiet">{t('relations.count', { shown, count })}</span>
      </p>
      {left > 0 && (
        <p class="actions">
          {left > FEW && (
            <button type="button" onClick={() => expand(FEW)}>
              {t('relations.add', { count: FEW })}
            </button>
          )}
          <button type="button" onClick={addAll}>
            {t('relations.all', { count: left })}
          </button>
          {left > 1 && (
            <button type="button" onClick={onChoose}>
              {t('relations.choose')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** How many neighbours of a group are in the scene. */
function shownOf({ scene }: ExploreState, { id }: SceneNode, { relation, direction, type }: NeighbourGroup): number {
  const ends = [...scene.links.values()].flatMap((link) => {
    if (link.type !== relation) return [];
    if (link.source === id && direction !== 'IN') return [link.target];
    return link.target === id && direction !== 'OUT' ? [link.source] : [];
  });
  return new Set(ends.filter((end) => scene.nodes.get(end)?.type === type)).size;
}
