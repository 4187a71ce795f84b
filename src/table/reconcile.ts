import { ID } from '../dataset/assertions.ts';
import { fold } from '../entity/fold.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type Forms, formsOf, type Word } from '../search/forms.ts';
import type { MatchKind } from './mapping.ts';

/** What a row says of an entity, to look it up by. */
export interface LookUp {
  readonly kind: MatchKind;
  readonly text: string;
  readonly scheme?: string;
}

/** An entity that other datasets know. */
export interface Known {
  readonly id: string;
  readonly type: string;
}

/** Finds what other datasets know; what the table itself brought before does not count, so that each load finds the same. */
export interface Reconciler {
  /** Reads what the look-ups and ids need, with a number of statements that does not depend on theirs. */
  readonly prepare: (lookUps: readonly LookUp[], ids: readonly string[]) => Promise<void>;
  /** What is known by it, each entity once, by id. It has been prepared. */
  readonly knownBy: (lookUp: LookUp) => readonly Known[];
  /** Whether other datasets call an entity of that id into being. It has been prepared. */
  readonly exists: (id: string) => boolean;
}

/** Found texts are kept up to this number, so that memory stays flat. */
const KEPT = 100_000;
const NAMES_A_TEXT = 50;
/** What has more words is no name; the index is not asked for it. */
const MOST_WORDS = 12;

interface KeyRow extends Known {
  readonly key: string;
  readonly predicate: string;
  readonly roles: readonly string[];
}

/** A reconciler for the table whose dataset has that name. */
export function createReconciler(
  { graph, ontology }: { graph: Graph; ontology: Ontology },
  dataset: string,
): Reconciler {
  const byKey = new Map<string, readonly KeyRow[]>();
  const byWords = new Map<string, readonly Known[]>();
  const existing = new Map<string, boolean>();
  const prepareKeys = async (keys: readonly string[]) => {
    const rows = (await graph.read(statement('table/known-by-key', { keys, dataset }))) as unknown as KeyRow[];
    for (const key of keys) byKey.set(key, []);
    for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  };
  const isNamed = (key: string) => byKey.get(key)?.some(({ predicate }) => predicate === 'name') ?? false;
  const prepareWords = async (texts: ReadonlyMap<string, string>) => {
    const legs = [...texts].map(([key, text]) => ({ key, forms: formsOf(text) })).filter(isAskable);
    const asked = legs.map(({ key, forms }) => ({ key, query: queryOf(forms) }));
    const parameters = { legs: asked, dataset, limit: numberParameter(NAMES_A_TEXT) };
    const rows = asked.length === 0 ? [] : await graph.read(statement('table/known-by-words', parameters));
    for (const key of texts.keys()) byWords.set(key, []);
    for (const { key, id, type, name } of rows) {
      const text = texts.get(String(key)) ?? '';
      if (!isSpelledAlike(formsOf(text), formsOf(String(name)))) continue;
      byWords.set(String(key), [...(byWords.get(String(key)) ?? []), { id: String(id), type: String(type) }]);
    }
  };
  const prepareIds = async (ids: readonly string[]) => {
    const nodes = [...ontology.types.values()].flatMap(({ node }) => node?.predicate ?? []);
    const rows = await graph.read(statement('entity/existing', { ids, dataset, predicates: ['type', ...nodes] }));
    for (const id of ids) existing.set(id, false);
    for (const { id } of rows) existing.set(String(id), true);
  };
  return {
    prepare: async (lookUps, ids) => {
      for (const kept of [byKey, byWords, existing]) if (kept.size > KEPT) kept.clear();
      const keys = missing(lookUps.filter(({ kind }) => kind !== 'id').map(keyOf), byKey);
      if (keys.length > 0) await prepareKeys(keys);
      const names = lookUps.filter(({ kind }) => kind === 'name').map((one) => [keyOf(one), one.text] as const);
      const unnamed = names.filter(([key]) => !isNamed(key) && !byWords.has(key));
      if (unnamed.length > 0) await prepareWords(new Map(unnamed));
      const asked = missing([...ids, ...lookUps.filter(({ kind }) => kind === 'id').map(({ text }) => text)], existing);
      if (asked.length > 0) await prepareIds(asked.filter((id) => ID.test(id)));
    },
    knownBy: (lookUp) => {
      const { kind, text } = lookUp;
      if (kind === 'id') return existing.get(text) ? [{ id: text, type: typeOf(ontology, text) }] : [];
      const key = keyOf(lookUp);
      const found = (byKey.get(key) ?? []).filter((row) => isOfKind(row, lookUp));
      return distinct(found.length === 0 && kind === 'name' ? (byWords.get(key) ?? []) : found);
    },
    exists: (id) => existing.get(id) ?? false,
  };
}

/** The form in which claims keep what they are found by. */
function keyOf({ kind, text }: LookUp): string {
  if (kind === 'name') return fold(text);
  return kind === 'iso' && /^\d{1,3}$/.test(text) ? text.padStart(3, '0') : text.toLowerCase();
}

const ISO = ['iso2', 'iso3', 'isoNumeric'];

/** Whether a claim gives a name, a code or an external id of the kind that is asked for. */
function isOfKind({ predicate, roles }: KeyRow, { kind, scheme }: LookUp): boolean {
  if (kind === 'external') return predicate === 'externalId' && roles.includes(`scheme=${scheme}`);
  if (kind !== 'iso') return predicate === kind;
  return (
    ISO.includes(predicate) || (predicate === 'externalId' && ISO.some((code) => roles.includes(`scheme=${code}`)))
  );
}

const isAskable = ({ forms }: { forms: Forms }): boolean => forms.words.length > 0 && forms.words.length <= MOST_WORDS;

/** What the index of words is asked: names that have each word in one of its forms. Forms are letters and digits only. */
const queryOf = ({ words }: Forms): string =>
  words.map((word) => `+nameWords:(${formsOfWord(word).join(' ')})`).join(' ');

const formsOfWord = ({ plain, others }: Word): string[] => [plain, ...others];

/** The same words in the same order, each in one of its forms: script, accents and punctuation tell nothing apart. */
function isSpelledAlike({ words: left }: Forms, { words: right }: Forms): boolean {
  return (
    left.length === right.length &&
    left.every((word, at) => {
      const other = right[at];
      return other !== undefined && formsOfWord(word).some((form) => formsOfWord(other).includes(form));
    })
  );
}

const missing = (keys: readonly string[], known: ReadonlyMap<string, unknown>): string[] => [
  ...new Set(keys.filter((key) => key !== '' && !known.has(key))),
];

const typeOf = (ontology: Ontology, id: string): string =>
  ontology.prefixes.get(id.slice(0, id.indexOf(':')))?.name ?? '';

const distinct = (known: readonly Known[]): Known[] =>
  [...new Map(known.map(({ id, type }) => [id, { id, type }])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
