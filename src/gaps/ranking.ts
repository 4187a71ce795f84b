import { groupBy } from '../group-by.ts';
import { type EntityType, type Ontology, type RelationField, typeNamed } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';

/** The most entities that are looked at. */
export const ENTITIES = 5_000;

/** An entity as it is read: what it has, what is left out of it, and how it stands in claims. */
export interface Spoken {
  readonly id: string;
  readonly type: string;
  readonly claims: number;
  readonly fields: readonly string[];
  readonly notPrinted: readonly string[];
  /** Predicate, role and, of a claim that makes it, the names of the claim's roles. */
  readonly parts: readonly (readonly string[])[];
}

export type GapKind = 'VALUE_LEFT_OUT' | 'DATE_MISSING' | 'ATTRIBUTE_MISSING' | 'RELATION_MISSING';

export interface Gap {
  readonly entity: string;
  readonly type: string;
  readonly field: string;
  readonly kind: GapKind;
  readonly state: 'NOT_PRINTED' | 'NOT_STATED';
  readonly claimCount: number;
  readonly filled: number;
  readonly ofType: number;
  readonly expectedness: number;
  readonly score: number;
}

/** The gaps of entities: what is left out first, then by how much is said of the entity and how usual the field is. */
export function gapsOf(ontology: Ontology, spoken: readonly Spoken[], minShare: number): Gap[] {
  const types = groupBy(spoken, ({ type }) => type);
  return [...types]
    .flatMap(([name, members]) => gapsOfType(ontology, typeNamed(ontology, name), members, minShare))
    .toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

/** The place of a gap in the ranking: what a cursor carries. */
export type GapPlace = readonly [number, number, string, string];

export const placeOf = ({ state, score, entity, field }: Gap): GapPlace => [
  state === 'NOT_PRINTED' ? 0 : 1,
  -score,
  entity,
  field,
];

export function comparePlaces(a: GapPlace, b: GapPlace): number {
  return a[0] - b[0] || a[1] - b[1] || compareText(a[2], b[2]) || compareText(a[3], b[3]);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function gapsOfType(ontology: Ontology, type: EntityType, members: readonly Spoken[], minShare: number): Gap[] {
  const held = members.map((one) => ({ one, has: filledIn(ontology, type, one) }));
  return fieldsOf(ontology, type).flatMap((field) => {
    const filled = held.filter(({ has }) => has.has(field.name)).length;
    const share = { filled, ofType: members.length, expectedness: filled / members.length };
    const isTold = filled > 0 && (share.expectedness >= minShare || field.kind === 'DATE_MISSING');
    return held
      .filter(({ has }) => ![field.name, ...field.deniedBy].some((name) => has.has(name)))
      .filter(({ one }) => isTold || isLeftOut(field, one))
      .map(({ one }) => gapOf(field, one, share));
  });
}

const isLeftOut = ({ name, kind }: Field, { notPrinted }: Spoken): boolean =>
  kind !== 'RELATION_MISSING' && notPrinted.includes(name);

function gapOf(field: Field, one: Spoken, share: Pick<Gap, 'filled' | 'ofType' | 'expectedness'>): Gap {
  const leftOut = isLeftOut(field, one);
  return {
    ...share,
    entity: one.id,
    type: one.type,
    field: field.name,
    kind: leftOut ? 'VALUE_LEFT_OUT' : field.kind,
    state: leftOut ? 'NOT_PRINTED' : 'NOT_STATED',
    claimCount: one.claims,
    score: share.expectedness * one.claims,
  };
}

interface Field {
  readonly name: string;
  readonly kind: Exclude<GapKind, 'VALUE_LEFT_OUT'>;
  /** Fields that say that it is empty with reason. */
  readonly deniedBy: readonly string[];
}

function fieldsOf(ontology: Ontology, type: EntityType): Field[] {
  const attributes = [...type.attributes.values()].map(
    ({ name, scalar }): Field => ({
      name,
      kind: scalar === 'Period' ? 'DATE_MISSING' : 'ATTRIBUTE_MISSING',
      deniedBy: [],
    }),
  );
  const relations = [...type.relations.values()]
    // No claim asserts what is derived, and a denial is nothing that one would expect.
    .filter(({ relation }) => !relation.derived && relation.negates === undefined)
    .map((field): Field => ({ name: field.name, kind: 'RELATION_MISSING', deniedBy: denials(type, field, ontology) }));
  return [...attributes, ...relations];
}

const denials = (type: EntityType, { relation, direction }: RelationField, ontology: Ontology): string[] =>
  [...type.relations.values()]
    .filter(
      (other) =>
        other.direction === direction && ontology.relations.get(other.relation.type)?.negates === relation.type,
    )
    .map(({ name }) => name);

/** The fields that an entity has something in. */
function filledIn(ontology: Ontology, type: EntityType, { fields, parts }: Spoken): Set<string> {
  const relations = parts.flatMap(([name = '', role = '', ...roles]) => {
    const predicate = predicateNamed(ontology, name, '');
    if (predicate?.kind === 'EDGE' && ENDS.has(role)) return seenFrom(type, predicate.relation.type, ENDS.get(role));
    return predicate?.kind === 'NODE' ? throughNode(type, predicate.type, role, roles) : [];
  });
  return new Set([...fields.filter((name) => type.attributes.has(name)), ...relations]);
}

const ENDS = new Map([
  ['subject', 'OUT'],
  ['object', 'IN'],
] as const) as ReadonlyMap<string, 'OUT' | 'IN'>;

/** The fields that a claim fills which makes a node: those of the node itself, or those by which others see it. */
function throughNode(type: EntityType, node: EntityType, role: string, roles: readonly string[]): string[] {
  const own = node.node?.subject ?? '';
  const isNode = role === 'node';
  const ends = isNode ? [own, ...roles] : [role === 'subject' ? own : role];
  return ends.flatMap((end) => {
    const relation = node.relations.get(end)?.relation;
    return relation === undefined ? [] : seenFrom(type, relation.type, isNode ? 'OUT' : 'IN');
  });
}

const seenFrom = (type: EntityType, relation: string, end: 'OUT' | 'IN' | undefined): string[] =>
  [...type.relations.values()]
    .filter((field) => field.relation.type === relation && (field.direction === end || field.direction === 'BOTH'))
    .map(({ name }) => name);
