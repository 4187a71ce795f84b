import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Look } from '../../look/kinds.ts';
import type { Messages } from '../../parts/messages.ts';
import type { Positions } from '../layout/place.ts';
import { createRenderer, type RendererChoice } from '../renderer/choose.ts';
import { drawingOf } from '../renderer/drawing.ts';
import type { Hit, Picture, Point, Renderer } from '../renderer/renderer.ts';
import { NO_SELECTION, type Scene, type Selection } from '../scene/scene.ts';
import { described, focusOn, perform, placesWith, sentenceOf, toggled } from './graph-actions.ts';
import { actionOf } from './graph-keys.ts';
import { listenToPointer, type PointerHandlers } from './graph-pointer.ts';
import { byLinks } from './graph-walk.ts';

export interface GraphProps {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly hidden: Picture['hidden'];
  readonly look: (type: string) => Look;
  readonly dark: boolean;
  readonly messages: Messages;
  /** The node with the keyboard's focus, kept by the application. */
  readonly focus: string | null;
  readonly choice: RendererChoice;
  /** Whether keys that print something act; a reader can switch them off. */
  readonly letterKeys: boolean;
  readonly onFocus: (id: string | null) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Nodes that the reader put somewhere: they have moved and are pinned. */
  readonly onMove: (positions: Positions) => void;
  readonly onOpen: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (ids: readonly string[]) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  /** For a region of the page that is read aloud. */
  readonly onAnnounce: (text: string) => void;
  readonly onCollapse?: (id: string) => void;
  readonly onWay?: (end: 'from' | 'to', id: string) => void;
  readonly onTable?: (id: string) => void;
  readonly onEscape?: () => void;
  readonly onDrawn?: (scene: Scene) => void;
  /** The renderer, for buttons that move the camera and for pictures; undefined where nothing can be drawn. */
  readonly onReady?: (renderer: Renderer | undefined) => void;
}

/** What the pointer does at the moment; no part of the scene. */
interface Passing {
  readonly hover: Hit | null;
  readonly at: Point;
  readonly box: readonly [Point, Point] | null;
  readonly dragged: Positions | null;
}

const NOTHING: Passing = { hover: null, at: { x: 0, y: 0 }, box: null, dragged: null };

/** The graph: one stop of the Tab key, all else by the keys that its description lists, or by a pointer. */
export function GraphView(props: GraphProps) {
  const { messages, scene, hidden, look } = props;
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const anchor = useRef<string | null>(null);
  const [passing, setPassing] = useState(NOTHING);
  const renderer = useRenderer(element, props);
  usePicture(renderer, props, passing);
  usePointer(element, renderer, props, setPassing);
  const keys = useId();
  const drawing = useMemo(() => drawingOf({ scene, hidden, look }), [scene, hidden, look]);
  const focused = props.focus === null ? undefined : drawing.node.get(props.focus);
  const press = (event: KeyboardEvent): void => {
    const action = renderer ? actionOf(event, props.letterKeys) : undefined;
    if (!action || !renderer) return;
    event.preventDefault();
    perform(action, props, { renderer, drawing, anchor });
  };
  const enter = (): void => {
    if (renderer && focused === undefined) focusOn(props, renderer, byLinks(drawing, 1));
  };
  return (
    <div class="graph">
      <div
        ref={setElement}
        class={passing.hover ? 'graph-ground over' : 'graph-ground'}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by its keys.
        tabIndex={0}
        aria-label={messages.t('graph.label', { nodes: scene.nodes.size, links: scene.links.size })}
        aria-describedby={`${keys} ${keys}-focus`}
        onKeyDown={press}
        onFocus={enter}
      />
      <Tip {...{ passing, messages, scene }} />
      <SelectionBox box={passing.box} />
      {renderer === undefined && <p class="graph-none">{messages.t('graph.noDrawing')}</p>}
      <p class="unseen" id={keys}>
        {messages.t('graph.keys')}
      </p>
      <p class="unseen" id={`${keys}-focus`} data-focused={props.focus}>
        {focused && described(props, focused)}
      </p>
    </div>
  );
}

/** What the link under the pointer says. */
function Tip({ passing: { hover, at }, messages, scene }: { passing: Passing; messages: Messages; scene: Scene }) {
  if (!hover || !('link' in hover)) return null;
  return (
    <p class="graph-tip" aria-hidden="true" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {sentenceOf(messages, scene, hover.link)}
    </p>
  );
}

function SelectionBox({ box }: { box: Passing['box'] }) {
  if (box === null) return null;
  const [one, other] = box;
  return (
    <svg class="graph-box" aria-hidden="true">
      <rect
        x={Math.min(one.x, other.x)}
        y={Math.min(one.y, other.y)}
        width={Math.abs(one.x - other.x)}
        height={Math.abs(one.y - other.y)}
      />
    </svg>
  );
}

/** Null until it is there, undefined where nothing can be drawn. */
function useRenderer(element: HTMLElement | null, props: GraphProps): Renderer | undefined | null {
  const [renderer, setRenderer] = useState<Renderer | undefined | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { choice } = props;
  useEffect(() => {
    if (element === null) return;
    let made: Renderer | undefined;
    let isGone = false;
    const start = async (): Promise<void> => {
      made = await createRenderer(element, choice);
      if (isGone) made?.destroy();
      else {
        setRenderer(made);
        latest.current.onReady?.(made);
      }
    };
    void start();
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, [element, choice]);
  return renderer;
}

/** Draws each change; fits the camera once, when the first nodes are there, and never again by itself. */
function usePicture(renderer: Renderer | undefined | null, props: GraphProps, { hover, dragged }: Passing): void {
  const { scene, selection, hidden, focus, look, dark } = props;
  const fitted = useRef<Renderer | null>(null);
  const drawn = useRef(props.onDrawn);
  drawn.current = props.onDrawn;
  useEffect(() => {
    if (!renderer) return;
    renderer.draw({ scene: withPlaces(scene, dragged), selection, hidden, focus, hover, look, dark });
    if (fitted.current !== renderer && scene.nodes.size > 0) renderer.camera.fit();
    fitted.current = scene.nodes.size > 0 ? renderer : null;
    drawn.current?.(scene);
  }, [renderer, scene, dragged, selection, hidden, focus, hover, look, dark]);
}

type SetPassing = (change: (passing: Passing) => Passing) => void;

function usePointer(
  element: HTMLElement | null,
  renderer: Renderer | undefined | null,
  props: GraphProps,
  setPassing: SetPassing,
): void {
  const latest = useRef(props);
  latest.current = props;
  useEffect(
    () =>
      element && renderer ? listenToPointer(element, renderer, handlersFor(renderer, latest, setPassing)) : undefined,
    [element, renderer, setPassing],
  );
}

function handlersFor(
  renderer: Renderer,
  latest: { readonly current: GraphProps },
  setPassing: SetPassing,
): PointerHandlers {
  const change = (changed: Partial<Passing>): void => setPassing((passing) => ({ ...passing, ...changed }));
  return {
    hover: (hover, at) => setPassing((passing) => (isSame(passing.hover, hover) ? passing : { ...passing, hover, at })),
    click: (hit, adds) => {
      const { selection, onSelect, onFocus } = latest.current;
      if (hit && 'node' in hit) onFocus(hit.node);
      if (hit === undefined && !adds) onSelect(NO_SELECTION);
      if (hit === undefined) return;
      const [kind, id] = 'node' in hit ? (['nodes', hit.node] as const) : (['links', hit.link] as const);
      onSelect(toggled(adds ? selection : NO_SELECTION, kind, id));
    },
    expand: (node) => latest.current.onExpand(node),
    dragged: (node) => placesWith(latest.current.scene, latest.current.selection, node),
    drag: (dragged) => change({ dragged }),
    drop: (positions) => {
      change({ dragged: null });
      if (positions) latest.current.onMove(positions);
    },
    box: (box) => change({ box }),
    boxed: ([one, other]) => {
      const { selection, onSelect } = latest.current;
      const found = renderer.within(one, other);
      onSelect({ ...selection, nodes: new Set([...selection.nodes, ...found]) });
    },
  };
}

/** The scene with what is being dragged where the pointer is. */
function withPlaces(scene: Scene, places: Positions | null): Scene {
  if (places === null) return scene;
  const nodes = new Map(scene.nodes);
  for (const [id, place] of places) {
    const node = nodes.get(id);
    if (node) nodes.set(id, { ...node, ...place });
  }
  return { ...scene, nodes };
}

const isSame = (one: Hit | null, other: Hit | null): boolean => JSON.stringify(one) === JSON.stringify(other);
