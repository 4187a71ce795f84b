import type english from '../messages/en.json';

/** A message by its key; keys with `_one`, `_few`, `_many`, `_other` are forms of one message for numbers. */
export type MessageKey = keyof typeof english extends infer Key
  ? Key extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}`
    ? Base
    : Key & string
  : never;

export type Language = 'en' | 'kk' | 'ru' | 'zh';

/** The languages of the interface by their own names; `reviewed` tells whether somebody who speaks it has read it through. */
export const LANGUAGES: readonly { readonly code: Language; readonly name: string; readonly reviewed: boolean }[] = [
  { code: 'en', name: 'English', reviewed: true },
  { code: 'kk', name: 'Қазақша', reviewed: false },
  { code: 'ru', name: 'Русский', reviewed: false },
  { code: 'zh', name: '中文', reviewed: false },
];

/** Messages by their keys. */
export type Texts = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, string | number>>;

type WordFamily = 'type' | 'field' | 'relation' | 'choice';

export interface Messages {
  readonly language: Language;
  /** The message in this language, in English where it is not translated; `{name}` stands for a value. */
  readonly t: (key: MessageKey, values?: Values) => string;
  /** The name of something that the ontology names, such as a type or a field: translated where it is known, else its own words. */
  readonly word: (family: WordFamily, name: string) => string;
  readonly number: (value: number) => string;
  /** A day or an instant as a date. */
  readonly date: (value: string) => string;
}

export function createMessages(language: Language, texts: Texts): Messages {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const formOf = (key: string, count: string | number | undefined): string | undefined =>
    texts[key] ??
    (typeof count === 'number' ? (texts[`${key}_${plural.select(count)}`] ?? texts[`${key}_other`]) : undefined);
  return {
    language,
    t: (key, values = {}) =>
      (formOf(key, values['count']) ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
      }),
    word: (family, name) =>
      namedLike(family)
        .map((one) => texts[`${one}.${name}`])
        .find((text) => text !== undefined) ?? spaced(name),
    number: (value) => number.format(value),
    date: (value) => date.format(new Date(value)),
  };
}

/** A fact goes by its field, else by its predicate or by the type that its claims make. */
const namedLike = (family: WordFamily): readonly WordFamily[] =>
  family === 'field' ? ['field', 'relation', 'type'] : [family];

/** `heldInCountry` → held in country, `GOVERNMENT_BODY` → government body. */
export const spaced = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

/** The first language of the interface that a reader prefers, by the header that browsers send. */
export function preferredLanguage(accepted: string): Language {
  const wanted = accepted
    .split(',')
    .map((part) => part.trim().split(';q='))
    .map(([tag = '', weight = '1']) => ({ code: tag.toLowerCase().split('-')[0], weight: Number(weight) || 0 }))
    .sort((one, other) => other.weight - one.weight);
  return wanted.map(({ code }) => LANGUAGES.find((one) => one.code === code)?.code).find(Boolean) ?? 'en';
}
