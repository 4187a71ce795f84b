/** The ontology: what the written SDL says about types, attributes, relations and predicates. */

export type Scalar = string;

export interface Codebook {
  readonly example?: string;
  readonly not: string;
}

export interface Attribute {
  readonly name: string;
  readonly scalar: Scalar;
  readonly list: boolean;
  readonly description: string;
  readonly codebook?: Codebook;
}

export interface Relation {
  /** The relationship type in the graph, and the predicate of its claims. */
  readonly type: string;
  readonly field: string;
  readonly inverse: string;
  /** What the field at the other end shows; where the ontology does not say, which field this one is the other end of. */
  readonly inverseDescription: string;
  /** The type or interface that declares it. */
  readonly from: string;
  readonly to: string;
  readonly phrase: string;
  readonly description: string;
  readonly edge?: EdgeType;
  readonly negates?: string;
  /** Which end leads to the country of the other: the end of the declaring type, or of the target. */
  readonly countryOf?: 'FROM' | 'TO';
  /** Derived from several claims by the service; no claim asserts it. */
  readonly derived: boolean;
  /** The type of the relation that this one carries on to the country. */
  readonly carries?: string;
  readonly codebook?: Codebook;
}

export interface EdgeType {
  readonly name: string;
  readonly family: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** A relation as it is seen from one type: a field. */
export interface RelationField {
  readonly name: string;
  readonly relation: Relation;
  readonly direction: Direction;
  readonly target: string;
  readonly description: string;
}

export interface NodeProjection {
  readonly predicate: string;
  readonly subject: string;
  readonly value?: string;
}

/** A concrete type (with a prefix) or an interface (without). */
export interface EntityType {
  readonly name: string;
  /** The concept that it belongs to: the file in which it is declared. */
  readonly family: string;
  readonly description: string;
  readonly prefix?: string;
  readonly interfaces: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly relations: ReadonlyMap<string, RelationField>;
  readonly node?: NodeProjection;
  /** Fields that a room answers, in SDL as written. */
  readonly answered: readonly string[];
}

export interface TextPredicate {
  readonly name: string;
  readonly description: string;
  readonly codebook?: Codebook;
}

export interface EnumType {
  readonly name: string;
  readonly family: string;
  readonly description: string;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly name: string;
  readonly description: string;
  readonly codebook?: Codebook;
}

export interface Ontology {
  readonly types: ReadonlyMap<string, EntityType>;
  readonly interfaces: ReadonlyMap<string, EntityType>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly edges: ReadonlyMap<string, EdgeType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly texts: ReadonlyMap<string, TextPredicate>;
  readonly prefixes: ReadonlyMap<string, EntityType>;
}

/** The type or interface of that name; a name that is unknown is a fault of the caller. */
export function typeNamed(ontology: Ontology, name: string): EntityType {
  const type = ontology.types.get(name) ?? ontology.interfaces.get(name);
  if (type === undefined) throw new Error(`The ontology has no type ${name}.`);
  return type;
}

/** Whether an entity of the concrete type `name` may stand where `wanted` (a type or an interface) is asked for. */
export function fits(ontology: Ontology, name: string, wanted: string): boolean {
  return name === wanted || (ontology.types.get(name)?.interfaces.includes(wanted) ?? false);
}

/** The concrete type whose prefix an id carries, or undefined. */
export function typeOfId(ontology: Ontology, id: string): EntityType | undefined {
  return ontology.prefixes.get(id.slice(0, id.indexOf(':')));
}

/** The names of the concrete types that a type or an interface stands for, in the order of the schema. */
export function concreteTypes(ontology: Ontology, name: string): readonly string[] {
  return [...ontology.types.keys()].filter((type) => fits(ontology, type, name));
}
