import type { ListedInstrument, ShownUse } from '../country-relation/instruments.ts';

/** An instrument with the different things that show it at work. */
export interface Mixed {
  readonly instrument: string;
  readonly uses: readonly ShownUse[];
  readonly things: readonly string[];
  readonly denied: boolean;
  readonly claims: readonly string[];
}

/** The uses of an instrument: all, or those that lead to the partner. */
export function mixedOf(
  { instrument, claim, uses }: ListedInstrument,
  { partner, denials }: { readonly partner: boolean; readonly denials: readonly string[] },
): Mixed {
  const isDenial = (type: string) => denials.includes(type.replace(/__WAS$/, ''));
  const working = uses.filter(({ ties }) => !partner || ties.some(({ type }) => !isDenial(type)));
  const denied = uses.filter(({ ties }) => ties.some(({ type }) => isDenial(type)));
  const ties = partner ? [...working, ...denied].flatMap((use) => use.ties.map((tie) => tie.claim)) : [];
  return {
    instrument,
    uses: working,
    things: [...new Set(working.map(({ thing }) => thing))],
    denied: denied.length > 0,
    claims: [claim, ...working.map((use) => use.claim), ...ties],
  };
}

/** Shares of counts; null where nothing is counted. */
export function sharesOf(counts: readonly number[]): readonly number[] | null {
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum === 0 ? null : counts.map((count) => count / sum);
}

/** H = −Σ p·ln p over the counts that are not zero; null where nothing is counted. */
export function shannon(counts: readonly number[]): number | null {
  const shares = sharesOf(counts);
  if (shares === null) return null;
  const found = shares.filter((share) => share > 0).reduce((sum, share) => sum - share * Math.log(share), 0);
  return found === 0 ? 0 : found;
}

/** H / ln k; null where nothing is counted, or only one kind could be. */
export function evenness(counts: readonly number[]): number | null {
  const found = shannon(counts);
  return found === null || counts.length < 2 ? null : found / Math.log(counts.length);
}

/** min / max of two amounts; null unless both are known and one is more than nothing. */
export function reciprocity(given: number | null, received: number | null): number | null {
  if (given === null || received === null || Math.max(given, received) === 0) return null;
  return Math.min(given, received) / Math.max(given, received);
}
