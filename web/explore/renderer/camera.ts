import { boundsOf } from './drawing.ts';
import type { Camera, CameraState, Point } from './renderer.ts';

/** Where the reader looks; both renderers have this one, so that a change of renderer moves nothing. */
export interface View extends Camera {
  readonly toScreen: (point: Point) => Point;
  readonly toScene: (point: Point) => Point;
  /** Of the element, in CSS pixels. */
  readonly resize: (size: Size) => void;
  readonly size: () => Size;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.02;
const LARGEST = 8;
/** A small scene is not blown up beyond this when it is fitted. */
const FITTED = 1.6;
/** Room for labels at the border, in CSS pixels. */
const MARGIN = { x: 72, y: 48 };

export function createView(nodes: () => readonly Point[], changed: () => void): View {
  let state: CameraState = { x: 0, y: 0, scale: 1 };
  let size: Size = { width: 1, height: 1 };
  const set = (next: CameraState): void => {
    state = { ...next, scale: Math.min(LARGEST, Math.max(SMALLEST, next.scale)) };
    changed();
  };
  const toScene = ({ x, y }: Point): Point => ({
    x: state.x + (x - size.width / 2) / state.scale,
    y: state.y + (y - size.height / 2) / state.scale,
  });
  return {
    state: () => state,
    set,
    fit: () => set(fitting(nodes(), size)),
    zoom: (factor, about = { x: size.width / 2, y: size.height / 2 }) => {
      const kept = toScene(about);
      const scale = Math.min(LARGEST, Math.max(SMALLEST, state.scale * factor));
      set({ x: kept.x - (about.x - size.width / 2) / scale, y: kept.y - (about.y - size.height / 2) / scale, scale });
    },
    pan: (dx, dy) => set({ ...state, x: state.x - dx / state.scale, y: state.y - dy / state.scale }),
    toScreen: ({ x, y }) => ({
      x: (x - state.x) * state.scale + size.width / 2,
      y: (y - state.y) * state.scale + size.height / 2,
    }),
    toScene,
    resize: (next) => {
      size = next;
      changed();
    },
    size: () => size,
  };
}

/** How much larger than in the scene nodes and marks are drawn: they grow more slowly than distances, and never vanish. */
export const sizeAt = (scale: number): number => Math.min(2, Math.max(0.45, 1.1 * scale ** 0.45));

function fitting(nodes: readonly Point[], { width, height }: Size): CameraState {
  const bounds = boundsOf(nodes);
  if (bounds === undefined) return { x: 0, y: 0, scale: 1 };
  const { min, max } = bounds;
  const scale = Math.min(
    FITTED,
    Math.max(width - 2 * MARGIN.x, width / 2) / Math.max(1, max.x - min.x),
    Math.max(height - 2 * MARGIN.y, height / 2) / Math.max(1, max.y - min.y),
  );
  return { x: (min.x + max.x) / 2, y: (min.y + max.y) / 2, scale };
}
