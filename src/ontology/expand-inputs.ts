import type { Attribute, EntityType, Ontology } from './ontology.ts';

/** Kinds of conditions; each attribute's scalar maps to one of them. */
export type Condition = 'Text' | 'Number' | 'Flag' | 'PeriodText' | 'Choice';

/** The kind of condition that fits an attribute. */
export function conditionOf(ontology: Ontology, attribute: Attribute): Condition {
  if (ontology.enums.has(attribute.scalar)) return 'Choice';
  return CONDITIONS[attribute.scalar] ?? 'Text';
}

const CONDITIONS: Readonly<Record<string, Condition>> = {
  Int: 'Number',
  Float: 'Number',
  PositiveInt: 'Number',
  NonNegativeInt: 'Number',
  Latitude: 'Number',
  Longitude: 'Number',
  Boolean: 'Flag',
  Period: 'PeriodText',
};

/** Filter and order inputs, one pair for each type and interface. */
export function expandInputs(ontology: Ontology): string[] {
  const all = [...ontology.interfaces.values(), ...ontology.types.values()];
  return [...FIXED, entityTypeEnum(ontology), ...choices(ontology), ...all.flatMap((type) => inputsOf(ontology, type))];
}

function inputsOf(ontology: Ontology, type: EntityType): string[] {
  const attributes = [...type.attributes.values()];
  const orderable = attributes.filter((attribute) => !attribute.list && attribute.scalar !== 'Boolean');
  return [
    `"Conditions on \`${type.name}\`: all given ones hold."
input ${type.name}Where {
  "All of these hold."
  and: [${type.name}Where!]
  "At least one of these holds."
  or: [${type.name}Where!]
  "This does not hold."
  not: ${type.name}Where
  "Id."
  id: IdCondition
  "Any name, whatever its language: case and accents are folded."
  name: TextCondition
  "Sources that speak of it."
  namedBy: NamedByCondition
${type.prefix === undefined ? '  "Type."\n  type: EntityTypeCondition\n' : ''}${attributes.map((attribute) => `  "Condition on \`${attribute.name}\`."\n  ${attribute.name}: ${conditionInput(ontology, attribute)}`).join('\n')}
${[...type.relations.values()].map((field) => `  "Condition on the other ends of \`${field.name}\`."\n  ${field.name}: ${field.target}RelationCondition`).join('\n')}
}`,
    `"Condition on the entities at the other end of a relation that leads to \`${type.name}\`."
input ${type.name}RelationCondition {
  "At least one of them meets this."
  some: ${type.name}Where
  "None of them meets this."
  none: ${type.name}Where
  "All of them meet this; true also when there is none."
  all: ${type.name}Where
  "Exactly one of them meets this."
  single: ${type.name}Where
}`,
    `"A key to order \`${type.name}\` by."
input ${type.name}Order {
  "The key."
  by: ${type.name}OrderKey!
  "The direction; what has no value comes last in both."
  direction: OrderDirection = ASC
}

"Keys to order \`${type.name}\` by."
enum ${type.name}OrderKey {
  "Name."
  NAME
  "Id."
  ID
${orderable.map((attribute) => `  "By \`${attribute.name}\`."\n  ${orderKey(attribute.name)}`).join('\n')}
}`,
  ];
}

/** SCREAMING_SNAKE form of an attribute's name. */
export function orderKey(attribute: string): string {
  return attribute.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function conditionInput(ontology: Ontology, attribute: Attribute): string {
  const condition = conditionOf(ontology, attribute);
  return condition === 'Choice' ? `${attribute.scalar}Condition` : `${condition}Condition`;
}

function choices(ontology: Ontology): string[] {
  const all = [...ontology.interfaces.values(), ...ontology.types.values()];
  const used = new Set(all.flatMap((type) => [...type.attributes.values()].map((attribute) => attribute.scalar)));
  return [...ontology.enums.keys()]
    .filter((name) => used.has(name))
    .map(
      (name) => `"Condition on \`${name}\`."
input ${name}Condition {
  "Equal to."
  eq: ${name}
  "One of."
  in: [${name}!]
}`,
    );
}

function entityTypeEnum(ontology: Ontology): string {
  const values = [...ontology.types.values()].map(
    (type) => `  "${type.description.replaceAll(/\s+/g, ' ')}"\n  ${type.name}`,
  );
  return `"Types of entities."
enum EntityType {
${values.join('\n')}
}

"Condition on the type."
input EntityTypeCondition {
  "One of."
  in: [EntityType!]
}`;
}

const FIXED = [
  `"Condition on an id."
input IdCondition {
  "Equal to."
  eq: ID
  "One of, at most 100."
  in: [ID!]
}`,
  `"Condition on text; case and accents are folded unless \`exact\` is used. On a list: at least one of its values."
input TextCondition {
  "Equal to, folded."
  eq: String
  "One of, folded."
  in: [String!]
  "Contains, folded."
  contains: String
  "Starts with, folded."
  startsWith: String
  "Equal to, character by character."
  exact: String
  "Whether there is a value."
  exists: Boolean
}`,
  `"Condition on a number."
input NumberCondition {
  "Equal to."
  eq: Float
  "Greater than."
  gt: Float
  "At least."
  gte: Float
  "Less than."
  lt: Float
  "At most."
  lte: Float
  "Whether there is a value."
  exists: Boolean
}`,
  `"Condition on a yes or no."
input FlagCondition {
  "Equal to."
  eq: Boolean
  "Whether there is a value."
  exists: Boolean
}`,
  `"Condition on a period."
input PeriodTextCondition {
  "May share a day with this period."
  overlaps: EDTF
  "Lies wholly in this period."
  within: EDTF
  "Whether it is known."
  exists: Boolean
}`,
  `"Condition on the sources that speak of an entity."
input NamedByCondition {
  "Id of a source that does."
  source: ID!
}`,
];
