import { clientError, shortened } from '../errors.ts';
import { type Forms, formsOf, type SearchField, type Word } from './forms.ts';

/** Bounds of a search: what exceeds one of the first two is refused, what exceeds another is said in `bounds`. */
export const SEARCH_LIMITS = { letters: 300, words: 32, fuzzyWords: 6, candidates: 2_000 } as const;

const PROPERTIES: Readonly<Record<SearchField, string>> = {
  NAMES: 'nameWords',
  DESCRIPTIONS: 'valueWords',
  CLAIMS: 'textWords',
};

/** The forms of a text that is searched for. Errors: BAD_FILTER where nothing is left of it, or too much is asked. */
export function askedForms(text: string): Forms {
  const letters = [...text].length;
  const expected = `expected 1 to ${SEARCH_LIMITS.letters} letters`;
  if (letters > SEARCH_LIMITS.letters) throw refusal(`has ${letters} letters; ${expected}`);
  const forms = formsOf(text);
  const words = forms.words.length;
  if (words === 0) throw refusal(`"${shortened(text)}" has no letter and no digit; ${expected}`);
  if (words <= SEARCH_LIMITS.words) return forms;
  throw refusal(`has ${words} words; expected at most ${SEARCH_LIMITS.words}`);
}

const refusal = (message: string) => clientError('BAD_FILTER', `text ${message}.`, { argument: 'text' });

/** What the index is asked so that it gives all that has every word, the last one also as a beginning. */
export function strictQuery(field: SearchField, { words }: Forms): string {
  const last = words.length - 1;
  return words
    .map((word, index) => clause(field, index === last ? alternatives(word).flatMap(orLonger) : alternatives(word)))
    .join(' ');
}

/** What the index is asked so that it gives what is spelled alike; null where nothing may differ, or too much would. */
export function fuzzyQuery(field: SearchField, { words }: Forms): string | null {
  if (words.length > SEARCH_LIMITS.fuzzyWords || !words.some(({ plain }) => editsAllowed(plain) > 0)) return null;
  return words.map((word) => clause(field, alternatives(word).slice(0, FUZZY_FORMS).flatMap(alike))).join(' ');
}

/** As fuzzyQuery, where one of the words is enough. */
export const looseQuery = ({ words }: Forms): string =>
  words
    .slice(0, SEARCH_LIMITS.fuzzyWords)
    .map(
      (word) =>
        `${PROPERTIES.NAMES}:(${alternatives(word).slice(0, FUZZY_FORMS).flatMap(orLonger).flatMap(alike).join(' ')})`,
    )
    .join(' ');

/** Each form that may differ becomes up to fifty words in the index. */
const FUZZY_FORMS = 3;

/** How many letters of a word may be wrong. */
export function editsAllowed(word: string): number {
  const { length } = word;
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** All forms of a word. */
export const alternatives = ({ plain, others }: Word): string[] => [plain, ...others];

/** Forms have letters and digits only, so that nothing of them is an operator. */
const clause = (field: SearchField, forms: readonly string[]): string => `+${PROPERTIES[field]}:(${forms.join(' ')})`;

const orLonger = (form: string): string[] => [form, `${form}*`];

function alike(form: string): string[] {
  const edits = form.endsWith('*') ? 0 : editsAllowed(form);
  return edits === 0 ? [form] : [form, `${form}~${edits}`];
}
