import { type Kind, SHAPES, type TypeShape, type Way } from './filter-shapes.ts';
import type { Fact, Thing, Tie, World } from './filter-world.ts';

type Input = Readonly<Record<string, unknown>>;

/** What filters and orders mean, on plain objects; shares nothing with the service. */
export function selected(world: World, type: string, where: Input): Thing[] {
  return world.things.filter((thing) => SHAPES[type]?.of.includes(thing.type) && meets(world, type, thing, where));
}

export function meets(world: World, type: string, thing: Thing, where: Input): boolean {
  const all = (given: unknown) => (given as Input[]).map((one) => meets(world, type, thing, one));
  const own: Readonly<Record<string, (given: Input) => boolean>> = {
    and: (given) => !all(given).includes(false),
    or: (given) => all(given).includes(true),
    not: (given) => !meets(world, type, thing, given),
    id: (given) => meetsValue('choice', thing.id, given),
    name: (given) => meetsValue('list', thing.names.length > 0 ? thing.names : undefined, given),
    namedBy: (given) => thing.sources.has(String(given['source'])),
    type: (given) => (given['in'] as string[]).includes(thing.type),
  };
  return Object.entries(where).every(([name, given]) => {
    const shape = SHAPES[type] as TypeShape;
    const tie = shape.ties[name];
    if (own[name] !== undefined) return own[name](given as Input);
    if (tie !== undefined) return meetsTies(world, thing, tie, given as Input);
    return meetsValue(shape.values[name] as Kind, thing.values[name], given as Input);
  });
}

function meetsTies(world: World, thing: Thing, tie: readonly [string, Way, string, string?], given: Input): boolean {
  const rows = endsOf(world, thing, tie, given['edge'] as Input | undefined);
  const meeting = (where: unknown) => rows.filter((row) => meets(world, tie[2], row, where as Input));
  return Object.entries(given).every(([name, where]) => {
    if (name === 'some') return meeting(where).length > 0;
    if (name === 'none') return meeting(where).length === 0;
    if (name === 'all') return meeting(where).length === rows.length;
    if (name === 'single') return new Set(meeting(where)).size === 1;
    if (name === 'count') return meetsValue('number', new Set(meeting(given['counting'] ?? {})).size, where as Input);
    return true;
  });
}

/** The things at the other ends, one for each edge that meets what is asked of edges. */
export function endsOf(
  world: World,
  thing: Thing,
  [type, way, target, own]: readonly [string, Way, string, string?],
  edge: Input | undefined,
): Thing[] {
  return world.ties
    .filter((tie) => tie.type === type && (edge === undefined || meetsEdge(tie.claim, own, edge)))
    .flatMap((tie) => idsOver(tie, way, thing.id))
    .map((id) => world.things.find((other) => other.id === id) as Thing)
    .filter((other) => SHAPES[target]?.of.includes(other.type));
}

export function idsOver({ from, to }: Tie, way: Way, id: string): string[] {
  if (way === 'OUT') return from === id ? [to] : [];
  if (way === 'IN') return to === id ? [from] : [];
  return from === id ? [to] : to === id ? [from] : [];
}

function meetsEdge(claim: Fact, own: string | undefined, given: Input): boolean {
  return Object.entries(given).every(([name, wanted]) => {
    if (own !== undefined && name === own) return meetsValue('plain', claim.roles[own], wanted as Input);
    return meetsClaim(claim, { [name]: wanted });
  });
}

export function meetsClaim(claim: Fact, given: Input): boolean {
  const cells: Readonly<Record<string, string>> = { ...claim.cells, predicate: claim.predicate, dataset: 'trial' };
  return Object.entries(given).every(([name, wanted]) => {
    const cell = cells[name] || undefined;
    if (name === 'valid') return meetsValue('period', cell, wanted as Input);
    if (name === 'openInSource') return (cell === 'true') === wanted;
    return Array.isArray(wanted) ? wanted.includes(cell) : cell === String(wanted);
  });
}

export const plain = (text: string): string =>
  [...text.normalize('NFKD').toLowerCase()]
    .filter((letter) => !/[\p{M}’'"`]/u.test(letter))
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');

function meetsValue(kind: Kind, value: unknown, given: Input): boolean {
  const { exists, ...others } = given;
  if (exists !== undefined && exists !== (value !== undefined)) return false;
  if (Object.keys(others).length === 0) return true;
  if (value === undefined) return false;
  if (kind === 'list') return (value as string[]).some((one) => meetsText(one, others, plain));
  if (kind === 'text') return meetsText(String(value), others, plain);
  if (kind === 'plain') return meetsText(String(value), others, (text) => text.toLowerCase());
  if (kind === 'period') return meetsPeriod(String(value), others);
  return Object.entries(others).every(([name, wanted]) => OPERATORS[name]?.(value as number, wanted as number));
}

const OPERATORS: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  eq: (value, wanted) => value === wanted,
  in: (value, wanted) => ([] as unknown[]).concat(wanted).includes(value),
  gt: (value, wanted) => value > wanted,
  gte: (value, wanted) => value >= wanted,
  lt: (value, wanted) => value < wanted,
  lte: (value, wanted) => value <= wanted,
};

function meetsText(value: string, given: Input, form: (text: string) => string): boolean {
  return Object.entries(given).every(([name, wanted]) => {
    if (name === 'exact') return value === wanted;
    if (name === 'in') return (wanted as string[]).map(form).includes(form(value));
    if (name === 'eq') return form(value) === form(String(wanted));
    return name === 'contains'
      ? form(value).includes(form(String(wanted)))
      : form(value).startsWith(form(String(wanted)));
  });
}

function meetsPeriod(text: string, given: Input): boolean {
  const [start, end] = daysOf(text);
  return Object.entries(given).every(([name, wanted]) => {
    if (name === 'open') return (text.split('/').at(-1) === '..') === wanted;
    if (name === 'unknown') return text.split('/').includes('') === wanted;
    const [from, to] = daysOf(String(wanted));
    if (name === 'overlaps') return start <= to && from <= end;
    return name === 'within' ? from <= start && end <= to : start <= from && to <= end;
  });
}

/** First and last day as milliseconds; an end without days is infinitely far. */
export function daysOf(text: string): [number, number] {
  const sides = text.replace('~', '').split('/');
  const [first = '', last = ''] = sides.length === 1 ? [sides[0], sides[0]] : sides;
  const begin =
    first === '' || first === '..' ? Number.NEGATIVE_INFINITY : Date.parse(first.padEnd(10, '-01-01').slice(0, 10));
  if (last === '' || last === '..') return [begin, Number.POSITIVE_INFINITY];
  const [year = 0, month = 12, day] = last.split('-').map(Number);
  return [begin, day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)];
}
