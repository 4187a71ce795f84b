import { edgeSeen, entitySeen, stateOf, statesOf, twins } from '../as-of/as-of.ts';
import { shortened } from '../errors.ts';
import { claimsGiving } from '../filter/claims-giving.ts';
import { allOf, badFilter } from '../filter/scope.ts';
import { conditionOf } from '../ontology/condition.ts';
import {
  type Attribute,
  concreteTypes,
  type EntityType,
  type Ontology,
  type RelationField,
  typeNamed,
} from '../ontology/ontology.ts';
import { type Carried, CLAIM_FIELDS, EDGE_FIELDS, type KeyKind } from './claim-fields.ts';
import { type GroupedRows, hopText } from './grouped-rows.ts';

/** The value at the end of a path, as Cypher. */
export interface PathEnd {
  readonly kind: KeyKind;
  /** The value; of a period, its text. */
  readonly value: string;
  /** Of a period: its first day. */
  readonly from?: string;
}

/** What the paths of one question share: keys that begin alike go the same way, so that their values belong together. */
export interface Walk {
  readonly rows: GroupedRows;
  /** Matches and unwinds, in their order. */
  readonly lines: string[];
  /** Lists of ids of the claims that a way rests on. */
  readonly claims: string[];
  readonly stops: Map<string, Stop>;
}

interface Stop {
  readonly variable: string;
  readonly type: EntityType;
}

const PATH_STEPS = 5;

export const openWalk = (rows: GroupedRows): Walk => ({ rows, lines: [], claims: [], stops: new Map() });

/** Follows a path from a row on, and notes the way. Errors: BAD_FILTER with the path of the argument. */
export function walkTo(walk: Walk, path: string, argument: string): PathEnd {
  const names = path.split('.');
  if (names.length > PATH_STEPS)
    throw badFilter(argument, `the path has ${names.length} steps; expected at most ${PATH_STEPS}`);
  const { type, field } = walk.rows;
  if (type === undefined) return fromClaim(walk, names, argument);
  if (names[0] === 'edge' && field !== undefined) return fromEdge(walk, field, names.slice(1), argument);
  return onward(walk, { variable: 'n', type }, names, { argument, way: '' });
}

interface Way {
  readonly argument: string;
  /** The steps so far, by which a stop is known. */
  readonly way: string;
}

function onward(walk: Walk, stop: Stop, [name = '', ...rest]: readonly string[], { argument, way }: Way): PathEnd {
  const { ontology } = walk.rows;
  const asked = { ontology, type: stop.type, name, argument };
  const relation = sameOf(asked, relationOf);
  if (relation !== undefined) {
    const next = hop(walk, stop, relation, `${way}.${name}`);
    if (rest.length > 0) return onward(walk, next, rest, { argument, way: `${way}.${name}` });
    return { kind: 'ENTITY', value: `${next.variable}.id` };
  }
  const end = valueAt(walk, stop, name, argument);
  if (end === undefined) throw unknownStep(asked);
  if (rest.length === 0) return end;
  throw nothingFollows(argument, name, rest);
}

function hop(walk: Walk, from: Stop, field: RelationField, way: string): Stop {
  const known = walk.stops.get(way);
  if (known !== undefined) return known;
  const { asOf, ontology } = walk.rows;
  const [edge, end] = [`g_${walk.stops.size}`, `m_${walk.stops.size}`];
  const seen = allOf([edgeSeen(asOf, edge), entitySeen(asOf, end)]);
  walk.lines.push(`OPTIONAL MATCH (${from.variable})${hopText(asOf, field, { edge, end })} WHERE ${seen}`);
  walk.claims.push(`[${edge}.claim]`);
  return note(walk, way, { variable: end, type: typeNamed(ontology, field.target) });
}

function note(walk: Walk, way: string, stop: Stop): Stop {
  walk.stops.set(way, stop);
  return stop;
}

function valueAt(walk: Walk, { variable, type }: Stop, name: string, argument: string): PathEnd | undefined {
  const { ontology, asOf } = walk.rows;
  const state = stateOf(asOf, variable);
  const attribute = sameOf({ ontology, type, name, argument }, attributeOf);
  const own = name === 'id' || name === 'name' || name === 'type';
  if (attribute === undefined && !own) return undefined;
  walk.claims.push(claimsGiving({ ontology, asOf }, type, name, variable));
  if (name === 'id') return { kind: 'ENTITY', value: `${variable}.id` };
  if (attribute === undefined) return { kind: 'TEXT', value: name === 'type' ? `${variable}.type` : `${state}.name` };
  return ofAttribute(walk, attribute, `${state}.${name}`);
}

/** A list gives a value of its own for each member; of none, nothing. */
function ofAttribute(walk: Walk, attribute: Attribute, property: string): PathEnd {
  const condition = conditionOf(walk.rows.ontology, attribute);
  const kind = KINDS[condition];
  if (kind === 'PERIOD') return { kind, value: property, from: `${property}_from` };
  if (!attribute.list) return { kind, value: property };
  const member = `u_${walk.lines.length}`;
  walk.lines.push(`UNWIND CASE WHEN coalesce(size(${property}), 0) = 0 THEN [null] ELSE ${property} END AS ${member}`);
  return { kind, value: member };
}

const KINDS = { Text: 'TEXT', Choice: 'TEXT', Number: 'NUMBER', Flag: 'FLAG', PeriodText: 'PERIOD' } as const;

function fromClaim(walk: Walk, names: readonly string[], argument: string): PathEnd {
  const [name = ''] = names;
  const carried = CLAIM_FIELDS.get(name);
  if (carried !== undefined) return fromCarried(walk, { carried, variable: 'c' }, names, argument);
  throw unknown(argument, `"${shortened(name)}" is nothing that claims have`, [...CLAIM_FIELDS.keys()]);
}

function fromEdge(walk: Walk, field: RelationField, names: readonly string[], argument: string): PathEnd {
  const [name = '', ...rest] = names;
  const attributes = field.relation.edge?.attributes ?? [];
  const own = attributes.find((attribute) => attribute.name === name);
  if (own !== undefined && rest.length === 0) return ofAttribute(walk, own, `r.${name}`);
  const carried = EDGE_FIELDS.get(name);
  if (carried !== undefined) return fromCarried(walk, { carried, variable: 'r' }, names, argument);
  const known = [...attributes.map((one) => one.name), ...EDGE_FIELDS.keys()];
  throw unknown(argument, `"edge.${shortened(name)}" is nothing that these edges have`, known);
}

/** What a claim and its edges carry: a value, or the id of an entity from which the path may go on. */
function fromCarried(
  walk: Walk,
  { carried, variable }: { readonly carried: Carried; readonly variable: string },
  [name = '', ...rest]: readonly string[],
  argument: string,
): PathEnd {
  const { kind, leadsTo } = carried;
  const value = carried.value?.(variable) ?? `${variable}.${name}`;
  if (rest.length === 0) return kind === 'PERIOD' ? { kind, value, from: `${variable}.validFrom` } : { kind, value };
  if (leadsTo === undefined) throw nothingFollows(argument, name, rest);
  const way = `${variable}:${name}`;
  const stop = walk.stops.get(way) ?? lookUp(walk, value, leadsTo, way);
  return onward(walk, stop, rest, { argument, way });
}

/** An entity by the id that a claim carries. */
function lookUp(walk: Walk, id: string, type: string, way: string): Stop {
  const { asOf, ontology } = walk.rows;
  const end = `m_${walk.stops.size}`;
  const pattern = `(${end}:${twins(asOf, 'Entity')} {id: ${id}})${statesOf(asOf, end)}`;
  walk.lines.push(`OPTIONAL MATCH ${pattern} WHERE ${entitySeen(asOf, end)}`);
  return note(walk, way, { variable: end, type: typeNamed(ontology, type) });
}

const nothingFollows = (argument: string, name: string, rest: readonly string[]) =>
  badFilter(argument, `${name} is a value and no relation; leave out what follows it, "${shortened(rest.join('.'))}"`);

const relationOf = (type: EntityType, name: string): RelationField | undefined => type.relations.get(name);
const attributeOf = (type: EntityType, name: string): Attribute | undefined => type.attributes.get(name);

interface Asked {
  readonly ontology: Ontology;
  readonly type: EntityType;
  readonly name: string;
  readonly argument: string;
}

/** A field of the type itself or, of an interface, of those of its types that have it, where these mean the same by it. */
function sameOf<T extends RelationField | Attribute>(
  { ontology, type, name, argument }: Asked,
  of: (type: EntityType, name: string) => T | undefined,
): T | undefined {
  const own = of(type, name);
  if (own !== undefined) return own;
  const found = concreteTypes(ontology, type.name).flatMap((owner) => {
    const one = of(typeNamed(ontology, owner), name);
    return one === undefined ? [] : [{ owner, one }];
  });
  const meanings = new Set(found.map(({ one }) => meaningOf(one)));
  if (meanings.size <= 1) return found[0]?.one;
  const owners = found.map(({ owner }) => owner).join(', ');
  throw badFilter(argument, `${name} is not the same in ${owners}; group the list of one of these types`);
}

const meaningOf = (one: RelationField | Attribute): string =>
  'relation' in one ? `${one.relation.type} ${one.direction}` : `${one.scalar} ${one.list}`;

function unknownStep({ ontology, type, name, argument }: Asked) {
  const own = [type, ...concreteTypes(ontology, type.name).map((one) => typeNamed(ontology, one))];
  const known = own.flatMap(({ relations, attributes }) => [...attributes.keys(), ...relations.keys()]);
  return unknown(argument, `"${shortened(name)}" is no field of ${type.name}`, ['id', 'name', 'type', ...known]);
}

const unknown = (argument: string, message: string, known: readonly string[]) =>
  badFilter(argument, `${message}; expected one of ${[...new Set(known)].join(', ')}`);
