import { idsOver, plain } from './filter-oracle.ts';
import { type Kind, SHAPES } from './filter-shapes.ts';
import type { Fact, Thing, World } from './filter-world.ts';

/** A row that is grouped: a thing and, in a relation, the claim that leads to it. */
export interface OracleRow {
  readonly thing: Thing;
  readonly claim?: Fact;
}

export interface OracleKey {
  readonly path: string;
  readonly interval?: string;
}

/** A value of a key as the API shows it; null is missing, `?` uncertain. */
type Value = string | null;

export interface OracleGroup {
  readonly tuple: readonly Value[];
  readonly rows: readonly OracleRow[];
  /** Numbers of the claims that lead to the rows and along the keys. */
  readonly claims: ReadonlySet<string>;
}

/** What grouping means, on plain objects; shares nothing with the service. */
export function grouped(world: World, type: string, rows: readonly OracleRow[], by: readonly OracleKey[]) {
  const groups = new Map<string, { tuple: Value[]; rows: OracleRow[]; claims: Set<string> }>();
  for (const row of rows) {
    for (const { tuple, claims } of combinations(world, type, row, by)) {
      const name = JSON.stringify(tuple);
      const group = groups.get(name) ?? { tuple, rows: [], claims: new Set<string>() };
      group.rows.push(row);
      for (const claim of [...claims, ...(row.claim ? [row.claim.notation] : [])]) group.claims.add(claim);
      groups.set(name, group);
    }
  }
  return [...groups.values()];
}

interface Standing {
  readonly thing: Thing | null;
  readonly type: string;
}

interface Way {
  readonly at: Readonly<Record<string, Standing>>;
  readonly claims: readonly string[];
}

interface Combination {
  readonly tuple: Value[];
  readonly claims: readonly string[];
}

function combinations(world: World, type: string, row: OracleRow, by: readonly OracleKey[]): Combination[] {
  let ways: Way[] = [{ at: { '': { thing: row.thing, type } }, claims: [] }];
  const stops = new Set(by.flatMap(({ path }) => stopsOf(type, path)));
  for (const stop of [...stops].sort((a, b) => a.split('.').length - b.split('.').length))
    ways = ways.flatMap((way) => further(world, way, stop));
  const all = ways.flatMap((way) =>
    by
      .map((key) => valuesOf(way, row, key))
      .reduce<Value[][]>((made, values) => made.flatMap((one) => values.map((value) => [...one, value])), [[]])
      .map((tuple) => ({ tuple, claims: way.claims })),
  );
  const merged = new Map<string, { tuple: Value[]; claims: string[] }>();
  for (const { tuple, claims } of all) {
    const known = merged.get(JSON.stringify(tuple)) ?? { tuple, claims: [] };
    known.claims.push(...claims);
    merged.set(JSON.stringify(tuple), known);
  }
  const found = [...merged.values()];
  return found.filter((one) => !found.some((other) => saysMore(other.tuple, one.tuple)));
}

const saysMore = (more: readonly Value[], less: readonly Value[]): boolean =>
  more !== less && less.every((value, at) => value === null || value === more[at]);

/** The relations of a path, each by the path to it. */
function stopsOf(type: string, path: string): string[] {
  const stops: string[] = [];
  let at = type;
  for (const name of path.startsWith('edge.') ? [] : path.split('.')) {
    const tie = SHAPES[at]?.ties[name];
    if (tie === undefined) break;
    stops.push([...(stops.length > 0 ? [stops.at(-1)] : []), name].join('.'));
    at = tie[2];
  }
  return stops;
}

function further(world: World, way: Way, stop: string): Way[] {
  const names = stop.split('.');
  const name = names.pop() ?? '';
  const from = way.at[names.join('.')] as Standing;
  const [relation, direction, target] = SHAPES[from.type]?.ties[name] ?? ['', 'OUT' as const, ''];
  const { thing } = from;
  const ends =
    thing === null
      ? []
      : world.ties
          .filter((tie) => tie.type === relation)
          .flatMap((tie) =>
            idsOver(tie, direction, thing.id).map((id) => ({
              end: world.things.find((one) => one.id === id) as Thing,
              tie,
            })),
          );
  const fitting = ends.filter(({ end }) => SHAPES[target]?.of.includes(end.type));
  if (fitting.length === 0) return [{ ...way, at: { ...way.at, [stop]: { thing: null, type: target } } }];
  return fitting.map(({ end, tie }) => ({
    at: { ...way.at, [stop]: { thing: end, type: target } },
    claims: [...way.claims, tie.claim.notation],
  }));
}

function valuesOf(way: Way, { claim }: OracleRow, { path, interval }: OracleKey): Value[] {
  if (path.startsWith('edge.')) return [edgeValue(claim as Fact, path.slice(5), interval)];
  const whole = way.at[path];
  if (whole !== undefined) return [whole.thing?.id ?? null];
  const names = path.split('.');
  const name = names.pop() ?? '';
  const { thing, type } = way.at[names.join('.')] as Standing;
  if (thing === null) return [null];
  if (name === 'id' || name === 'type') return [thing[name]];
  const value = thing.values[name];
  if (value === undefined) return [null];
  return kindOf(type, name) === 'list' ? (value as string[]) : [shown(value, kindOf(type, name), interval)];
}

/** An attribute of a type or, of what an interface stands for, of the types that have it. */
function kindOf(type: string, name: string): Kind | undefined {
  const owners = [type, ...(SHAPES[type]?.of ?? [])];
  return owners.map((owner) => SHAPES[owner]?.values[name]).find((kind) => kind !== undefined);
}

function edgeValue({ cells, roles }: Fact, name: string, interval: string | undefined): Value {
  if (name === 'role' || name === 'form') return roles[name] ?? null;
  const cell = cells[name] || null;
  if (name === 'openInSource') return String(cell === 'true');
  return cell === null ? null : shown(cell, name === 'valid' ? 'period' : 'plain', interval);
}

const shown = (value: unknown, kind: Kind | undefined, interval: string | undefined): string =>
  kind === 'period' && interval !== undefined ? beginning(String(value), interval) : String(value);

/** The interval in which a period begins, if its first and last possible first day lie in the same. */
function beginning(text: string, interval: string): string {
  const [start = ''] = text.replace('~', '').split('/');
  if (!/^\d/.test(start)) return '?';
  const [first, last] = [start.padEnd(10, '-01-01'.slice(start.length - 4)), lastDay(start)];
  const [one, other] = [labelOf(first, interval), labelOf(last, interval)];
  return one === other ? one : '?';
}

function lastDay(start: string): string {
  const [year = 0, month = 12, day] = start.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : start;
}

function labelOf(day: string, interval: string): string {
  if (interval === 'DECADE') return `${day.slice(0, 3)}X`;
  if (interval === 'YEAR') return day.slice(0, 4);
  if (interval === 'MONTH') return day.slice(0, 7);
  if (interval === 'DAY') return day;
  const begin = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const month = (number: number) => `${day.slice(0, 4)}-${String(number).padStart(2, '0')}`;
  return `${month(begin)}/${month(begin + 2)}`;
}

/** The figures of rows; a thing counts once in what is added up. */
export function figuresOf(rows: readonly OracleRow[], of: string | undefined) {
  const things = [...new Set(rows.map(({ thing }) => thing))];
  const values = of === undefined ? [] : things.flatMap(({ values: own }) => own[of] ?? []).map(Number);
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((whole, value) => whole + value, 0);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const some = <T>(value: T): T | null => (sorted.length > 0 ? value : null);
  return {
    count: rows.length,
    distinct: things.length,
    valueCount: sorted.length,
    missingCount: things.length - sorted.length,
    sum: some(sum),
    avg: some(sum / sorted.length),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    median: some((low + high) / 2),
  };
}

export type OracleFigures = ReturnType<typeof figuresOf>;

/** Before, equal or after, by the value of one key: what is uncertain after all values, what is missing last. */
export function compareKeys(
  a: Value,
  b: Value,
  { number, descending }: { number: boolean; descending: boolean },
): number {
  const place = (value: Value) => (value === null ? 2 : Number(value === '?'));
  if (place(a) !== place(b) || a === null || b === null) return place(a) - place(b);
  const way = descending ? -1 : 1;
  const [one, other] = number ? [Number(a), Number(b)] : [plain(a), plain(b)];
  if (one !== other) return way * (number ? Number(one) - Number(other) : byPoints(String(one), String(other)));
  return way * byPoints(a, b);
}

function byPoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]].map((letters) => letters.map((letter) => letter.codePointAt(0) ?? 0));
  for (const [at, point] of (left ?? []).entries()) if (point !== right?.[at]) return point - (right?.[at] ?? -1);
  return (left?.length ?? 0) - (right?.length ?? 0);
}
