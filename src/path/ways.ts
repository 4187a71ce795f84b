import { createHeap } from './heap.ts';

/** What is known of the graph while ways are looked for. */
export interface Known {
  /** By id, the ids of all neighbours that were read. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  readonly degrees: ReadonlyMap<string, number>;
  /** Whether an entity may stand between the ends. */
  readonly mayPass: (id: string) => boolean;
}

export interface Way {
  /** Ids from one end to the other. */
  readonly nodes: readonly string[];
  readonly innerDegree: number;
}

/** The most beginnings of ways that are looked at for one length. */
const BEGINNINGS = 50_000;

interface Beginning extends Way {
  /** The least sum of degrees that a way with this beginning can have. */
  readonly least: number;
}

/**
 * Up to `limit` ways of exactly `length` steps, those with the lower sum of degrees first, then by ids. Beginnings are
 * followed in the order of the least sum that they can come to, so that no more are looked at than are needed. `bounded`
 * tells that there were too many.
 */
export function waysOfLength(
  known: Known,
  { from, to }: Ends,
  { length, limit }: { readonly length: number; readonly limit: number },
): { readonly ways: Way[]; readonly bounded: boolean } {
  const sums = leastSums(known, { from, to }, length);
  const queue = createHeap<Beginning>(comesBefore);
  const least = sums[length]?.get(from);
  if (least !== undefined) queue.push({ nodes: [from], innerDegree: 0, least });
  const ways: Way[] = [];
  for (let seen = 0; ways.length < limit; seen += 1) {
    const next = queue.pop();
    if (next === undefined) return { ways, bounded: false };
    if (seen === BEGINNINGS) return { ways, bounded: true };
    if (next.nodes.length > length) ways.push({ nodes: next.nodes, innerDegree: next.innerDegree });
    else for (const longer of continued(known, next, sums[length - next.nodes.length])) queue.push(longer);
  }
  return { ways, bounded: false };
}

/** A beginning comes before all that it leads to, since those have no lower sum and longer lists of ids. */
function comesBefore(a: Beginning, b: Beginning): boolean {
  if (a.least !== b.least) return a.least < b.least;
  const at = a.nodes.findIndex((id, index) => id !== b.nodes[index]);
  if (at === -1) return a.nodes.length < b.nodes.length;
  return at < b.nodes.length && (a.nodes[at] as string) < (b.nodes[at] as string);
}

/** The beginnings that are one step longer; no entity stands in one twice. */
function continued(
  { near, degrees }: Known,
  { nodes, innerDegree }: Beginning,
  sums: ReadonlyMap<string, number> | undefined,
) {
  return [...(near.get(nodes.at(-1) as string) ?? [])].flatMap((id): Beginning[] => {
    const rest = sums?.get(id);
    if (rest === undefined || nodes.includes(id)) return [];
    const sum = innerDegree + innerOf(degrees, id, rest);
    return [{ nodes: [...nodes, id], innerDegree: sum, least: sum + Math.max(rest, 0) }];
  });
}

/** The other end, which alone has nothing behind it, does not count. */
const innerOf = (degrees: ReadonlyMap<string, number>, id: string, rest: number): number =>
  rest === END ? 0 : (degrees.get(id) ?? 0);

const END = -1;

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** By number of steps to the other end, the least sum of degrees on the way there, by id; going twice through an entity is not excluded. */
function leastSums(known: Known, ends: Ends, length: number): ReadonlyMap<string, number>[] {
  const sums: ReadonlyMap<string, number>[] = [new Map([[ends.to, END]])];
  for (let steps = 1; steps <= length; steps += 1) sums.push(oneStepBack(known, ends, sums[steps - 1] ?? new Map()));
  return sums;
}

function oneStepBack(
  { near, degrees, mayPass }: Known,
  { from, to }: Ends,
  sums: ReadonlyMap<string, number>,
): Map<string, number> {
  const back = new Map<string, number>();
  const isOpen = (id: string) => id === from || (id !== to && mayPass(id));
  for (const [id, rest] of sums) {
    if (id === from) continue;
    const sum = Math.max(rest, 0) + innerOf(degrees, id, rest);
    for (const other of [...(near.get(id) ?? [])].filter(isOpen))
      back.set(other, Math.min(sum, back.get(other) ?? Number.POSITIVE_INFINITY));
  }
  return back;
}
