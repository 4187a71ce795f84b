import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Point } from '../renderer/renderer.ts';
import { HEIGHT, WIDTH } from './map-world.ts';

/** How the projected world lies in the element: multiplied, then moved, in CSS pixels. */
export interface MapCamera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface MapMoves {
  readonly camera: MapCamera;
  readonly size: { readonly width: number; readonly height: number };
  readonly zoom: (factor: number, about?: Point) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly whole: () => void;
  /** Puts a point of the world into the middle. */
  readonly centre: (point: Point) => void;
}

const LARGEST = 40;
const CLICK = 4;

/** The camera of a map in an element: around the points until it is moved by pointer, wheel and keys. */
export function useMapCamera(element: HTMLElement | null, points: readonly Point[]): MapMoves {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [moved, setMoved] = useState<MapCamera | 'whole' | null>(null);
  const camera = moved === null ? aroundIn(size, points) : moved === 'whole' ? wholeIn(size) : moved;
  const latest = useRef({ camera, size });
  latest.current = { camera, size };
  const moves = useMemo(() => movesOf(latest, setMoved), []);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    const stop = listen(element, moves);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [element, moves]);
  return { ...moves, camera, size };
}

type Moves = Omit<MapMoves, 'camera' | 'size'>;

function movesOf(
  latest: { current: Pick<MapMoves, 'camera' | 'size'> },
  changed: (camera: MapCamera | 'whole') => void,
): Moves {
  const set = (camera: MapCamera): void => {
    // Several movements may come before the next frame.
    latest.current = { ...latest.current, camera };
    changed(camera);
  };
  return {
    zoom: (factor, about = { x: latest.current.size.width / 2, y: latest.current.size.height / 2 }) => {
      const { scale, x, y } = latest.current.camera;
      const least = wholeIn(latest.current.size).scale;
      const next = Math.min(least * LARGEST, Math.max(least * 0.8, scale * factor));
      set({ scale: next, x: about.x - ((about.x - x) * next) / scale, y: about.y - ((about.y - y) * next) / scale });
    },
    pan: (dx, dy) => {
      const { scale, x, y } = latest.current.camera;
      set({ scale, x: x + dx, y: y + dy });
    },
    whole: () => {
      set(wholeIn(latest.current.size));
      changed('whole');
    },
    centre: ({ x, y }) => {
      const { width, height } = latest.current.size;
      const scale = Math.max(latest.current.camera.scale, 2 * wholeIn(latest.current.size).scale);
      set({ scale, x: width / 2 - x * scale, y: height / 2 - y * scale });
    },
  };
}

function wholeIn({ width, height }: { readonly width: number; readonly height: number }): MapCamera {
  const scale = Math.max(0.1, Math.min(width / WIDTH, height / HEIGHT));
  return { scale, x: (width - WIDTH * scale) / 2, y: (height - HEIGHT * scale) / 2 };
}

const MARGIN = 60;
/** A single place is shown with what lies around it. */
const LARGEST_AROUND = 6;

/** All of these points with a margin; the whole world where there are none. */
function aroundIn(size: MapMoves['size'], points: readonly Point[]): MapCamera {
  if (points.length === 0) return wholeIn(size);
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const least = wholeIn(size).scale;
  const room = Math.min(
    (size.width - 2 * MARGIN) / Math.max(1, right - left),
    (size.height - 2 * MARGIN) / Math.max(1, bottom - top),
  );
  const scale = Math.min(least * LARGEST_AROUND, Math.max(least, room));
  return { scale, x: size.width / 2 - ((left + right) / 2) * scale, y: size.height / 2 - ((top + bottom) / 2) * scale };
}

function listen(element: HTMLElement, { zoom, pan }: Moves): () => void {
  const leaving = new AbortController();
  const pointers = new Map<number, Point>();
  let travelled = 0;
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const move = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const point = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    travelled += distance(before, point);
    // Only a movement takes the pointer: a click still reaches the mark that it is on.
    if (travelled >= CLICK) element.setPointerCapture(event.pointerId);
    pan((point.x - before.x) / (other ? 2 : 1), (point.y - before.y) / (other ? 2 : 1));
    if (other) zoom(Math.max(1, distance(point, other)) / Math.max(1, distance(before, other)), between(point, other));
    pointers.set(event.pointerId, point);
  };
  const end = ({ pointerId }: PointerEvent): void => {
    pointers.delete(pointerId);
  };
  const { signal } = leaving;
  const down = (event: PointerEvent): void => {
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, at(event));
  };
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    element.addEventListener(name, end, { signal });
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    zoom(Math.exp(-Math.max(-240, Math.min(240, event.deltaY)) * 0.0022), at(event));
  };
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => leaving.abort();
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
