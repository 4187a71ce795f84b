import type { Scene } from '../scene/scene.ts';
import type { Net } from './forces.ts';
import type { LayoutAnswer } from './layout-worker.ts';
import { type Place, type Positions, spiral } from './place.ts';

/** A layout at work. */
export interface Running {
  /** The places of the nodes that were free; where it was stopped, those it had come to. */
  readonly done: Promise<Positions>;
  readonly stop: () => void;
}

/** Hears of places on the way, some times a second. */
export type Progress = (positions: Positions) => void;

/** Lays out the given nodes only, from where they stand; all others stay. */
export function relax(scene: Scene, free: Iterable<string>, progress?: Progress): Running {
  const moving = new Set(free);
  return run(
    netOf(scene, (id) => !moving.has(id)),
    progress,
  );
}

/** Lays out all nodes that are not pinned, from the beginning: where they stood has no part in it. */
export function layoutAll(scene: Scene, progress?: Progress): Running {
  const free = [...scene.nodes.values()].filter(({ pinned }) => !pinned).map(({ id }) => id);
  const pinned = [...scene.nodes.values()].filter((node) => node.pinned);
  const start = spiral(free.toSorted(), pinned[0] ?? { x: 0, y: 0 });
  return run(
    netOf(scene, (id) => !start.has(id), start),
    progress,
  );
}

/** What is laid out, sorted, so that the order in which nodes came has no part in it. */
export function netOf(scene: Scene, isFixed: (id: string) => boolean, start?: ReadonlyMap<string, Place>): Net {
  const nodes = [...scene.nodes.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const links = [...scene.links.values()].filter(
    ({ source, target }) => scene.nodes.has(source) && scene.nodes.has(target),
  );
  return {
    nodes: nodes.map(({ id, x, y }) => ({ id, ...(start?.get(id) ?? { x, y }), fixed: isFixed(id) })),
    links: links.map(({ source, target }) => [source, target] as const).toSorted(byEnds),
  };
}

const byEnds = ([source, target]: readonly [string, string], [from, to]: readonly [string, string]): number =>
  source === from ? (target < to ? -1 : target > to ? 1 : 0) : source < from ? -1 : 1;

/** In a worker, so that the page stays awake. */
function run(net: Net, progress: Progress | undefined): Running {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  let reached = positionsIn(net.nodes);
  let finish = (): void => {};
  const done = new Promise<Positions>((resolve, reject) => {
    finish = () => {
      worker.terminate();
      resolve(reached);
    };
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      reached = positionsIn(data.nodes);
      if (data.done) finish();
      else progress?.(reached);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(`The layout failed: ${event.message || 'its worker did not start'}.`));
    };
    worker.postMessage(net);
  });
  return { done, stop: finish };
}

const positionsIn = (nodes: Net['nodes']): Positions =>
  new Map(nodes.filter(({ fixed }) => !fixed).map(({ id, x, y }) => [id, { x, y }]));
