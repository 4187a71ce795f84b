import { keyName, SHAPES } from './filter-oracle.ts';
import { PERIODS, pick, type Random, ROLES, WORDS, type World } from './filter-world.ts';

type Input = Record<string, unknown>;

/** A random filter on a type, of values that occur in the world and some that do not. */
export function randomWhere(world: World, random: Random, type: string, depth = 3): Input {
  const count = random() < 0.65 ? 1 : 2;
  return Object.assign({}, ...Array.from({ length: count }, () => randomField(world, random, type, depth)));
}

function randomField(world: World, random: Random, type: string, depth: number): Input {
  const shape = SHAPES[type];
  const again = () => randomWhere(world, random, type, depth - 1);
  const draw = random();
  if (depth > 0 && draw < 0.12) return { not: again() };
  if (depth > 0 && draw < 0.22) return { or: [again(), again(), again()].slice(0, Math.floor(random() * 4)) };
  if (depth > 0 && draw < 0.28) return { and: [again(), again()] };
  const ties = Object.entries(shape?.ties ?? {});
  if (depth > 0 && ties.length > 0 && draw < 0.62) {
    const [name, [, , target, own]] = pick(random, ties);
    return { [name]: randomRelation(world, random, { target, own, depth }) };
  }
  if (draw < 0.7) return { name: randomText(random) };
  if (draw < 0.74) return { namedBy: { source: pick(random, ['source:a', 'source:b', 'source:none']) } };
  if (draw < 0.78)
    return {
      id:
        random() < 0.5
          ? { eq: pick(random, world.things).id }
          : { in: [pick(random, world.things).id, pick(random, world.things).id] },
    };
  if ((shape?.of.length ?? 0) > 1) return { type: { in: [pick(random, shape?.of ?? [])] } };
  const values = Object.entries(shape?.values ?? {});
  if (values.length === 0) return {};
  const [name, kind] = pick(random, values);
  return { [name]: randomValue(world, random, { type, name, kind }) };
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
  { type, name, kind }: { type: string; name: string; kind: string },
): Input {
  const known = world.things
    .filter((thing) => thing.type === type)
    .flatMap((thing) => (thing.values[name] === undefined ? [] : [thing.values[name]]));
  const value = pick(random, known) as never;
  if (random() < 0.15 && kind !== 'choice') return { exists: random() < 0.5 };
  if (kind === 'period') return randomPeriod(random);
  if (kind === 'flag') return { eq: random() < 0.5 };
  if (kind === 'choice')
    return random() < 0.5 ? { eq: value } : { in: [value, pick(random, known)].slice(0, Math.floor(random() * 3)) };
  if (kind === 'number')
    return { [pick(random, ['eq', 'gt', 'gte', 'lt', 'lte'])]: random() < 0.2 ? Number(value) + 0.5 : value };
  if (kind === 'plain')
    return pick(random, [
      { eq: String(value).toLowerCase() },
      { contains: String(value).slice(1, 3) },
      { exact: value },
    ]);
  const text = String(kind === 'list' ? pick(random, value as string[]) : value);
  return random() < 0.5
    ? randomText(random)
    : pick(random, [
        { eq: text.toLowerCase() },
        { exact: text },
        { exact: text, contains: 'a' },
        { in: [text, 'nothing'] },
      ]);
}

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
