import type { Ontology } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { type ClaimRecord, splitRole } from './claim.ts';

/** A sentence for a claim that brings none of its own: cells of tables, types and names. */
export function wordingOf(
  ontology: Ontology,
  claim: ClaimRecord,
  names: { readonly subject: string; readonly object: string },
): string {
  const { predicate, value = '', unit } = claim;
  const { subject, object } = names;
  const role = (name: string) => claim.roles.map(splitRole).find((one) => one.name === name)?.value;
  const meaning = predicateNamed(ontology, predicate, claim.subject);
  switch (meaning?.kind) {
    case 'TYPE':
      return `${subject} is of the type ${wordsOf(value)}.`;
    case 'NAME':
      return `${subject} has the name “${value}” (${role('language') ?? 'no language given'}).`;
    case 'EXTERNAL_ID':
      return `${subject} is ${value} in ${role('scheme') ?? 'another system'}.`;
    case 'EDGE':
      return `${subject} ${meaning.relation.phrase} ${object}.`;
    case 'NODE':
      return `${subject}: ${wordsOf(meaning.type.name)}${value === '' ? '' : ` ${value}`}${unit ? ` ${unit}` : ''}.`;
    default:
      return `The ${wordsOf(predicate)} of ${subject} is ${value === '' ? 'not printed' : value}.`;
  }
}

/** `maximumStay` as "maximum stay". */
const wordsOf = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
