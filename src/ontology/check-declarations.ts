import { groupBy } from '../group-by.ts';
import type { Relation } from './ontology.ts';
import { relationFields } from './relation-fields.ts';
import { type Declaration, directive, fieldsWith } from './sdl.ts';

/** Faults that show only in what is written: in the ontology one declaration would hide the other. */
export function declarationFaults(subjects: readonly Declaration[], relations: readonly Relation[]): string[] {
  return [
    ...twice(relations, ({ type }) => type).map(
      ([type, declared]) => `relation type ${type} is declared by ${declared.map(placeOf).join(' and ')}; name it once`,
    ),
    ...relations
      .filter(({ type }) => type === OF_CLAIMS)
      .map(
        (relation) =>
          `${placeOf(relation)} has the type ${OF_CLAIMS}, by which claims lead to what they are about; name it otherwise`,
      ),
    ...subjects.flatMap(undirectedFields),
    ...subjects.flatMap((node) => clashes(node, subjects, relations)),
  ];
}

/** Edges of this type come from claims: counted with a relation's own, they would make it look full. */
const OF_CLAIMS = 'ABOUT';

const placeOf = ({ from, field }: Relation): string => `${from}.${field}`;

const KINDS = ['attribute', 'relation', 'text', 'answered'];

function undirectedFields(node: Declaration): string[] {
  return (node.fields ?? [])
    .filter((field) => KINDS.every((kind) => directive(field, kind) === undefined))
    .map(
      (field) =>
        `${node.name.value}.${field.name.value} has no directive; mark it @attribute, @relation, @text or @answered`,
    );
}

/** A field may come from the type, from an interface, or from the other end of a relation: each name once. */
function clashes(node: Declaration, subjects: readonly Declaration[], relations: readonly Relation[]): string[] {
  const name = node.name.value;
  const family = [name, ...(node.interfaces ?? []).map((named) => named.name.value)];
  const attributes = subjects
    .filter((subject) => family.includes(subject.name.value))
    .flatMap((subject) =>
      fieldsWith(subject, 'attribute').map(
        (field) => [field.name.value, `attribute of ${subject.name.value}`] as const,
      ),
    );
  const answered = subjects
    .filter((subject) => family.includes(subject.name.value))
    .flatMap((subject) => fieldsWith(subject, 'answered').map((field) => [field.name.value, 'an answer'] as const));
  const fields = relations.flatMap((relation) =>
    relationFields(relation, family).map((field) => [field.name, `an end of ${relation.type}`] as const),
  );
  return twice([...attributes, ...answered, ...fields], ([field]) => field).map(
    ([field, origins]) => `${name}.${field} is declared twice: ${origins.map(([, origin]) => origin).join(', ')}`,
  );
}

const twice = <T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] =>
  [...groupBy(items, nameOf)].filter(([, group]) => group.length > 1);
