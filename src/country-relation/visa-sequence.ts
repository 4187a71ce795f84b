import { type Period, parsePeriod } from '../time/period.ts';
import { claimsOf, type Dealing } from './dealing.ts';

/** A regime in its place: how long after the one before it begins. */
export interface Step {
  readonly dealing: Dealing;
  readonly position: number;
  readonly start: number;
  readonly months: number | null;
  readonly fewestDays: number | null;
  readonly mostDays: number | null;
  readonly claims: readonly string[];
}

/** Regimes by their beginning, the earliest first; what has none stands apart. */
export function visaSequence(regimes: readonly Dealing[]): { steps: Step[]; undated: Dealing[] } {
  const idOf = ({ entity }: Dealing) => String(entity['id']);
  const byId = regimes.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const known = byId.map((dealing) => ({ dealing, period: startOf(dealing) }));
  const dated = known.flatMap(({ dealing, period }) => (period === null ? [] : [{ dealing, period }]));
  const ordered = dated.toSorted((a, b) => a.period.earliest - b.period.earliest);
  const steps = ordered.map(({ dealing, period }, index) => {
    const before = ordered[index - 1];
    return {
      dealing,
      position: index + 1,
      start: period.earliest,
      ...(before === undefined
        ? { months: null, fewestDays: null, mostDays: null }
        : {
            months: monthsBetween(before.period, period),
            fewestDays: Math.max(0, daysBetween(before.period.latest, period.earliest)),
            mostDays: daysBetween(before.period.earliest, period.latest),
          }),
      claims: [...(before === undefined ? [] : claimsOf(before.dealing)), ...claimsOf(dealing)],
    };
  });
  return { steps, undated: known.filter(({ period }) => period === null).map(({ dealing }) => dealing) };
}

interface Start {
  readonly earliest: number;
  readonly latest: number;
}

function startOf({ entity }: Dealing): Start | null {
  const period: Period | null = typeof entity['period'] === 'string' ? parsePeriod(entity['period']) : null;
  if (period === null || period.earliestStart === null) return null;
  return { earliest: period.earliestStart, latest: period.latestStart ?? period.earliestStart };
}

const monthOf = (day: number): number => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100);

/** Calendar months between two beginnings; null where one of them may lie in several months. */
function monthsBetween(before: Start, after: Start): number | null {
  const certain = [before, after].every(({ earliest, latest }) => monthOf(earliest) === monthOf(latest));
  return certain ? monthOf(after.earliest) - monthOf(before.earliest) : null;
}

function daysBetween(first: number, second: number): number {
  const time = (day: number) => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
  return Math.round((time(second) - time(first)) / 86_400_000);
}
