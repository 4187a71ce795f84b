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
  readonly withoutPosition: { readonly nodes: number; readonly links: number };
}

/** An empty map. It keeps a name and a position a node, some 300 bytes, so that links find their ends: memory grows with the nodes. */
export function mapOf(): GraphMap {
  const placed = new Map<string, Placed>();
  const withoutPosition = { nodes: 0, links: 0 };
  return {
    withoutPosition,
    place: ({ id, name, position }) => {
      if (position === undefined) withoutPosition.nodes += 1;
      else placed.set(id, { name, position });
    },
    endsOf: ({ source, target }) => {
      const [from, to] = [placed.get(source), placed.get(target)];
      if (from !== undefined && to !== undefined) return { from, to };
      withoutPosition.links += 1;
      return undefined;
    },
  };
}
