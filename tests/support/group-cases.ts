import { SHAPES } from './filter-shapes.ts';
import type { OracleKey } from './group-oracle.ts';
import { pick, type Random } from './random.ts';

const NUMBERS: Readonly<Record<string, string>> = { Event: 'edition', Observation: 'value', Place: 'latitude' };

/** What is asked of groups. */
export interface GroupCase {
  readonly type: string;
  readonly by: OracleKey[];
  readonly of?: string;
  readonly having?: Readonly<Record<string, unknown>>;
  readonly orderBy: readonly { readonly by: string; readonly direction: string; readonly path?: string }[];
}

/** A question on groups, drawn at random. */
export function randomCase(random: Random, type: string, edge: readonly string[] = []): GroupCase {
  const paths = [...new Set([pathFrom(random, type), pathFrom(random, type), ...edge].filter(() => random() < 0.6))];
  const by = (paths.length > 0 ? paths : ['id']).slice(0, 3).map((path) => withInterval(random, path));
  const of = random() < 0.6 ? NUMBERS[type] : undefined;
  const figures = ['COUNT', 'DISTINCT', ...(of ? ['SUM', 'AVG', 'MIN', 'MAX', 'MEDIAN', 'VALUE_COUNT'] : [])];
  const key = pick(random, by).path;
  const orders = [
    { by: pick(random, figures), direction: pick(random, ['ASC', 'DESC']) },
    { by: 'KEYS', direction: pick(random, ['ASC', 'DESC']), ...(random() < 0.5 ? { path: key } : {}) },
  ];
  const having = pick(random, [undefined, undefined, { count: { gte: 2 } }, { distinct: { lt: 4 }, missing: false }]);
  return {
    type,
    by,
    ...(of ? { of } : {}),
    ...(having ? { having } : {}),
    orderBy: orders.slice(0, 1 + Number(random() < 0.5)),
  };
}

/** Fields from a type on, up to two relations and then a value or the entity. */
function pathFrom(random: Random, type: string, depth = 2): string {
  const { ties, values } = SHAPES[type] ?? { ties: {}, values: {} };
  if (depth > 0 && Object.keys(ties).length > 0 && random() < 0.6) {
    const [name, [, , target]] = pick(random, Object.entries(ties));
    return random() < 0.35 ? name : `${name}.${pathFrom(random, target, depth - 1)}`;
  }
  return pick(random, ['id', 'type', ...Object.keys(values), ...Object.keys(values)]);
}

function withInterval(random: Random, path: string): OracleKey {
  const isPeriod = /(^|\.)(period|foundingDate|valid)$/.test(path);
  return isPeriod && random() < 0.8
    ? { path, interval: pick(random, ['DECADE', 'YEAR', 'QUARTER', 'MONTH', 'DAY']) }
    : { path };
}
