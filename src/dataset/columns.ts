/** Columns that say where a row stands in its source. */
const LOCATORS = [
  'source',
  'section',
  'paragraph',
  'sentence',
  'start',
  'end',
  'sha256',
  'record',
  'page',
  'citation',
  'citationBasis',
];

const CLAIM_COLUMNS = [
  'notation',
  'subject',
  'predicate',
  'object',
  'value',
  'unit',
  'roles',
  'valid',
  'dateBasis',
  'notPrinted',
  'openInSource',
  'rank',
  'voice',
  'speaker',
  'splitOffFrom',
  'force',
  'text',
  'note',
];

export type TableKind = 'entities' | 'names' | 'claims';

interface Columns {
  readonly required: readonly string[];
  readonly known: ReadonlySet<string>;
}

/** The columns of each kind of table. A table of entities has those of its ontology beside them. */
export const COLUMNS: Readonly<Record<TableKind, Columns>> = {
  entities: {
    required: ['id', 'type', 'name'],
    known: new Set(['id', 'type', 'name', 'language', 'reading', 'voice', 'note', ...LOCATORS]),
  },
  names: {
    required: ['entity', 'name', 'language', 'kind'],
    known: new Set(['entity', 'name', 'language', 'kind', 'valid', 'voice', 'note', ...LOCATORS]),
  },
  claims: { required: ['subject', 'predicate'], known: new Set([...CLAIM_COLUMNS, ...LOCATORS]) },
};
