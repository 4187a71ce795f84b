/** Signs that part thousands besides the other one of `.` and `,`. */
const BETWEEN = "\\s\\u00a0\\u202f\\u2009'’";

/**
 * A number as the service writes it: a point before decimals, nothing between thousands, a hyphen for what is below zero.
 * Undefined where the text is none, such as 1,5 with a point before decimals: thousands go by three digits at the end.
 */
export function numberText(text: string, decimal: '.' | ','): string | undefined {
  const sign = decimal === ',' ? '.' : ',';
  const grouped = [sign, BETWEEN].map((one) => `\\d{1,3}(?:[${one}]\\d{2,3})*[${one}]\\d{3}`).join('|');
  const form = new RegExp(`^([+\\u2212–-]?)((?:${grouped}|\\d+)?)(?:[${decimal}](\\d*))?(e[+-]?\\d+)?$`, 'iu');
  const inBrackets = /^\((.+)\)$/.exec(text);
  const [met, before = '', whole = '', part = '', exponent = ''] = form.exec(inBrackets?.[1] ?? text) ?? [];
  if (met === undefined || (whole === '' && part === '') || (inBrackets !== null && before !== '')) return undefined;
  const isBelow = inBrackets !== null || (before !== '' && before !== '+');
  const digits = whole.replaceAll(/\D/g, '') || '0';
  return `${isBelow ? '-' : ''}${digits}${part === '' ? '' : `.${part}`}${exponent}`;
}

/** A number with its point moved by so many places; other texts stay. */
export function shifted(text: string, places: number): string {
  const moved = Number(`${text}e${places}`);
  return /e/i.test(text) || Number.isNaN(moved) ? text : String(moved);
}
