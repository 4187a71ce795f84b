import { distance } from 'fastest-levenshtein';
import { type Forms, signsOf } from './forms.ts';
import { alternatives, editsAllowed } from './question.ts';

/** How a text meets what is searched for, the nearest way first. */
export const WAYS = ['EXACT', 'PREFIX', 'WORDS', 'TRANSLITERATED', 'FUZZY'] as const;
export type Way = (typeof WAYS)[number];

export interface Match {
  readonly how: Way;
  /** Within one way, how near: 0 to 9. */
  readonly nearness: number;
}

/** How a text meets what is asked, or null where it does not. Only of names it matters that all of it, or its beginning, is met. */
export function matchOf(asked: Forms, text: Forms, { isName }: { readonly isName: boolean }): Match | null {
  if (isName && text.whole === asked.whole) return { how: 'EXACT', nearness: 9 };
  if (isName && text.whole.startsWith(asked.whole)) return { how: 'PREFIX', nearness: 9 };
  const plain = text.words.flatMap((word) => [word.plain, ...signsOf(word.plain)]);
  if (
    meets(
      asked.words.map((word) => [word.plain]),
      plain,
    )
  )
    return { how: 'WORDS', nearness: 9 };
  const forms = text.words.flatMap(alternatives);
  const wanted = asked.words.map(alternatives);
  if (meets(wanted, forms)) return { how: 'TRANSLITERATED', nearness: nearnessOf(asked, text) };
  const edits = wanted.map((word) => fewestEdits(word, forms));
  if (edits.some((count) => count === null)) return null;
  const sum = edits.reduce((total: number, count) => total + (count ?? 0), 0);
  return { how: 'FUZZY', nearness: Math.max(0, 9 - sum) };
}

/** Whether each word is there in one of its forms, the last one also as a beginning. */
function meets(wanted: readonly (readonly string[])[], there: readonly string[]): boolean {
  const known = new Set(there);
  const last = wanted.length - 1;
  return wanted.every(
    (forms, index) =>
      forms.some((form) => known.has(form)) ||
      (index === last && there.some((word) => forms.some((form) => word.startsWith(form)))),
  );
}

/** Of texts that are met in another script: whether all of it is met, or its beginning. */
function nearnessOf({ words: asked }: Forms, { words: there }: Forms): number {
  const begins = asked.every((word, index) => {
    const forms = there[index] === undefined ? [] : alternatives(there[index]);
    return alternatives(word).some((form) => forms.some((one) => one === form || one.startsWith(form)));
  });
  if (!begins) return 0;
  return asked.length === there.length ? 9 : 5;
}

/** How many letters of the word that is nearest are wrong; null where none is near enough. */
function fewestEdits(wanted: readonly string[], there: readonly string[]): number | null {
  const counts = wanted.flatMap((form) => {
    const allowed = editsAllowed(form);
    return there
      .filter((word) => Math.abs(word.length - form.length) <= allowed)
      .map((word) => edits(form, word))
      .filter((count) => count <= allowed);
  });
  return counts.length === 0 ? null : Math.min(...counts);
}

/** Two neighbouring letters that are swapped count as one edit, as they do in the index. */
function edits(a: string, b: string): number {
  const count = distance(a, b);
  if (count !== 2 || a.length !== b.length) return count;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwapped ? 1 : 2;
}
