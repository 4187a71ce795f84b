import type { EntityType, Ontology } from '../ontology/ontology.ts';
import { type Draft, type DraftColumn, type Find, place, plainName, quoted } from './draft-lines.ts';

interface EntityColumns {
  readonly dataset: string;
  readonly columns: readonly DraftColumn[];
  readonly find: Find;
  readonly ontology: Ontology;
}

/** A draft for a table whose rows are things with attributes; undefined where no column names them. */
export function entityDraft({ dataset, columns, find, ontology }: EntityColumns): Draft | undefined {
  const name =
    find('name', 'title', 'label', 'full name') ?? columns.find((one) => plainName(one.name).endsWith('name'));
  if (name === undefined) return undefined;
  const id = columns.find((column) => /(^|[^a-z])(id|key|code|no|number)$/i.test(column.name) && isUnique(column));
  const { type, attributes } = likeliest(ontology, columns);
  const fields = attributes.map((column) => `      ${attributeOf(type, column) ?? ''}: ${valueText(column)}`);
  const country = find('country', 'country name', 'nation');
  const used = [name, ...(id === undefined ? [] : [id]), ...attributes];
  const rest = columns.filter((column) => !used.includes(column));
  return {
    shape: 'a row is a thing with attributes',
    lines: [
      'entities:',
      '  thing:',
      `    type: ${type?.name ?? 'TODO'} # of the types of docs/data-model.md, the one that has most of these columns`,
      `    id: ${quoted(`${dataset}-${place(id ?? name)}`)}`,
      ...(id === undefined ? [] : ['    once: true']),
      `    name: ${quoted(place(name))}`,
      ...(id === undefined ? [] : [`    externalIds: { ${dataset}: ${quoted(place(id))} }`]),
      ...(fields.length === 0 ? [] : ['    with:', ...fields]),
      `# Not used: ${rest.map((column) => column.name).join(', ') || 'none'}.${country === undefined ? '' : ` A country is an entity of its own, to which a relation of ${type?.name ?? 'the type'} leads: ${relationsOf(type)}.`}`,
    ],
  };
}

const isUnique = ({ cells }: DraftColumn): boolean => cells.length > 0 && new Set(cells).size === cells.length;

const valueText = (column: DraftColumn): string =>
  column.date === undefined
    ? quoted(place(column))
    : `{ column: ${quoted(column.name)}, date: ${JSON.stringify(column.date)} }`;

const attributeOf = (type: EntityType | undefined, column: DraftColumn): string | undefined =>
  [...(type?.attributes.keys() ?? [])].find((name) => plainName(name) === plainName(column.name));

/** The type that has attributes of most of the columns, and those columns. */
function likeliest(ontology: Ontology, columns: readonly DraftColumn[]) {
  const scored = [...ontology.types.values()].map((type) => ({
    type,
    attributes: columns.filter((column) => attributeOf(type, column) !== undefined),
  }));
  const [best] = scored.toSorted((a, b) => b.attributes.length - a.attributes.length);
  return best === undefined || best.attributes.length === 0 ? { type: undefined, attributes: [] } : best;
}

const relationsOf = (type: EntityType | undefined): string =>
  [...(type?.relations.values() ?? [])]
    .filter(({ direction, relation }) => direction !== 'IN' && !relation.derived && relation.from !== 'Entity')
    .map(({ name }) => name)
    .join(', ') || 'docs/data-model.md lists them';
