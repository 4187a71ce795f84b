import type { ClaimRecord } from '../claim/claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { typeOfId } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { givenBy } from '../projection/attributes.ts';
import { type SearchField, storedWords } from './forms.ts';

/** A text of a claim by which something can be found. */
export interface ClaimText {
  readonly in: SearchField;
  /** The attribute, or `text` for the wording. */
  readonly field: string;
  readonly text: string;
}

/** What can be found by a claim: names and codes, texts of an entity, its own wording. */
export function claimTexts(ontology: Ontology, claim: ClaimRecord): ClaimText[] {
  const { predicate, value = '', text = '', subject } = claim;
  const kind = predicateNamed(ontology, predicate, subject)?.kind;
  const isName = kind === 'NAME' || (kind === 'ATTRIBUTE' && claim.key !== undefined);
  const texts: ClaimText[] = [
    ...(isName ? [{ in: 'NAMES' as const, field: predicate, text: value }] : descriptions(ontology, claim)),
    ...(kind === 'NODE' ? [{ in: 'DESCRIPTIONS' as const, field: 'text', text }] : []),
    { in: 'CLAIMS', field: 'text', text },
    ...(kind === 'TEXT' ? [{ in: 'CLAIMS' as const, field: predicate, text: value }] : []),
  ];
  return texts.filter((one) => one.text !== '');
}

/** Attributes that are text in words; a code from a list, an address or a period is none. */
function descriptions(ontology: Ontology, claim: ClaimRecord): ClaimText[] {
  const attributes = typeOfId(ontology, claim.attributeOf ?? '')?.attributes;
  return givenBy(ontology, claim)
    .filter(({ name }) => attributes?.get(name)?.scalar === 'String')
    .map(({ name, text }) => ({ in: 'DESCRIPTIONS', field: name, text }));
}

/** The properties of a claim by which it is found. They follow from what it asserts and are no part of its hash. */
export function claimWords(ontology: Ontology, claim: ClaimRecord): Record<string, string> {
  const texts = claimTexts(ontology, claim);
  const words = (field: SearchField) => storedWords(texts.filter((one) => one.in === field).map(({ text }) => text));
  return Object.fromEntries(
    Object.entries({ nameWords: words('NAMES'), valueWords: words('DESCRIPTIONS'), textWords: words('CLAIMS') }).filter(
      ([, stored]) => stored !== '',
    ),
  );
}
