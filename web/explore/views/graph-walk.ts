import { type Drawing, type DrawnLink, type DrawnNode, otherEnd } from '../renderer/drawing.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest node in a direction: what lies aside counts as farther, what lies beyond the diagonal twice is not there. */
export function nearestTowards({ nodes }: Drawing, from: DrawnNode, direction: Direction): DrawnNode | undefined {
  const [wx, wy] = WAYS[direction];
  let found: DrawnNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const along = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    const far = along + 2 * aside;
    if (node === from || along <= 0 || aside > 2 * along || far >= least) continue;
    least = far;
    found = node;
  }
  return found;
}

/** The node with most links (1) or fewest (-1); of equals the first by id. */
export const byLinks = ({ nodes }: Drawing, most: 1 | -1): DrawnNode | undefined =>
  nodes.toSorted((one, other) => most * (other.links.length - one.links.length) || (one.id < other.id ? -1 : 1))[0];

/** The neighbour after (1) or before (-1) the given one, clockwise from above. */
export function neighbourAfter(of: DrawnNode, current: string | null, step: 1 | -1): DrawnNode | undefined {
  const neighbours = [...new Set(of.links.map((link) => otherEnd(link, of)))].filter((node) => node !== of);
  return after(clockwise(of, neighbours), current, step);
}

/** The link of a node after (1) or before (-1) the given one, clockwise from above. */
export function linkAfter(of: DrawnNode, current: string | null, step: 1 | -1): DrawnLink | undefined {
  const angle = (link: DrawnLink): number => angleOf(of, otherEnd(link, of));
  const links = of.links.toSorted((one, other) => angle(one) - angle(other) || (one.id < other.id ? -1 : 1));
  return after(links, current, step);
}

function after<One extends { readonly id: string }>(list: readonly One[], current: string | null, step: 1 | -1) {
  const at = list.findIndex(({ id }) => id === current);
  if (at < 0) return list.at(step === 1 ? 0 : -1);
  return list.at((at + step) % list.length);
}

const clockwise = (of: DrawnNode, nodes: readonly DrawnNode[]): DrawnNode[] =>
  nodes.toSorted((one, other) => angleOf(of, one) - angleOf(of, other) || (one.id < other.id ? -1 : 1));

/** From 0 above, clockwise. */
const angleOf = (from: DrawnNode, to: DrawnNode): number =>
  (Math.atan2(to.x - from.x, from.y - to.y) + 2 * Math.PI) % (2 * Math.PI);
