import { type Attribute, type EntityType, fits, type Ontology, type Relation, typeOfId } from './ontology.ts';

/** What becomes of the claims of a predicate. */
export type Predicate =
  | { readonly kind: 'TYPE' | 'NAME' | 'EXTERNAL_ID' | 'TEXT' }
  | { readonly kind: 'EDGE'; readonly relation: Relation }
  | { readonly kind: 'NODE'; readonly type: EntityType }
  | { readonly kind: 'ATTRIBUTE'; readonly attribute: Attribute };

/** A map: an object would also know `constructor` and what else objects inherit. */
const BUILT_IN: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ['type', { kind: 'TYPE' }],
  ['name', { kind: 'NAME' }],
  ['externalId', { kind: 'EXTERNAL_ID' }],
]);

/** The predicate of that name for a subject, or undefined where the ontology has none. */
export function predicateNamed(ontology: Ontology, name: string, subject: string): Predicate | undefined {
  const builtIn = BUILT_IN.get(name);
  if (builtIn !== undefined) return builtIn;
  if (ontology.texts.has(name)) return { kind: 'TEXT' };
  const relation = ontology.relations.get(name);
  if (relation !== undefined) return { kind: 'EDGE', relation };
  const node = nodeTypes(ontology).get(name);
  if (node !== undefined) return { kind: 'NODE', type: node };
  const attribute = typeOfId(ontology, subject)?.attributes.get(name);
  return attribute === undefined ? undefined : { kind: 'ATTRIBUTE', attribute };
}

/** By predicate, the types whose nodes claims make; asked for each claim, so that it is kept. */
function nodeTypes(ontology: Ontology): ReadonlyMap<string, EntityType> {
  const known = nodeTypesOf.get(ontology);
  if (known !== undefined) return known;
  const types = [...ontology.types.values()].toReversed();
  const found = new Map(types.flatMap((type) => (type.node ? [[type.node.predicate, type] as const] : [])));
  nodeTypesOf.set(ontology, found);
  return found;
}

const nodeTypesOf = new WeakMap<Ontology, ReadonlyMap<string, EntityType>>();

/** The predicates that a claim of some subject may have. */
export const predicatesOf = ({ relations, texts, types }: Ontology): Set<string> =>
  new Set([
    ...BUILT_IN.keys(),
    ...texts.keys(),
    ...relations.keys(),
    ...[...types.values()].flatMap(({ node, attributes }) => [...(node ? [node.predicate] : []), ...attributes.keys()]),
  ]);

/** Whether an id is of a type that a relation end accepts. */
export function idFits(ontology: Ontology, id: string, wanted: string): boolean {
  const type = typeOfId(ontology, id);
  return type !== undefined && (wanted === 'Entity' || fits(ontology, type.name, wanted));
}
