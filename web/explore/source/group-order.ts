import type { NeighbourGroup } from './source.ts';

/** The groups with most neighbours first. */
export const byNeighbours = (one: NeighbourGroup, other: NeighbourGroup): number =>
  other.neighbourCount - one.neighbourCount || compareLists(keyOf(one), keyOf(other));

const keyOf = ({ relation, direction, type }: NeighbourGroup): readonly string[] => [relation, direction, type];

/** By the first text in which they differ. */
export function compareLists(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index]);
  return at === -1 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
