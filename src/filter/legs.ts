import { entitySeen, NOW } from '../as-of/as-of.ts';
import { type Between, type Bound, betweenText, boundTexts } from './beyond.ts';
import type { OrderKey } from './key.ts';
import { allOf } from './scope.ts';

/**
 * A page of a list read off an index on type, key and id: legs that follow each other, each in the order of an index and no
 * longer than the page. Rows of an equal key come first, then those beyond it, then those without a value, which another
 * index gives; backward the other way round. Undefined for an order that no index serves: one of several keys, or of
 * nodes as of other clocks. Values go into `parameters`. Errors: BAD_CURSOR.
 */
export function legsText(
  order: readonly OrderKey[],
  between: Between,
  at: {
    readonly variable: string;
    /** The concrete type that is listed. */
    readonly type: string;
    readonly where: string;
    readonly parameters: Record<string, unknown>;
  },
): string | undefined {
  const { variable, type, where, parameters } = at;
  if (!isIndexed(order, variable) || (where !== 'true' && CONSTANT.test(where))) return undefined;
  const { backward, after, before } = between;
  const bound: Bound = backward ? 'before' : 'after';
  const start = backward ? before : after;
  const values = start === null ? undefined : boundTexts(order, start, { parameters, bound });
  const end = betweenText(
    order,
    { backward, after: backward ? after : null, before: backward ? null : before },
    parameters,
  );
  parameters['type'] = type;
  const conditions = [end, entitySeen(NOW, variable), where].filter((text) => text !== 'true');
  const legs = legsOf(order, values, backward);
  return legs
    .map((leg) => legText({ ...leg, conditions: [...leg.conditions, ...conditions] }, variable, backward))
    .join('\nUNION ALL\n');
}

/** Told which index to walk, the planner never reads all of a label, however few nodes it has. */
function legText({ conditions, keys }: Leg, variable: string, backward: boolean): string {
  const [{ descending } = { descending: false }] = keys;
  const properties = ['type', ...keys.map(({ property }) => property)];
  const way = descending === backward ? '' : ' DESC';
  return `MATCH (${variable}:Entity)
USING INDEX ${variable}:Entity(${properties.join(', ')})
WHERE ${allOf([`${variable}.type = $type`, ...conditions])}
RETURN ${variable} ORDER BY ${properties.map((property) => `${variable}.${property}${way}`).join(', ')} LIMIT $limit`;
}

/** A condition that holds always or never may fold the whole WHERE away, and with it what the named index is of. */
const CONSTANT = /(?<!, |= )\b(true|false)\b/;

/** One key, and the id in the same direction; an index holds only what has a value. */
const isIndexed = (order: readonly OrderKey[], variable: string): boolean =>
  order.length <= 2 &&
  order.at(-1)?.property === 'id' &&
  order.every(
    ({ owner, measure, descending }) =>
      owner === variable && measure === undefined && descending === order[0]?.descending,
  );

interface Leg {
  readonly conditions: readonly string[];
  /** The keys of the index that gives it. */
  readonly keys: readonly OrderKey[];
}

function legsOf(order: readonly OrderKey[], values: readonly (string | null)[] | undefined, backward: boolean): Leg[] {
  const [key, id = key] = order;
  if (key === undefined || id === undefined) return [];
  const past =
    values === undefined ? `${textOf(id)} IS NOT NULL` : `${textOf(id)} ${sign(id, backward)} ${values.at(-1)}`;
  const anyId = `${textOf(id)} IS NOT NULL`;
  if (key === id) return [{ conditions: [past], keys: [id] }];
  const missing = (condition: string): Leg => ({ conditions: [`${textOf(key)} IS NULL`, condition], keys: [id] });
  const present = (...conditions: string[]): Leg => ({ conditions, keys: [key, id] });
  const all = present(`${textOf(key)} IS NOT NULL`, anyId);
  if (values === undefined) return backward ? [missing(anyId), all] : [all, missing(anyId)];
  const [value] = values;
  if (value === null || value === undefined) return backward ? [missing(past), all] : [missing(past)];
  const beyond = present(`${textOf(key)} ${sign(key, backward)} ${value}`, anyId);
  return [present(`${textOf(key)} = ${value}`, past), beyond, ...(backward ? [] : [missing(anyId)])];
}

const textOf = ({ owner, property }: OrderKey): string => `${owner}.${property}`;
const sign = ({ descending }: OrderKey, backward: boolean): string => (descending === backward ? '>' : '<');
