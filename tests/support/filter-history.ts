import { daysOf } from './filter-oracle.ts';
import { type Fact, PERIODS, type Thing, type World } from './filter-world.ts';
import { pick, type Random } from './random.ts';

/** What was known from an instant on, in milliseconds, the earliest first; the last is what is known now. */
export type History = readonly { readonly from: number; readonly world: World }[];

/** The argument `asOf`. */
export interface Clocks {
  readonly validOn?: string;
  readonly knownAt?: string;
  readonly undated?: 'INCLUDE' | 'EXCLUDE';
}

const FIRST = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;

/** A world with what was said before: things and facts that were not there yet, or not any more, and others that have changed. */
export const historyOf = (world: World, random: Random, loads = 3): History =>
  Array.from({ length: loads }, (_, load) => ({
    from: FIRST + load * DAY,
    world: load === loads - 1 ? world : earlier(world, random),
  }));

/** What is seen as of the clocks; shares nothing with the service. */
export function seenAsOf(history: History, clocks: Clocks): World {
  const { knownAt } = clocks;
  const instant = knownAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(knownAt);
  const world = history.findLast(({ from }) => from <= instant)?.world ?? { things: [], ties: [], facts: [] };
  const ties = world.ties.filter(({ claim }) => lasts(claim.cells['valid'] || undefined, clocks));
  return { ...world, ties };
}

/** Whether a time is one of the day; of what has none, whether that is asked for. */
export function lasts(period: string | undefined, { validOn, undated }: Omit<Clocks, 'knownAt'>): boolean {
  if (period === undefined) return undated !== 'EXCLUDE';
  if (validOn === undefined) return true;
  const [start, end] = daysOf(period);
  return start <= Date.parse(validOn) && Date.parse(validOn) <= end;
}

/** Clocks at and around the days and the instants at which something changes. */
export function randomClocks(history: History, random: Random): Clocks {
  const days = PERIODS.flatMap(daysOf).filter(Number.isFinite);
  const day = new Date(pick(random, days) + pick(random, [0, 0, -DAY, DAY])).toISOString().slice(0, 10);
  const instant = new Date(pick(random, history).from + pick(random, [0, 0, -1, 1])).toISOString();
  const undated = pick(random, ['INCLUDE', 'INCLUDE', 'EXCLUDE'] as const);
  const clocks = pick(random, [
    { validOn: day },
    { knownAt: instant },
    { knownAt: instant },
    { validOn: day, knownAt: instant },
  ]);
  return random() < 0.5 ? clocks : { ...clocks, undated };
}

/** Of these the facts of others speak, or nothing does: they stay as they are. */
const KEPT = new Set(['Source', 'Indicator']);

function earlier(world: World, random: Random): World {
  const absent = new Set(world.things.filter(({ type }) => !KEPT.has(type) && random() < 0.15).map(({ id }) => id));
  const facts = world.facts
    .filter(({ subject, object, roles }) => ![subject, object, ...Object.values(roles)].some((id) => absent.has(id)))
    .filter(() => random() < 0.85)
    .map((fact) => (random() < 0.8 ? fact : changedFact(fact, random)));
  const byNotation = new Map(facts.map((fact) => [fact.notation, fact]));
  const made = new Map(facts.map((fact) => [fact.object, fact]));
  const things = world.things
    .filter(({ id, type }) => !absent.has(id) && (type !== 'Observation' || made.has(id)))
    .map((thing) =>
      thing.type === 'Observation' ? figureOf(thing, made.get(thing.id)) : changedThing(world, thing, random),
    )
    .map((thing) => ({ ...thing, sources: sourcesOf(thing, facts) }));
  const ties = world.ties.flatMap((tie) => {
    const claim = byNotation.get(tie.claim.notation);
    return claim === undefined ? [] : [{ ...tie, claim }];
  });
  return { things, ties, facts };
}

/** A claim that was closed and succeeded: another validity and, of a figure, another value. */
function changedFact(fact: Fact, random: Random): Fact {
  const cells = { ...fact.cells, valid: pick(random, PERIODS), dateBasis: 'PRINTED' };
  return { ...fact, cells, value: fact.value === '' ? '' : String(Number(fact.value) + 25) };
}

const figureOf = (thing: Thing, fact: Fact | undefined): Thing =>
  fact?.value ? { ...thing, values: { ...thing.values, value: Number(fact.value) } } : thing;

function changedThing(world: World, thing: Thing, random: Random): Thing {
  const names = random() < 0.2 ? [`Former ${thing.names[0]}`, ...thing.names.slice(1)] : thing.names;
  if (random() < 0.6) return { ...thing, names };
  const others = world.things.filter(({ type }) => type === thing.type);
  return { ...thing, names, values: pick(random, others).values };
}

/** Who declares it comes first, then those whose facts speak of it. */
function sourcesOf(thing: Thing, facts: readonly Fact[]): Set<string> {
  const speaking = facts.filter(({ subject, object, roles }) =>
    [subject, object, ...Object.values(roles)].includes(thing.id),
  );
  const declared = thing.type === 'Observation' ? [] : [...thing.sources].slice(0, 1);
  return new Set([...declared, ...speaking.map(({ cells }) => cells['source'] || 'source:a')]);
}
