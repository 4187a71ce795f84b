import { dayOfText } from '../time/period.ts';
import type { AsOf } from './as-of.ts';

/** The argument `asOf` as GraphQL reads it. */
export interface AsOfInput {
  readonly validOn?: Date | string | null;
  readonly knownAt?: Date | string | null;
  readonly undated?: 'INCLUDE' | 'EXCLUDE' | null;
}

/** The two clocks of an argument; what is left out is any day, and now. */
export function asOfFrom({ validOn, knownAt, undated }: AsOfInput): AsOf {
  return {
    validOn: validOn ? dayOfText(new Date(validOn).toISOString().slice(0, 10)) : null,
    knownAt: knownAt ? new Date(knownAt).getTime() : null,
    undated: undated ?? 'INCLUDE',
  };
}
