import type { Row } from '../neo4j/graph.ts';
import type { Direction, Ontology } from '../ontology/ontology.ts';
import { holdsOn } from '../time/period.ts';
import { isSymmetric } from './walk.ts';

/** An edge as the statements of these rooms give it: its properties, its relationship type and the ids of its ends. */
export interface EdgeRow extends Row {
  readonly id: string;
  readonly claim: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** As what an edge of a relation is seen from one of its ends: the direction, and the field that asks for it there. */
export function fieldFrom(
  ontology: Ontology,
  type: string,
  outgoing: boolean,
): { field: string; direction: Direction } {
  const relation = ontology.relations.get(type);
  if (relation === undefined) throw new Error(`The ontology has no relation ${type}.`);
  if (isSymmetric(relation)) return { field: relation.field, direction: 'BOTH' };
  return outgoing ? { field: relation.field, direction: 'OUT' } : { field: relation.inverse, direction: 'IN' };
}

/** Whether one of several things of these periods holds on a day: as certain as the most certain. */
export function anyHolds(periods: readonly unknown[], day: number | null): ReturnType<typeof holdsOn> {
  const all = periods.map((period) => holdsOn(period, day));
  return (['CERTAIN', 'POSSIBLE'] as const).find((one) => all.includes(one)) ?? 'UNDATED';
}
