import type { Relation, RelationField } from './ontology.ts';

/** The fields by which a relation is seen from a type, given the type's name and those of its interfaces. */
export function relationFields(relation: Relation, family: readonly string[]): RelationField[] {
  const symmetric = relation.field === relation.inverse;
  const direction = symmetric ? ('BOTH' as const) : ('OUT' as const);
  const { field, from, to, inverseDescription } = relation;
  const forward = family.includes(from)
    ? [{ name: field, relation, direction, target: to, description: relation.description }]
    : [];
  const backward =
    !symmetric && family.includes(to)
      ? [{ name: relation.inverse, relation, direction: 'IN' as const, target: from, description: inverseDescription }]
      : [];
  return [...forward, ...backward];
}
