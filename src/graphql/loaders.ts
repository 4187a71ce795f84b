import DataLoader from 'dataloader';
import { fold } from '../entity/fold.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { RelationField } from '../ontology/ontology.ts';
import type { Waves } from './waves.ts';

export interface Page {
  readonly total: number;
  readonly rows: readonly { readonly entity: Row; readonly edge: Row }[];
}

export interface PageRequest {
  /** Where in the document the field stands: one batch a place, so that statements are bounded by the document. */
  readonly place: string;
  readonly field: RelationField;
  readonly first: number;
  readonly after: { readonly order: number; readonly id: string } | null;
}

export interface Loaders {
  readonly entity: (id: string) => Promise<Row | null>;
  /** Ids and types of the entities that a name, code or external id may mean. */
  readonly named: (text: string) => Promise<readonly Row[]>;
  readonly page: (id: string, request: PageRequest) => Promise<Page>;
}

const EMPTY: Page = { total: 0, rows: [] };

/** Loaders of one request; nothing is kept for the next. */
export function createLoaders(waves: Waves): Loaders {
  const options = { batchScheduleFn: waves.schedule };
  const entities = new DataLoader<string, Row | null>(async (ids) => {
    const rows = await waves.read(statement('entity/by-ids', { ids }));
    const found = new Map(rows.map((row) => [row['id'], row['entity'] as Row]));
    return ids.map((id) => found.get(id) ?? null);
  }, options);
  const named = new DataLoader<string, readonly Row[]>((texts) => readNamed(waves, texts), options);
  const pages = new Map<string, DataLoader<string, Page>>();
  return {
    entity: (id) => entities.load(id),
    named: (text) => named.load(text),
    page: (id, request) => {
      const key = JSON.stringify([request.place, request.field.relation.type, request.first, request.after]);
      const known = pages.get(key) ?? new DataLoader<string, Page>((ids) => readPages(waves, ids, request), options);
      pages.set(key, known);
      return known.load(id);
    },
  };
}

/** A text may be a folded name, or a code or external id in small letters; an entity found by both counts once. */
async function readNamed(waves: Waves, texts: readonly string[]): Promise<Row[][]> {
  const keysOf = (text: string) => [...new Set([fold(text), text.toLowerCase()])];
  const rows = await waves.read(statement('entity/by-key', { keys: texts.flatMap(keysOf) }));
  return texts.map((text) => {
    const keys = keysOf(text);
    const found = rows.filter((row) => keys.includes(String(row['key'])));
    return [...new Map(found.map((row) => [row['id'], row])).values()];
  });
}

const ARROWS = {
  OUT: { left: '-', right: '->' },
  IN: { left: '<-', right: '-' },
  BOTH: { left: '-', right: '-' },
} as const;

async function readPages(waves: Waves, ids: readonly string[], request: PageRequest): Promise<Page[]> {
  const { field, first, after } = request;
  const places = { ...ARROWS[field.direction], type: field.relation.type, target: field.target };
  const bounds = after === null ? null : { order: numberParameter(after.order), id: after.id };
  const rows = await waves.read(
    statement('relation/page', { ids, limit: numberParameter(first + 1), after: bounds }, places),
  );
  const found = new Map(rows.map((row) => [row['id'], row as unknown as Page]));
  return ids.map((id) => found.get(id) ?? EMPTY);
}
