import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Look } from '../../look/kinds.ts';
import type { Messages } from '../../parts/messages.ts';
import type { Picture } from '../renderer/renderer.ts';
import { NO_SELECTION, type Scene, type SceneLink, type Selection } from '../scene/scene.ts';
import { toggled } from './graph-actions.ts';
import { type MapMoves, useMapCamera } from './map-camera.ts';
import { MapDrawing } from './map-drawing.tsx';
import { arcsOf } from './map-marks.ts';
import { MapTable } from './map-table.tsx';
import { loadWorld, placedOn, type World } from './map-world.ts';
import type { PlacesOf, Whereabouts } from './places.ts';

export interface MapProps {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly hidden: Picture['hidden'];
  readonly look: (type: string) => Look;
  readonly messages: Messages;
  readonly placesOf: PlacesOf;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
}

type Loaded = { readonly world: World; readonly places: ReadonlyMap<string, Whereabouts> };

/** The scene on a map of the world: what has a place, links among that, and in words what has none. */
export function MapView(props: MapProps) {
  const { messages } = props;
  const loaded = useLoaded(props);
  if (loaded instanceof Error) return <p role="alert">{messages.t('map.failed', { reason: loaded.message })}</p>;
  if (loaded === null) return <p role="status">{messages.t('map.loading')}</p>;
  return <LoadedMap {...props} {...loaded} />;
}

function LoadedMap(props: MapProps & Loaded) {
  const { scene, hidden, messages, world, places, selection, onSelect, onOpen } = props;
  const [element, setElement] = useState<HTMLElement | null>(null);
  const description = useId();
  const visible = useMemo(() => withoutHidden(scene, hidden), [scene, hidden]);
  const points = useMemo(() => placedOn(world, visible, places), [world, visible, places]);
  const arcs = useMemo(() => arcsOf(world, visible, places), [world, visible, places]);
  const moves = useMapCamera(element, [...points.values()]);
  const choose = (id: string, adds: boolean): void => onSelect(toggled(adds ? selection : NO_SELECTION, 'nodes', id));
  const find = (id: string): void => {
    choose(id, false);
    const point = points.get(id);
    if (point) moves.centre(point);
  };
  const links = arcs.reduce((sum, arc) => sum + arc.links.length, 0);
  return (
    <div class="map">
      <section
        class="map-ground"
        ref={setElement}
        aria-label={messages.t('map.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the map need a place to be pressed.
        tabIndex={0}
        onKeyDown={keysFor(moves)}
      >
        <MapDrawing
          {...{ ...props, points, arcs, moves }}
          onChoose={choose}
          onOpen={onOpen}
          label={messages.t('map.label')}
          description={messages.t('map.description', { placed: points.size, all: visible.nodes.size, links })}
          id={description}
        />
        <MapButtons messages={messages} moves={moves} />
      </section>
      <p class="map-note">{messages.t('map.borders')}</p>
      <MapTable {...{ messages, places, points, arcs, selection }} scene={visible} onFind={find} />
    </div>
  );
}

function MapButtons({ messages, moves }: { readonly messages: Messages; readonly moves: MapMoves }) {
  return (
    <p class="map-buttons">
      <button type="button" onClick={() => moves.zoom(1.6)} aria-label={messages.t('map.zoomIn')}>
        +
      </button>
      <button type="button" onClick={() => moves.zoom(1 / 1.6)} aria-label={messages.t('map.zoomOut')}>
        −
      </button>
      <button type="button" onClick={moves.whole}>
        {messages.t('map.whole')}
      </button>
    </p>
  );
}

const STEP = 60;

function keysFor({ pan, zoom, whole }: MapMoves): (event: KeyboardEvent) => void {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(STEP, 0),
    ArrowRight: () => pan(-STEP, 0),
    ArrowUp: () => pan(0, STEP),
    ArrowDown: () => pan(0, -STEP),
    '+': () => zoom(1.3),
    '=': () => zoom(1.3),
    '-': () => zoom(1 / 1.3),
    '0': whole,
  };
  return (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/** Null while it loads. What is known of places is kept while the scene grows. */
function useLoaded({ scene, placesOf }: MapProps): Loaded | Error | null {
  const [loaded, setLoaded] = useState<Loaded | Error | null>(null);
  const ids = [...scene.nodes.keys()].join('\n');
  const ask = useRef(placesOf);
  ask.current = placesOf;
  useEffect(() => {
    let isGone = false;
    const answer = (found: Loaded | Error): void => {
      if (!isGone) setLoaded(found);
    };
    Promise.all([loadWorld(), ask.current(ids === '' ? [] : ids.split('\n'))]).then(
      ([world, places]) => answer({ world, places }),
      (error: unknown) => answer(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isGone = true;
    };
  }, [ids]);
  return loaded;
}

function withoutHidden(scene: Scene, hidden: Picture['hidden']): Scene {
  const nodes = new Map([...scene.nodes].filter(([id]) => !hidden.nodes.has(id)));
  const isShown = ({ id, source, target }: SceneLink): boolean =>
    !hidden.links.has(id) && nodes.has(source) && nodes.has(target);
  return { nodes, links: new Map([...scene.links].filter(([, link]) => isShown(link))) };
}
