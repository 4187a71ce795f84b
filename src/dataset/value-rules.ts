import type { Attribute, Ontology } from '../ontology/ontology.ts';
import { parsePeriod } from '../time/period.ts';

type Rule = readonly [holds: (value: string) => boolean, rule: string];

export const PERIOD: Rule = [
  (value) => parsePeriod(value) !== null,
  'a period is EDTF, level 0 or 1, such as 2024-09-08/2024-09-14, and does not end before it starts',
];
export const LANGUAGE: Rule = [isLanguage, 'a language tag, such as en or zh-Hant'];
export const WHOLE: Rule = [(value) => /^\d+$/.test(value), 'a whole number from 0'];
export const COUNTED: Rule = [(value) => /^[1-9]\d*$/.test(value), 'a whole number from 1'];

const SCALARS: Readonly<Record<string, Rule>> = {
  Period: PERIOD,
  Float: [(value) => value.trim() !== '' && Number.isFinite(Number(value)), 'a number'],
  Int: [(value) => /^-?\d+$/.test(value), 'a whole number'],
  PositiveInt: COUNTED,
  NonNegativeInt: WHOLE,
  Boolean: [(value) => value === 'true' || value === 'false', 'true or false'],
  Latitude: [(value) => Math.abs(Number(value || Number.NaN)) <= 90, 'degrees from -90 to 90'],
  Longitude: [(value) => Math.abs(Number(value || Number.NaN)) <= 180, 'degrees from -180 to 180'],
  URL: [(value) => URL.canParse(value) && /^https?:/.test(value), 'an address that begins with http'],
  CountryCode: [(value) => /^[A-Z]{2}$/.test(value), 'two capital letters'],
  Locale: LANGUAGE,
};

/** The rule that a value of an attribute breaks, or undefined. */
export function brokenRule(ontology: Ontology, { scalar }: Attribute, value: string): string | undefined {
  const choices = choicesOf(ontology, scalar);
  if (choices.length > 0) return choices.includes(value) ? undefined : oneOf(choices);
  const rule = SCALARS[scalar];
  return rule === undefined ? undefined : brokenBy(rule, value);
}

/** The rule in words, where the value breaks it. */
export const brokenBy = ([holds, rule]: Rule, value: string): string | undefined => (holds(value) ? undefined : rule);

/** The values of a closed list of the ontology. */
export const choicesOf = (ontology: Ontology, name: string): readonly string[] =>
  ontology.enums.get(name)?.values.map((value) => value.name) ?? [];

export const oneOf = (choices: readonly string[]): string => `one of ${choices.join(', ')}`;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
