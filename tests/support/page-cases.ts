import { randomOrder, randomWhere } from './filter-cases.ts';
import { type Clocks, type History, randomClocks } from './filter-history.ts';
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
  readonly asOf: Clocks | undefined;
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

export function randomQuestion(history: History, random: Random): Question {
  const { world } = history.at(-1) as History[number];
  const type = pick(random, OFTEN);
  const orderBy = random() < 0.1 ? undefined : randomOrderBy(world, random, type);
  const depth = pick(random, [0, 0, 1, 1, 1, 2, 2, 3]);
  // A filter that keeps few leaves little to order.
  const isMeasured = orderBy?.[0]?.by === undefined;
  const where = random() < (isMeasured ? 0.6 : 0.1) ? undefined : randomWhere(world, random, type, depth);
  const asOf = random() < 0.25 ? randomClocks(history, random) : undefined;
  return { type, where, orderBy, asOf };
}

function randomOrderBy(world: World, random: Random, type: string): OrderItem[] {
  const own = randomOrder(random, type);
  const ties = Object.keys(SHAPES[type]?.ties ?? {});
  if (random() < 0.4 && ties.length > 0) return [randomMeasure(world, random, type, pick(random, ties)), ...own];
  return random() < 0.6 ? own.slice(0, 1) : own;
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
  if (random() < 0.4) return { count: { [name]: narrowing }, direction };
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

/** Pages beyond, before or between rows of another page: three of one kind, whose statements have one text. */
export function randomFurther(random: Random, cursors: readonly string[]): Page[] {
  const end = pick(random, ['first', 'last']);
  const kind = pick(random, ['after', 'after', 'after', 'before', 'before', 'between']);
  return Array.from({ length: 3 }, () => {
    const places = [Math.floor(random() * cursors.length), Math.floor(random() * cursors.length)];
    const [after = '', before = ''] = places.sort((a, b) => a - b).map((at) => cursors[at] ?? '');
    return {
      [end]: 1 + Math.floor(random() * 9),
      ...(kind === 'before' ? {} : { after }),
      ...(kind === 'after' ? {} : { before }),
    };
  });
}
