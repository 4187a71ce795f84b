import { dayText, periodOf } from '../time/period.ts';
import type { Interval, Key } from './keys.ts';

/** A value of a key, as the API shows it: from its text in a tuple. */
export function keyValueOf({ path, kind, interval }: Key, value: string) {
  const missing = value === '';
  const uncertain = value === '?';
  const none = missing || uncertain;
  const text = none ? null : shownText(value.slice(1), interval);
  const number = kind === 'NUMBER' && text !== null ? Number(text) : Number.NaN;
  return {
    path,
    text: kind === 'NUMBER' && Number.isFinite(number) ? String(number) : text,
    number: Number.isFinite(number) ? number : null,
    period: kind === 'PERIOD' ? periodOf(text) : null,
    /** Of an entity, its id. */
    id: kind === 'ENTITY' ? text : null,
    missing,
    uncertain,
  };
}

/** An interval as EDTF; anything else as it is. */
function shownText(text: string, interval: Interval | null): string {
  return interval === null ? text : INTERVAL_TEXTS[interval](Number(text));
}

const INTERVAL_TEXTS: Readonly<Record<Interval, (number: number) => string>> = {
  DECADE: (number) => `${String(number).padStart(3, '0')}X`,
  YEAR: (number) => String(number).padStart(4, '0'),
  QUARTER: (number) => {
    const year = String(Math.floor(number / 10)).padStart(4, '0');
    const last = (number % 10) * 3;
    return `${year}-${month(last - 2)}/${year}-${month(last)}`;
  },
  MONTH: (number) => dayText(number * 100).slice(0, 7),
  DAY: dayText,
};

const month = (number: number): string => String(number).padStart(2, '0');
