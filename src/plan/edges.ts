import { type AsOf, edgeSeen, entitySeen, statesOf, twins } from '../as-of/as-of.ts';
import type { RelationField } from '../ontology/ontology.ts';
import type { askedOfRelation } from '../relation/resolvers.ts';
import type { Draft, Question, Reading, Tuple } from './draft.ts';
import type { EntityPlace } from './entity-place.ts';

export type Page = ReturnType<typeof askedOfRelation>;

/** A relation of the entities of a level: what is asked of it, and the names of its parts in the statement. */
export interface Edges {
  readonly draft: Draft;
  readonly field: RelationField;
  readonly at: EntityPlace;
  readonly asked: Question<Page>;
  /** The list of pairs of a parent's id and its edges, each a member and the edge. */
  readonly list: string;
  /** Stored properties of the edge that are shown, in the order of the tuples, after the id of the node. */
  readonly properties: string[];
  /** Whether something asks for the values of the order's keys. */
  readonly keyed: { asked: boolean };
  /** How the edges are counted, once for all fields that ask. */
  readonly counts: { whole: boolean; read?: ReadCounts };
}

export type ReadCounts = (parent: Tuple, reading: Reading) => Counts;

export interface Counts {
  readonly total: number;
  readonly different: number;
  readonly open: boolean;
}

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

export const arrow = ({ direction }: RelationField, inside: string): string => ARROWS[direction].join(inside);

/** The pattern from a parent `n` to what a relation leads to, and what is asked of both. */
export function patternText(asOf: AsOf, field: RelationField, type: string, where: string): string {
  const conditions = [edgeSeen(asOf, 'r'), entitySeen(asOf, 'm'), where].filter((text) => text !== 'true');
  const pattern = `(n)${arrow(field, `[r:${twins(asOf, type)}]`)}(m:${twins(asOf, 'Entity')})${statesOf(asOf, 'm')}`;
  return `MATCH ${pattern}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
}
