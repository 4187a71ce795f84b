import { type AsOf, namingSeen } from '../as-of/as-of.ts';
import { concreteTypes, type EntityType, type Ontology, typeNamed } from '../ontology/ontology.ts';

/**
 * The ids of the claims that give a value to an entity, or say that their source leaves it out, as a Cypher list. `id`
 * and `type` rest on the claims that call the entity into being.
 */
export function claimsGiving(
  { ontology, asOf }: { readonly ontology: Ontology; readonly asOf: AsOf },
  type: EntityType,
  name: string,
  variable: string,
): string {
  const nodes = concreteTypes(ontology, type.name).flatMap((one) => typeNamed(ontology, one).node ?? []);
  const making = nodes.map(({ predicate }) => `'${predicate}'`);
  const called = name === 'id' || name === 'type';
  const predicate = called ? 'type' : name;
  const given = nodes
    .filter(({ value }) => value === name)
    .map((node) => `(a.predicate = '${node.predicate}' AND a.value IS NOT NULL)`);
  const ways = [
    `a.predicate = '${predicate}'`,
    ...(called && making.length > 0 ? [`a.predicate IN [${making.join(', ')}]`] : []),
    ...(called || making.length === 0 ? [] : [...given, `(a.predicate IN [${making.join(', ')}] AND ${inPart(name)})`]),
    ...(called ? [] : [`'${name}' IN a.notPrinted`]),
  ];
  return `COLLECT { MATCH (a:Claim {attributeOf: ${variable}.id}) WHERE ${namingSeen(asOf, 'a')} AND a.rank <> 'DEPRECATED' AND (${ways.join(' OR ')}) RETURN a.id }`;
}

/** The claim of a node has the node's attributes in its roles, and the unit beside its value. */
const inPart = (name: string): string =>
  name === 'unit'
    ? `(a.unit IS NOT NULL OR any(part IN a.roles WHERE part STARTS WITH 'unit='))`
    : `any(part IN a.roles WHERE part STARTS WITH '${name}=')`;
