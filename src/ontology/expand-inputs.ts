import { conditionInput } from './condition.ts';
import { EDGE_FIELDS, FIXED_INPUTS } from './fixed-inputs.ts';
import type { EdgeType, EntityType, Ontology, RelationField } from './ontology.ts';
import { orderableAttributes, orderKey } from './order-key.ts';

/** Filter and order inputs, one pair for each type and interface. */
export function expandInputs(ontology: Ontology): string[] {
  const all = [...ontology.interfaces.values(), ...ontology.types.values()];
  return [
    ...FIXED_INPUTS,
    entityTypeEnum(ontology),
    ...choices(ontology),
    ...edgeWheres(ontology),
    ...all.flatMap((type) => inputsOf(ontology, type)),
    ...relationConditions(all),
    ...measuredEnds(all),
  ];
}

function inputsOf(ontology: Ontology, type: EntityType): string[] {
  const attributes = [...type.attributes.values()];
  return [
    `"Conditions on \`${type.name}\`: all given ones hold."
input ${type.name}Where {
  "All of these hold; true of an empty list."
  and: [${type.name}Where!]
  "At least one of these holds; false of an empty list."
  or: [${type.name}Where!]
  "This does not hold: what has no value does not meet a condition on it, so that it meets the negation."
  not: ${type.name}Where
  "Id."
  id: IdCondition
  "Any name, whatever its language: case and accents are folded."
  name: TextCondition
  "Sources that speak of it."
  namedBy: NamedByCondition
${type.prefix === undefined ? '  "Type."\n  type: EntityTypeCondition\n' : ''}${attributes.map((attribute) => `  "Condition on \`${attribute.name}\`."\n  ${attribute.name}: ${conditionInput(ontology, attribute)}`).join('\n')}
${[...type.relations.values()].map((field) => `  "Its other ends."\n  ${field.name}: ${relationCondition(field)}`).join('\n')}
}`,
    `"A key to order \`${type.name}\` by."
input ${type.name}Order {
  "By a value of its own. Give this, \`count\` or \`figure\`."
  by: ${type.name}OrderKey
  "By the number of different entities to which a relation leads."
  count: ${type.name}Measure
  "By a figure of the entities to which a relation leads."
  figure: ${type.name}Measure
  "The direction; what has no value comes last in both."
  direction: OrderDirection = ASC
}

"The relation of \`${type.name}\` to order by: exactly one."
input ${type.name}Measure {
${[...type.relations.values()].map((field) => `  "Its other ends."\n  ${field.name}: ${measured(field)}`).join('\n')}
}

"Keys to order \`${type.name}\` by."
enum ${type.name}OrderKey {
  "Name."
  NAME
  "Id."
  ID
${orderableAttributes(type)
  .map((attribute) => `  "By \`${attribute.name}\`."\n  ${orderKey(attribute.name)}`)
  .join('\n')}
}`,
  ];
}

/** Name of the input with conditions on a relation: of its own where the edge has attributes. */
const relationCondition = ({ target, relation }: Pick<RelationField, 'target' | 'relation'>): string =>
  `${target}${relation.edge?.name ?? ''}RelationCondition`;

/** One for each end type, and one more for each edge type with attributes that leads to it. */
function relationConditions(all: readonly EntityType[]): string[] {
  const pairs = new Map(
    all
      .flatMap((type) => [...type.relations.values()])
      .map((field) => [relationCondition(field), { target: field.target, edge: field.relation.edge }]),
  );
  return [...pairs].map(
    ([
      name,
      { target, edge },
    ]) => `"Condition on the entities at the other end of a relation that leads to \`${target}\`."
input ${name} {
  "At least one of them meets this."
  some: ${target}Where
  "None of them meets this."
  none: ${target}Where
  "All of them meet this; true also when there is none."
  all: ${target}Where
  "Exactly one of them meets this."
  single: ${target}Where
  "How many different ones there are."
  count: NumberCondition
  "Which of them \`count\` counts; without it, all."
  counting: ${target}Where
  "Which edges the conditions beside it look at; without it, all."
  edge: ${edge?.name ?? ''}EdgeWhere
}`,
  );
}

/** Name of the input that says what is measured at the other ends: of its own where the edge has attributes. */
const measured = ({ target, relation }: Pick<RelationField, 'target' | 'relation'>): string =>
  `${target}${relation.edge?.name ?? ''}Measured`;

function measuredEnds(all: readonly EntityType[]): string[] {
  const fields = new Map(
    all.flatMap((type) => [...type.relations.values()]).map((field) => [measured(field), field] as const),
  );
  return [...fields].map(
    ([name, { target, relation }]) => `"What is measured of each \`${target}\` to which a relation leads."
input ${name} {
  "Which of them; without it, all."
  where: ${target}Where
  "By which edges; without it, all."
  edge: ${relation.edge?.name ?? ''}EdgeWhere
  "Which figure of theirs; a count takes none."
  of: ${target}OrderKey
  "Which one where there are several; GREATEST unless said."
  take: FigureChoice
}`,
  );
}

function edgeWheres(ontology: Ontology): string[] {
  const own = [...ontology.edges.values()].map((edge) => edgeWhere(ontology, edge));
  return [
    `"Conditions on the edges of a relation: all given ones hold."\ninput EdgeWhere {\n${EDGE_FIELDS}\n}`,
    ...own,
  ];
}

function edgeWhere(ontology: Ontology, { name, attributes }: EdgeType): string {
  const own = attributes.map(
    (attribute) =>
      `  "Condition on \`${attribute.name}\`."\n  ${attribute.name}: ${conditionInput(ontology, attribute)}`,
  );
  return `"Conditions on edges with the attributes of \`${name}\`: all given ones hold."
input ${name}EdgeWhere {
${EDGE_FIELDS}
${own.join('\n')}
}`;
}

function choices(ontology: Ontology): string[] {
  const all = [...ontology.interfaces.values(), ...ontology.types.values()];
  const attributes = [
    ...all.flatMap((type) => [...type.attributes.values()]),
    ...[...ontology.edges.values()].flatMap((edge) => edge.attributes),
  ];
  const used = new Set(attributes.map((attribute) => attribute.scalar));
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
    (type) => `  "${type.description.replaceAll(/\s+/g, ' ').replaceAll('"', "'")}"\n  ${type.name}`,
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
