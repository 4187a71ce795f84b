import { choicesOf, oneOf } from '../dataset/value-rules.ts';
import { type Attribute, type EntityType, fits, type Ontology, typeOfId } from '../ontology/ontology.ts';
import { type Predicate, predicateNamed, predicatesOf } from '../ontology/predicate.ts';
import type { Filler, Mapping, Reference, Statement } from './mapping.ts';
import { nearest } from './mapping-node.ts';
import { attributeFaults, constantOf, type Fault } from './value-faults.ts';

/** Everything that a statement says and the ontology has not. */
export function checkStatement(ontology: Ontology, mapping: Mapping, statement: Statement): Fault[] {
  const { predicate: name, value } = statement;
  const subject = typeOf(ontology, mapping, statement.subject);
  const predicate = predicateNamed(ontology, name, subject === undefined ? '' : `${subject.prefix}:x`);
  if (predicate === undefined)
    return predicatesOf(ontology).has(name) && subject === undefined
      ? []
      : [unknownPredicate(ontology, statement, subject)];
  const attribute = predicate.kind === 'ATTRIBUTE' ? predicate.attribute : valueAttribute(predicate);
  return [
    ...partFaults(statement, predicate, attribute),
    ...(attribute === undefined || value === undefined ? [] : attributeFaults(ontology, attribute, value)),
    ...[...statement.roles].flatMap(([role, filler]) => roleFaults(ontology, predicate, { role, filler })),
    ...listFaults(ontology, statement),
  ];
}

/** Parts that a claim of the predicate cannot do without, or cannot have. */
function partFaults(statement: Statement, predicate: Predicate, attribute: Attribute | undefined): Fault[] {
  const { spot, predicate: name, object, value } = statement;
  const isDerived = predicate.kind === 'EDGE' && predicate.relation.derived;
  const faults: Readonly<Record<string, readonly [boolean, string][]>> = {
    EDGE: [
      [object === undefined, `${name} is a relation: say its object`],
      [value !== undefined, `${name} is a relation: it has no value`],
      [isDerived, `${name} is derived by the service: no claim says it`],
    ],
    ATTRIBUTE: [[value === undefined, `${name} is an attribute: say its value`]],
    NODE: [[value !== undefined && attribute === undefined, `${name} has no value`]],
    TYPE: [[true, 'types are given where an entity is made']],
  };
  return (faults[predicate.kind] ?? []).flatMap(([isBroken, rule]) => (isBroken ? [{ spot, value: name, rule }] : []));
}

/** The type of what a reference leads to, where it is always the same. */
function typeOf(ontology: Ontology, { entities }: Mapping, { name }: Reference): EntityType | undefined {
  const rule = entities.get(name);
  if (rule === undefined) return typeOfId(ontology, name);
  const constant = constantOf(rule.type);
  return constant === undefined || rule.types.length > 0 ? undefined : ontology.types.get(constant);
}

const valueAttribute = (predicate: Predicate): Attribute | undefined =>
  predicate.kind === 'NODE' ? predicate.type.attributes.get(predicate.type.node?.value ?? '') : undefined;

function unknownPredicate(ontology: Ontology, { spot, predicate }: Statement, subject: EntityType | undefined): Fault {
  const nodes = [...ontology.types.values()].flatMap(({ node }) => node?.predicate ?? []);
  const known = [...ontology.relations.keys(), ...nodes, ...(subject?.attributes.keys() ?? [])];
  const hint = nearest(predicate, known, (one) => `did you mean ${one}? `);
  const own = subject === undefined ? known : predicatesFrom(ontology, subject);
  const of = subject === undefined ? '' : ` of ${subject.name}`;
  return { spot, value: predicate, rule: `${hint}a predicate${of}, of ${own.join(', ')}` };
}

/** What can be said of an entity of a type: relations that start there, what makes a node of its own, attributes. */
export function predicatesFrom(ontology: Ontology, type: EntityType): string[] {
  const forward = [...type.relations.values()].filter(
    ({ direction, relation }) => direction !== 'IN' && !relation.derived,
  );
  const nodes = [...ontology.types.values()].flatMap(({ node, relations }) => {
    const target = node === undefined ? undefined : relations.get(node.subject)?.relation;
    return node !== undefined && target !== undefined && fits(ontology, type.name, target.to) ? [node.predicate] : [];
  });
  return [...forward.map(({ relation }) => relation.type), ...nodes, ...type.attributes.keys()];
}

/** Roles of a node are its attributes and relations; those of an edge its attributes, or any name with an entity. */
function roleFaults(
  ontology: Ontology,
  predicate: Predicate,
  { role, filler }: { readonly role: string; readonly filler: Filler },
): Fault[] {
  const spot = 'value' in filler ? filler.value.spot : filler.entity.spot;
  const { attributes, relations } = placesOf(predicate);
  const attribute = attributes.find(({ name }) => name === role);
  if (attribute !== undefined && 'value' in filler) return attributeFaults(ontology, attribute, filler.value);
  if ('entity' in filler && (relations === undefined || relations.includes(role))) return [];
  const known = [...attributes.map(({ name }) => name), ...(relations ?? ['a name with { entity: … }'])];
  const hint = nearest(role, known, (one) => `did you mean ${one}? `);
  return [
    { spot, value: role, rule: `${hint}the roles here are ${known.join(', ')}; an entity is written { entity: name }` },
  ];
}

/** What may stand among the roles; `relations` undefined where any name may, if it leads to an entity. */
function placesOf(predicate: Predicate): { attributes: readonly Attribute[]; relations?: readonly string[] } {
  if (predicate.kind === 'EDGE') return { attributes: predicate.relation.edge?.attributes ?? [] };
  if (predicate.kind !== 'NODE') return { attributes: [] };
  const { attributes, relations } = predicate.type;
  const forward = [...relations.values()].filter(({ direction }) => direction !== 'IN').map(({ name }) => name);
  return { attributes: [...attributes.values()], relations: forward };
}

const LISTS: Readonly<Record<string, string>> = {
  rank: 'Rank',
  voice: 'Voice',
  force: 'Force',
  dateBasis: 'DateBasis',
};

/** Closed lists, as far as the mapping itself says what stands there. */
function listFaults(ontology: Ontology, { cells }: Statement): Fault[] {
  return [...cells].flatMap(([name, value]) => {
    const list = LISTS[name];
    const constant = constantOf(value);
    if (list === undefined || constant === undefined) return [];
    const choices = choicesOf(ontology, list);
    return choices.includes(constant) ? [] : [{ spot: value.spot, value: constant, rule: oneOf(choices) }];
  });
}
