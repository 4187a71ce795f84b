import { rounded } from '../rounded.ts';
import { dayText, type Period } from '../time/period.ts';
import type { ChangeKind, Figure, SeriesOf } from './points.ts';
import { isEarlier } from './points.ts';

export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  readonly state: 'COMPUTED' | 'VALUE_MISSING' | 'UNIT_MISMATCH' | 'ORDER_OPEN' | 'PERIOD_MISMATCH';
  readonly message: string | null;
  readonly difference: number | null;
  readonly ratio: number | null;
  readonly percent: number | null;
}

/** From each figure to the next. */
export const changesOf = (points: readonly Figure[]): Change[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from === undefined ? [] : [changeBetween(from, to)];
  });

/** From the first figure with a value to the last; null where there are fewer than two. */
export function overallOf(points: readonly Figure[]): Change | null {
  const valued = points.filter(({ value }) => value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  return first === undefined || last === undefined || first === last ? null : changeBetween(first, last);
}

function changeBetween(from: Figure, to: Figure): Change {
  const nothing = { from, to, difference: null, ratio: null, percent: null };
  if (from.value === null || to.value === null)
    return { ...nothing, state: 'VALUE_MISSING', message: 'One of the two figures has no value.' };
  if (from.unit !== to.unit)
    return {
      ...nothing,
      state: 'UNIT_MISMATCH',
      message: `The figures are in ${unitText(from)} and in ${unitText(to)}; nothing is computed across units.`,
    };
  if (!isEarlier(from, to))
    return { ...nothing, state: 'ORDER_OPEN', message: 'It is open which of the two figures is the earlier one.' };
  if (!areAsLong(from, to))
    return { ...nothing, state: 'PERIOD_MISMATCH', message: 'The figures are of periods of different length.' };
  const difference = clean(to.value - from.value);
  const ratio = from.value === 0 ? null : to.value / from.value;
  const percent = from.value === 0 ? null : (100 * difference) / Math.abs(from.value);
  return { from, to, state: 'COMPUTED', message: null, difference, ratio, percent };
}

/** Whether two figures are of periods of about one length: months and years differ a little, nine months and a year too much. */
function areAsLong({ period: a }: Figure, { period: b }: Figure): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one === null || other === null || Math.max(one, other) / Math.min(one, other) <= 1.2;
}

/** How many days a period has; null where an end is not known. */
function daysOf(period: Period | null): number | null {
  if (period === null || period.earliestStart === null || period.latestEnd === null) return null;
  return (Date.parse(dayText(period.latestEnd)) - Date.parse(dayText(period.earliestStart))) / 86_400_000 + 1;
}

const unitText = ({ unit }: Figure): string => unit ?? 'no unit';

/** Without the last binary digits, which are noise of the computation. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** A computed figure at so many decimals. */
export const computedAt = (value: number, decimals: number): number => rounded(clean(value), decimals);

export interface Stated {
  readonly figure: Figure;
  readonly kind: ChangeKind;
  readonly computed: number | null;
  readonly agrees: boolean | null;
  readonly claims: readonly string[];
}

/** The changes that the source states, each beside what the first and the last figure give. */
export function statedOf({ points, stated }: SeriesOf): Stated[] {
  const overall = overallOf(points);
  return stated.flatMap((figure) => {
    const { change, value, claims } = figure;
    if (change === null) return [];
    const computed = overall === null ? null : (overall[RESULTS[change.kind]] ?? null);
    const behind = overall === null ? [] : [...overall.from.claims, ...overall.to.claims];
    return [
      {
        figure,
        kind: change.kind,
        computed: computed === null ? null : clean(computed),
        agrees: computed === null || value === null ? null : computedAt(computed, decimalsOf(value)) === value,
        claims: [...claims, ...behind].map(({ id }) => id),
      },
    ];
  });
}

const RESULTS = { GROWTH_RATE: 'percent', RATIO: 'ratio', DIFFERENCE: 'difference' } as const;

/** To how many decimals a number is given. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

export interface Derived {
  readonly exact: number;
  readonly formula: string;
  readonly point: Figure;
  readonly stated: Stated;
  readonly claims: readonly string[];
}

/** Earlier figures that follow from a figure and a stated change of the same direction, source and period. */
export function derivedOf(series: SeriesOf): Derived[] {
  return statedOf(series).flatMap((stated) => {
    const { figure, kind } = stated;
    const point = series.points.findLast(
      ({ value, period, lead }) =>
        value !== null && lead.source === figure.lead.source && period?.edtf === figure.period?.edtf,
    );
    if (point === undefined || point.value === null || figure.value === null) return [];
    const earlier = EARLIER[kind](point.value, figure.value);
    if (earlier === null) return [];
    const claims = [...point.claims, ...figure.claims].map(({ id }) => id);
    return [{ ...earlier, point, stated, claims: [...claims, ...(figure.change ? [figure.change.claim] : [])] }];
  });
}

type Earlier = (value: number, change: number) => { readonly exact: number; readonly formula: string } | null;

const EARLIER: Readonly<Record<ChangeKind, Earlier>> = {
  GROWTH_RATE: (value, growth) =>
    growth <= -100 ? null : { exact: value / (1 + growth / 100), formula: `${value} / (1 + ${growth} / 100)` },
  RATIO: (value, ratio) => (ratio === 0 ? null : { exact: value / ratio, formula: `${value} / ${ratio}` }),
  DIFFERENCE: (value, difference) => ({ exact: clean(value - difference), formula: `${value} - ${difference}` }),
};
