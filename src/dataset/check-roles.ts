import { type Attribute, type EntityType, type Ontology, type RelationField, typeOfId } from '../ontology/ontology.ts';
import { idFits, type Predicate } from '../ontology/predicate.ts';
import { type Assertion, ID } from './assertions.ts';
import { undeclared } from './check-row.ts';
import { brokenBy, brokenRule, choicesOf, LANGUAGE, oneOf } from './value-rules.ts';

/** A role that breaks a rule: the role as written, and the rule. */
export interface BrokenRole {
  readonly role: string;
  readonly rule: string;
}

/**
 * Roles are `name=value`. One whose value is an entity is never lost: the claim is about it, under that name. Any other
 * is an attribute of the edge or node that the claim makes, and is refused where the ontology knows no such attribute.
 */
export function checkRoles(
  ontology: Ontology,
  { roles }: Assertion,
  { predicate, ids }: { readonly predicate: Predicate; readonly ids: ReadonlySet<string> },
): BrokenRole[] {
  const attributes = attributesOf(predicate);
  const schemeless = predicate.kind === 'EXTERNAL_ID' && !roles.some((role) => role.startsWith('scheme='));
  const broken = roles.map((role) => {
    if (!/^[a-z]\w*=.+$/i.test(role)) return { role, rule: 'a role is name=value' };
    const at = role.indexOf('=');
    const named = { name: role.slice(0, at), value: role.slice(at + 1) };
    return { role, rule: roleRule(ontology, named, { predicate, ids, attributes }) };
  });
  return [
    ...(schemeless ? [{ role: '', rule: 'an external id has the role scheme' }] : []),
    ...broken.flatMap(({ role, rule }) => (rule === undefined ? [] : [{ role, rule }])),
  ];
}

interface Place {
  readonly predicate: Predicate;
  readonly ids: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

function roleRule(ontology: Ontology, role: Role, { predicate, ids, attributes }: Place): string | undefined {
  const { name, value } = role;
  const isEntity = ID.test(value) && typeOfId(ontology, value) !== undefined;
  const missing = isEntity ? undeclared(ids, value) : undefined;
  if (missing !== undefined) return missing;
  if (predicate.kind === 'NAME' || predicate.kind === 'EXTERNAL_ID') return builtInRule(ontology, predicate, role);
  const attribute = attributes.get(name);
  if (attribute !== undefined) return attributeRule(ontology, attribute, value);
  if (predicate.kind === 'NODE') return nodeRule(ontology, predicate.type, role);
  return isEntity ? undefined : unknown(name, [...attributes.keys(), 'a name with an entity as its value']);
}

interface Role {
  readonly name: string;
  readonly value: string;
}

function attributesOf(predicate: Predicate): ReadonlyMap<string, Attribute> {
  if (predicate.kind === 'NODE') return predicate.type.attributes;
  if (predicate.kind !== 'EDGE') return new Map();
  return new Map((predicate.relation.edge?.attributes ?? []).map((attribute) => [attribute.name, attribute]));
}

function attributeRule(ontology: Ontology, attribute: Attribute, value: string): string | undefined {
  const values = attribute.list ? value.split('|').map((one) => one.trim()) : [value];
  return values.map((one) => brokenRule(ontology, attribute, one)).find((rule) => rule !== undefined);
}

/** A role of a node is one of its relations, with an entity of the right type, or one of its attributes. */
function nodeRule(ontology: Ontology, type: EntityType, { name, value }: Role): string | undefined {
  const field = type.relations.get(name);
  if (field === undefined || !isDeclared(field)) {
    const relations = [...type.relations.values()].filter(isDeclared);
    return unknown(name, [...type.attributes.keys(), ...relations.map((relation) => relation.name)]);
  }
  return idFits(ontology, value, field.target) ? undefined : `${name} leads to ${field.target}`;
}

/** Whether the type itself declares the relation, for claims to assert. */
const isDeclared = ({ direction, relation }: RelationField): boolean => direction !== 'IN' && !relation.derived;

function builtInRule(ontology: Ontology, { kind }: Predicate, { name, value }: Role): string | undefined {
  if (kind === 'EXTERNAL_ID') return name === 'scheme' ? undefined : unknown(name, ['scheme']);
  const kinds = choicesOf(ontology, 'NameKind');
  if (name === 'language') return brokenBy(LANGUAGE, value);
  if (name !== 'kind') return unknown(name, ['language', 'kind']);
  return kinds.includes(value) ? undefined : oneOf(kinds);
}

const unknown = (name: string, known: readonly string[]): string => `the role ${name} is one of ${known.join(', ')}`;
