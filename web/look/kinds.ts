/** How the nodes of a type look everywhere: in graph, legend, map, timeline and pictures. Colour is never alone. */
export interface Look {
  /** Six digits; at least 3:1 on white and on the dark ground. */
  readonly colour: string;
  readonly shape: Shape;
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';

const COLOURS = ['#0072B2', '#B86E00', '#008A64', '#B0578D', '#D55E00', '#2B8CBE', '#767676'];
const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon'];

/**
 * Looks by the order of the types in the ontology: neighbours in it differ in colour and in shape, and no two of the first 35
 * types look the same. An ontology that nobody has seen gets its looks in the same way.
 */
export function looksOf(types: readonly string[]): (type: string) => Look {
  const looks = new Map(types.map((type, index) => [type, lookAt(index)]));
  return (type) => looks.get(type) ?? lookAt(types.length);
}

const lookAt = (index: number): Look => ({
  // One further with each round, so that types far apart in the ontology that meet in every scene, such as events and countries, differ.
  colour: COLOURS[(index + Math.floor(index / COLOURS.length)) % COLOURS.length] ?? '#767676',
  shape: SHAPES[index % SHAPES.length] ?? 'circle',
});
