import DataLoader from 'dataloader';
import { type AsOf, EVER, NOW, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import { inOrder } from '../neo4j/in-order.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { formsOf } from '../search/forms.ts';
import { looseQuery } from '../search/question.ts';
import { fold } from './fold.ts';

/** A question about all entities of a type: conditions on `n`, order, and the parameters that they need. */
export interface ListQuestion {
  readonly label: string;
  /** Clauses that bind `n` to where the list begins; empty for all of the type. */
  readonly start: string;
  readonly where: string;
  readonly page: ListPage;
  readonly limit: number;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How a page is read: off an index, leg by leg, or by what is measured, between which rows, and in what order. */
export type ListPage =
  | { readonly legs: string }
  | { readonly measures: string; readonly between: string; readonly order: string };

export interface ListRow {
  readonly entity: Row;
  /** What was measured to order it, by column. */
  readonly measured: Row;
}

export interface EntityLoaders {
  readonly byId: (id: string) => Promise<Row | null>;
  /** Ids and types of the entities that a name, code or external id may mean. */
  readonly named: (text: string) => Promise<readonly Row[]>;
  /** Keys, ids and types of entities of whose names a word is spelled like one of this text. */
  readonly similar: (text: string) => Promise<readonly Row[]>;
  /** Ids of entities that a text means today, as an id, name or code, and when each was first known, in milliseconds. */
  readonly firstKnown: (text: string) => Promise<readonly Row[]>;
  readonly page: (question: ListQuestion) => Promise<readonly ListRow[]>;
  readonly count: (question: ListQuestion) => Promise<number>;
  /** By the column of a key, the claims that gave what an order measured of an entity. */
  readonly placing: (id: string, question: PlacingQuestion) => Promise<Placing>;
}

type Placing = Readonly<Record<string, readonly string[]>>;

/** Clauses on a variable that find the claims of what is measured, the same for every row at one place of the document. */
export interface PlacingQuestion {
  readonly place: string;
  readonly variable: string;
  readonly because: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const SIMILAR = 200;

export function createEntityLoaders(waves: Waves, asOf: AsOf): EntityLoaders {
  const options = { batchScheduleFn: waves.schedule };
  const entities = new DataLoader<string, Row | null>(async (ids) => {
    const rows = await waves.read(statementAsOf(asOf, 'entity/by-ids', { ids }));
    const found = new Map(rows.map((row) => [row['id'], row['entity'] as Row]));
    return ids.map((id) => found.get(id) ?? null);
  }, options);
  const placings = new Map<string, DataLoader<string, Placing>>();
  const named = new DataLoader<string, readonly Row[]>((texts) => readNamed(waves, asOf, texts), options);
  return {
    byId: (id) => entities.load(id),
    named: (text) => named.load(text),
    similar: (text) =>
      waves.once(
        statementAsOf(asOf, 'search/similar-names', {
          query: looseQuery(formsOf(text)),
          limit: numberParameter(SIMILAR),
        }),
      ),
    firstKnown: async (text) => {
      const meant = await readNamed(waves, NOW, [text]);
      const ids = [text, ...meant.flat().map(({ id }) => id)];
      return waves.once(statementAsOf(EVER, 'entity/first-known', { ids }));
    },
    page: async ({ label, start, where, page, limit, parameters }) => {
      const given = { ...parameters, limit: numberParameter(limit) };
      const made =
        'legs' in page
          ? statementAsOf(asOf, 'entity/page-by-index', given, { conditions: { legs: page.legs } })
          : statementAsOf(asOf, 'entity/page', given, { places: { label }, conditions: { ...page, start, where } });
      return (await waves.once(made)) as unknown as ListRow[];
    },
    count: async ({ label, start, where, parameters }) => {
      const [row] = await waves.once(
        statementAsOf(asOf, 'entity/count', parameters, { places: { label }, conditions: { start, where } }),
      );
      return Number(row?.['total'] ?? 0);
    },
    placing: (id, question) => {
      const key = JSON.stringify(question);
      const batch =
        placings.get(key) ?? new DataLoader<string, Placing>((ids) => readPlacing(waves, asOf, ids, question), options);
      placings.set(key, batch);
      return batch.load(id);
    },
  };
}

async function readPlacing(
  waves: Waves,
  asOf: AsOf,
  ids: readonly string[],
  { variable, because, parameters }: PlacingQuestion,
): Promise<Placing[]> {
  const conditions = { variable, because };
  const rows = await waves.read(statementAsOf(asOf, 'entity/order-claims', { ...parameters, ids }, { conditions }));
  return inOrder(ids, rows, ([row]) => row['claims'] as Placing, {});
}

/** A text may be a folded name, or a code or external id in small letters; an entity found by both counts once. */
async function readNamed(waves: Waves, asOf: AsOf, texts: readonly string[]): Promise<Row[][]> {
  const keysOf = (text: string) => [...new Set([fold(text), text.toLowerCase()])];
  const rows = await waves.read(statementAsOf(asOf, 'entity/by-key', { keys: [...new Set(texts.flatMap(keysOf))] }));
  return texts.map((text) => {
    const keys = keysOf(text);
    const found = rows.filter((row) => keys.includes(String(row['key'])));
    return [...new Map(found.map((row) => [row['id'], row])).values()];
  });
}
