import { type Dealing, waysBy } from './dealing.ts';
import type { Kinds } from './kinds.ts';
import type { Sides } from './sides.ts';

/** A tie of an actor to one of two countries, as it is read. */
export interface TieRow {
  readonly actor: string;
  readonly country: string;
  /** MEETS: in an event of the two, wherever it is held. */
  readonly kind: 'PRESENT' | 'ABSENT' | 'ACTIVE' | 'MEETS';
  readonly claim: string;
  readonly order: number;
  readonly event: string | null;
  readonly homes: readonly { readonly country: string; readonly claim: string; readonly order: number }[];
}

export interface Tie {
  readonly kind: 'BELONGS' | 'PRESENT' | 'ABSENT' | 'ACTIVE';
  /** Null for an event of the two that has no place. */
  readonly country: string | null;
  readonly event: string | null;
  readonly claim: string;
}

export type ActorSide = 'JOINT' | 'OF_A_IN_B' | 'OF_B_IN_A' | 'IN_A' | 'IN_B' | 'ABSENT_FROM_A' | 'ABSENT_FROM_B';

export interface PairActor {
  readonly actor: string;
  readonly sides: readonly ActorSide[];
  readonly ties: readonly Tie[];
}

/** The actors of a pair, by id, with what ties them to it. */
export function actorsOf(sides: Sides, rows: readonly TieRow[], meetings: ReadonlySet<string>): PairActor[] {
  const ties = new Map<string, Map<string, Tie>>();
  const note = (actor: string, tie: Tie) => {
    const known = ties.get(actor) ?? new Map<string, Tie>();
    known.set(JSON.stringify(tie), tie);
    ties.set(actor, known);
  };
  for (const { actor, homes, kind, country, event, claim } of rows) {
    if (kind === 'MEETS' && !meetings.has(String(event))) continue;
    for (const home of homes) note(actor, { kind: 'BELONGS', country: home.country, event: null, claim: home.claim });
    note(actor, kind === 'MEETS' ? { kind: 'ACTIVE', country: null, event, claim } : { kind, country, event, claim });
  }
  return [...ties]
    .map(([actor, known]) => ({ actor, sides: sidesBy(sides, [...known.values()]), ties: [...known.values()] }))
    .filter((one) => one.sides.length > 0)
    .toSorted((one, other) => (one.actor < other.actor ? -1 : 1));
}

/** The events without a place of their own in which both sides take part. */
export function meetingsOf({ a, b }: Sides, dealings: readonly Dealing[], kinds: Kinds): ReadonlySet<string> {
  const met = dealings.filter((dealing) => {
    const countries = kinds.part.flatMap((type) => waysBy(dealing, type)).flatMap((way) => way.countries);
    const placeless = kinds.held.every((type) => waysBy(dealing, type).length === 0);
    return placeless && [a, b].every((country) => countries.includes(country));
  });
  return new Set(met.map(({ entity }) => String(entity['id'])));
}

/** What the ties of an actor make of it. */
function sidesBy({ a, b }: Sides, ties: readonly Tie[]): ActorSide[] {
  const at = (country: string, kinds: readonly Tie['kind'][]) =>
    ties.some((tie) => tie.country === country && kinds.includes(tie.kind));
  const [homeA, homeB] = [at(a, ['BELONGS']), at(b, ['BELONGS'])];
  const [inA, inB] = [at(a, ['PRESENT', 'ACTIVE']), at(b, ['PRESENT', 'ACTIVE'])];
  const meets = ties.some(({ kind, country }) => kind === 'ACTIVE' && country === null);
  const found: [ActorSide, boolean][] = [
    ['JOINT', (inA && inB) || (homeA && homeB) || meets],
    ['OF_A_IN_B', homeA && !homeB && inB],
    ['OF_B_IN_A', homeB && !homeA && inA],
    ['IN_A', !homeA && !homeB && inA],
    ['IN_B', !homeA && !homeB && inB],
    ['ABSENT_FROM_A', at(a, ['ABSENT'])],
    ['ABSENT_FROM_B', at(b, ['ABSENT'])],
  ];
  return found.filter(([, holds]) => holds).map(([side]) => side);
}
