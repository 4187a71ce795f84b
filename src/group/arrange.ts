import { fold } from '../entity/fold.ts';
import { badFilter, givenFields } from '../filter/scope.ts';
import { type FigureName, type Figures, NOT_COUNTED, type Tuple } from './figures.ts';
import type { Key } from './keys.ts';

/** A group with its figures. */
export interface Group {
  readonly tuple: Tuple;
  readonly figures: Figures;
}

export interface OrderInput {
  readonly by: string;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly path?: string | null;
}

/** A key of an order: a figure, or the value of a key by its place among the keys. */
export interface OrderKey {
  readonly name: string;
  readonly at: FigureName | number;
  readonly descending: boolean;
}

/** The order asked for; without one, the largest groups first. Errors: BAD_FILTER. */
export function orderOf(keys: readonly Key[], orderBy: readonly OrderInput[] | null | undefined, measured: boolean) {
  const asked = orderBy?.length ? orderBy : [{ by: 'COUNT', direction: 'DESC' as const }];
  return asked.flatMap(({ by, direction, path }, index): OrderKey[] => {
    const descending = direction === 'DESC';
    if (by === 'KEYS')
      return keysAsked(keys, path, `orderBy.${index}.path`).map((at) => ({ name: by, at, descending }));
    if (path) throw badFilter(`orderBy.${index}.path`, `it is for KEYS; leave it out with ${by}`);
    const at = FIGURES.get(by);
    if (at === undefined) throw badFilter(`orderBy.${index}.by`, 'there is no such order');
    checkMeasured(at, measured, `orderBy.${index}.by`);
    return [{ name: by, at, descending }];
  });
}

function keysAsked(keys: readonly Key[], path: string | null | undefined, argument: string): number[] {
  if (!path) return [...keys.keys()];
  const found = [...keys.keys()].filter((at) => keys[at]?.path === path);
  if (found.length > 0) return found;
  throw badFilter(argument, `"${path}" is none of the keys; expected one of ${keys.map((key) => key.path).join(', ')}`);
}

const FIGURES: ReadonlyMap<string, FigureName> = new Map([
  ['COUNT', 'count'],
  ['DISTINCT', 'distinct'],
  ['VALUE_COUNT', 'valueCount'],
  ['MISSING_COUNT', 'missingCount'],
  ['SUM', 'sum'],
  ['AVG', 'avg'],
  ['MIN', 'min'],
  ['MAX', 'max'],
  ['MEDIAN', 'median'],
]);

/** Without something to add up, every sum is missing: the question cannot be meant. */
function checkMeasured(name: FigureName, measured: boolean, argument: string): void {
  if (measured || !NOT_COUNTED.has(name)) return;
  throw badFilter(argument, `${name} is of numbers; say by \`of\` which attribute to add up`);
}

/** Compares groups by the order alone: equal ones share a rank. */
export function compareBy(keys: readonly Key[], order: readonly OrderKey[]) {
  return (a: Group, b: Group): number => {
    for (const { at, descending } of order) {
      const by =
        typeof at === 'number'
          ? compareValues(keys[at], [a.tuple[at] ?? '', b.tuple[at] ?? ''], descending)
          : compareFigures(a.figures[at], b.figures[at], descending);
      if (by !== 0) return by;
    }
    return 0;
  };
}

/** The keys make the order total. */
export const wholeOrder = (keys: readonly Key[], order: readonly OrderKey[]): OrderKey[] => [
  ...order,
  ...[...keys.keys()].map((at) => ({ name: 'KEYS', at, descending: false })),
];

function compareFigures(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

/** What is uncertain comes after all values, and what is missing last. */
function compareValues(key: Key | undefined, [a, b]: readonly [string, string], descending: boolean): number {
  const place = (value: string): number => (value === '' ? 2 : Number(value === '?'));
  if (place(a) !== place(b)) return place(a) - place(b);
  const by = compareTexts(key, a.slice(1), b.slice(1));
  return descending ? -by : by;
}

function compareTexts(key: Key | undefined, a: string, b: string): number {
  const numbers = key?.kind === 'NUMBER' || key?.interval;
  const difference = numbers ? Number(a) - Number(b) : 0;
  return difference || byCodePoint(fold(a), fold(b)) || byCodePoint(a, b);
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Whether a group meets a `having`. Errors: BAD_FILTER. */
export function havingOf(having: unknown, measured: boolean): (group: Group) => boolean {
  if (having === null || having === undefined) return () => true;
  const tests = givenFields(having, 'having').map(([name, wanted]) => {
    if (name === 'missing')
      return ({ tuple }: Group) => tuple.some((value) => value === '' || value === '?') === wanted;
    const figure = name as FigureName;
    checkMeasured(figure, measured, `having.${name}`);
    return figureTest(figure, wanted);
  });
  return (group) => tests.every((test) => test(group));
}

const COUNTED: ReadonlySet<FigureName> = new Set<FigureName>(['count', 'distinct', 'valueCount', 'missingCount']);

function figureTest(figure: FigureName, condition: unknown): (group: Group) => boolean {
  const bounds = givenFields(condition, `having.${figure}`);
  const below = COUNTED.has(figure) ? bounds.find(([, bound]) => Number(bound) < 0) : undefined;
  if (below !== undefined)
    throw badFilter(
      `having.${figure}.${below[0]}`,
      `it is ${below[1]}, and a number of rows is never below zero; expected 0 or more`,
    );
  return ({ figures }) => {
    const value = figures[figure];
    return bounds.every(([operator, bound]) =>
      operator === 'exists' ? (value !== null) === bound : value !== null && meets(operator, value, Number(bound)),
    );
  };
}

function meets(operator: string, value: number, bound: number): boolean {
  if (operator === 'eq') return value === bound;
  if (operator === 'gt') return value > bound;
  if (operator === 'gte') return value >= bound;
  return operator === 'lt' ? value < bound : value <= bound;
}
