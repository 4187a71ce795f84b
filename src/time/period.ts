import edtf from 'edtf';

/** A period of time: its EDTF text and the four days that bound it, as integers YYYYMMDD; null where open or unknown. */
export interface Period {
  readonly edtf: string;
  readonly earliestStart: number | null;
  readonly latestStart: number | null;
  readonly earliestEnd: number | null;
  readonly latestEnd: number | null;
  readonly open: boolean;
  readonly approximate: boolean;
}

const NOTHING = new Set(['', '..', '/']);

/** Reads EDTF text of level 0 or 1; null where it is none. */
export function parsePeriod(text: string): Period | null {
  const parts = text.split('/');
  // A side that is open or unknown is one of two; by itself, or with another that is unknown, it says nothing.
  if (parts.length > 2 || NOTHING.has(text)) return null;
  const [first, last = first] = parts;
  const start = bounds(first ?? '');
  const end = bounds(last ?? '');
  if (start === null || end === null) return null;
  if (start.min !== null && end.max !== null && start.min > end.max) return null;
  return {
    edtf: text,
    earliestStart: start.min,
    latestStart: parts.length === 1 ? end.max : start.max,
    earliestEnd: parts.length === 1 ? start.min : end.min,
    latestEnd: end.max,
    open: last === '..',
    approximate: /[~?%]/.test(text),
  };
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** Parsing takes long, and tables repeat their days: what was parsed is kept, up to a number. */
const parsed = new Map<string, Bounds>();
const KEPT = 20_000;

function bounds(part: string): Bounds | null {
  const known = parsed.get(part);
  if (known !== undefined) return known;
  const found = boundsOf(part);
  if (parsed.size >= KEPT) parsed.clear();
  // What is no period may be of any length; it is not kept.
  if (found !== null) parsed.set(part, found);
  return found;
}

/** `..` is open and an empty side is unknown: neither has days. */
function boundsOf(part: string): Bounds | null {
  if (part === '..' || part === '') return { min: null, max: null };
  // Years before 0000 are refused: the API's days have four digits for the year and no sign.
  if (!/^[\dX]{4}(-[\dX]{2}){0,2}[~?%]?$/.test(part)) return null;
  try {
    const date = edtf(part, { level: 1, types: ['Date', 'Year', 'Season'] });
    // The parser moves 29 February of a common year on to March: a day that is none is refused.
    if (/^\d{4}-\d{2}-\d{2}/.test(part) && dayText(dayOf(date.min)) !== part.slice(0, 10)) return null;
    return { min: dayOf(date.min), max: dayOf(date.max) };
  } catch {
    return null;
  }
}

function dayOf(milliseconds: number): number {
  const date = new Date(milliseconds);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** A day integer as YYYY-MM-DD. */
export function dayText(day: number): string {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Whether something of that validity holds on a day; with no day asked for, whether it is dated. */
export function holdsOn(valid: unknown, day: number | null): 'CERTAIN' | 'POSSIBLE' | 'UNDATED' {
  const period = typeof valid === 'string' ? parsePeriod(valid) : null;
  if (period === null) return 'UNDATED';
  if (day === null) return 'CERTAIN';
  const begun = period.latestStart !== null && period.latestStart <= day;
  const lasting = period.open || (period.earliestEnd !== null && period.earliestEnd >= day);
  return begun && lasting ? 'CERTAIN' : 'POSSIBLE';
}

/** The same of a thing of which several claims give a period: what one of them does not make certain is possible. */
export function holdsByAll(shown: unknown, others: readonly string[], day: number | null): ReturnType<typeof holdsOn> {
  const holds = holdsOn(shown, day);
  return holds === 'CERTAIN' && others.some((other) => holdsOn(other, day) === 'POSSIBLE') ? 'POSSIBLE' : holds;
}

/** The day after a day, both as integers YYYYMMDD. */
export const dayAfter = (day: number): number => shifted(day, 1);

/** The day before a day. */
export const dayBefore = (day: number): number => shifted(day, -1);

function shifted(day: number, days: number): number {
  const date = new Date(`${dayText(day)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date.getTime());
}

/** A day YYYY-MM-DD as the integer that stands for it. */
export const dayOfText = (text: string): number => Number(text.replaceAll('-', ''));

/** A stored EDTF text as the API shows it, with days as text; null where there is none. */
export function periodOf(text: unknown) {
  const period = typeof text === 'string' ? parsePeriod(text) : null;
  if (period === null) return null;
  const day = (value: number | null) => (value === null ? null : dayText(value));
  const { edtf: written, open, approximate } = period;
  return {
    edtf: written,
    open,
    approximate,
    earliestStart: day(period.earliestStart),
    latestStart: day(period.latestStart),
    earliestEnd: day(period.earliestEnd),
    latestEnd: day(period.latestEnd),
  };
}
