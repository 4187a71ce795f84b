import { parsePeriod } from './period.ts';

/** Why a text is no period, in a few words, such as "month 13"; null where no more is to be said than that. */
export function whyNoPeriod(text: string): string | null {
  const sides = text.split('/');
  if (sides.length > 2) return `${sides.length} sides`;
  const wrong = sides.map(whyNoSide).find((reason) => reason !== null);
  if (wrong !== undefined) return wrong;
  return sides.length === 2 && sides.every((side) => parsePeriod(side) !== null) ? 'it ends before it begins' : null;
}

function whyNoSide(side: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[~?%]?$/.exec(side) ?? [];
  if (year === undefined || month === undefined || parsePeriod(side) !== null) return null;
  if (day === undefined || parsePeriod(`${year}-${month}-01`) === null) return `month ${month}`;
  return `day ${day} of ${year}-${month}`;
}
