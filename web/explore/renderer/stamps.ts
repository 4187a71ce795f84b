import type { Look } from '../../look/kinds.ts';
import type { Colours } from './colours.ts';
import { traceShape } from './shapes.ts';

/** Nodes as pictures, made once for a look and a size: to copy one is quicker than to fill its outline, without a graphics processor. */
export interface Stamps {
  readonly put: (
    context: CanvasRenderingContext2D,
    look: Look,
    place: { readonly x: number; readonly y: number; readonly radius: number },
  ) => void;
}

interface Stamp {
  readonly picture: HTMLCanvasElement;
  /** In CSS pixels. */
  readonly side: number;
}

/** Sizes are told apart by half a pixel. */
const STEPS = 2;
const BORDER = 0.75;
const KEPT = 2_000;

export function createStamps({ ground }: Colours, ratio: number): Stamps {
  const made = new Map<string, Stamp>();
  const stampFor = (look: Look, radius: number): Stamp => {
    const key = `${look.colour}${look.shape}${radius}`;
    const found = made.get(key);
    if (found) return found;
    if (made.size > KEPT) made.clear();
    const stamp = stamped(look, radius, { ground, ratio });
    made.set(key, stamp);
    return stamp;
  };
  return {
    put: (context, look, { x, y, radius }) => {
      const { picture, side } = stampFor(look, Math.max(1, Math.round(radius * STEPS) / STEPS));
      const [left, top] = [x - side / 2, y - side / 2].map((edge) => Math.round(edge * ratio) / ratio);
      context.drawImage(picture, left ?? 0, top ?? 0, side, side);
    },
  };
}

function stamped(look: Look, radius: number, { ground, ratio }: { ground: string; ratio: number }): Stamp {
  const picture = document.createElement('canvas');
  // Whole pixels of the screen, so that nothing is blurred.
  const pixels = 2 * Math.ceil((radius * 1.6 + 2) * ratio);
  picture.width = picture.height = pixels;
  const context = picture.getContext('2d');
  if (context) {
    context.translate(pixels / 2, pixels / 2);
    context.scale(ratio, ratio);
    traceShape(context, look.shape, { x: 0, y: 0 }, radius);
    context.strokeStyle = ground;
    context.lineWidth = 2 * BORDER;
    context.stroke();
    context.fillStyle = look.colour;
    context.fill();
  }
  return { picture, side: pixels / ratio };
}
