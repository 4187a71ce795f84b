import type { Row } from '../neo4j/graph.ts';
import { conditionOf } from '../ontology/condition.ts';
import type { Attribute, EntityType, Ontology } from '../ontology/ontology.ts';
import { orderableAttributes, orderKey } from '../ontology/order-key.ts';
import { badFilter } from './scope.ts';

/** A key of an order: a property of a node, of an edge, or of `o`, the map of what is measured. */
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
  /** Whether it ends every order by itself. */
  readonly implied?: boolean;
  /** The clause that measures it, where it is no property of what is ordered. */
  readonly measure?: string;
  /** The clause that finds the claims which gave what is measured. */
  readonly claims?: string;
}

/** The values of the keys of one row: what a cursor carries. */
export type KeyValues = readonly (string | number | null)[];

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

export type KeyProperty = Pick<OrderKey, 'property' | 'number' | 'optional'>;

/** The values of the keys that were asked for, as an edge shows them: not the id that ends every order by itself. */
export function orderValuesOf(order: readonly OrderKey[], values: KeyValues) {
  const asked = order.filter(({ implied }) => !implied);
  return asked.map(({ name, property }, index) => {
    const value = values[index] ?? null;
    const number = typeof value === 'number' && !property.endsWith('_from') ? value : null;
    return { by: name, number, text: number === null && value !== null ? dayOrText(value) : null };
  });
}

/** A period is ordered by the number of its first day. */
const dayOrText = (value: string | number): string =>
  typeof value === 'string'
    ? value
    : String(value)
        .padStart(8, '0')
        .replace(/^(.*)(..)(..)$/, '$1-$2-$3');

/** The property behind a key of a type. Errors: BAD_FILTER. */
export function propertyOf(ontology: Ontology, type: EntityType, by: string, path: string): KeyProperty {
  if (by === 'NAME') return { property: 'name_folded', number: false, optional: true };
  if (by === 'ID') return { property: 'id', number: false, optional: false };
  const attribute = orderableAttributes(type).find(({ name }) => orderKey(name) === by);
  if (attribute === undefined) throw badFilter(path, `${type.name} has no such key`);
  return { ...storedKey(ontology, attribute), optional: true };
}

/** The properties, beside the id, by which entities of any type can be ordered, each once. */
export function orderProperties(ontology: Ontology): string[] {
  const attributes = [...ontology.types.values()].flatMap(orderableAttributes);
  return [...new Set(['name_folded', ...attributes.map((attribute) => storedKey(ontology, attribute).property)])];
}

/** Periods are ordered by their first day, text by its folded form. */
function storedKey(ontology: Ontology, attribute: Attribute): Pick<OrderKey, 'property' | 'number'> {
  const condition = conditionOf(ontology, attribute);
  if (condition === 'PeriodText') return { property: `${attribute.name}_from`, number: true };
  if (condition === 'Number') return { property: attribute.name, number: true };
  return { property: attribute.scalar === 'String' ? `${attribute.name}_folded` : attribute.name, number: false };
}
