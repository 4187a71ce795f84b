import { groupBy } from '../../../src/group-by.ts';
import type { FactFragment } from '../../generated/operations.ts';
import { fieldOf, typeOfId, type Words } from '../words.ts';

/** Facts that are told by one relation, walked one way. */
export interface FactGroup {
  /** The field of the ontology by which the facts are called. */
  readonly field: string;
  readonly claims: readonly FactFragment[];
}

/** The facts about an entity by relation and direction, in the order in which the ontology lists its relations. */
export function groupsOf(words: Words, id: string, claims: readonly FactFragment[]): readonly FactGroup[] {
  const type = typeOfId(words, id);
  const groups = groupBy(claims, (claim) => fieldFor(words, id, claim));
  const order = new Map(type?.fields.map(({ name }, index) => [name, index]));
  const placeOf = (field: string) => order.get(field) ?? (words.texts.includes(field) ? order.size + 1 : order.size);
  return [...groups]
    .map(([field, grouped]) => ({ field, claims: grouped }))
    .sort((one, other) => placeOf(one.field) - placeOf(other.field));
}

/** The field by which a fact is asked for on the entity: along the relation, against it, or that of its role. */
function fieldFor(words: Words, id: string, { predicate, subject, object, roles }: FactFragment): string {
  const type = typeOfId(words, id);
  const made = words.types.find(({ node }) => node?.predicate === predicate);
  const role = roles.find(({ entity }) => entity?.id === id)?.name;
  if (made !== undefined && subject?.id !== id) return inverseOf(words, id, made.name, role) ?? made.name;
  if (made?.node !== undefined) return inverseOf(words, id, made.name, made.node.subject) ?? made.name;
  if (subject?.id === id) return fieldOf(words, type, predicate, 'OUT');
  if (object?.id === id) return fieldOf(words, type, predicate, 'IN');
  return 'namedIn';
}

/** The field by which an entity leads to the nodes that name it by a field of theirs. */
function inverseOf(words: Words, id: string, made: string, field: string | undefined): string | undefined {
  const relation = words.types.find(({ name }) => name === made)?.fields.find(({ name }) => name === field);
  return typeOfId(words, id)?.fields.find(
    ({ predicate, direction }) => predicate === relation?.predicate && direction !== 'OUT',
  )?.name;
}
