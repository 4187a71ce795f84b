import { createView, sizeAt, type View } from './camera.ts';
import { coloursOf } from './colours.ts';
import { type Drawing, drawingOf, strengthOf } from './drawing.ts';
import { type Grid, gridOf } from './grid.ts';
import { createLetters } from './lettering.ts';
import { type Frame, paintGround, paintLinks, paintNodes } from './paint.ts';
import { paintOver } from './paint-over.ts';
import type { Picture, Renderer } from './renderer.ts';

/** What both renderers share: the camera, what is hit, when a frame is painted, and the picture that is saved. */
export interface Stage extends Omit<Renderer, 'kind'> {
  readonly view: View;
}

/** Paints a frame on a canvas of the renderer's. */
export interface Painter {
  /** The canvas that is painted on, and what belongs to it, are this large now. */
  readonly resize: (frame: { width: number; height: number; ratio: number }) => void;
  readonly context: CanvasRenderingContext2D;
  /** `isMoving` while the reader moves the picture. */
  readonly paint: (frame: Frame, isMoving: boolean) => void;
}

/** A pointer finds nodes within 12 pixels of their middle, links within 6. */
const REACH = { node: 12, link: 6 };
/** After so many milliseconds without a change of the camera the picture stands still. */
const STILL = 140;

export function createStage(element: HTMLElement, painter: Painter): Stage {
  const model = createModel(element);
  const clock = createClock((isMoving) => {
    const picture = model.picture();
    if (picture) painter.paint(model.frame(painter.context, picture, view, devicePixelRatio), isMoving);
  });
  const view = createView(() => model.drawing().nodes, clock.moved);
  const stopWatching = watchSize(element, (size) => {
    view.resize(size);
    painter.resize({ ...size, ratio: devicePixelRatio });
    // At once: a canvas that was given a size is empty until it is painted.
    clock.paint();
  });
  return {
    view,
    camera: view,
    toScreen: view.toScreen,
    toScene: view.toScene,
    draw: (picture) => {
      model.show(picture);
      clock.request();
    },
    hitTest: (x, y) => {
      const { scale } = view.state();
      const reach = { size: sizeAt(scale) / scale, node: REACH.node / scale, link: REACH.link / scale };
      return model.grid().hit(view.toScene({ x, y }), reach);
    },
    within: (one, other) => model.grid().within(view.toScene(one), view.toScene(other)),
    snapshot: () => snapshotOf((context) => model.frame(context, model.picture(), view, 2)),
    frameMilliseconds: clock.last,
    destroy: () => {
      stopWatching();
      clock.stop();
    },
  };
}

/** When to paint: once a frame at most, and once more when the camera has come to rest. */
function createClock(show: (isMoving: boolean) => void) {
  let requested = 0;
  let movedAt = Number.NEGATIVE_INFINITY;
  let last = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const paint = (): void => {
    requested = 0;
    const started = performance.now();
    show(started - movedAt < STILL);
    last = performance.now() - started;
  };
  const request = (): void => {
    requested ||= requestAnimationFrame(paint);
  };
  return {
    paint,
    request,
    last: () => last,
    moved: () => {
      movedAt = performance.now();
      clearTimeout(settling);
      settling = setTimeout(request, STILL + 10);
      request();
    },
    stop: () => {
      clearTimeout(settling);
      cancelAnimationFrame(requested);
    },
  };
}

/** Ground, links, nodes and what lies over them, on one canvas. */
export function paintAll(frame: Frame, withLinks: boolean): void {
  paintGround(frame);
  const { drawing, colours } = frame;
  if (withLinks) paintLinks(frame, drawing.links, { colour: colours.link, more: 0, strength: strengthOf(drawing) });
  paintNodes(frame, drawing.nodes);
  paintOver(frame);
}

/** What is shown, and what is computed from it once: for the same scene and filters the drawing stays. */
function createModel(element: HTMLElement) {
  let picture: Picture | undefined;
  let drawing: Drawing = { nodes: [], links: [], node: new Map(), link: new Map() };
  let grid: Grid | undefined;
  let colours = coloursOf(element);
  const letters = new Map<number, ReturnType<typeof createLetters>>();
  return {
    picture: () => picture,
    drawing: () => drawing,
    grid: () => {
      grid ??= gridOf(drawing);
      return grid;
    },
    show: (next: Picture) => {
      if (isOtherDrawing(picture, next)) {
        drawing = drawingOf(next);
        grid = undefined;
      }
      if (picture?.dark !== next.dark) {
        colours = coloursOf(element);
        letters.clear();
      }
      picture = next;
    },
    frame: (context: CanvasRenderingContext2D, shown: Picture | undefined, view: View, ratio: number): Frame => {
      if (shown === undefined) throw new Error('Nothing is drawn yet; call draw() first.');
      const written = letters.get(ratio) ?? createLetters(colours, ratio);
      letters.set(ratio, written);
      return { context, drawing, picture: shown, view, size: view.size(), colours, letters: written };
    },
  };
}

const isOtherDrawing = (before: Picture | undefined, next: Picture): boolean =>
  before?.scene !== next.scene ||
  before.look !== next.look ||
  before.hidden.nodes !== next.hidden.nodes ||
  before.hidden.links !== next.hidden.links;

function watchSize(element: HTMLElement, changed: (size: { width: number; height: number }) => void): () => void {
  const measure = (): void => changed({ width: element.clientWidth, height: element.clientHeight });
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}

function snapshotOf(frameOn: (context: CanvasRenderingContext2D) => Frame): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('The browser gives no canvas to draw on.'));
  const frame = frameOn(context);
  canvas.width = frame.size.width * 2;
  canvas.height = frame.size.height * 2;
  context.scale(2, 2);
  paintAll(frame, true);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for the browser.')))),
  );
}
