import type { Attribute, Ontology } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { type ClaimRecord, splitRole } from './claim.ts';

/** A sentence for a claim that brings none of its own: cells of tables, types and names. */
export function wordingOf(
  ontology: Ontology,
  claim: ClaimRecord,
  names: { readonly subject: string; readonly object: string },
): string {
  const { predicate, value = '', unit } = claim;
  const subject = startOf(names.subject);
  const role = (name: string) => claim.roles.map(splitRole).find((one) => one.name === name)?.value;
  const scheme = role('scheme');
  const meaning = predicateNamed(ontology, predicate, claim.subject);
  switch (meaning?.kind) {
    case 'TYPE':
      return `${subject} is of the type ${wordsOf(value)}.`;
    case 'NAME':
      return `${subject} has the name “${value}” (${role('language') ?? 'no language given'}).`;
    case 'EXTERNAL_ID':
      return `The id of ${nounOf(names.subject)} in ${scheme === undefined ? 'another system' : `the system “${scheme}”`} is ${value}.`;
    case 'EDGE':
      return `${edgeWording(meaning.relation.phrase, names)}.`;
    case 'NODE':
      return `${subject}: ${wordsOf(meaning.type.name)}${value === '' ? '' : ` ${value}`}${unit ? ` ${unit}` : ''}.`;
    case 'ATTRIBUTE':
      return attributeWording(ontology, meaning.attribute, nounOf(names.subject), value);
    default:
      return `A remark on ${subject}: ${value}${value.endsWith('.') ? '' : '.'}`;
  }
}

/** What an edge says, without a full stop. */
export const edgeWording = (
  phrase: string,
  { subject, object }: { readonly subject: string; readonly object: string },
): string => `${startOf(subject)} ${phrase} ${nounOf(object)}`;

/** A figure or an utterance is called by the sentence that makes it: inside another sentence it stands in quotation marks. */
const nounOf = (name: string): string => (name.endsWith('.') ? `“${name.slice(0, -1)}”` : name);

/** A name at the start of a sentence: one that begins like a common noun may be of many things, and the verb is of one. */
const startOf = (name: string): string => (/^\p{Ll}/u.test(name) ? `“${name.replace(/\.$/, '')}”` : nounOf(name));

/** Of a list, a claim gives one member; a value that is a sentence brings its own full stop. */
function attributeWording(
  { enums }: Ontology,
  { name, list, scalar }: Pick<Attribute, 'name' | 'list' | 'scalar'>,
  subject: string,
  value: string,
): string {
  const words = LABELS.get(name) ?? wordsOf(name);
  if (scalar === 'Boolean' && value === '') return `Whether ${subject} is ${words} is not printed.`;
  if (scalar === 'Boolean') return `${startOf(subject)} is ${value === 'true' ? '' : 'not '}${words}.`;
  const said = `The ${words} of ${subject}`;
  if (value === '') return `${said} ${list ? 'are' : 'is'} not printed.`;
  if (value.endsWith('.')) return `${said}: ${value}`;
  const shown = enums.has(scalar) ? value.replaceAll('_', ' ').toLowerCase() : value;
  return `${said} ${list ? 'include' : 'is'} ${shown}.`;
}

/** Attributes whose names are no nouns, or are codes. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['cameo', 'CAMEO code'],
  ['comparisonBase', 'base of comparison'],
  ['iata', 'IATA code'],
  ['inText', 'wording in the text'],
  ['iso2', 'two-letter ISO code'],
  ['iso3', 'three-letter ISO code'],
  ['isoNumeric', 'numeric ISO code'],
  ['m49', 'M49 code'],
  ['printedAs', 'printed form'],
  ['published', 'date of publication'],
  ['relationToState', 'relation to the state'],
  ['sha256', 'SHA-256'],
  ['signed', 'date of signing'],
  ['url', 'address'],
  ['wikidata', 'Wikidata item'],
]);

/** `maximumStay` as "maximum stay". */
const wordsOf = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
