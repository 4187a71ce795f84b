/** The values of the keys of a group, as text. */
export type Tuple = readonly string[];

/** The figures of one group or, where the tuple is null, of all rows. */
export interface GroupFigures {
  readonly tuple: Tuple | null;
  readonly count: number;
  readonly different: number;
  /** Entities or claims, each once. */
  readonly items: number;
  readonly valued: number;
  readonly sum: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  readonly units: readonly string[];
  readonly unitless: number;
}

/** The figures of a group, as the API shows them. */
export interface Figures {
  readonly count: number;
  readonly distinct: number;
  readonly valueCount: number;
  readonly missingCount: number;
  readonly sum: number | null;
  readonly avg: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  readonly units: readonly string[];
  readonly mixedUnits: boolean;
}

export type FigureName = Exclude<keyof Figures, 'units' | 'mixedUnits'>;

/** Those that need something to add up. */
export const NOT_COUNTED: ReadonlySet<FigureName> = new Set([
  'valueCount',
  'missingCount',
  'sum',
  'avg',
  'min',
  'max',
  'median',
]);

/** The figures of what was read; a type without units has none, and mixes none. */
export function figuresOf(read: GroupFigures): Figures {
  const { count, different, items, valued, sum, min, max, median } = read;
  const units = read.units.filter((unit) => unit !== '').toSorted();
  const none = valued === 0;
  return {
    count,
    distinct: different,
    valueCount: valued,
    missingCount: items - valued,
    sum: none ? null : sum,
    avg: none ? null : sum / valued,
    min,
    max,
    median,
    units,
    mixedUnits: units.length + Number(read.unitless > 0) > 1,
  };
}

/** What part of all the group is. */
export function sharesOf(figures: Figures, total: Figures) {
  const { sum, mixedUnits, min } = total;
  const whole = sum !== null && sum > 0 && !mixedUnits && min !== null && min >= 0;
  return {
    share: total.count === 0 ? 0 : figures.count / total.count,
    shareOfSum: whole && figures.sum !== null ? figures.sum / sum : null,
  };
}
