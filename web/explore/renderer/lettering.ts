import type { Colours } from './colours.ts';
import { wrap } from './labels.ts';

/** A name as a picture, made once: a browser without a graphics processor takes longer to write than to copy. */
export interface Lettering {
  readonly picture: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

export type Letters = (text: string, strong: boolean) => Lettering;

const SIZE = 12;
const LINE = 15;
const HALO = 4;
const LENGTH = 24;
const KEPT = 1_500;

/** Names in these colours, so many device pixels to a CSS pixel; the browser shapes them, whatever their script. */
export function createLetters(colours: Colours, ratio: number): Letters {
  const made = new Map<string, Lettering>();
  return (text, strong) => {
    const key = `${strong}${text}`;
    const found = made.get(key);
    if (found) return found;
    if (made.size > KEPT) made.clear();
    const lettering = written(text, strong, { colours, ratio });
    made.set(key, lettering);
    return lettering;
  };
}

function written(
  text: string,
  strong: boolean,
  { colours, ratio }: { readonly colours: Colours; readonly ratio: number },
): Lettering {
  const picture = document.createElement('canvas');
  const context = picture.getContext('2d');
  if (context === null) return { picture, width: 0, height: 0 };
  const lines = wrap(text, LENGTH, strong ? 6 : 2);
  const font = `${strong ? 600 : 450} ${SIZE}px ${colours.font}`;
  context.font = font;
  const width = Math.ceil(Math.max(...lines.map((line) => context.measureText(line).width))) + HALO;
  const height = lines.length * LINE + 1;
  picture.width = Math.ceil(width * ratio);
  picture.height = Math.ceil(height * ratio);
  // A change of size empties the canvas and forgets what was set.
  Object.assign(context, { font, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: HALO });
  context.direction = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
  context.scale(ratio, ratio);
  context.strokeStyle = colours.ground;
  context.fillStyle = colours.text;
  for (const [at, line] of lines.entries()) context.strokeText(line, width / 2, (at + 0.5) * LINE);
  for (const [at, line] of lines.entries()) context.fillText(line, width / 2, (at + 0.5) * LINE);
  return { picture, width, height };
}
