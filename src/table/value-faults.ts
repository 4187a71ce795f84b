import { brokenRule } from '../dataset/value-rules.ts';
import type { Attribute, Ontology } from '../ontology/ontology.ts';
import type { Spot, Value } from './mapping.ts';

/** A fault of a mapping: where, what came, and the rule. */
export interface Fault {
  readonly spot: Spot;
  readonly value?: string;
  readonly rule: string;
}

/** What a value of an attribute can come to, as far as the mapping itself says it. */
export function attributeFaults(ontology: Ontology, attribute: Attribute, value: Value): Fault[] {
  const constant = constantOf(value);
  const listed =
    value.codes === undefined || value.date !== undefined
      ? []
      : [...value.codes.exact.values(), ...value.codes.patterns];
  const texts = [
    ...(constant === undefined ? [] : [constant]),
    ...(value.default === undefined ? [] : [value.default]),
    ...(value.label || value.codes?.levels !== undefined ? [] : listed.map((code) => code.value)),
  ];
  return [...new Set(texts)].flatMap((text) => brokenText(value.spot, text, brokenRule(ontology, attribute, text)));
}

/** The text of a value that is the same in each row; undefined where it is made of columns. */
export function constantOf({ pieces, period, codes, default: otherwise }: Value): string | undefined {
  const fixed = pieces.every((piece) => 'text' in piece) && period === undefined && codes === undefined;
  return fixed && otherwise === undefined
    ? pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
    : undefined;
}

export const brokenText = (spot: Spot, value: string, rule: string | undefined): Fault[] =>
  rule === undefined ? [] : [{ spot, value, rule }];
