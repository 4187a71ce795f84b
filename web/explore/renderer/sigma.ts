import Graph from 'graphology';
import Sigma from 'sigma';
import { sizeAt } from './camera.ts';
import { strengthOf } from './drawing.ts';
import type { Frame } from './paint.ts';
import { paintOver } from './paint-over.ts';
import type { Picture, Renderer } from './renderer.ts';
import { createLinkProgram } from './sigma-links.ts';
import { createNodeProgram } from './sigma-nodes.ts';
import { createStage } from './stage.ts';

/** Sigma's own units: the scene from -EXTENT to EXTENT is its square from 0 to 1, so that its camera never depends on the scene. */
const EXTENT = 5_000;

/**
 * Nodes and links by sigma on WebGL; what lies over them, names and marks, on a canvas before it, painted as without WebGL.
 * What is hit and where the camera is are the same as there too. Throws where the browser gives no WebGL; `lost` is
 * called where it is taken away.
 */
export function createSigmaRenderer(element: HTMLElement, lost: () => void): Renderer {
  const holder = document.createElement('div');
  holder.className = 'graph-webgl';
  const over = document.createElement('canvas');
  element.append(holder, over);
  const context = over.getContext('2d');
  const sigma = context && startSigma(holder);
  if (!context || !sigma) {
    holder.remove();
    over.remove();
    throw new Error('The browser gives no WebGL to draw with.');
  }
  for (const canvas of holder.querySelectorAll('canvas')) canvas.addEventListener('webglcontextlost', lost);
  const show = createShow(sigma);
  const stage = createStage(element, {
    context,
    resize: ({ width, height, ratio }) => {
      over.width = Math.round(width * ratio);
      over.height = Math.round(height * ratio);
      over.style.width = `${width}px`;
      over.style.height = `${height}px`;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      sigma.resize();
    },
    paint: (frame) => {
      show(frame);
      context.clearRect(0, 0, frame.size.width, frame.size.height);
      paintOver(frame);
    },
  });
  return {
    ...stage,
    kind: 'webgl',
    destroy: () => {
      stage.destroy();
      sigma.kill();
      holder.remove();
      over.remove();
    },
  };
}

function startSigma(holder: HTMLElement): Sigma | undefined {
  try {
    const sigma = new Sigma(new Graph({ multi: true, allowSelfLoops: true }), holder, {
      allowInvalidContainer: true,
      renderLabels: false,
      stagePadding: 0,
      minCameraRatio: null,
      maxCameraRatio: null,
      zIndex: false,
      defaultNodeType: 'shape',
      defaultEdgeType: 'bent',
      nodeProgramClasses: { shape: createNodeProgram() },
      edgeProgramClasses: { bent: createLinkProgram() },
    });
    sigma.setCustomBBox({ x: [-EXTENT, EXTENT], y: [-EXTENT, EXTENT] });
    // The pointer is ours: sigma's own readers of it would ask what is under it a second time.
    sigma.getMouseCaptor().kill();
    sigma.getTouchCaptor().kill();
    return sigma;
  } catch {
    return undefined;
  }
}

/** Hands a frame to sigma: a new graph where the drawing is new, else only the camera. */
function createShow(sigma: Sigma): (frame: Frame) => void {
  let shown: Frame['drawing'] | undefined;
  let dark: Picture['dark'] | undefined;
  let size = 1;
  sigma.setSetting('zoomToSizeRatioFunction', () => 1 / size);
  return (frame) => {
    const { x, y, scale } = frame.view.state();
    const smaller = Math.min(frame.size.width, frame.size.height);
    size = sizeAt(scale);
    const camera = {
      x: 0.5 + x / (2 * EXTENT),
      y: 0.5 - y / (2 * EXTENT),
      ratio: smaller / (2 * EXTENT * scale),
      angle: 0,
    };
    if (shown !== frame.drawing || dark !== frame.picture.dark) sigma.setGraph(graphOf(frame));
    shown = frame.drawing;
    dark = frame.picture.dark;
    sigma.getCamera().setState(camera);
    // Renders now, so that names and what they name move together; nothing is read anew.
    sigma.refresh({ skipIndexation: true, partialGraph: {} });
  };
}

function graphOf({ drawing, colours }: Frame): Graph {
  const graph = new Graph({ multi: true, allowSelfLoops: true });
  for (const { id, x, y, radius, look } of drawing.nodes)
    graph.addNode(id, { x, y: -y, size: radius, color: look.colour, shape: look.shape });
  const color = hexOf(colours.link, strengthOf(drawing));
  for (const link of drawing.links) {
    // One to itself is drawn by nobody: it would need a program of its own, and the panel lists it.
    if (link.source === link.target) continue;
    const { control, editorial, directed, target, width } = link;
    const attributes = {
      color,
      size: width,
      controlX: control.x,
      controlY: -control.y,
      editorial,
      directed,
      end: target.radius,
    };
    graph.addEdgeWithKey(link.id, link.source.id, target.id, attributes);
  }
  return graph;
}

/** Sigma reads no colour but in digits. */
const hexOf = (colour: string, strength: number): string =>
  `#${[...(colour.match(/[\d.]+/g) ?? []).slice(0, 3), 255 * strength]
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
