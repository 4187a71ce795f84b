import { numberParameter } from '../neo4j/parameters.ts';
import { type Period, parsePeriod } from '../time/period.ts';
import {
  allOf,
  badFilter,
  countCondition,
  flagOf,
  givenFields,
  parameter,
  type Scope,
  textOf,
  unknownField,
} from './scope.ts';

/** A period where it is stored: its EDTF text, and its first and last day, null where that end is open or unknown. */
export interface StoredPeriod {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** A condition on a period. What has no period meets none but `exists: false`. */
export function periodText(scope: Scope, stored: StoredPeriod, input: unknown, path: string): string {
  return allOf(
    givenFields(input, path).map(([name, value]) => {
      const at = `${path}.${name}`;
      countCondition(scope, at);
      const flag = FLAGS.get(name);
      if (flag !== undefined) return flag(stored, flagOf(value, at));
      const operator = OPERATORS.get(name);
      if (operator === undefined) throw unknownField(at);
      const asked = periodOf(value, at);
      const days = { from: dayParameter(scope, asked.earliestStart), to: dayParameter(scope, asked.latestEnd) };
      return allOf([`${stored.text} IS NOT NULL`, ...operator(stored, days)]);
    }),
  );
}

const FLAGS: ReadonlyMap<string, (stored: StoredPeriod, wanted: boolean) => string> = new Map([
  ['exists', ({ text }: StoredPeriod, wanted: boolean) => `${text} IS ${wanted ? 'NOT NULL' : 'NULL'}`],
  // EDTF writes an end that is open as `..` and one that is unknown as nothing.
  ['open', ({ text }, wanted) => `(${text} ENDS WITH '..') = ${wanted}`],
  ['unknown', ({ text }, wanted) => `(${text} STARTS WITH '/' OR ${text} ENDS WITH '/') = ${wanted}`],
]);

interface Days {
  /** Texts of parameters; null where the asked period reaches for ever. */
  readonly from: string | null;
  readonly to: string | null;
}

type Operator = (stored: StoredPeriod, asked: Days) => string[];

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['overlaps', ({ from, to }, asked) => [...orOpen(from, '<=', asked.to), ...orOpen(to, '>=', asked.from)]],
  ['within', ({ from, to }, asked) => [...known(from, '>=', asked.from), ...known(to, '<=', asked.to)]],
  ['contains', ({ from, to }, asked) => [reaching(from, '<=', asked.from), reaching(to, '>=', asked.to)]],
]);

/** An end that is open or unknown may lie anywhere. */
const orOpen = (end: string, operator: string, day: string | null): string[] =>
  day === null ? [] : [`(${end} IS NULL OR ${end} ${operator} ${day})`];

/** An end that is open or unknown does not certainly lie inside of anything that ends. */
const known = (end: string, operator: string, day: string | null): string[] =>
  day === null ? [] : [`${end} ${operator} ${day}`];

/** What reaches for ever is covered only by what does so too. */
const reaching = (end: string, operator: string, day: string | null): string =>
  day === null ? `${end} IS NULL` : `(${end} IS NULL OR ${end} ${operator} ${day})`;

const dayParameter = (scope: Scope, day: number | null): string | null =>
  day === null ? null : parameter(scope, numberParameter(day));

function periodOf(input: unknown, path: string): Period {
  const text = textOf(input, path);
  const period = text === '' ? null : parsePeriod(text);
  if (period !== null) return period;
  const sides = text.split('/');
  if (sides.length === 2 && sides.every((side) => parsePeriod(side) !== null))
    throw badFilter(path, `the period ${shown(text)} ends before it begins; give the earlier day first`);
  throw badFilter(
    path,
    `${shown(text)} is no period with days of the calendar; expected EDTF such as 2024, 2024-09-08/2024-09-14 or 2022-07/..`,
  );
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : `"${text}"`);
