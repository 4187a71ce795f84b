import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { claimTexts } from './claim-words.ts';
import { type Forms, formsOf, type SearchField } from './forms.ts';
import type { Candidate } from './loaders.ts';
import { matchOf, WAYS, type Way } from './match.ts';

/** A text by which something is found. */
export interface SearchMatch {
  readonly in: SearchField;
  readonly field: string;
  readonly text: string;
  readonly language: string | null;
  /** Of a name: what sort of name it is. */
  readonly kind: string | null;
  readonly how: Way;
  readonly score: number;
  readonly claimId: string;
}

/** What is found, by all that it is found by, the best first. */
export interface Found {
  readonly id: string;
  readonly type: string;
  readonly sources: readonly string[];
  readonly claims: number;
  readonly score: number;
  readonly matches: readonly [SearchMatch, ...SearchMatch[]];
}

/**
 * Candidates in their order: by score, then by number of claims, then by id. What the index gives and the forms do not
 * meet is left out. A candidate of several legs is one hit.
 */
export function ranked(
  ontology: Ontology,
  candidates: readonly Candidate[],
  { asked, fields }: { readonly asked: Forms; readonly fields: readonly SearchField[] },
): Found[] {
  const found = [...groupBy(candidates, ({ id }) => id).values()].flatMap((same) => {
    const claims = new Map(same.flatMap(({ by }) => by.map((claim) => [claim.id, claim] as const)));
    const all = [...claims.values()].flatMap((claim) => matchesOf(ontology, claim, asked));
    const [first] = same;
    const [best, ...others] = all
      .filter((match) => fields.includes(match.in) && (match.in === 'CLAIMS') === (match.claimId === first?.id))
      .sort(byScore);
    if (best === undefined || first === undefined) return [];
    const { id, type, sources, claims: count } = first;
    return [{ id, type, sources, claims: count, score: best.score, matches: [best, ...others] as const }];
  });
  return found.sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

/** Where a hit stands. */
export type FoundPlace = readonly [score: number, claims: number, id: string];

export const placeOf = ({ score, claims, id }: Found): FoundPlace => [score, claims, id];

export const comparePlaces = ([score, claims, id]: FoundPlace, [other, others, otherId]: FoundPlace): number =>
  other - score || others - claims || compareText(id, otherId);

const byScore = (a: SearchMatch, b: SearchMatch): number =>
  b.score - a.score || compareText(a.text, b.text) || compareText(a.claimId, b.claimId);

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function matchesOf(ontology: Ontology, claim: ClaimRecord, asked: Forms): SearchMatch[] {
  const roles = Object.fromEntries(claim.roles.map(splitRole).map(({ name, value }) => [name, value]));
  return claimTexts(ontology, claim).flatMap((text) => {
    const match = matchOf(asked, formsOf(text.text), { isName: text.in === 'NAMES' });
    if (match === null) return [];
    const isName = text.field === 'name';
    const kind = isName ? (roles['kind'] ?? 'PRINTED') : null;
    const score = 100 * (WAYS.length - WAYS.indexOf(match.how)) + 10 * match.nearness + weightOf(text.in, kind);
    const language = (isName && roles['language']) || null;
    return [{ ...text, how: match.how, kind, language, score, claimId: claim.id }];
  });
}

/** Of two texts that meet it alike, the name under which a thing is shown comes first, then its other names, and so on. */
function weightOf(field: SearchField, kind: string | null): number {
  if (field === 'CLAIMS') return 0;
  if (field === 'DESCRIPTIONS') return 1;
  return kind === 'PREFERRED' ? 3 : 2;
}
