import type { Shape } from '../../look/kinds.ts';
import type { Point } from './renderer.ts';

/** The corners of each shape about a node of radius 1, sized so that all have about the area of the circle; the circle has none. */
export const CORNERS: Readonly<Record<Shape, readonly Point[]>> = {
  circle: [],
  square: corners(4, 1.25, Math.PI / 4),
  diamond: corners(4, 1.28, 0),
  triangle: corners(3, 1.5, -Math.PI / 2),
  hexagon: corners(6, 1.1, 0),
};

type Path = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

/** Adds the outline of a shape to a path. */
export function traceShape(path: Path, shape: Shape, { x, y }: Point, radius: number): void {
  const [first, ...others] = CORNERS[shape];
  if (first === undefined) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  path.moveTo(x + first.x * radius, y + first.y * radius);
  for (const corner of others) path.lineTo(x + corner.x * radius, y + corner.y * radius);
  path.closePath();
}

/** The same as a path of SVG. */
export function shapePath(shape: Shape, { x, y }: Point, radius: number): string {
  if (shape === 'circle')
    return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  const points = CORNERS[shape].map((corner) => `${round(x + corner.x * radius)} ${round(y + corner.y * radius)}`);
  return `M${points.join('L')}z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function corners(count: number, radius: number, start: number): Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = start + (at * 2 * Math.PI) / count;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}
