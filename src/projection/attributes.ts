import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { typeOfId } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { storedValue } from './project.ts';

interface Given {
  readonly entity: string;
  readonly name: string;
  readonly text: string;
}

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** The attributes that claims give: the best claim's value, or every value of a list in the order of the claims. */
export function attributesOf(ontology: Ontology, claims: readonly ClaimRecord[]) {
  const ranked = claims.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.order - b.order);
  const entities = new Map<string, Record<string, unknown>>();
  for (const given of ranked.flatMap((claim) => givenBy(ontology, claim))) {
    const properties = entities.get(given.entity) ?? {};
    entities.set(given.entity, properties);
    keep(ontology, properties, given);
  }
  return [...entities].map(([id, properties]) => ({ id, properties }));
}

function keep(ontology: Ontology, properties: Record<string, unknown>, { entity, name, text }: Given): void {
  const attribute = typeOfId(ontology, entity)?.attributes.get(name);
  const value = attribute === undefined ? text : storedValue(attribute.scalar, text);
  const before = properties[name];
  if (attribute?.list) properties[name] = Array.isArray(before) ? [...before, value] : [value];
  else if (before === undefined) properties[name] = value;
}

function givenBy(ontology: Ontology, claim: ClaimRecord): Given[] {
  const { attributeOf: entity, value, predicate: name } = claim;
  if (entity === undefined) return [];
  const predicate = predicateNamed(ontology, name, claim.subject);
  if (predicate?.kind !== 'NODE') return value === undefined || !shown(claim) ? [] : [{ entity, name, text: value }];
  const { attributes, node } = predicate.type;
  const named = claim.roles.map(splitRole).filter((role) => attributes.has(role.name));
  const own = {
    ...(node?.value && value !== undefined ? { [node.value]: value } : {}),
    ...(claim.unit ? { unit: claim.unit } : {}),
  };
  const all = [...Object.entries(own), ...named.map((role) => [role.name, role.value] as const)];
  return all
    .filter(([attribute]) => attributes.has(attribute))
    .map(([attribute, text]) => ({ entity, name: attribute, text }));
}

/** Of the names, only the preferred one is the attribute `name`. */
const shown = ({ predicate, roles }: ClaimRecord): boolean => predicate !== 'name' || roles.includes('kind=PREFERRED');
