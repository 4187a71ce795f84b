import type { Ontology } from '../ontology/ontology.ts';
import { COLUMNS } from './columns.ts';
import type { Dataset } from './read-dataset.ts';
import type { Problem } from './row.ts';

/** Columns of tables of entities that no type of the ontology has: nothing of them would be kept. */
export function checkColumns(ontology: Ontology, { tables }: Dataset): Problem[] {
  const known = knownColumns(ontology);
  return tables.flatMap(({ kind, columns, file }) => {
    const strange = kind === 'entities' ? columns.filter((column) => !known.has(column)) : [];
    const rule = 'a column of a table of entities is an attribute or a relation of a type';
    return strange.map((column) => ({ file, line: 1, column, value: column, rule }));
  });
}

function knownColumns(ontology: Ontology): Set<string> {
  const fields = [...ontology.types.values()].flatMap(({ attributes, relations }) => [
    ...attributes.keys(),
    ...[...relations.values()].filter(({ direction }) => direction !== 'IN').map(({ name }) => name),
  ]);
  return new Set([...COLUMNS.entities.known, ...fields, ...ontology.texts.keys()]);
}
