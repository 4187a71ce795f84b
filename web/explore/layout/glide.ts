import type { Place, Positions } from './place.ts';

const MILLISECONDS = 280;

/** Moves from places to others in less than a third of a second, at once where the reader wants no motion; answers with what stops it. */
export function glide(from: Positions, to: Positions, show: (positions: Positions) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    return () => {};
  }
  const started = performance.now();
  let frame = requestAnimationFrame(step);
  function step(now: number): void {
    const part = Math.min(1, (now - started) / MILLISECONDS);
    show(part === 1 ? to : between(from, to, part * part * (3 - 2 * part)));
    if (part < 1) frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

/** The places on the way, 0 at the start and 1 at the end; what was nowhere before is at its end. */
export function between(from: Positions, to: Positions, part: number): Positions {
  const mixed = (start: Place, end: Place): Place => ({
    x: start.x + (end.x - start.x) * part,
    y: start.y + (end.y - start.y) * part,
  });
  return new Map([...to].map(([id, end]) => [id, mixed(from.get(id) ?? end, end)]));
}
