import type { Look, Shape } from '../../look/kinds.ts';

/** Outlines in a square of 20, the same as in the drawing. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z',
  square: 'M3 3H17V17H3Z',
  diamond: 'M10 1 19 10 10 19 1 10Z',
  triangle: 'M10 2 18.5 17H1.5Z',
  hexagon: 'M5.5 2.5H14.5L19 10 14.5 17.5H5.5L1 10Z',
};

/** How the nodes of a type look, as a small picture beside its name. */
export const Mark = ({ look }: { look: Look }) => (
  <svg class="look" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
    <path d={OUTLINES[look.shape]} fill={look.colour} />
  </svg>
);
