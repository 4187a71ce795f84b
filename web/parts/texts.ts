import english from '../messages/en.json' with { type: 'json' };
import kazakh from '../messages/kk.json' with { type: 'json' };
import russian from '../messages/ru.json' with { type: 'json' };
import chinese from '../messages/zh.json' with { type: 'json' };
import type { Language, Texts } from './messages.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { en: english, kk: kazakh, ru: russian, zh: chinese };

/** The texts of a language with English where one is missing. */
export const textsOf = (language: Language): Texts => ({ ...TEXTS.en, ...TEXTS[language] });

/** What the scripts of a page say: those that every page has say little, and pages are many; the explorer's say anything. */
export const textsForScripts = (language: Language, scripts: readonly string[] = []): Texts =>
  scripts.length > 0
    ? textsOf(language)
    : Object.fromEntries(
        Object.entries(textsOf(language)).filter(([key]) => ON_EVERY_PAGE.some((start) => key.startsWith(start))),
      );

const ON_EVERY_PAGE = ['search.', 'copy.', 'claims_'];
