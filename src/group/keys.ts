import { badFilter, textOf } from '../filter/scope.ts';
import type { KeyKind } from './claim-fields.ts';
import type { GroupedRows } from './grouped-rows.ts';
import { openWalk, type PathEnd, walkTo } from './key-path.ts';

export type Interval = 'DECADE' | 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY';

/** A key as it is asked for. */
export interface KeyInput {
  readonly path: string;
  readonly interval?: Interval | null;
}

/** A key of a grouping. */
export interface Key {
  readonly path: string;
  readonly kind: KeyKind;
  readonly interval: Interval | null;
}

/** The keys, and what fills a statement so that it gives the tuples of a row: one for each combination of their values. */
export interface Keys {
  readonly keys: readonly Key[];
  /** One row a tuple. */
  readonly tuples: string;
  /** The same, with the claims that the way to a tuple rests on. */
  readonly tuplesWithClaims: string;
}

const MOST_KEYS = 5;

/**
 * The keys of a question. A value is text in a tuple: `=` and the value, nothing where there is none, `?` where a period
 * does not say in which interval it begins. Errors: BAD_FILTER.
 */
export function keysOf(rows: GroupedRows, by: readonly KeyInput[], usual: Interval | null | undefined): Keys {
  if (by.length === 0 || by.length > MOST_KEYS)
    throw badFilter('by', `it has ${by.length} keys; expected 1 to ${MOST_KEYS}`);
  const walk = openWalk(rows);
  const made = by.map(({ path, interval }, index) => {
    const end = walkTo(walk, textOf(path, `by.${index}.path`), `by.${index}.path`);
    if (interval && end.kind !== 'PERIOD')
      throw badFilter(`by.${index}.interval`, `${path} is no period; leave the interval out`);
    const key = { path, kind: end.kind, interval: end.kind === 'PERIOD' ? (interval ?? usual ?? null) : null };
    return { key, text: keyText(end, key.interval) };
  });
  const keys = made.map(({ key }) => key);
  checkKeys(keys, usual);
  const tuple = `[${made.map(({ text }) => text).join(', ')}]`;
  return { keys, ...tuplesText(walk.lines, tuple, walk.claims) };
}

/** Of no keys: all rows together. */
export const NO_KEYS: Keys = {
  keys: [],
  tuples: 'RETURN [] AS tuple',
  tuplesWithClaims: 'RETURN [] AS tuple, [] AS steps',
};

function checkKeys(keys: readonly Key[], usual: Interval | null | undefined): void {
  const names = keys.map(({ path, interval }) => `${path} ${interval ?? ''}`);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) throw badFilter(`by.${twice}.path`, `${keys[twice]?.path} stands twice; name it once`);
  if (usual && keys.every(({ kind }) => kind !== 'PERIOD'))
    throw badFilter('interval', 'none of the keys is a period; leave the interval out');
}

function keyText({ kind, value, from }: PathEnd, interval: Interval | null): string {
  if (kind !== 'PERIOD' || interval === null) return `coalesce('=' + toString(${value}), '')`;
  const { begins, number } = INTERVALS[interval];
  const certain = `${value} =~ '${begins}' AND ${from} IS NOT NULL`;
  return `CASE WHEN ${value} IS NULL THEN '' WHEN ${certain} THEN '=' + toString(${number(String(from))}) ELSE '?' END`;
}

/** How the text of a period begins that begins in one interval for certain, and the number of that interval, from its first day. */
export const INTERVALS: Readonly<Record<Interval, { begins: string; number: (day: string) => string }>> = {
  DECADE: { begins: '[0-9]{3}.*', number: (day) => `${day} / 100000` },
  YEAR: { begins: '[0-9]{4}.*', number: (day) => `${day} / 10000` },
  QUARTER: {
    begins: '[0-9]{4}-[0-9].*',
    number: (day) => `${day} / 10000 * 10 + (${day} / 100 % 100 + 2) / 3`,
  },
  MONTH: { begins: '[0-9]{4}-[01].*', number: (day) => `${day} / 100` },
  DAY: { begins: '[0-9]{4}-[0-9]{2}-[0-9].*', number: (day) => day },
};

/** Of a row's tuples those stay that tell most: a way that leads nowhere says nothing beside one that leads further. */
function tuplesText(lines: readonly string[], tuple: string, claims: readonly string[]): Omit<Keys, 'keys'> {
  const parts = claims.map((list, index) => `${list} AS a_${index}`);
  const steps = claims.length === 0 ? '[]' : claims.map((_, index) => `a_${index}`).join(' + ');
  const kept =
    "NOT any(other IN found WHERE other.tuple <> one.tuple AND all(at IN range(0, size(one.tuple) - 1) WHERE one.tuple[at] IN ['', other.tuple[at]]))";
  const choose = ['UNWIND found AS one', 'WITH one, found', `WHERE ${kept}`];
  return {
    tuples: [
      ...lines,
      `WITH DISTINCT ${tuple} AS tuple`,
      'WITH collect({tuple: tuple}) AS found',
      ...choose,
      'RETURN one.tuple AS tuple',
    ].join('\n'),
    tuplesWithClaims: [
      ...lines,
      `WITH ${[`${tuple} AS tuple`, ...parts].join(', ')}`,
      `WITH tuple, ${steps} AS claims`,
      'UNWIND CASE WHEN size(claims) = 0 THEN [null] ELSE claims END AS claim',
      'WITH tuple, collect(DISTINCT claim) AS steps',
      'WITH collect({tuple: tuple, steps: steps}) AS found',
      ...choose,
      'RETURN one.tuple AS tuple, one.steps AS steps',
    ].join('\n'),
  };
}
