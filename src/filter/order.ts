import { type AsOf, stateOf } from '../as-of/as-of.ts';
import { type EntityType, type Ontology, typeNamed } from '../ontology/ontology.ts';
import { keysOf, type OrderKey, propertyOf } from './key.ts';
import { measureOf } from './measure.ts';
import { badFilter, FILTER_LIMITS, type Fields, openScope, type Scope } from './scope.ts';

/** A member of `orderBy`: a key of the type, or what is measured at the other ends of one of its relations. */
export interface OrderInput {
  readonly by?: string | null;
  readonly count?: Fields | null;
  readonly figure?: Fields | null;
  readonly direction?: string | null;
}

export interface Order {
  /** The expressions of an ORDER BY. */
  readonly keys: string[];
  readonly order: readonly OrderKey[];
  /** Clauses that bind `o`, a map with what is measured of each row; they stand before the order and the bounds of a page. */
  readonly measures: string;
  /** Clauses that bind `claims`, a map with the claims that gave what is measured. */
  readonly because: string;
}

/**
 * An `orderBy`: without one, by name. The id is always the last key, in the direction of the key before it, so that one
 * index serves both. Errors: BAD_FILTER with the path.
 */
export function orderText(
  ontology: Ontology,
  typeName: string,
  orderBy: readonly OrderInput[] | null | undefined,
  at: {
    readonly variable: string;
    readonly asOf: AsOf;
    /** Filled by what is measured. */
    readonly parameters: Record<string, unknown>;
  },
): Order {
  const owner = stateOf(at.asOf, at.variable);
  const type = typeNamed(ontology, typeName);
  const asked = orderBy?.length ? orderBy : [{ by: 'NAME' }];
  const most = FILTER_LIMITS.keys;
  if (asked.length > most) throw badFilter('orderBy', `it has ${asked.length} keys; expected at most ${most}`);
  const scope = openScope(ontology, at.asOf, at.parameters);
  const order: OrderKey[] = [];
  const measures: string[] = [];
  for (const [index, input] of asked.entries()) {
    const key = keyOf(scope, type, input, { variable: at.variable, owner, path: `orderBy.${index}`, index });
    // A key that stands twice says nothing new, and nothing after the id does.
    if (order.some(({ property }) => property === key.property || property === 'id')) continue;
    order.push(key);
    if (key.measure !== undefined) measures.push(key.measure);
  }
  const full =
    order.at(-1)?.property === 'id' ? order : [...order, idKey({ variable: at.variable, owner }, 'ID', order.at(-1))];
  const because = [...order.flatMap(({ claims }) => claims ?? []), `WITH id, {${columnsOf(full)}} AS claims`].join(
    '\n',
  );
  return { keys: keysOf(full), order: full, measures: boundTogether(measures, full), because };
}

/** Without an order of its own, nothing is measured. */
export const UNMEASURED = 'WITH *, {} AS o';

function boundTogether(measures: readonly string[], order: readonly OrderKey[]): string {
  return [...measures, `WITH *, {${columnsOf(order)}} AS o`].join('\n');
}

const columnsOf = (order: readonly OrderKey[]): string =>
  order
    .filter(({ measure }) => measure !== undefined)
    .map(({ property }) => `${property}: ${property}`)
    .join(', ');

interface At {
  readonly variable: string;
  readonly owner: string;
  readonly path: string;
  readonly index: number;
}

function keyOf(scope: Scope, type: EntityType, input: OrderInput, at: At): OrderKey {
  const { variable, owner, path, index } = at;
  const given = (['by', 'count', 'figure'] as const).filter((name) => (input[name] ?? null) !== null);
  const [kind] = given;
  if (kind === undefined || given.length > 1)
    throw badFilter(path, `it has ${given.join(' and ') || 'no key'}; expected one of by, count and figure`);
  const descending = input.direction === 'DESC';
  const way = descending ? 'DESC' : 'ASC';
  if (kind === 'by') {
    const by = String(input.by);
    const property = propertyOf(scope.ontology, type, by, `${path}.by`);
    return { ...property, variable, owner, descending, name: `${by} ${way}` };
  }
  const column = `o${index}`;
  const measured = measureOf(scope, type, { kind, input: input[kind] }, { variable, column, path: `${path}.${kind}` });
  const { name, ...measure } = measured;
  return { ...measure, variable: 'o', owner: 'o', property: column, descending, name: `${name} ${way}` };
}

/** The order of the edges of a relation: that of their ends, then the edge's id, since several may lead to one end. */
export function withEdge(order: readonly OrderKey[], variable: string): OrderKey[] {
  return [...order, idKey({ variable, owner: variable }, 'EDGE', order.at(-1))];
}

function idKey(at: Pick<OrderKey, 'variable' | 'owner'>, by: string, before: OrderKey | undefined): OrderKey {
  const descending = before?.descending ?? false;
  return {
    name: `${by} ${descending ? 'DESC' : 'ASC'}`,
    ...at,
    property: 'id',
    implied: true,
    descending,
    number: false,
    optional: false,
  };
}
