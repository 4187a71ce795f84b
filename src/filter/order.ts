import { type AsOf, stateOf } from '../as-of/as-of.ts';
import { clientError } from '../errors.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { conditionOf } from '../ontology/condition.ts';
import { type Attribute, type EntityType, type Ontology, typeNamed } from '../ontology/ontology.ts';
import { orderableAttributes, orderKey } from '../ontology/order-key.ts';
import { anyOf, badFilter } from './scope.ts';

/** A key of an order: a property of a node or an edge. */
export interface OrderKey {
  /** Key and direction, such as `NAME ASC`; joined, they name the order, so that a cursor is for its question only. */
  readonly name: string;
  readonly variable: string;
  /** The variable that has the property in the statement: that of a state, as of other clocks. */
  readonly owner: string;
  readonly property: string;
  readonly descending: boolean;
  readonly number: boolean;
  /** Whether it may be missing; what is missing comes last in both directions. */
  readonly optional: boolean;
}

/** The values of the keys of one row: what a cursor carries. */
export type KeyValues = readonly (string | number | null)[];

/** An `orderBy`: without one, by name. The id is always the last key, in the direction of the key before it, so that one index serves both. */
export function orderText(
  ontology: Ontology,
  typeName: string,
  orderBy: readonly { readonly by: string; readonly direction?: string | null }[] | null | undefined,
  at: { readonly variable: string; readonly asOf: AsOf },
): { readonly keys: string[]; readonly order: readonly OrderKey[] } {
  const { variable } = at;
  const owner = stateOf(at.asOf, variable);
  const type = typeNamed(ontology, typeName);
  const order: OrderKey[] = [];
  for (const [index, { by, direction }] of (orderBy?.length ? orderBy : [{ by: 'NAME' }]).entries()) {
    const descending = direction === 'DESC';
    const key = { ...propertyOf(ontology, type, by, `orderBy.${index}.by`), variable, owner, descending };
    // A key that stands twice says nothing new, and nothing after the id does.
    if (order.every(({ property }) => property !== key.property && property !== 'id'))
      order.push({ ...key, name: `${by} ${descending ? 'DESC' : 'ASC'}` });
  }
  const full = order.at(-1)?.property === 'id' ? order : [...order, idKey({ variable, owner }, 'ID', order.at(-1))];
  return { keys: keysOf(full), order: full };
}

/** The order of the edges of a relation: that of their ends, then the edge's id, since several may lead to one end. */
export function withEdge(order: readonly OrderKey[], variable: string): OrderKey[] {
  return [...order, idKey({ variable, owner: variable }, 'EDGE', order.at(-1))];
}

/** The expressions of an ORDER BY; backward, exactly the other way round. */
export function keysOf(order: readonly OrderKey[], backward = false): string[] {
  return order.flatMap(({ owner, property, descending, optional }) => {
    const expression = `${owner}.${property}`;
    const value = descending === backward ? expression : `${expression} DESC`;
    // In Cypher a null is the greatest: last in ascending order as it should be, first in descending order.
    return optional && descending ? [`${expression} IS ${backward ? 'NOT NULL' : 'NULL'}`, value] : [value];
  });
}

/** The key values of a row: its nodes and edges by variable. */
export function keyValuesOf(order: readonly OrderKey[], row: Readonly<Record<string, Row>>): KeyValues {
  return order.map(({ variable, property }) => {
    const value = row[variable]?.[property] ?? null;
    return value === null || typeof value === 'number' ? value : String(value);
  });
}

/** What comes after (or, backward, before) the row of these key values. Values go into `parameters` under `key0`, `key1` … Errors: BAD_CURSOR. */
export function beyondText(
  order: readonly OrderKey[],
  values: unknown,
  options: { readonly parameters: Record<string, unknown>; readonly backward?: boolean },
): string {
  const { parameters, backward = false } = options;
  const given = checked(order, values);
  return order.reduceRight<string>((further, key, index) => {
    const value = given[index] ?? null;
    if (value !== null) parameters[`key${index}`] = typeof value === 'number' ? numberParameter(value) : value;
    return keyText(key, { value: value === null ? null : `$key${index}`, backward, further });
  }, '');
}

interface Beyond {
  /** The parameter of the key's value; null where the row has none. */
  readonly value: string | null;
  readonly backward: boolean;
  /** What is beyond among the rows of an equal value. */
  readonly further: string;
}

function keyText(key: OrderKey, beyond: Beyond): string {
  const expression = `${key.owner}.${key.property}`;
  const same = beyond.value === null ? `${expression} IS NULL` : `${expression} = ${beyond.value}`;
  return anyOf([
    ...legs(key, expression, beyond),
    ...(beyond.further === '' ? [] : [`(${same} AND ${beyond.further})`]),
  ]);
}

/** What is missing comes last: nothing is after it, and every value is before it. */
function legs({ descending, optional }: OrderKey, expression: string, { value, backward }: Beyond): string[] {
  if (value === null) return backward ? [`${expression} IS NOT NULL`] : [];
  const further = `${expression} ${descending === backward ? '>' : '<'} ${value}`;
  return optional && !backward ? [further, `${expression} IS NULL`] : [further];
}

function checked(order: readonly OrderKey[], values: unknown): KeyValues {
  const fits =
    Array.isArray(values) &&
    values.length === order.length &&
    order.every(({ number, optional }, index) => {
      const value: unknown = values[index];
      return (value === null && optional) || (number ? Number.isFinite(value) : typeof value === 'string');
    });
  if (fits) return values as KeyValues;
  throw clientError(
    'BAD_CURSOR',
    'The cursor is none of this order; take one from the pageInfo or the edges of the same question.',
  );
}

type Property = Pick<OrderKey, 'property' | 'number' | 'optional'>;

function propertyOf(ontology: Ontology, type: EntityType, by: string, path: string): Property {
  if (by === 'NAME') return { property: 'name_folded', number: false, optional: true };
  if (by === 'ID') return { property: 'id', number: false, optional: false };
  const attribute = orderableAttributes(type).find(({ name }) => orderKey(name) === by);
  if (attribute === undefined) throw badFilter(path, `${type.name} has no such key`);
  return { ...storedKey(ontology, attribute), optional: true };
}

/** Periods are ordered by their first day, text by its folded form. */
function storedKey(ontology: Ontology, attribute: Attribute): Pick<OrderKey, 'property' | 'number'> {
  const condition = conditionOf(ontology, attribute);
  if (condition === 'PeriodText') return { property: `${attribute.name}_from`, number: true };
  if (condition === 'Number') return { property: attribute.name, number: true };
  return { property: attribute.scalar === 'String' ? `${attribute.name}_folded` : attribute.name, number: false };
}

function idKey(at: Pick<OrderKey, 'variable' | 'owner'>, by: string, before: OrderKey | undefined): OrderKey {
  const descending = before?.descending ?? false;
  return {
    name: `${by} ${descending ? 'DESC' : 'ASC'}`,
    ...at,
    property: 'id',
    descending,
    number: false,
    optional: false,
  };
}
