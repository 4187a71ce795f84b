import type { Positions } from '../layout/place.ts';
import type { Hit, Point, Renderer } from '../renderer/renderer.ts';

/** What a pointer does, in terms of the graph. */
export interface PointerHandlers {
  readonly hover: (hit: Hit | null, at: Point) => void;
  /** `adds` with Shift, Control or Command. */
  readonly click: (hit: Hit | undefined, adds: boolean) => void;
  readonly expand: (node: string) => void;
  /** Which nodes go along when this one is dragged, with their places. */
  readonly dragged: (node: string) => Positions;
  readonly drag: (positions: Positions) => void;
  /** Null where it was given up on the way. */
  readonly drop: (positions: Positions | null) => void;
  /** The rectangle while it is drawn; null when it is gone. */
  readonly box: (corners: readonly [Point, Point] | null) => void;
  readonly boxed: (corners: readonly [Point, Point]) => void;
}

type Gesture =
  | { readonly kind: 'press'; readonly start: Point; readonly hit: Hit | undefined; readonly shift: boolean }
  | { readonly kind: 'drag'; readonly start: Point; readonly from: Positions; to: Positions }
  | { readonly kind: 'box'; readonly start: Point }
  | { readonly kind: 'pan' | 'pinch' | 'idle' };

/** A pointer that moves less than this has clicked. */
const CLICK = 4;

/** Listens to mouse, pen, fingers and wheel on an element; answers with what ends it. */
export function listenToPointer(element: HTMLElement, renderer: Renderer, handlers: PointerHandlers): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const at = within(element);
  const { down, move, up, cancel } = createGestures(at, renderer, handlers);
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    down(event);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    renderer.camera.zoom(zoomOf(event), at(event));
  };
  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', cancel, { signal });
  element.addEventListener('pointerleave', (event) => handlers.hover(null, at(event)), { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('dblclick', (event) => expandAt(renderer, handlers, at(event)), { signal });
  return () => leaving.abort();
}

/** What pointers do from where they go down to where they go up. */
function createGestures(at: (event: PointerEvent) => Point, renderer: Renderer, handlers: PointerHandlers) {
  const pointers = new Map<number, Point>();
  let gesture: Gesture = { kind: 'idle' };
  const abandon = (): void => {
    handlers.box(null);
    if (gesture.kind === 'drag') handlers.drop(null);
    gesture = { kind: 'idle' };
  };
  return {
    down: (event: PointerEvent): void => {
      const point = at(event);
      pointers.set(event.pointerId, point);
      abandon();
      gesture = pointers.size > 1 ? { kind: 'pinch' } : pressed(renderer, point, event);
      handlers.hover(null, point);
    },
    move: (event: PointerEvent): void => {
      const point = at(event);
      const before = pointers.get(event.pointerId);
      if (before === undefined) {
        if (event.pointerType !== 'touch') handlers.hover(renderer.hitTest(point.x, point.y) ?? null, point);
        return;
      }
      if (gesture.kind === 'press' && distance(gesture.start, point) >= CLICK) gesture = begun(gesture, handlers);
      if (gesture.kind === 'pinch') pinch(renderer, pointers, event.pointerId, point);
      pointers.set(event.pointerId, point);
      follow(renderer, handlers, gesture, { before, point });
    },
    up: (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId)) return;
      finish(handlers, gesture, at(event));
      // A finger that stays after a pinch goes on panning.
      gesture = pointers.size > 0 ? { kind: 'pan' } : { kind: 'idle' };
    },
    cancel: (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
      abandon();
    },
  };
}

/** A wheel turns in steps, a touchpad in small ones; a pinch on it comes with Control. */
function zoomOf({ deltaMode, deltaY, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
  return Math.exp(-Math.max(-240, Math.min(240, pixels)) * (ctrlKey ? 0.01 : 0.0022));
}

/** Where an event is, from the upper left corner of an element. */
const within =
  (element: HTMLElement) =>
  ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

const pressed = (renderer: Renderer, start: Point, { shiftKey, ctrlKey, metaKey }: PointerEvent): Gesture => ({
  kind: 'press',
  start,
  hit: renderer.hitTest(start.x, start.y),
  shift: shiftKey || ctrlKey || metaKey,
});

/** A press that has become a movement. */
function begun({ start, hit, shift }: Gesture & { kind: 'press' }, handlers: PointerHandlers): Gesture {
  if (shift) return { kind: 'box', start };
  if (!hit || !('node' in hit)) return { kind: 'pan' };
  const from = handlers.dragged(hit.node);
  return { kind: 'drag', start, from, to: from };
}

function follow(
  renderer: Renderer,
  handlers: PointerHandlers,
  gesture: Gesture,
  { before, point }: { readonly before: Point; readonly point: Point },
): void {
  if (gesture.kind === 'pan') renderer.camera.pan(point.x - before.x, point.y - before.y);
  if (gesture.kind === 'box') handlers.box([gesture.start, point]);
  if (gesture.kind !== 'drag') return;
  const { scale } = renderer.camera.state();
  const [dx, dy] = [(point.x - gesture.start.x) / scale, (point.y - gesture.start.y) / scale];
  gesture.to = new Map(
    [...gesture.from].map(([id, { x, y }]) => [id, { x: Math.round(x + dx), y: Math.round(y + dy) }]),
  );
  handlers.drag(gesture.to);
}

function finish(handlers: PointerHandlers, gesture: Gesture, point: Point): void {
  if (gesture.kind === 'press') handlers.click(gesture.hit, gesture.shift);
  if (gesture.kind === 'drag') handlers.drop(gesture.to);
  if (gesture.kind !== 'box') return;
  handlers.box(null);
  handlers.boxed([gesture.start, point]);
}

/** Two fingers: what is between them stays between them. */
function pinch(renderer: Renderer, pointers: ReadonlyMap<number, Point>, moved: number, to: Point): void {
  const from = pointers.get(moved);
  const other = [...pointers].find(([id]) => id !== moved)?.[1];
  if (from === undefined || other === undefined) return;
  const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
  renderer.camera.pan((to.x - from.x) / 2, (to.y - from.y) / 2);
  renderer.camera.zoom(Math.max(1, distance(to, other)) / Math.max(1, distance(from, other)), middle);
}

function expandAt(renderer: Renderer, handlers: PointerHandlers, { x, y }: Point): void {
  const hit = renderer.hitTest(x, y);
  if (hit && 'node' in hit) handlers.expand(hit.node);
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
