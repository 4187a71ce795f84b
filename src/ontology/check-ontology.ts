import {
  type Attribute,
  concreteTypes,
  type EntityType,
  type EnumType,
  type Ontology,
  type Relation,
} from './ontology.ts';

const NAME = /^[a-z][A-Za-z0-9]*$/;
const RELATIONSHIP = /^[A-Z][A-Z0-9_]*$/;
const PREFIX = /^[a-z][a-z-]*$/;
const SCALARS = new Set(
  'String Int Float Boolean Period URL CountryCode Latitude Longitude PositiveInt NonNegativeInt Locale Date DateTime'.split(
    ' ',
  ),
);
/** Field names that every entity has; a declaration that takes one would hide it. */
const TAKEN = new Set(['id', 'name', 'names', 'externalIds', 'namedBy', 'claims', 'type', 'startDate', 'endDate']);

/** Throws one error that lists every fault of the ontology, and those that were found before. */
export function checkOntology(ontology: Ontology, before: readonly string[]): void {
  const all = [...ontology.types.values(), ...ontology.interfaces.values()];
  const faults = [
    ...before,
    ...all.flatMap((type) => typeFaults(ontology, type)),
    ...[...ontology.relations.values()].flatMap((relation) => relationFaults(ontology, relation)),
    ...[...ontology.edges.values()].flatMap((edge) =>
      edge.attributes.flatMap((a) => attributeFaults(ontology, edge.name, a)),
    ),
    ...[...ontology.enums.values()].flatMap(enumFaults),
    ...duplicates([...ontology.types.values()].map((type) => type.prefix ?? '')).map(
      (p) => `prefix ${p} is declared twice`,
    ),
  ];
  if (faults.length > 0)
    throw new Error(`The ontology has ${faults.length} faults:\n- ${[...new Set(faults)].join('\n- ')}`);
}

function typeFaults(ontology: Ontology, type: EntityType): string[] {
  const fields = [...type.attributes.keys(), ...type.relations.keys()];
  return [
    ...(type.description === '' ? [`${type.name} has no description`] : []),
    ...(type.prefix !== undefined && !PREFIX.test(type.prefix)
      ? [`${type.name}: prefix ${type.prefix} is not kebab-case`]
      : []),
    ...type.interfaces
      .filter((name) => !ontology.interfaces.has(name))
      .map((name) => `${type.name} implements unknown ${name}`),
    ...fields
      .filter((field) => TAKEN.has(field))
      .map((field) => `${type.name}.${field} is a field that every entity has`),
    ...[...type.attributes.values()].flatMap((attribute) => attributeFaults(ontology, type.name, attribute)),
    ...nodeFaults(type),
  ];
}

function nodeFaults(type: EntityType): string[] {
  const { node } = type;
  if (node === undefined) return [];
  const value = node.value === undefined || type.attributes.has(node.value);
  return [
    ...(RELATIONSHIP.test(node.predicate) ? [] : [`${type.name}: predicate ${node.predicate} is not SCREAMING_SNAKE`]),
    ...(type.relations.has(node.subject) ? [] : [`${type.name} @node names unknown relation ${node.subject}`]),
    ...(value ? [] : [`${type.name} @node names unknown attribute ${node.value}`]),
  ];
}

function attributeFaults(ontology: Ontology, owner: string, attribute: Attribute): string[] {
  const known = SCALARS.has(attribute.scalar) || ontology.enums.has(attribute.scalar);
  return [
    ...(known
      ? []
      : [`${owner}.${attribute.name} has unknown scalar ${attribute.scalar}; known: ${[...SCALARS].join(', ')}`]),
    ...(attribute.description === '' ? [`${owner}.${attribute.name} has no description`] : []),
    ...(NAME.test(attribute.name) ? [] : [`${owner}.${attribute.name} is not camelCase`]),
  ];
}

function enumFaults({ name, description, values }: EnumType): string[] {
  return [
    ...(description === '' ? [`${name} has no description`] : []),
    ...values.filter((value) => value.description === '').map((value) => `${name}.${value.name} has no description`),
  ];
}

function relationFaults(ontology: Ontology, relation: Relation): string[] {
  const at = `${relation.from}.${relation.field}`;
  const negated = relation.negates === undefined || ontology.relations.has(relation.negates);
  return [
    ...(RELATIONSHIP.test(relation.type) ? [] : [`${at}: type ${relation.type} is not SCREAMING_SNAKE`]),
    ...(NAME.test(relation.inverse) ? [] : [`${at}: inverse ${relation.inverse} is not camelCase`]),
    ...(concreteTypes(ontology, relation.to).length > 0 ? [] : [`${at} leads to unknown type ${relation.to}`]),
    ...(relation.description === '' ? [`${at} has no description`] : []),
    ...(relation.phrase === '' ? [`${at} has no phrase`] : []),
    ...(negated ? [] : [`${at} negates unknown ${relation.negates}`]),
    ...(relation.codebook === undefined && !relation.derived ? [`${at} has no @codebook`] : []),
    ...carryingFaults(ontology, relation, at),
  ];
}

/** What leads to a country through something else is carried on to the country itself, and nothing else is. */
function carryingFaults({ relations }: Ontology, { type, countryOf, to }: Relation, at: string): string[] {
  const isCarried = [...relations.values()].some(({ carries }) => carries === type);
  if (isCarried && countryOf === undefined) return [`${at} has @inCountry without @countryOf`];
  const isDirect = countryOf === undefined || (countryOf === 'TO' && to === 'Country');
  return isDirect || isCarried ? [] : [`${at} has @countryOf and leads to ${to}; add @inCountry`];
}

const duplicates = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
