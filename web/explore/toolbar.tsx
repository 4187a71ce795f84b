import { useState } from 'preact/hooks';
import { EntitySearch } from '../parts/entity-search.tsx';
import { WaysDialog } from './panel/ways-dialog.tsx';
import type { ExploreState, ViewName } from './store.ts';
import { TakeAwayDialog } from './take-away/take-away-dialog.tsx';
import { useTools } from './tools.ts';

const VIEWS: readonly ViewName[] = ['graph', 'table', 'timeline', 'map'];

/** What concerns the scene as a whole: adding to it, going back, seeing it in another way. */
export function Toolbar({ state }: { state: ExploreState }) {
  const { messages, store, commands, source } = useTools();
  const [hasWays, setWays] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const { t } = messages;
  const { past, future, view, scene } = state;
  return (
    <div class="toolbar" role="toolbar" aria-label={t('explore.title')}>
      <div class="adding">
        <EntitySearch
          messages={messages}
          label={t('explore.add')}
          load={source.suggest}
          onChoose={({ node }) => void commands.show([node.id])}
          clears
        />
      </div>
      <div class="group">
        <button type="button" disabled={past.length === 0} onClick={store.undo} title={past.at(-1)?.label}>
          {t('explore.undo')}
        </button>
        <button type="button" disabled={future.length === 0} onClick={store.redo} title={future.at(-1)?.label}>
          {t('explore.redo')}
        </button>
        <History state={state} />
      </div>
      <fieldset class="views">
        <legend class="unseen">{t('explore.views')}</legend>
        {VIEWS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="view"
              value={one}
              checked={one === view}
              onChange={() => store.set({ view: one })}
            />
            <span>{t(`explore.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="group">
        <button type="button" onClick={() => setWays(true)}>
          {t('ways.title')}
        </button>
        <button type="button" disabled={scene.nodes.size === 0} onClick={commands.clear}>
          {t('explore.clear')}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => setTaking(true)}>
          {t('takeAway.title')}
        </button>
      </div>
      {isTaking && <TakeAwayDialog state={state} onClose={() => setTaking(false)} />}
      {hasWays && <WaysDialog onClose={() => setWays(false)} state={state} />}
    </div>
  );
}

/** Every step that can be undone, the last one first. */
function History({ state }: { state: ExploreState }) {
  const { messages, store } = useTools();
  const steps = [...state.past].reverse();
  if (steps.length === 0) return null;
  const undo = (count: number): void => {
    for (let index = 0; index < count; index += 1) store.undo();
  };
  return (
    <details class="history">
      <summary>{messages.t('explore.history')}</summary>
      <ol>
        {steps.map(({ label }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is told by its place.
          <li key={steps.length - index}>
            <button type="button" onClick={() => undo(index + 1)}>
              {label}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
