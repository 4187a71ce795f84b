import type { ExportNode, Position } from '../net.ts';

/** Longitude first. */
export type Point = readonly [number, number];

export const pointOf = ({ longitude, latitude }: Position): Point => [longitude, latitude];

/** A node that has a place. */
interface Placed {
  readonly name: string;
  readonly position: Position;
}

export interface Ends {
  readonly from: Placed;
  readonly to: Placed;
}

/** Where the nodes of a net are. */
export interface GraphMap {
  readonly place: (node: ExportNode) => void;
  /** Both ends of a link; undefined where one has no place. */
  readonly endsOf: (link: { readonly source: string; readonly target: string }) => Ends | undefined;
  /** What was without a place so far. */
  readonly withoutPosition: WithoutPosition;
}

/** What is on no map: how many nodes, of which types, the first of them, and the links that have such an end. */
interface WithoutPosition {
  readonly nodes: number;
  readonly links: number;
  readonly types: Readonly<Record<string, number>>;
  readonly first: readonly string[];
}

/** The most that are named. */
const NAMED = 100;

/** An empty map. It keeps a name and a position a node, some 300 bytes, so that links find their ends: memory grows with the nodes. */
export function mapOf(): GraphMap {
  const placed = new Map<string, Placed>();
  const withoutPosition = { nodes: 0, links: 0, types: {} as Record<string, number>, first: [] as string[] };
  return {
    withoutPosition,
    place: ({ id, type, name, position }) => {
      if (position !== undefined) {
        placed.set(id, { name, position });
        return;
      }
      withoutPosition.nodes += 1;
      withoutPosition.types[type] = (withoutPosition.types[type] ?? 0) + 1;
      if (withoutPosition.first.length < NAMED) withoutPosition.first.push(id);
    },
    endsOf: ({ source, target }) => {
      const [from, to] = [placed.get(source), placed.get(target)];
      if (from !== undefined && to !== undefined) return { from, to };
      withoutPosition.links += 1;
      return undefined;
    },
  };
}
