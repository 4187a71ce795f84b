import { type Known, type Way, waysOfLength } from './ways.ts';

export interface SearchQuestion {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxLength: number;
  /** The most edges of an entity between the ends; null for any. */
  readonly maxDegree: number | null;
  /** Degrees of the two ends. */
  readonly degrees: ReadonlyMap<string, number>;
  /** The most edges that are read. */
  readonly edgeBound: number;
}

/** A neighbour of entities that were asked about. */
export interface Reached {
  readonly id: string;
  readonly near: readonly string[];
  readonly degree: number;
}

export type Stop = 'K_REACHED' | 'FOUND_ALL' | 'LENGTH' | 'NO_PATH' | 'HUBS_AVOIDED' | 'EXPANSION';

export interface SearchResult {
  readonly ways: readonly Way[];
  readonly stopped: Stop;
  readonly searchedLength: number;
  readonly expanded: number;
  readonly hubs: readonly { readonly id: string; readonly degree: number }[];
}

/**
 * The shortest ways between two entities. The surroundings of both ends are read one distance at a time, of that end first
 * whose next distance has fewer edges: with `a` distances of one and `b` of the other known, all ways of `a + b` steps are.
 */
export async function searchWays(
  question: SearchQuestion,
  expand: (ids: readonly string[]) => Promise<readonly Reached[]>,
): Promise<SearchResult> {
  const { from, to, k, maxLength } = question;
  const search = openSearch(question);
  const ways: Way[] = [];
  const step = async (length: number): Promise<Stop | undefined> => {
    const frontier = search.next();
    if (frontier === 'BOUND') return 'EXPANSION';
    if (frontier.length > 0) search.learn(await expand(frontier));
    if (search.isCutOff()) return search.without('NO_PATH');
    const found = waysOfLength(search.known, { from, to }, { length, limit: k - ways.length });
    ways.push(...found.ways);
    if (ways.length >= k) return 'K_REACHED';
    return found.bounded ? 'EXPANSION' : undefined;
  };
  for (let length = 1; length <= maxLength; length += 1) {
    const stopped = await step(length);
    const searchedLength = stopped === 'EXPANSION' ? length - 1 : length;
    if (stopped !== undefined) return { ways, stopped, searchedLength, ...search.seen() };
  }
  const stopped = ways.length > 0 ? 'FOUND_ALL' : search.without('LENGTH');
  return { ways, stopped, searchedLength: maxLength, ...search.seen() };
}

interface Side {
  readonly end: string;
  readonly other: string;
  readonly reached: Set<string>;
  frontier: string[];
}

function openSearch({ from, to, maxDegree, edgeBound, degrees: ends }: SearchQuestion) {
  const near = new Map<string, Set<string>>();
  const degrees = new Map(ends);
  const hubs = new Map<string, number>();
  const isHub = (id: string) => maxDegree !== null && (degrees.get(id) ?? 0) > maxDegree;
  const sides: readonly [Side, Side] = [
    { end: from, other: to, reached: new Set([from]), frontier: [from] },
    { end: to, other: from, reached: new Set([to]), frontier: [to] },
  ];
  let [side] = sides;
  let read = 0;
  let expanded = 0;
  const costOf = ({ frontier }: Side) => frontier.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);

  const reach = (id: string) => {
    if (side.reached.has(id)) return;
    side.reached.add(id);
    if (id === side.other) return;
    if (isHub(id)) hubs.set(id, degrees.get(id) ?? 0);
    else side.frontier.push(id);
  };
  const listHubs = () =>
    [...hubs].map(([id, degree]) => ({ id, degree })).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));

  return {
    known: { near, degrees, mayPass: (id) => !isHub(id) } satisfies Known,
    learn: (rows: readonly Reached[]) => {
      side.frontier = [];
      for (const { id, near: neighbours, degree } of rows) {
        degrees.set(id, degree);
        for (const neighbour of neighbours) join(near, id, neighbour);
        reach(id);
      }
    },
    /** The ids to read next; none where all that can be reached from one end is known already. */
    next: (): readonly string[] | 'BOUND' => {
      if (sides.some(({ frontier }) => frontier.length === 0)) return [];
      const [one, other] = sides;
      side = costOf(other) < costOf(one) ? other : one;
      read += costOf(side);
      if (read > edgeBound) return 'BOUND';
      expanded += side.frontier.length;
      return side.frontier;
    },
    /** Whether all that can be reached from one end is known, and the other end is not there. */
    isCutOff: () => sides.some(({ frontier, reached, other }) => frontier.length === 0 && !reached.has(other)),
    /** Why there is none: where hubs were passed over, that is it. */
    without: (stop: Stop): Stop => (hubs.size > 0 ? 'HUBS_AVOIDED' : stop),
    seen: () => ({ expanded, hubs: listHubs() }),
  };
}

function join(near: Map<string, Set<string>>, one: string, other: string): void {
  for (const [id, neighbour] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = near.get(id);
    if (known === undefined) near.set(id, new Set([neighbour]));
    else known.add(neighbour);
  }
}
