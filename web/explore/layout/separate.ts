import type { NetNode } from './net.ts';

/** The room of a node with its name below: no other middle comes nearer, across and down. */
const ROOM = { x: 84, y: 46 };
const ROUNDS = 60;
/** New nodes among others stand a little closer, so that they are found near. */
const TIGHT = 0.85;
const TRIES = 3_000;
const STEP = 12;

/** The nodes moved apart until none stands in the room of another; fixed ones stay, so two fixed ones may still overlap. */
export function separated(nodes: readonly NetNode[]): readonly NetNode[] {
  const moved = nodes.map((node) => ({ ...node }));
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(moved)) break;
  return moved.map((node) => (node.fixed ? node : { ...node, x: Math.round(node.x), y: Math.round(node.y) }));
}

/**
 * Each free node at the free place that is nearest to where it stands. For a few new ones among many that stay: pushing would
 * drive them through the whole crowd.
 */
export function settled(nodes: readonly NetNode[]): readonly NetNode[] {
  const cells = new Map<string, NetNode[]>();
  for (const node of nodes) if (node.fixed) put(cells, node);
  return nodes.map((node) => {
    if (node.fixed) return node;
    const place = aroundIt(node).find((one) => !isTaken(cells, one)) ?? node;
    put(cells, place);
    return place;
  });
}

/** Places on a spiral about a node, the nearest first. */
function aroundIt(node: NetNode): NetNode[] {
  return Array.from({ length: TRIES }, (_, at) => {
    const [distance, angle] = [STEP * Math.sqrt(at), at * Math.PI * (3 - Math.sqrt(5))];
    return {
      ...node,
      x: Math.round(node.x + distance * Math.cos(angle)),
      y: Math.round(node.y + distance * Math.sin(angle)),
    };
  });
}

function isTaken(cells: ReadonlyMap<string, readonly NetNode[]>, { x, y }: NetNode): boolean {
  for (const other of near(cells, Math.floor(x / ROOM.x), Math.floor(y / ROOM.y)))
    if (Math.abs(other.x - x) < TIGHT * ROOM.x && Math.abs(other.y - y) < TIGHT * ROOM.y) return true;
  return false;
}

function put<One extends { readonly x: number; readonly y: number }>(cells: Map<string, One[]>, node: One): void {
  const key = `${Math.floor(node.x / ROOM.x)},${Math.floor(node.y / ROOM.y)}`;
  const cell = cells.get(key);
  if (cell) cell.push(node);
  else cells.set(key, [node]);
}

interface Moving {
  x: number;
  y: number;
  readonly fixed: boolean;
}

/** One round; false where nothing overlapped. */
function pushApart(nodes: readonly Moving[]): boolean {
  const cells = new Map<string, Moving[]>();
  let hasPushed = false;
  for (const node of nodes) {
    const [column, row] = [Math.floor(node.x / ROOM.x), Math.floor(node.y / ROOM.y)];
    for (const other of near(cells, column, row)) hasPushed = push(node, other) || hasPushed;
    put(cells, node);
  }
  return hasPushed;
}

/** What is in a cell and those about it. */
function* near<One>(cells: ReadonlyMap<string, readonly One[]>, column: number, row: number): Generator<One> {
  for (let across = column - 1; across <= column + 1; across++)
    for (let down = row - 1; down <= row + 1; down++) yield* cells.get(`${across},${down}`) ?? [];
}

/** Along the way on which less is missing. */
function push(one: Moving, other: Moving): boolean {
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  const [missingX, missingY] = [ROOM.x - Math.abs(dx), ROOM.y - Math.abs(dy)];
  if (missingX <= 0.5 || missingY <= 0.5 || (one.fixed && other.fixed)) return false;
  const axis = missingX * ROOM.y < missingY * ROOM.x ? 'x' : 'y';
  const by = (axis === 'x' ? missingX : missingY) * ((axis === 'x' ? dx : dy) < 0 ? -1 : 1);
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  one[axis] += by * share;
  other[axis] -= by * (1 - share);
  return true;
}
