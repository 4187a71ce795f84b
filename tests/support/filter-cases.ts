import { type Kind, SHAPES, type TypeShape } from './filter-shapes.ts';
import { PERIODS, ROLES, WORDS, type World } from './filter-world.ts';
import { keyName } from './order-oracle.ts';
import { pick, type Random } from './random.ts';

type Input = Record<string, unknown>;

/** A random filter on a type, of values that occur in the world and some that do not. */
export function randomWhere(world: World, random: Random, type: string, depth = 3): Input {
  const count = random() < 0.65 ? 1 : 2;
  return Object.assign({}, ...Array.from({ length: count }, () => randomField(world, random, type, depth)));
}

function randomField(world: World, random: Random, type: string, depth: number): Input {
  const { ties, of, values } = SHAPES[type] as TypeShape;
  const again = () => randomWhere(world, random, type, depth - 1);
  const ways: [weight: number, make: () => Input][] = [
    [depth > 0 ? 12 : 0, () => ({ not: again() })],
    [depth > 0 ? 10 : 0, () => ({ or: [again(), again(), again()].slice(0, Math.floor(random() * 4)) })],
    [depth > 0 ? 6 : 0, () => ({ and: [again(), again()] })],
    [depth > 0 && Object.keys(ties).length > 0 ? 34 : 0, () => randomTie(world, random, type, depth)],
    [8, () => ({ name: randomText(random) })],
    [4, () => ({ namedBy: { source: pick(random, ['source:a', 'source:b', 'source:c']) } })],
    [4, () => ({ id: { in: [pick(random, world.things).id, pick(random, world.things).id] } })],
    [of.length > 1 ? 15 : 0, () => ({ type: { in: [pick(random, of)] } })],
    [Object.keys(values).length > 0 ? 22 : 0, () => randomAttribute(world, random, type)],
  ];
  return pick(
    random,
    ways.flatMap(([weight, make]) => Array.from({ length: weight }, () => make)),
  )();
}

function randomAttribute(world: World, random: Random, type: string): Input {
  const [name, kind] = pick(random, Object.entries(SHAPES[type]?.values ?? {}));
  return { [name]: randomValue(world, random, { type, name, kind }) };
}

function randomTie(world: World, random: Random, type: string, depth: number): Input {
  const [name, [, , target, own]] = pick(random, Object.entries(SHAPES[type]?.ties ?? {}));
  return { [name]: randomRelation(world, random, { target, own, depth }) };
}

function randomRelation(
  world: World,
  random: Random,
  { target, own, depth }: { target: string; own: string | undefined; depth: number },
): Input {
  const where = () => (random() < 0.15 ? {} : randomWhere(world, random, target, depth - 1));
  const quantifier = pick(random, ['some', 'none', 'all', 'single', 'count']);
  const main: Input =
    quantifier === 'count'
      ? { count: pick(random, [{ gte: 2 }, { eq: 1 }, { lt: 2 }, { gt: 0, lte: 3 }]) }
      : { [quantifier]: where() };
  return {
    ...main,
    ...(quantifier === 'count' && random() < 0.5 ? { counting: where() } : {}),
    ...(random() < 0.35 ? { edge: randomEdge(random, own) } : {}),
  };
}

function randomEdge(random: Random, own: string | undefined): Input {
  if (own !== undefined && random() < 0.4)
    return {
      [own]: pick(random, [{ eq: pick(random, ROLES) }, { startsWith: 'H' }, { exact: 'host' }, { exists: false }]),
    };
  return pick(random, [
    { valid: randomPeriod(random) },
    { rank: ['PREFERRED'] },
    { voice: ['AUTHOR', 'QUOTED'] },
    { force: ['PLANNED'] },
    { source: 'source:b' },
    { dataset: 'trial' },
    { openInSource: true },
    { citationBasis: pick(random, ['NEXT_MARKER', 'NONE']) },
  ]);
}

/** A random filter on claims. */
export function randomClaimWhere(random: Random): Input {
  const one = (): Input =>
    pick(random, [
      { predicate: pick(random, ['TOOK_PART', 'HELD_IN', 'OBSERVED']) },
      { paragraph: 1 + Math.floor(random() * 6) },
      { citation: 1 + Math.floor(random() * 3) },
      { citationBasis: pick(random, ['NONE', 'NEXT_MARKER']) },
      { dateBasis: pick(random, ['PRINTED', 'INFERRED']) },
      randomEdge(random, undefined),
    ]);
  return { ...one(), ...one() };
}

function randomText(random: Random): Input {
  const word = pick(random, WORDS);
  const shapes: Input[] = [
    { eq: word },
    { contains: word.slice(0, 2) },
    { contains: word.toUpperCase() },
    { startsWith: word.slice(0, 3).toLowerCase() },
    { exact: word },
    { in: [word, pick(random, WORDS)] },
    { exists: random() < 0.5 },
    { startsWith: word[0] === '`' ? 'n' : word.slice(0, 2), contains: 'a' },
  ];
  return pick(random, shapes);
}

function randomPeriod(random: Random): Input {
  const period = pick(random, PERIODS);
  return pick(random, [
    { overlaps: period },
    { within: period },
    { contains: period },
    { open: random() < 0.5 },
    { unknown: random() < 0.5 },
    { exists: random() < 0.5 },
    { overlaps: period, open: false },
  ]);
}

function randomValue(
  world: World,
  random: Random,
  { type, name, kind }: { type: string; name: string; kind: Kind },
): Input {
  if (random() < 0.15 && kind !== 'choice') return { exists: random() < 0.5 };
  const known = world.things.flatMap((thing) => (thing.type === type ? (thing.values[name] ?? []) : []));
  const [one, other] = [pick(random, known), pick(random, known)];
  const text = String(one);
  const shapes: Readonly<Record<Kind, () => Input>> = {
    period: () => randomPeriod(random),
    flag: () => ({ eq: random() < 0.5 }),
    choice: () => pick(random, [{ eq: one }, { in: [one, other].slice(0, Math.floor(random() * 3)) }]),
    number: () => ({ [pick(random, ['eq', 'gt', 'gte', 'lt', 'lte'])]: random() < 0.2 ? Number(one) + 0.5 : one }),
    plain: () => pick(random, [{ eq: text.toLowerCase() }, { contains: text.slice(1, 3) }, { exact: text }]),
    text: () => pick(random, [...sameText(text), randomText(random)]),
    list: () => pick(random, [...sameText(text), randomText(random)]),
  };
  return shapes[kind]();
}

const sameText = (text: string): Input[] => [
  { eq: text.toLowerCase() },
  { exact: text },
  { exact: text, contains: 'a' },
  { in: [text, 'nothing'] },
];

/** One to three keys of a type, each with a direction. */
export function randomOrder(random: Random, type: string): { by: string; direction: string }[] {
  const keys = [
    'NAME',
    'ID',
    ...Object.entries(SHAPES[type]?.values ?? {})
      .filter(([, kind]) => kind !== 'list' && kind !== 'flag')
      .map(([name]) => keyName(name)),
  ];
  const count = 1 + Math.floor(random() * 3);
  const chosen = [...new Set(Array.from({ length: count }, () => pick(random, keys)))];
  const upToId = chosen.includes('ID') ? chosen.slice(0, chosen.indexOf('ID') + 1) : chosen;
  return upToId.map((by) => ({ by, direction: pick(random, ['ASC', 'DESC']) }));
}
