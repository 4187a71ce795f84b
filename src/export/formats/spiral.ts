/** A place to begin with for clients that need one: along a spiral, in the order of the nodes, so that none lies on another. */
export function spiral(at: number): { readonly x: number; readonly y: number } {
  const [radius, angle] = [10 * Math.sqrt(at + 0.5), at * Math.PI * (3 - Math.sqrt(5))];
  return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
}

/** Trigonometry differs in its last digits from machine to machine. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
