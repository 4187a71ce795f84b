import type { Attribute, Ontology } from '../ontology/ontology.ts';
import type { Column } from './net.ts';

/** The attributes that entities of the types may have, each name once, in the order of the ontology; of all types where none is named. */
export const nodeColumns = (ontology: Ontology, types: readonly string[] | undefined): Column[] =>
  merged(
    [...ontology.types.values()]
      .filter(({ name, prefix }) => (types === undefined ? prefix !== undefined : types.includes(name)))
      .flatMap(({ attributes }) => [...attributes.values()]),
  );

/** The attributes that edges of the relations may have. */
export const linkColumns = (ontology: Ontology, relations: readonly string[]): Column[] =>
  merged(relations.flatMap((type) => ontology.relations.get(type)?.edge?.attributes ?? []));

/** What one type holds as a number and another as text is text in a column of both. */
function merged(attributes: readonly Attribute[]): Column[] {
  const columns = new Map<string, Column>();
  for (const { name, scalar, list } of attributes) {
    const [known, kind] = [columns.get(name), KINDS[scalar] ?? 'string'];
    columns.set(name, {
      name,
      scalar: known === undefined || known.scalar === kind ? kind : 'string',
      list: list || (known?.list ?? false),
    });
  }
  return [...columns.values()];
}

const KINDS: Readonly<Record<string, Column['scalar']>> = {
  Int: 'integer',
  PositiveInt: 'integer',
  NonNegativeInt: 'integer',
  Float: 'double',
  Latitude: 'double',
  Longitude: 'double',
  Boolean: 'boolean',
};
