import { fold } from '../entity/fold.ts';
import { transliterations } from './transliterate.ts';

/** Where a text is found: among the names of an entity, its other texts, or the wording of claims. */
export type SearchField = 'NAMES' | 'DESCRIPTIONS' | 'CLAIMS';

/** Counts up when forms become others, so that those that are stored are made anew. */
export const FORMS_VERSION = '1';

/** A word as it is compared: folded, and its forms in Latin letters. */
export interface Word {
  readonly plain: string;
  /** Without the plain form. */
  readonly others: readonly string[];
}

/** A text as it is searched and searched for. */
export interface Forms {
  /** All of it, folded, with single spaces. */
  readonly whole: string;
  readonly words: readonly Word[];
}

/**
 * The forms of a text. Index and question both use it, so that case, accents, apostrophes, punctuation and script tell
 * nothing apart. Chinese, which has no spaces, is cut into pairs of neighbouring signs; a single sign stands alone.
 */
export function formsOf(text: string): Forms {
  const runs =
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[’‘ʻʼ'`´"“”«»„]/g, '')
      .match(RUN) ?? [];
  const words = runs
    .flatMap((run) => (HAN.test(run) ? pairsOf(run) : [wordOf(run)]))
    .filter(({ plain }) => plain !== '');
  return {
    whole: runs
      .map(fold)
      .filter((run) => run !== '')
      .join(' '),
    words,
  };
}

/** The words of texts as they are stored: each form once, in the order of the text; a sign of Chinese is found alone too. */
export function storedWords(texts: readonly string[]): string {
  const forms = texts.flatMap((text) =>
    formsOf(text).words.flatMap(({ plain, others }) => [...signsOf(plain), plain, ...others]),
  );
  return [...new Set(forms)].join(' ');
}

/** Letters and digits of one kind of script; marks belong to their letters. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const HAN = /^\p{Script=Han}/u;

function wordOf(run: string): Word {
  const plain = fold(run);
  return {
    plain,
    others: transliterations(run)
      .map(fold)
      .filter((form) => form !== plain && form !== ''),
  };
}

function pairsOf(run: string): Word[] {
  const signs = [...run];
  if (signs.length === 1) return [{ plain: run, others: [] }];
  return signs.slice(1).map((sign, index) => ({ plain: `${signs[index]}${sign}`, others: [] }));
}

/** The signs of a pair of Chinese, each of which is found alone. */
export const signsOf = (word: string): string[] => (HAN.test(word) ? [...word] : []);
