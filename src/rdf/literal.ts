import type { Ontology } from '../ontology/ontology.ts';
import { EDTF, known, safeAddress, wordAddress } from './address.ts';
import type { Term } from './quad.ts';

/** The words of the ontology, and the address of the service under which each has its own. */
export interface Vocabulary {
  /** Without a slash at its end. */
  readonly base: string;
  readonly ontology: Ontology;
}

export const text = (value: string): Term => ({ text: value });

/** Text in a language, where it is known. */
export const textIn = (value: string, language: string | undefined): Term =>
  language !== undefined && TAG.test(language) ? { text: value, language } : { text: value };

const TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

export const address = (iri: string): Term => ({ iri });

export const typed = (value: string, name: string): Term => ({ text: value, datatype: known(`xsd:${name}`) });

export const period = (edtf: string): Term => ({ text: edtf, datatype: EDTF });

export const instant = (milliseconds: number): Term => typed(new Date(milliseconds).toISOString(), 'dateTime');

/** A claimed value as its scalar has it: numbers stay as they are written, a member of a closed list is its address. */
export function valueTerm({ base, ontology }: Vocabulary, scalar: string, value: string): Term {
  if (ontology.enums.has(scalar)) return address(wordAddress(base, `${scalar}-${value}`));
  if (WHOLE.has(scalar)) return typed(value, 'integer');
  if (FRACTION.has(scalar)) return numberTerm(value);
  if (scalar === 'Boolean') return typed(value, 'boolean');
  if (scalar === 'Period') return period(value);
  if (scalar === 'Date') return typed(value, 'date');
  if (scalar === 'URL') return /^https?:\/\//.test(value) ? address(safeAddress(value)) : text(value);
  return text(value);
}

const WHOLE = new Set(['Int', 'PositiveInt', 'NonNegativeInt']);
const FRACTION = new Set(['Float', 'Latitude', 'Longitude']);

const numberTerm = (value: string): Term =>
  /^[+-]?\d+(\.\d+)?$/.test(value) ? typed(value, 'decimal') : typed(value, 'double');

/** A day, month or year that EDTF text names without doubt; undefined for anything else. */
export function dateTerm(edtf: string): Term | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return typed(edtf, 'date');
  if (/^\d{4}-\d{2}$/.test(edtf) && Number(edtf.slice(5)) <= 12) return typed(edtf, 'gYearMonth');
  return /^\d{4}$/.test(edtf) ? typed(edtf, 'gYear') : undefined;
}
