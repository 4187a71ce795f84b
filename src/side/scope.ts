import { type AsOf, twins } from '../as-of/as-of.ts';

/** Whose claims are told apart by who speaks: those of a country relation, or those about an entity. */
export type SideScope = 'PAIR' | 'ABOUT';

/** The claims `c` of a scope; its id is the first word of `id`. */
export const scopeText = (asOf: AsOf, scope: SideScope): string =>
  scope === 'PAIR'
    ? "MATCH (c:Claim {pair: split(id, ' ')[0]})"
    : `MATCH (:${twins(asOf, 'Entity')} {id: split(id, ' ')[0]})<-[:ABOUT]-(c:Claim)`;

/** The key of what some speakers say in a scope: ids have no spaces. Author and editors are speakers by these words. */
export const sideKey = (id: string, speakers: readonly string[]): string => [id, ...speakers].join(' ');

/** Whether a claim `c` is of one of the speakers that the key `id` has: the words of editors are theirs, whoever is named. */
export const SPEAKS =
  "CASE c.voice WHEN 'EDITOR' THEN 'EDITOR' ELSE coalesce(c.speaker, 'AUTHOR') END IN split(id, ' ')[1..]";
