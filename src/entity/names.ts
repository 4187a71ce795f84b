import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { periodOf } from '../time/period.ts';

/** The names that claims give, the preferred ones first; each with its language, kind and claim. */
export function namesOf(claims: readonly ClaimRecord[]) {
  const names = claims
    .filter(({ predicate, rank }) => predicate === 'name' && rank !== 'DEPRECATED')
    .map((claim) => {
      const { kind = 'PRINTED', language = null } = rolesOf(claim);
      return { text: claim.value ?? '', kind, language: language || null, valid: periodOf(claim.valid), claim };
    });
  return names.toSorted((a, b) => Number(b.kind === 'PREFERRED') - Number(a.kind === 'PREFERRED'));
}

/** The name in a language, or undefined where none is known: kk-Latn is content with kk. */
export function nameIn(claims: readonly ClaimRecord[], language: string): string | undefined {
  const names = namesOf(claims).filter(
    ({ kind }) => kind === 'PREFERRED' || kind === 'TRANSLATED' || kind === 'OFFICIAL',
  );
  const wanted = language.toLowerCase();
  const primary = wanted.split('-')[0];
  const exact = names.find((name) => name.language?.toLowerCase() === wanted);
  return (exact ?? names.find((name) => name.language?.toLowerCase().split('-')[0] === primary))?.text;
}

const rolesOf = ({ roles }: ClaimRecord): Record<string, string> =>
  Object.fromEntries(roles.map(splitRole).map(({ name, value }) => [name, value]));
