import { useEffect, useMemo, useState } from 'preact/hooks';
import { later } from '../later.tsx';
import { WaysDialog } from '../panel/ways-dialog.tsx';
import { choiceIn } from '../renderer/choose.ts';
import type { Renderer } from '../renderer/renderer.ts';
import type { SceneNode, Selection } from '../scene/scene.ts';
import type { Found } from '../source/source.ts';
import type { ExploreState } from '../store.ts';
import { LastScene } from '../take-away/last-scene.tsx';
import { useTools } from '../tools.ts';
import { GraphView } from './graph.tsx';
import { SceneTable } from './table.tsx';
import { TimelineView } from './timeline.tsx';

const MapView = later(() => import('./map.tsx').then((module) => module.MapView));

/** The scene in the view that was chosen; what to begin with where it is empty. */
export function Stage({ state }: { state: ExploreState }) {
  const { messages, look, source, store } = useTools();
  const { scene, selection, hidden, view } = state;
  if (scene.nodes.size === 0) return <Empty />;
  const onSelect = (chosen: Selection): void => store.set({ selection: chosen });
  const shared = { scene, selection, hidden, messages, look, onSelect };
  if (view === 'table') return <SceneTable state={state} />;
  if (view === 'timeline') return <TimelineView {...shared} />;
  if (view === 'map') return <MapView {...shared} placesOf={source.places} onOpen={() => openPanel()} />;
  return <Graph state={state} onSelect={onSelect} />;
}

/** Leads the keyboard to what is known of the selection. */
const openPanel = (): void => document.querySelector<HTMLElement>('.panel')?.focus();

function Graph({ state, onSelect }: { state: ExploreState; onSelect: (selection: Selection) => void }) {
  const { messages, look, store, commands, drawing } = useTools();
  const { scene, selection, hidden, focus } = state;
  const [renderer, setRenderer] = useState<Renderer>();
  const [way, setWay] = useState<SceneNode>();
  const choice = useMemo(() => choiceIn(new URLSearchParams(location.search)), []);
  const ready = (next: Renderer | undefined): void => {
    setRenderer(next);
    drawing.attach(next);
    if (next === undefined) store.set({ view: 'table' });
  };
  useEffect(() => () => drawing.attach(undefined), [drawing]);
  return (
    <>
      <GraphView
        {...{ scene, selection, hidden, look, messages, focus, choice, onSelect }}
        dark={useDark()}
        letterKeys
        onFocus={(id) => store.set({ focus: id })}
        onMove={commands.move}
        onOpen={openPanel}
        onExpand={() => document.querySelector<HTMLElement>('.relations button')?.focus()}
        onPin={(ids) =>
          commands.pin(
            new Set(ids),
            ids.some((id) => !scene.nodes.get(id)?.pinned),
          )
        }
        onRemove={(ids) => commands.remove(new Set(ids))}
        onCollapse={commands.collapse}
        onWay={(_, id) => setWay(scene.nodes.get(id))}
        onTable={() => store.set({ view: 'table' })}
        onAnnounce={commands.announce}
        onReady={ready}
        onDrawn={(drawn) => drawn === store.get().scene && drawing.drawn()}
      />
      {renderer && <DrawingButtons renderer={renderer} />}
      {way && <WaysDialog state={state} from={way} onClose={() => setWay(undefined)} />}
    </>
  );
}

function DrawingButtons({ renderer }: { renderer: Renderer }) {
  const { messages, commands } = useTools();
  const { t } = messages;
  return (
    <p class="drawing-buttons">
      <button type="button" onClick={() => renderer.camera.zoom(1.4)} aria-label={t('explore.zoomIn')}>
        +
      </button>
      <button type="button" onClick={() => renderer.camera.zoom(1 / 1.4)} aria-label={t('explore.zoomOut')}>
        −
      </button>
      <button type="button" onClick={() => renderer.camera.fit()}>
        {t('explore.fit')}
      </button>
      <button type="button" onClick={commands.layOut}>
        {t('explore.layOut')}
      </button>
    </p>
  );
}

/** Whether the page is dark, by the reader's choice or the system's. */
function useDark(): boolean {
  const dark = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const isDark = (): boolean => {
    const theme = document.documentElement.dataset['theme'];
    return theme === 'dark' || (theme !== 'light' && dark.matches);
  };
  const [is, setIs] = useState(isDark);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it follows never changes.
  useEffect(() => {
    const follow = (): void => setIs(isDark());
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
  return is;
}

/** What to begin with where nothing is shown: of what the graph says most. */
function Empty() {
  const { messages, commands, source } = useTools();
  const [beginnings, setBeginnings] = useState<readonly Found[]>([]);
  useEffect(() => {
    // Who can search needs no beginnings: without an answer there are none.
    source.beginnings().then(setBeginnings, () => {});
  }, [source]);
  return (
    <div class="beginnings">
      <h2>{messages.t('explore.emptyTitle')}</h2>
      <p>{messages.t('explore.empty')}</p>
      <p class="actions">
        {beginnings.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => void commands.show([id])}>
            {name}
          </button>
        ))}
      </p>
      <LastScene />
    </div>
  );
}
