import type { Attribute, EntityType } from './ontology.ts';

/** The attributes by which a type can be ordered. */
export function orderableAttributes(type: EntityType): Attribute[] {
  return [...type.attributes.values()].filter((attribute) => !attribute.list && attribute.scalar !== 'Boolean');
}

/** SCREAMING_SNAKE form of an attribute's name. */
export function orderKey(attribute: string): string {
  return attribute.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
