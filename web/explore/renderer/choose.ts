import { createCanvasRenderer } from './canvas.ts';
import type { Picture, Renderer } from './renderer.ts';

/** What a reader can ask for in the address: `?renderer=canvas`; `auto` without it. */
export type RendererChoice = 'auto' | 'canvas' | 'webgl' | 'none';

export const choiceIn = (parameters: URLSearchParams): RendererChoice => {
  const asked = parameters.get('renderer');
  return asked === 'canvas' || asked === 'webgl' || asked === 'none' ? asked : 'auto';
};

/** Painters in software that call themselves WebGL; ours is twenty times as fast. */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Microsoft Basic|Software/i;

/** The renderer for this browser; undefined where nothing can be drawn, so that a table is shown instead. */
export async function createRenderer(element: HTMLElement, choice: RendererChoice): Promise<Renderer | undefined> {
  if (choice === 'none') return undefined;
  if (choice === 'webgl' || (choice === 'auto' && hasGraphicsProcessor())) {
    const renderer = await webglRenderer(element);
    if (renderer) return renderer;
  }
  return canvasRenderer(element);
}

/** Whether WebGL 2 is drawn by a graphics processor. */
export function hasGraphicsProcessor(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (gl === null) return false;
    const information = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(information?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return !SOFTWARE.test(name);
  } catch {
    return false;
  }
}

function canvasRenderer(element: HTMLElement): Renderer | undefined {
  try {
    return createCanvasRenderer(element);
  } catch {
    return undefined;
  }
}

/** Loaded only where it is used. A context that is lost is followed by the canvas, with the same picture and camera. */
async function webglRenderer(element: HTMLElement): Promise<Renderer | undefined> {
  try {
    const { createSigmaRenderer } = await import('./sigma.ts');
    let current: Renderer;
    let shown: Picture | undefined;
    const lost = (): void => {
      const { state } = current.camera;
      const kept = state();
      current.destroy();
      current = canvasRenderer(element) ?? current;
      current.camera.set(kept);
      if (shown) current.draw(shown);
    };
    current = createSigmaRenderer(element, lost);
    return {
      get kind() {
        return current.kind;
      },
      draw: (picture) => {
        shown = picture;
        current.draw(picture);
      },
      hitTest: (x, y) => current.hitTest(x, y),
      within: (one, other) => current.within(one, other),
      camera: {
        state: () => current.camera.state(),
        set: (state) => current.camera.set(state),
        fit: () => current.camera.fit(),
        zoom: (factor, about) => current.camera.zoom(factor, about),
        pan: (dx, dy) => current.camera.pan(dx, dy),
      },
      toScreen: (point) => current.toScreen(point),
      toScene: (point) => current.toScene(point),
      snapshot: () => current.snapshot(),
      frameMilliseconds: () => current.frameMilliseconds(),
      destroy: () => current.destroy(),
    };
  } catch {
    return undefined;
  }
}
