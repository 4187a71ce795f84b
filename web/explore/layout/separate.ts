import type { NetNode } from './forces.ts';

/** The room of a node with its name below: no other middle comes nearer, across and down. */
const ROOM = { x: 84, y: 46 };
const ROUNDS = 60;

/** The nodes moved apart until none stands in the room of another; fixed ones stay, so two fixed ones may still overlap. */
export function separated(nodes: readonly NetNode[]): readonly NetNode[] {
  const moved = nodes.map((node) => ({ ...node }));
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(moved)) break;
  return moved.map((node) => (node.fixed ? node : { ...node, x: Math.round(node.x), y: Math.round(node.y) }));
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
    const key = `${column},${row}`;
    const cell = cells.get(key);
    if (cell) cell.push(node);
    else cells.set(key, [node]);
  }
  return hasPushed;
}

/** What is in a cell and those about it. */
function* near(cells: ReadonlyMap<string, readonly Moving[]>, column: number, row: number): Generator<Moving> {
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
