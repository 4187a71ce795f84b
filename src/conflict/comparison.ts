import { createHash } from 'node:crypto';
import type { ClaimRecord } from '../claim/claim.ts';
import { rounded } from '../rounded.ts';

/** What is compared. */
export type ComparisonKind = 'VALUES' | 'PERIODS' | 'FIGURES' | 'COMPUTED' | 'RELATIONS' | 'OPPOSED' | 'TEXT_ISSUE';

/** How two claims stand to each other. */
export type Standing = 'AGREES' | 'REFINES' | 'CONFLICTS';

/** What some of the claims say. */
export interface Position {
  /** What they say, as text; null where the claim is words only. */
  readonly value: string | null;
  readonly number?: number;
  readonly unit?: string;
  /** When it holds, as EDTF. */
  readonly period?: string;
  readonly claims: readonly ClaimRecord[];
}

export interface Difference {
  /** The second number less the first. */
  readonly absolute: number;
  /** The second number by the first; null where the first is zero. */
  readonly ratio: number | null;
  /** Whether rounding of the first number accounts for it. */
  readonly withinRounding: boolean;
}

/** Two positions on the same, or one that several claims take. */
export interface Compared {
  readonly kind: ComparisonKind;
  readonly relation: Standing;
  /** Whether the positions are certainly on the same: false where a period is left out. */
  readonly certain: boolean;
  readonly subject: string;
  readonly predicate: string;
  readonly positions: readonly Position[];
  /** Of a refinement: which position is the more exact. */
  readonly moreExact?: number;
  readonly difference?: Difference;
  readonly explanation: string;
}

export interface Comparison extends Compared {
  readonly id: string;
  /** Its claims, in the order of listing. */
  readonly claims: readonly string[];
  readonly order: number;
}

/** Comparisons in a total order: by their first claims, then by id. */
export function inOrder(all: readonly Compared[]): Comparison[] {
  return all.map(identified).toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

/** Where a comparison stands. */
export type ComparisonPlace = readonly [order: number, id: string];

export const placeOf = ({ order, id }: Comparison): ComparisonPlace => [order, id];

export const comparePlaces = ([order, id]: ComparisonPlace, [other, otherId]: ComparisonPlace): number =>
  order - other || (id < otherId ? -1 : Number(id > otherId));

function identified(one: Compared): Comparison {
  const claims = one.positions.flatMap((position) => position.claims).toSorted(byOrder);
  const ids = [...new Set(claims.map(({ id }) => id))];
  const asked = [one.kind, one.relation, one.subject, one.predicate, ...ids];
  const id = createHash('sha1').update(JSON.stringify(asked)).digest('base64url').slice(0, 16);
  return { ...one, id, claims: ids, order: claims[0]?.order ?? 0 };
}

export const byOrder = (a: ClaimRecord, b: ClaimRecord): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** Every two of a list, in its order. */
export function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** How much two numbers differ. */
export function differenceOf(first: number, second: number, digits = 0): Difference {
  const absolute = rounded(second - first, DECIMALS);
  return {
    absolute,
    ratio: first === 0 ? null : rounded(second / first, DECIMALS),
    withinRounding: Math.abs(absolute) <= rounded(0.5 * 10 ** -digits, DECIMALS),
  };
}

/** Enough to tell figures apart, and the same text on every machine. */
export const DECIMALS = 6;
