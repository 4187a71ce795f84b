/** What a date pattern is made of, longest first, so that MMMM is not read as MM twice. */
const TOKENS: readonly (readonly [token: string, pattern: string])[] = [
  ['YYYY', '(?<year>\\d{4})'],
  ['MMMM', '(?<name>\\p{L}+)'],
  ['MMM', '(?<name>\\p{L}{3,4})\\.?'],
  ['MM', '(?<month>\\d{2})'],
  ['DD', '(?<day>\\d{2})'],
  ['HH', '\\d{1,2}'],
  ['mm', '\\d{2}'],
  ['ss', '\\d{2}(?:\\.\\d+)?'],
  ['M', '(?<month>\\d{1,2})'],
  ['D', '(?<day>\\d{1,2})'],
  ['Q', 'Q?(?<quarter>[1-4])'],
];
/** Tokens, and between single quotes what stands there as it is. */
const SPLIT = new RegExp(`(${TOKENS.map(([token]) => token).join('|')}|'[^']+')`);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const patterns = new Map<string, RegExp>();

/** What is wrong with a date pattern, or undefined. */
export function brokenPattern(pattern: string): string | undefined {
  const parts = pattern.split(SPLIT);
  const has = (...tokens: readonly string[]) => parts.filter((part) => tokens.includes(part)).length;
  const [years, months, days] = [has('YYYY'), has('MMMM', 'MMM', 'MM', 'M'), has('DD', 'D')];
  const quarters = has('Q');
  const strange = parts.some((part, at) => at % 2 === 0 && /[A-SU-Za-su-z]/.test(part));
  if (years === 1 && months + quarters <= 1 && days <= months && !strange) return undefined;
  return 'a date is written with YYYY, MM or M or MMM (Jan) or MMMM (January), DD or D, Q (1 or Q1), and HH, mm, ss, such as DD.MM.YYYY; other letters stand between single quotes';
}

/** A date as EDTF, as exact as it is written: a year, a quarter, a month or a day; undefined where it is not of the pattern. */
export function dateOf(pattern: string, text: string): string | undefined {
  const groups = regexOf(pattern).exec(text)?.groups;
  if (groups === undefined) return undefined;
  if (groups['quarter'] !== undefined) return quarterOf(groups['year'] ?? '', Number(groups['quarter']));
  const month = groups['name'] === undefined ? groups['month'] : monthNamed(groups['name']);
  if (month === '') return undefined;
  return [groups['year'], month, groups['day']]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

const quarterOf = (year: string, quarter: number): string => {
  const [first, last] = [3 * quarter - 2, 3 * quarter].map((month) => String(month).padStart(2, '0'));
  return `${year}-${first}/${year}-${last}`;
};

function monthNamed(name: string): string {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? '' : String(at + 1);
}

const literal = (part: string): string => (/^'.+'$/.test(part) ? part.slice(1, -1) : part);

function regexOf(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const parts = pattern
    .split(SPLIT)
    .map(
      (part) =>
        TOKENS.find(([token]) => token === part)?.[1] ?? literal(part).replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
    );
  const made = new RegExp(`^${parts.join('')}$`, 'u');
  patterns.set(pattern, made);
  return made;
}
