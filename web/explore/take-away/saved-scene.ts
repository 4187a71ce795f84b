import type { CameraState } from '../renderer/renderer.ts';
import type { Filters, Scene, Selection } from '../scene/scene.ts';
import type { Clocks } from '../source/source.ts';
import type { ExploreState, ViewName } from '../store.ts';

/** Everything by which a scene comes back as it was: links and files hold it, the links between its nodes are read anew. */
export interface SavedScene {
  /** As of when; `knownAt` is null where the scene goes with the graph. */
  readonly clocks: Clocks;
  readonly nodes: readonly SavedNode[];
  readonly filters: Filters;
  readonly selection: Selection;
  readonly view: ViewName;
  readonly camera: CameraState | null;
  /** What the reader wrote to it; files have it, links do not. */
  readonly notes: string;
}

/** A node without what can be read again. Places are whole numbers. */
export interface SavedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly broughtBy: string | null;
}

/** The scene of the explorer, fixed to an instant. */
export function savedOf(state: ExploreState, knownAt: string | null, camera: CameraState | null): SavedScene {
  const { scene, filters, selection, view, clocks, notes } = state;
  const nodes = [...scene.nodes.values()].map(({ id, x, y, pinned, broughtBy }) => ({
    id,
    x: Math.round(x),
    y: Math.round(y),
    pinned,
    broughtBy,
  }));
  return { clocks: { ...clocks, knownAt }, nodes, filters, selection, view, camera: camera && rounded(camera), notes };
}

const rounded = ({ x, y, scale }: CameraState): CameraState => ({
  x: Math.round(x),
  y: Math.round(y),
  scale: Math.round(scale * 1000) / 1000,
});

/** The scene with the places of what was saved; names, types and links come from what was read. */
export function sceneOf({ nodes }: SavedScene, read: Scene): Scene {
  const placed = nodes.flatMap(({ id, ...place }) => {
    const node = read.nodes.get(id);
    return node === undefined ? [] : [[id, { ...node, ...place }] as const];
  });
  return { nodes: new Map(placed), links: read.links };
}
