import { useState } from 'preact/hooks';
import { EntitySearch } from '../parts/entity-search.tsx';
import { later } from './later.tsx';
import { ClocksDialog } from './panel/clocks-dialog.tsx';
import { WaysDialog } from './panel/ways-dialog.tsx';
import type { ExploreState, Step, ViewName } from './store.ts';
import { useTools } from './tools.ts';

const TakeAwayDialog = later(() => import('./take-away/take-away-dialog.tsx').then((module) => module.TakeAwayDialog));

const VIEWS: readonly ViewName[] = ['graph', 'table', 'timeline', 'map'];

/** What concerns the scene as a whole: adding to it, going back, seeing it in another way. */
export function Toolbar({ state }: { state: ExploreState }) {
  const { messages, store, commands, source } = useTools();
  const { t } = messages;
  const { past, future, view } = state;
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
      <div class="group turns">
        <Turn sign="M7 4 3 8l4 4M3 8h9a5 5 0 0 1 0 9H8" step={past.at(-1)} onClick={store.undo}>
          {t('explore.undo')}
        </Turn>
        <Turn sign="m13 4 4 4-4 4m4-4H8a5 5 0 0 0 0 9h4" step={future.at(-1)} onClick={store.redo}>
          {t('explore.redo')}
        </Turn>
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
      <SceneMenu state={state} />
    </div>
  );
}

type Opened = 'ways' | 'clocks' | 'taking';

/** What is done less often: behind a button where the screen is narrow. */
function SceneMenu({ state }: { state: ExploreState }) {
  const { messages, commands, published } = useTools();
  const { t } = messages;
  const [opened, setOpened] = useState<Opened>();
  const dialog = { state, onClose: () => setOpened(undefined) };
  const opener = (which: Opened, label: string) => (
    <button type="button" aria-haspopup="dialog" onClick={() => setOpened(which)}>
      {label}
    </button>
  );
  return (
    <>
      <button type="button" class="menu-button" popovertarget="scene-menu" aria-label={t('explore.more')}>
        <Dots />
      </button>
      <div class="group menu" id="scene-menu" popover="auto">
        {opener('ways', t('ways.title'))}
        {!published && opener('clocks', t('clocks.button'))}
        {opener('taking', t('takeAway.title'))}
        <button
          type="button"
          disabled={state.scene.nodes.size === 0}
          popovertarget="scene-menu"
          popovertargetaction="hide"
          onClick={commands.clear}
        >
          {t('explore.clear')}
        </button>
        <History state={state} />
      </div>
      {opened === 'ways' && <WaysDialog {...dialog} />}
      {opened === 'clocks' && <ClocksDialog {...dialog} />}
      {opened === 'taking' && <TakeAwayDialog {...dialog} />}
    </>
  );
}

const Dots = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="currentColor">
    <circle cx="4" cy="10" r="2" />
    <circle cx="10" cy="10" r="2" />
    <circle cx="16" cy="10" r="2" />
  </svg>
);

interface TurnProps {
  /** A path in a square of 20. */
  readonly sign: string;
  readonly step: Step | undefined;
  readonly onClick: () => void;
  readonly children: string;
}

/** A step back or forth: a word, a sign where there is no room for it. */
function Turn({ sign, step, onClick, children }: TurnProps) {
  return (
    <button type="button" disabled={step === undefined} onClick={onClick} title={step?.label}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
        <path d={sign} stroke-width="2" />
      </svg>
      <span>{children}</span>
    </button>
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
