import type { Frame } from './paint.ts';
import { paintOver } from './paint-over.ts';
import type { Renderer } from './renderer.ts';
import { createStage, paintBase } from './stage.ts';

/** Above so many links they are hidden while the picture moves. */
const LINKS_IN_MOTION = 8_000;

/** A painter without WebGL, for computers without a graphics processor. Throws where the browser gives no canvas. */
export function createCanvasRenderer(element: HTMLElement): Renderer {
  const { canvas, context } = opaqueCanvas();
  const base = createBase();
  element.append(canvas);
  const stage = createStage(element, {
    context,
    resize: ({ width, height, ratio }) => {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
    paint: (frame) => {
      if (frame.isMoving) paintBase(frame, frame.drawing.links.length <= LINKS_IN_MOTION);
      else context.drawImage(base(frame, canvas), 0, 0, frame.size.width, frame.size.height);
      paintOver(frame);
    },
  });
  return {
    ...stage,
    kind: 'canvas',
    destroy: () => {
      stage.destroy();
      canvas.remove();
    },
  };
}

/** Links and nodes at rest on a canvas of their own, painted anew only where they have changed: pointing at 20,000 links costs nothing. */
function createBase(): (frame: Frame, like: HTMLCanvasElement) => HTMLCanvasElement {
  const { canvas, context } = opaqueCanvas();
  let painted: readonly unknown[] = [];
  return (frame, like) => {
    const { x, y, scale } = frame.view.state();
    const now = [frame.drawing, frame.colours, x, y, scale, like.width, like.height];
    if (now.every((part, at) => part === painted[at])) return canvas;
    painted = now;
    canvas.width = like.width;
    canvas.height = like.height;
    context.setTransform(like.width / frame.size.width, 0, 0, like.height / frame.size.height, 0, 0);
    paintBase({ ...frame, context }, true);
    return canvas;
  };
}

function opaqueCanvas(): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  return { canvas, context };
}
