import type { Attribute, Ontology } from './ontology.ts';

/** Kinds of conditions; each attribute's scalar maps to one of them. */
export type Condition = 'Text' | 'Number' | 'Flag' | 'PeriodText' | 'Choice';

/** The kind of condition that fits an attribute. */
export function conditionOf(ontology: Ontology, attribute: Attribute): Condition {
  if (ontology.enums.has(attribute.scalar)) return 'Choice';
  return CONDITIONS[attribute.scalar] ?? 'Text';
}

/** The input with conditions on an attribute. */
export function conditionInput(ontology: Ontology, attribute: Attribute): string {
  const condition = conditionOf(ontology, attribute);
  return condition === 'Choice' ? `${attribute.scalar}Condition` : `${condition}Condition`;
}

const CONDITIONS: Readonly<Record<string, Condition>> = {
  Int: 'Number',
  Float: 'Number',
  PositiveInt: 'Number',
  NonNegativeInt: 'Number',
  Latitude: 'Number',
  Longitude: 'Number',
  Boolean: 'Flag',
  Period: 'PeriodText',
};
