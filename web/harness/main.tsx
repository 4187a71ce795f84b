import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { layoutAll, relax } from '../explore/layout/layout.ts';
import { type Positions, placeAround } from '../explore/layout/place.ts';
import { choiceIn } from '../explore/renderer/choose.ts';
import type { Renderer } from '../explore/renderer/renderer.ts';
import { NO_SELECTION, type Scene, type SceneNode, type Selection } from '../explore/scene/scene.ts';
import { GraphView } from '../explore/views/graph.tsx';
import { HistogramView } from '../explore/views/histogram.tsx';
import { MapView } from '../explore/views/map.tsx';
import { TimelineView } from '../explore/views/timeline.tsx';
import { looksOf } from '../look/kinds.ts';
import '../look/page.css';
import '../look/explore-views.css';
import english from '../messages/en.json';
import { createMessages } from '../parts/messages.ts';
import './harness.css';
import { placesOf, sceneOf, TYPES } from './scenes.ts';

/** What tests and the bench ask for: `?view=graph&nodes=150&links=300&theme=dark&renderer=canvas`. */
const asked = new URLSearchParams(location.search);
const numberIn = (name: string, otherwise: number): number => Number(asked.get(name) ?? otherwise);
const messages = createMessages('en', english);
const look = looksOf(TYPES);
const hidden = { nodes: new Set<string>(), links: new Set<string>() };

/** For tests and the bench: the page's state, and what the view has told. */
interface Harness {
  renderer?: Renderer | undefined;
  scene: Scene;
  selection: Selection;
  focus: string | null;
  readonly told: string[];
  readonly setScene: (scene: Scene) => void;
  readonly layOut: () => Promise<number>;
  readonly expand: (anchor: string, count: number) => Promise<void>;
}

function Harness() {
  const [scene, setScene] = useState(() => sceneOf(numberIn('nodes', 150), numberIn('links', 300)));
  const [selection, setSelection] = useState(NO_SELECTION);
  const [focus, setFocus] = useState<string | null>(null);
  const [filter, setFilter] = useState<{ period: string | null; undated: boolean }>({ period: null, undated: true });
  const told = useMemo<string[]>(() => [], []);
  const tell = (what: string) => (about: unknown) => {
    told.push(`${what} ${typeof about === 'string' ? about : JSON.stringify(about)}`);
  };
  const filterBy = (next: typeof filter): void => {
    tell('filter')(next);
    setFilter(next);
  };
  const move = (positions: Positions): void => {
    tell('move')([...positions.keys()]);
    setScene((before) => moved(before, positions, true));
  };
  const harness: Harness = Object.assign((window as unknown as { harness: Harness }).harness ?? {}, {
    scene,
    selection,
    focus,
    told,
    setScene,
    layOut: async () => {
      const started = performance.now();
      const places = await layoutAll(scene).done;
      setScene((before) => moved(before, places, false));
      return performance.now() - started;
    },
    expand: async (anchor: string, count: number) => setScene(await expanded(scene, anchor, count)),
  });
  (window as unknown as { harness: Harness }).harness = harness;
  const shared = { scene, selection, messages, look, hidden, onSelect: setSelection };
  if (asked.get('view') === 'map') return <MapView {...shared} placesOf={placesOf} onOpen={tell('open')} />;
  if (asked.get('view') === 'timeline') return <TimelineView {...shared} />;
  if (asked.get('view') === 'histogram')
    return <HistogramView {...{ scene, messages, ...filter }} onChange={filterBy} />;
  return (
    <GraphView
      {...{ ...shared, focus }}
      dark={asked.get('theme') === 'dark'}
      choice={choiceIn(asked)}
      letterKeys={true}
      onFocus={setFocus}
      onMove={move}
      onOpen={tell('open')}
      onExpand={tell('expand')}
      onCollapse={tell('collapse')}
      onPin={tell('pin')}
      onRemove={tell('remove')}
      onAnnounce={tell('say')}
      onWay={(end, id) => tell('way')(`${end} ${id}`)}
      onTable={tell('table')}
      onEscape={() => tell('escape')('')}
      onReady={(renderer) => {
        harness.renderer = renderer;
      }}
    />
  );
}

function moved(scene: Scene, positions: Positions, pinned: boolean): Scene {
  const nodes = new Map(scene.nodes);
  for (const [id, place] of positions) {
    const node = nodes.get(id);
    if (node) nodes.set(id, { ...node, ...place, pinned: pinned || node.pinned });
  }
  return { ...scene, nodes };
}

/** New neighbours of a node, placed and relaxed as the application does it. */
async function expanded(scene: Scene, anchor: string, count: number): Promise<Scene> {
  const ids = Array.from({ length: count }, (_, at) => `new:${at}`);
  const places = placeAround(scene, ids, anchor);
  const brought = (id: string): SceneNode => {
    const place = places.get(id) ?? { x: 0, y: 0 };
    return { id, name: `Brought ${id}`, type: 'Person', ...place, pinned: false, broughtBy: anchor };
  };
  const nodes = new Map([...scene.nodes, ...ids.map((id) => [id, brought(id)] as const)]);
  const links = new Map(scene.links);
  for (const id of ids)
    links.set(`${anchor} KNOWS ${id}`, {
      id: `${anchor} KNOWS ${id}`,
      source: anchor,
      target: id,
      type: 'KNOWS',
      symmetric: true,
      sentence: `${anchor} knows ${id}.`,
      claimCount: 1,
      valid: [],
      editorial: false,
    });
  const wider = { nodes, links };
  return moved(wider, await relax(wider, ids).done, false);
}

document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
const root = document.querySelector('#harness');
if (root) render(<Harness />, root);
