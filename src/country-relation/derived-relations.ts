import { instantsOf, isKnown, type Naming } from '../as-of/known.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { fold } from '../entity/fold.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/** The claims that lead to a pair of countries, open and closed, as far as its country relation rests on them. */
export interface PairClaims {
  /** The first open claim; of a pair without one, the first of all. */
  readonly claim: string;
  readonly order: number;
  readonly open: boolean;
  /** That sources speak of it, and when; each stretch once. */
  readonly namings: ReadonlyMap<string, Naming>;
}

/** What of a claim its pair rests on. */
export type PairClaim = Pick<ClaimRecord, 'id' | 'order' | 'source' | 'subject' | 'roles'> & {
  readonly [name in 'object' | 'attributeOf' | 'pair']: string | null;
} & { readonly recordedAt: number; readonly recordedTo: number | null };

/** Takes one more claim of a pair into account; claims come in the order of listing. */
export function withClaim(known: PairClaims | undefined, claim: PairClaim): PairClaims {
  const { id, order, source, recordedAt, recordedTo } = claim;
  const open = recordedTo === null;
  const first = known === undefined || (open && !known.open) ? { claim: id, order, open } : known;
  const key = `${source} ${recordedAt} ${recordedTo}`;
  if (first === known && known.namings.has(key)) return known;
  const namings = new Map(known?.namings).set(key, { source, recordedAt, recordedTo });
  return { claim: first.claim, order: first.order, open: first.open, namings };
}

/** From when the pair was known, and until when: null while an open claim leads to it. */
export function spanOf({ namings, open }: PairClaims): { recordedAt: number; recordedTo: number | null } {
  const all = [...namings.values()];
  return {
    recordedAt: Math.min(...all.map(({ recordedAt }) => recordedAt)),
    recordedTo: open ? null : Math.max(...all.map(({ recordedTo }) => Number(recordedTo))),
  };
}

/** The name of a country, and when it was known. */
export interface CountryName {
  readonly name: string;
  readonly recordedAt: number;
  readonly recordedTo: number | null;
}

/** A country relation as it is stored: what it shows now, and what it showed before; `names` are those of its parties. */
export function storedRelation(id: string, pair: PairClaims, names: readonly (readonly CountryName[])[]) {
  const namings = [...pair.namings.values()];
  const instants = instantsOf([...namings, ...names.flat()]);
  const states = instants.flatMap((from, index) => {
    const to = instants[index + 1];
    const namedBy = [...new Set(namings.filter((one) => isKnown(one, from)).map(({ source }) => source))].sort();
    const parties = names.map((all) => all.find((one) => isKnown(one, from))?.name);
    const name = parties.map((party, at) => party ?? partiesOf(id)[at]).join(' – ');
    const recorded = {
      recordedAt: numberParameter(from),
      ...(to === undefined ? {} : { recordedTo: numberParameter(to) }),
    };
    return namedBy.length === 0 ? [] : [{ name, name_folded: fold(name), keys: [fold(name)], namedBy, ...recorded }];
  });
  const live = pair.open ? states.at(-1) : undefined;
  const suffix = live === undefined ? '__WAS' : '';
  return {
    id,
    labels: [`Entity${suffix}`, `CountryRelation${suffix}`],
    live: live ?? {},
    states: states.filter((state) => state !== live),
  };
}

/** The ids of the two countries of a country relation. */
export const partiesOf = (relation: string): string[] =>
  relation
    .slice('country-relation:'.length)
    .split('-')
    .map((code) => `country:${code}`);

/** An edge of a derived relation; one that has ended has the type of the past. */
export function derivedEdge(
  type: string,
  ends: { readonly id: string; readonly from: string; readonly to: string },
  of: {
    readonly claim: unknown;
    readonly order: number;
    readonly recordedAt: number;
    readonly recordedTo: number | null;
  },
) {
  const { id, from, to } = ends;
  return {
    type: of.recordedTo === null ? type : `${type}__WAS`,
    from,
    to,
    properties: {
      id,
      claim: of.claim,
      order: numberParameter(of.order),
      openInSource: false,
      recordedAt: numberParameter(of.recordedAt),
      ...(of.recordedTo === null ? {} : { recordedTo: numberParameter(of.recordedTo) }),
    },
  };
}
