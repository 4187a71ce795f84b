import type { Ontology } from '../../src/ontology/ontology.ts';
import { type Language, spaced, type Texts } from '../../web/parts/messages.ts';

/** Messages that are the same in every language: names, and patterns of values. */
const SAME = new Set([
  'home.title',
  'relations.row',
  'map.coordinates',
  'takeAway.from',
  'path.between',
  'field.wikidata',
  'field.sha256',
]);

/** What is wrong with the messages of a language, measured by the English ones; nothing where all is well. */
export function faultsOf(english: Texts, other: Texts, language: Language): string[] {
  const wanted = wantedKeys(english, language);
  const surplus = Object.keys(other).filter((key) => !wanted.has(key));
  return [
    ...surplus.map((key) => `${key}: English has no such message, or ${language} no such form`),
    ...[...wanted].flatMap(([key, like]) => textFaults(key, other[key], { english, like, language })),
  ];
}

/** The English messages with the words of the ontology, which English mostly takes from the names themselves. */
export function withOntologyWords(texts: Texts, ontology: Ontology): Texts {
  const families = { type: typesOf(ontology), relation: relationsOf(ontology), field: fieldsOf(ontology) };
  const named = Object.entries({ ...families, choice: choicesOf(ontology) }).flatMap(([family, names]) =>
    names.map((name): [string, string] => [`${family}.${name}`, spaced(name)]),
  );
  return { ...Object.fromEntries(named), ...texts };
}

/** A message without the form for numbers that its key may name. */
export const messageOf = (key: string): string => key.replace(/_(one|few|many|other)$/, '');

/** The messages that sources name. */
export function namedIn(sources: readonly string[], texts: Texts): string[] {
  const messages = new Set(Object.keys(texts).map(messageOf));
  const quoted = sources.flatMap((source) => [...source.matchAll(/'([\w.]+)'/g)].map(([, name = '']) => name));
  return [...new Set(quoted)].filter((name) => messages.has(name));
}

/** The keys that a language has to have, each with the English key that it translates. */
function wantedKeys(english: Texts, language: Language): Map<string, string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = Object.keys(english).flatMap((key): [string, string][] => {
    const message = messageOf(key);
    if (message === key || english[`${message}_other`] === undefined) return [[key, key]];
    return pluralCategories.map((category) => [`${message}_${category}`, `${message}_other`]);
  });
  return new Map(keys);
}

interface Measure {
  readonly english: Texts;
  /** The English key. */
  readonly like: string;
  readonly language: Language;
}

function textFaults(key: string, text: string | undefined, { english, like, language }: Measure): string[] {
  if (text === undefined) return [`${key}: missing in ${language}`];
  if (text.trim() === '') return [`${key}: empty in ${language}`];
  const expected = placeholders(english[like] ?? '');
  const given = placeholders(text);
  // A form for a single number, such as 1, need not repeat it.
  const optional = key !== like && isForOneNumber(key, language) ? ['count'] : [];
  const differing = [...expected, ...given].filter((name) => !(expected.has(name) && given.has(name)));
  return [
    ...differing
      .filter((name) => !optional.includes(name))
      .map((name) => `${key}: {${name}} stands in only one of English and ${language}`),
    ...(text === english[like] && !SAME.has(key) ? [`${key}: the same as in English`] : []),
  ];
}

const placeholders = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));

function isForOneNumber(key: string, language: Language): boolean {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  return numbers.filter((number) => key.endsWith(`_${rules.select(number)}`)).length === 1;
}

const typesOf = ({ types, interfaces }: Ontology): string[] => [...types.keys(), ...interfaces.keys()];

const relationsOf = ({ types, relations }: Ontology): string[] => [
  ...[...relations.values()].map(({ type }) => type),
  ...[...types.values()].flatMap(({ node }) => (node === undefined ? [] : [node.predicate])),
];

const fieldsOf = ({ types, edges, texts }: Ontology): string[] => [
  ...[...types.values()].flatMap(({ attributes, relations }) => [...attributes.keys(), ...relations.keys()]),
  ...[...edges.values()].flatMap(({ attributes }) => attributes.map(({ name }) => name)),
  ...texts.keys(),
];

/** Closed lists beside those of attributes whose values the pages show. */
const SHOWN = [
  ...['RelationState', 'ValueState', 'CellState', 'CoverageState', 'GapState', 'PathStop', 'Holds'],
  ...['Voice', 'Force', 'Rank', 'DateBasis', 'CitationBasis', 'NameKind', 'ComparisonKind', 'Standing', 'ActorTieKind'],
];

function choicesOf({ types, edges, enums }: Ontology): string[] {
  const attributes = [
    ...[...types.values()].flatMap((type) => [...type.attributes.values()]),
    ...[...edges.values()].flatMap((edge) => edge.attributes),
  ];
  const lists = [...SHOWN, ...attributes.map(({ scalar }) => scalar)];
  return lists.flatMap((list) => enums.get(list)?.values.map(({ name }) => name) ?? []);
}
