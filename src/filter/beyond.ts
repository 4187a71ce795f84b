import { clientError } from '../errors.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { KeyValues, OrderKey } from './key.ts';
import { allOf, anyOf } from './scope.ts';

/** Between which rows a page lies, by the values of their keys, and from which end it is read. */
export interface Between {
  readonly backward: boolean;
  readonly after: readonly unknown[] | null;
  readonly before: readonly unknown[] | null;
}

/** Which bound of a page a cursor gives. */
export type Bound = 'after' | 'before';

/** The rows between two rows, or true where no bound is given. Values go into `parameters`. Errors: BAD_CURSOR. */
export function betweenText(
  order: readonly OrderKey[],
  { after, before }: Between,
  parameters: Record<string, unknown>,
): string {
  return allOf([
    ...(after === null ? [] : [beyondText(order, after, { parameters })]),
    ...(before === null ? [] : [beyondText(order, before, { parameters, backward: true })]),
  ]);
}

/**
 * What comes after (or, backward, before) the row of these key values. Values go into `parameters` under `after0` … or
 * `before0` … Errors: BAD_CURSOR.
 */
export function beyondText(
  order: readonly OrderKey[],
  values: unknown,
  options: { readonly parameters: Record<string, unknown>; readonly backward?: boolean },
): string {
  const { parameters, backward = false } = options;
  const texts = boundTexts(order, values, { parameters, bound: backward ? 'before' : 'after' });
  return order.reduceRight<string>(
    (further, key, index) => keyText(key, { value: texts[index] ?? null, backward, further }),
    '',
  );
}

/** The parameters of the values of a bound, null where a row has none. Errors: BAD_CURSOR. */
export function boundTexts(
  order: readonly OrderKey[],
  values: unknown,
  { parameters, bound }: { readonly parameters: Record<string, unknown>; readonly bound: Bound },
): (string | null)[] {
  return checked(order, values, bound).map((value, index) => {
    if (value === null) return null;
    parameters[`${bound}${index}`] = typeof value === 'number' ? numberParameter(value) : value;
    return `$${bound}${index}`;
  });
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
    ...differing(key, expression, beyond),
    ...(beyond.further === '' ? [] : [`(${same} AND ${beyond.further})`]),
  ]);
}

/** What is missing comes last: nothing is after it, and every value is before it. */
function differing({ descending, optional }: OrderKey, expression: string, { value, backward }: Beyond): string[] {
  if (value === null) return backward ? [`${expression} IS NOT NULL`] : [];
  const further = `${expression} ${descending === backward ? '>' : '<'} ${value}`;
  return optional && !backward ? [further, `${expression} IS NULL`] : [further];
}

function checked(order: readonly OrderKey[], values: unknown, bound: Bound): KeyValues {
  const fits =
    Array.isArray(values) &&
    values.length === order.length &&
    order.every(({ number, optional }, index) => {
      const value: unknown = values[index];
      return (value === null && optional) || (number ? Number.isFinite(value) : typeof value === 'string');
    });
  if (fits) return values as KeyValues;
  throw badCursor(bound);
}

/** The refusal of a cursor that is of another question, or whose values do not fit. */
export const badCursor = (argument: Bound) =>
  clientError(
    'BAD_CURSOR',
    `${argument} is no cursor of this question (field, conditions and order); take one from its pageInfo or edges.`,
    { argument },
  );
