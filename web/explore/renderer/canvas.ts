import type { Renderer } from './renderer.ts';
import { createStage, paintAll } from './stage.ts';

/** Above so many links they are hidden while the picture moves. */
const LINKS_IN_MOTION = 8_000;

/** A painter without WebGL, for computers without a graphics processor. Throws where the browser gives no canvas. */
export function createCanvasRenderer(element: HTMLElement): Renderer {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
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
    paint: (frame, isMoving) => paintAll(frame, !isMoving || frame.drawing.links.length <= LINKS_IN_MOTION),
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
