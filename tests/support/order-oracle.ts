import { daysOf, endsOf, meets, plain } from './filter-oracle.ts';
import { type Kind, SHAPES, type TypeShape } from './filter-shapes.ts';
import type { Thing, World } from './filter-world.ts';

type Input = Readonly<Record<string, unknown>>;

/** A member of `orderBy`. */
export interface OrderItem {
  readonly by?: string;
  readonly count?: Readonly<Record<string, Input>>;
  readonly figure?: Readonly<Record<string, Input>>;
  readonly direction: string;
}

/** The ids in the order asked for: what is missing last, ties by id in the direction of the last key. */
export function ordered(world: World, things: readonly Thing[], type: string, orderBy: readonly OrderItem[]): string[] {
  const last = orderBy.at(-1)?.direction ?? 'ASC';
  const keys = [...orderBy, { by: 'ID', direction: last }];
  return [...things]
    .sort(
      (a, b) =>
        keys
          .map((key) => compared(placedBy(world, a, type, key), placedBy(world, b, type, key), key.direction))
          .find((difference) => difference !== 0) ?? 0,
    )
    .map(({ id }) => id);
}

export const keyName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function keyOf(thing: Thing, type: string, by: string): string | number | undefined {
  const [shown] = thing.names;
  if (by === 'ID') return thing.id;
  if (by === 'NAME') return shown === undefined ? undefined : plain(shown);
  const [name = '', kind] = Object.entries(SHAPES[type]?.values ?? {}).find(([own]) => keyName(own) === by) ?? [];
  const value = thing.values[name];
  return value === undefined || kind === undefined ? undefined : FORMS[kind](value);
}

const begin = (value: unknown): number | undefined => {
  const [day] = daysOf(String(value));
  return Number.isFinite(day) ? day : undefined;
};

const FORMS: Readonly<Record<Kind, (value: unknown) => string | number | undefined>> = {
  text: (value) => plain(String(value)),
  plain: String,
  list: String,
  choice: String,
  flag: String,
  number: Number,
  period: begin,
};

function compared(a: string | number | undefined, b: string | number | undefined, direction: string): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  const less = typeof a === 'number' ? a < Number(b) : byPoints(a, String(b));
  return less === (direction === 'ASC') ? -1 : 1;
}

const point = (letter: string): number => letter.codePointAt(0) ?? 0;

function byPoints(a: string, b: string): boolean {
  const [left, right] = [[...a].map(point), [...b].map(point)];
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at === -1) return left.length < right.length;
  return right[at] !== undefined && (left[at] ?? 0) < right[at];
}

/** By what a key places a thing. */
export function placedBy(world: World, thing: Thing, type: string, key: OrderItem): string | number | undefined {
  if (key.by !== undefined) return keyOf(thing, type, key.by);
  const [[name, { where = {}, edge, of, take = 'GREATEST' }] = ['', {} as Input]] = Object.entries(
    key.count ?? key.figure ?? {},
  );
  const tie = SHAPES[type]?.ties[name] as TypeShape['ties'][string];
  const ends = endsOf(world, thing, tie, edge as Input | undefined).filter((end) =>
    meets(world, tie[2], end, where as Input),
  );
  if (key.count !== undefined) return new Set(ends).size;
  const valued = ends
    .map((end) => ({ value: keyOf(end, tie[2], String(of)), day: begin(end.values['period'] ?? '/') }))
    .filter(({ value }) => value !== undefined);
  const greatest = valued.toSorted((a, b) => compared(a.value, b.value, take === 'LEAST' ? 'ASC' : 'DESC'));
  const days = { LATEST: 'DESC', EARLIEST: 'ASC' }[String(take)];
  return (days === undefined ? greatest : greatest.toSorted((a, b) => compared(a.day, b.day, days)))[0]?.value;
}
