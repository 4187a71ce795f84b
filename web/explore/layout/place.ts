import type { Scene } from '../scene/scene.ts';

/** Places by ids of nodes. */
export type Positions = ReadonlyMap<string, Place>;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Between two nodes, so that a name of a line or two fits below each. */
export const SPACING = 72;
/** Turns each place of a spiral by this, so that no two directions repeat. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** What is looked at in vain before a node is placed in the open: no ring of a scene of 5,000 nodes is wider. */
const RINGS = 80;

/**
 * Places for nodes that an expansion brought: on rings round the expanded node, where nothing stands yet, first on the side
 * that is most free. Without an anchor they go round the middle of what is there. Nothing that has a place moves.
 */
export function placeAround(scene: Scene, brought: readonly string[], anchor: string | null): Positions {
  const coming = new Set(brought);
  const standing = [...scene.nodes.values()].filter(({ id }) => !coming.has(id));
  const from = anchor === null ? undefined : scene.nodes.get(anchor);
  const middle = from ?? middleOf(standing);
  if (standing.length === 0) return spiral(brought, middle);
  const room = createRoom(standing);
  const outward = outwardFrom(middle, standing);
  const placed = new Map<string, Place>();
  for (const id of coming) {
    const place = firstFree(room.isFree, middle, outward);
    room.take(place);
    placed.set(id, place);
  }
  return placed;
}

/** Places round a middle, the same for the same number of nodes. */
export function spiral(ids: readonly string[], middle: Place): Positions {
  return new Map(
    ids.map((id, at) => {
      const distance = SPACING * 0.75 * Math.sqrt(at);
      const angle = at * GOLDEN_ANGLE;
      return [id, rounded({ x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) })];
    }),
  );
}

export const rounded = ({ x, y }: Place): Place => ({ x: Math.round(x), y: Math.round(y) });

export function middleOf(places: readonly Place[]): Place {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** The direction away from all others, as an angle. */
function outwardFrom(middle: Place, standing: readonly Place[]): number {
  const others = middleOf(standing);
  const [dx, dy] = [middle.x - others.x, middle.y - others.y];
  return Math.hypot(dx, dy) < 1 ? -Math.PI / 2 : Math.atan2(dy, dx);
}

function firstFree(isFree: (place: Place) => boolean, middle: Place, outward: number): Place {
  for (let ring = 1; ring <= RINGS; ring++) {
    const distance = ring * SPACING * 1.1;
    const slots = Math.floor((2 * Math.PI * distance) / SPACING);
    for (let slot = 0; slot < slots; slot++) {
      // 0, 1, -1, 2, -2 …: from the free side to both sides round.
      const turn = Math.ceil(slot / 2) * (slot % 2 === 1 ? 1 : -1);
      const angle = outward + (turn * 2 * Math.PI) / slots;
      const place = rounded({ x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) });
      if (isFree(place)) return place;
    }
  }
  return rounded({ x: middle.x + (RINGS + 1) * SPACING * 1.1, y: middle.y });
}

/** What is taken, by squares, so that a large scene is not gone through for each place. */
function createRoom(standing: readonly Place[]) {
  const squares = new Map<string, Place[]>();
  const least = SPACING * 0.8;
  const at = (value: number): number => Math.floor(value / SPACING);
  const take = (place: Place): void => {
    const key = `${at(place.x)},${at(place.y)}`;
    squares.set(key, [...(squares.get(key) ?? []), place]);
  };
  for (const place of standing) take(place);
  const isNear = (place: Place) => (one: Place) => Math.hypot(one.x - place.x, one.y - place.y) < least;
  return {
    take,
    isFree: (place: Place): boolean => {
      for (let column = at(place.x) - 1; column <= at(place.x) + 1; column++)
        for (let row = at(place.y) - 1; row <= at(place.y) + 1; row++)
          if (squares.get(`${column},${row}`)?.some(isNear(place))) return false;
      return true;
    },
  };
}
