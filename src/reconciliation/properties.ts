import { clientError, shortened } from '../errors.ts';
import { concreteTypes, type EntityType, type Ontology } from '../ontology/ontology.ts';

/** A property of reconciliation: a field of the API that an entity has, or the evidence of one. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What is put behind the id of a property to get the evidence of its values. */
export const EVIDENCE = '@evidence';

/** The properties of a type, or of all types. Errors: BAD_REQUEST for an unknown type. */
export function propertiesOf(ontology: Ontology, type?: string): Property[] {
  const types = type === undefined ? [...ontology.types.values()] : typesNamed(ontology, [type]);
  const found = types.flatMap(({ attributes, relations }) => [...attributes.values(), ...relations.values()]);
  const own = [...new Map(found.map((one) => [one.name, one])).values()].map(({ name, description }) => ({
    id: name,
    name: wordsOf(name),
    description,
  }));
  const evidence = own.map(({ id, name }) => ({
    id: `${id}${EVIDENCE}`,
    name: `${name}: evidence`,
    description: `Each claim that gives ${name}, with its source and the place in it.`,
  }));
  return [...own, ...evidence];
}

/** Refuses a property that no type has. Errors: BAD_REQUEST. */
export function checkProperty(ontology: Ontology, id: string): void {
  if (propertiesOf(ontology).some((property) => property.id === id)) return;
  throw clientError(
    'BAD_REQUEST',
    `"${shortened(id)}" is no property; expected a field of the API such as kind or heldIn, or one with ${EVIDENCE} behind it.`,
  );
}

/** The concrete types that are meant by names of types and interfaces. Errors: BAD_REQUEST. */
export function typesNamed(ontology: Ontology, names: readonly string[]): EntityType[] {
  const found = names.flatMap((name) => {
    const concrete = concreteTypes(ontology, name);
    if (concrete.length > 0) return concrete;
    throw clientError(
      'BAD_REQUEST',
      `"${shortened(name)}" is no type; expected one of ${[...ontology.types.keys()].join(', ')}.`,
    );
  });
  return [...new Set(found)].flatMap((name) => ontology.types.get(name) ?? []);
}

/** `maximumStay` as "maximum stay". */
export const wordsOf = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
