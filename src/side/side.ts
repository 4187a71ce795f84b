import type { ClaimRecord } from '../claim/claim.ts';

/** The sides of two countries: who speaks, seen from the one that is host. */
export const SIDES = ['HOST_STATE', 'PARTNER_STATE', 'BOTH_STATES', 'THIRD_PARTY', 'AUTHOR', 'EDITOR'] as const;

export type Side = (typeof SIDES)[number];

/** Two countries by id, or one and everybody else. */
export interface SidePair {
  readonly host: string;
  readonly partner?: string;
}

/**
 * The side from which a claim speaks. The words of editors are theirs, whoever is named; otherwise it is the country of
 * the speaker. A speaker of neither country, or whose country nobody says, is a third party; without a speaker it is
 * the author of the source.
 */
export function sideOf(
  { voice, speaker }: Pick<ClaimRecord, 'voice' | 'speaker'>,
  { host, partner }: SidePair,
  countriesOf: (speaker: string) => ReadonlySet<string>,
): Side {
  if (voice === 'EDITOR') return 'EDITOR';
  if (speaker === undefined) return 'AUTHOR';
  const countries = countriesOf(speaker);
  const [hosts, partners] = [countries.has(host), partner !== undefined && countries.has(partner)];
  if (hosts && partners) return 'BOTH_STATES';
  if (hosts) return 'HOST_STATE';
  return partners ? 'PARTNER_STATE' : 'THIRD_PARTY';
}
