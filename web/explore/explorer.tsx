import { useEffect } from 'preact/hooks';
import { COMFORTABLE } from './commands.ts';
import { ClocksBanner } from './panel/clocks-banner.tsx';
import { FilterPanel } from './panel/filter-panel.tsx';
import { Panel } from './panel/panel.tsx';
import type { ExploreState } from './store.ts';
import { useExplore } from './store.ts';
import { useSceneFiles } from './take-away/use-scene-files.ts';
import { Toolbar } from './toolbar.tsx';
import { type Tools, ToolsContext, useTools } from './tools.ts';
import { Stage } from './views/stage.tsx';

/** The explorer: a scene in four views, what is known of what is selected, and what can be done. */
export function Explorer({ tools }: { tools: Tools }) {
  const state = useExplore(tools.store);
  useKeys(tools);
  useSceneFiles(tools);
  return (
    <ToolsContext.Provider value={tools}>
      <div class="explorer">
        <h1 class="unseen">{tools.messages.t('explore.title')}</h1>
        <Toolbar state={state} />
        <Banners state={state} />
        <div class="explorer-body">
          <FilterPanel state={state} />
          <section class="stage" aria-label={tools.messages.t('explore.title')}>
            <Stage state={state} />
          </section>
          <Panel state={state} />
        </div>
        <p class="unseen" role="status" aria-live="polite">
          {state.notice}
        </p>
      </div>
    </ToolsContext.Provider>
  );
}

function Banners({ state }: { state: ExploreState }) {
  const { messages, store } = useTools();
  const { problem, busy, scene, view } = state;
  return (
    <>
      {busy !== null && (
        <p class="busy" aria-hidden="true">
          {busy}
        </p>
      )}
      <ClocksBanner state={state} />
      {scene.nodes.size > COMFORTABLE && view === 'graph' && (
        <div class="banner">
          <p>{messages.t('explore.many', { count: scene.nodes.size })}</p>
          <button type="button" onClick={() => store.set({ view: 'table' })}>
            {messages.t('explore.table')}
          </button>
        </div>
      )}
      {problem !== null && (
        <div class="banner" role="alert">
          <p>{problem.message}</p>
          <button type="button" onClick={problem.retry}>
            {messages.t('explore.retry')}
          </button>
          <button type="button" onClick={() => store.set({ problem: null })}>
            {messages.t('explore.close')}
          </button>
        </div>
      )}
    </>
  );
}

const RETRY_MILLISECONDS = 4_000;

/** Keys that hold everywhere in the explorer, and the way back when the service was away. */
function useKeys({ store }: Tools): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyping = (event.target as HTMLElement).matches('input:not([type=checkbox]), textarea, select');
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) store.redo();
      else store.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    const timer = setInterval(() => {
      const { problem, busy } = store.get();
      if (problem?.away && busy === null) problem.retry();
    }, RETRY_MILLISECONDS);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      clearInterval(timer);
    };
  }, [store]);
}
