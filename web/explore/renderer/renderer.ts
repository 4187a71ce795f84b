import type { Look } from '../../look/kinds.ts';
import type { Scene, Selection } from '../scene/scene.ts';

/** Draws a scene into an element: on WebGL, or on a canvas where no graphics processor is there. Both look and answer alike. */
export interface Renderer {
  readonly kind: 'webgl' | 'canvas';
  /** Shows this; called for every change of it. */
  readonly draw: (picture: Picture) => void;
  /** What is under a point of the element, in CSS pixels from its upper left corner. */
  readonly hitTest: (x: number, y: number) => Hit | undefined;
  /** Nodes within a rectangle with these corners, in CSS pixels. */
  readonly within: (one: Point, other: Point) => readonly string[];
  readonly camera: Camera;
  /** Where a point of the scene is in the element, in CSS pixels. */
  readonly toScreen: (point: Point) => Point;
  readonly toScene: (point: Point) => Point;
  /** The picture as it is seen, twice as fine. */
  readonly snapshot: () => Promise<Blob>;
  /** Milliseconds that the last frame took to draw. */
  readonly frameMilliseconds: () => number;
  readonly destroy: () => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a renderer shows. */
export interface Picture {
  readonly scene: Scene;
  readonly selection: Selection;
  /** Nodes and links that filters hide. */
  readonly hidden: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> };
  /** The node with the keyboard's focus. */
  readonly focus: string | null;
  /** What the pointer is over; its neighbours are lit. */
  readonly hover: Hit | null;
  /** How the nodes of a type look. */
  readonly look: (type: string) => Look;
  readonly dark: boolean;
}

export type Hit = { readonly node: string } | { readonly link: string };

export interface Camera {
  readonly state: () => CameraState;
  readonly set: (state: CameraState) => void;
  /** Shows all that is not hidden, with a margin. */
  readonly fit: () => void;
  /** Keeps the given point of the element, else its middle, where it is. */
  readonly zoom: (factor: number, about?: Point) => void;
  /** In CSS pixels. */
  readonly pan: (dx: number, dy: number) => void;
}

/** The point of the scene in the middle, and CSS pixels for a unit of the scene. */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
