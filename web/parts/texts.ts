import english from '../messages/en.json' with { type: 'json' };
import kazakh from '../messages/kk.json' with { type: 'json' };
import russian from '../messages/ru.json' with { type: 'json' };
import chinese from '../messages/zh.json' with { type: 'json' };
import type { Language, Texts } from './messages.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { en: english, kk: kazakh, ru: russian, zh: chinese };

/** The texts of a language with English where one is missing: what a page hands to its scripts. */
export const textsOf = (language: Language): Texts => ({ ...TEXTS.en, ...TEXTS[language] });
