import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import { byOrder, type Compared, type Position, pairsOf } from './comparison.ts';
import { periodStanding } from './periods.ts';

/** What several claims say of one relation of the same two things: that it is, and when it holds. */
export function relationComparisons(given: readonly ClaimRecord[]): Compared[] {
  const claims = given.toSorted(byOrder);
  const [first] = claims;
  if (first === undefined) return [];
  const base = { certain: true, subject: first.subject, predicate: first.predicate } as const;
  const dated = [
    ...groupBy(
      claims.filter(({ valid }) => valid !== undefined),
      ({ valid }) => valid,
    ).values(),
  ];
  const periods = pairsOf(dated.map(datedPosition)).flatMap(([a, b]): Compared[] => {
    const standing = periodStanding(a.period ?? '', b.period ?? '');
    if (standing === undefined) return [];
    const explanation = `The relation is dated ${a.period} and ${b.period}.`;
    return [{ ...base, kind: 'PERIODS', ...standing, positions: [a, b], explanation }];
  });
  const same: Compared = {
    ...base,
    kind: 'RELATIONS',
    relation: 'AGREES',
    positions: [{ value: first.object ?? null, claims }],
    explanation: `${claims.length} claims state the relation.`,
  };
  return [same, ...periods];
}

const datedPosition = (claims: readonly ClaimRecord[]): Position => {
  const [{ valid, object } = {}] = claims as readonly Partial<ClaimRecord>[];
  return { value: object ?? null, ...(valid === undefined ? {} : { period: valid }), claims };
};

/** A relation, and the claim that denies it of the same two things. */
export function denialComparison(denial: ClaimRecord, stated: readonly ClaimRecord[]): Compared {
  const claims = stated.toSorted(byOrder);
  const predicate = claims[0]?.predicate ?? denial.predicate;
  return {
    kind: 'OPPOSED',
    relation: 'CONFLICTS',
    certain: denial.valid === undefined || claims.every(({ valid }) => valid === undefined || valid === denial.valid),
    subject: denial.subject,
    predicate,
    positions: [
      { value: predicate, claims },
      { value: denial.predicate, ...(denial.valid === undefined ? {} : { period: denial.valid }), claims: [denial] },
    ],
    explanation: `${denial.predicate} denies what ${predicate} states of the same two.`,
  };
}

/** A fault that editors find with a text, as a position of theirs against each of the claims that it concerns. */
export function issueComparison(issue: ClaimRecord, concerned: readonly ClaimRecord[]): Compared {
  const kind = issue.roles.map(splitRole).find(({ name }) => name === 'kind')?.value;
  return {
    kind: 'TEXT_ISSUE',
    relation: 'CONFLICTS',
    certain: true,
    subject: issue.subject,
    predicate: issue.predicate,
    positions: [
      ...concerned.toSorted(byOrder).map(
        (claim): Position => ({
          value: claim.value ?? claim.object ?? null,
          ...(claim.number === undefined ? {} : { number: claim.number }),
          ...(claim.unit === undefined ? {} : { unit: claim.unit }),
          ...(claim.valid === undefined ? {} : { period: claim.valid }),
          claims: [claim],
        }),
      ),
      { value: kind ?? null, claims: [issue] },
    ],
    explanation: issue.value ?? issue.text ?? '',
  };
}
