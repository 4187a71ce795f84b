import { randomOrder, randomWhere } from './filter-cases.ts';
import { SHAPES } from './filter-shapes.ts';
import type { World } from './filter-world.ts';
import { keyName, type OrderItem } from './order-oracle.ts';
import { pick, type Random } from './random.ts';

type Input = Record<string, unknown>;

/** A filter and an order of the list of a type. */
export interface Question {
  readonly type: string;
  readonly where: Input | undefined;
  readonly orderBy: readonly OrderItem[] | undefined;
}

/** Types that are listed, with the field that lists them; those of which there are many come more often. */
export const LISTS: Readonly<Record<string, string>> = {
  Event: 'events',
  Observation: 'observations',
  Organization: 'organizations',
  Person: 'persons',
  Place: 'places',
  Country: 'countries',
  Indicator: 'indicators',
  Source: 'sources',
};

const OFTEN = [...Object.keys(LISTS), 'Event', 'Event', 'Event', 'Observation', 'Observation'];

export function randomQuestion(world: World, random: Random): Question {
  const type = pick(random, OFTEN);
  const depth = pick(random, [0, 1, 1, 1, 2, 2, 3]);
  return {
    type,
    where: random() < 0.15 ? undefined : randomWhere(world, random, type, depth),
    orderBy: random() < 0.1 ? undefined : randomOrderBy(world, random, type),
  };
}

function randomOrderBy(world: World, random: Random, type: string): OrderItem[] {
  const own = randomOrder(random, type);
  if (random() < 0.4) return own.slice(0, 1);
  const ties = Object.keys(SHAPES[type]?.ties ?? {});
  return random() < 0.5 && ties.length > 0 ? [randomMeasure(world, random, type, pick(random, ties)), ...own] : own;
}

/** A count of the ends of a relation, or a figure of theirs. */
function randomMeasure(world: World, random: Random, type: string, name: string): OrderItem {
  const [, , target = ''] = SHAPES[type]?.ties[name] ?? [];
  const values = SHAPES[target]?.values ?? {};
  const keys = Object.entries(values).filter(([, kind]) => kind !== 'list' && kind !== 'flag');
  const direction = pick(random, ['ASC', 'DESC']);
  const narrowing = {
    ...(random() < 0.4 ? { where: randomWhere(world, random, target, 0) } : {}),
    ...(random() < 0.3
      ? { edge: pick(random, [{ rank: ['PREFERRED'] }, { source: 'source:b' }, { valid: { overlaps: '2024' } }]) }
      : {}),
  };
  if (random() < 0.5) return { count: { [name]: narrowing }, direction };
  const of = pick(random, ['NAME', ...keys.map(([key]) => keyName(key))]);
  const takes = ['GREATEST', 'LEAST', ...('period' in values ? ['LATEST', 'EARLIEST'] : [])];
  return { figure: { [name]: { ...narrowing, of, take: pick(random, takes) } }, direction };
}

/** The arguments of a page. */
export interface Page {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

/** A first page, from either end. */
export const randomPage = (random: Random): Page => ({
  [pick(random, ['first', 'last'])]: 1 + Math.floor(random() * 9),
});

/** A page beyond, before or between rows of another page. */
export function randomFurther(random: Random, cursors: readonly string[]): Page {
  const places = [Math.floor(random() * cursors.length), Math.floor(random() * cursors.length)].sort((a, b) => a - b);
  const [after = '', before = ''] = places.map((at) => cursors[at] ?? '');
  const length = randomPage(random);
  if (random() < 0.2) return { ...length, after, before };
  return 'first' in length === random() < 0.9 ? { ...length, after } : { ...length, before };
}
