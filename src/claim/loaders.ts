import DataLoader from 'dataloader';
import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import { groupBy } from '../group-by.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { ClaimRecord } from './claim.ts';

/** A question about claims: conditions on `c`, which page of what meets them, and the parameters that both need. */
export interface ClaimQuestion {
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Between which claims the page lies, in what order it is read, and where its index is entered. */
  readonly between: string;
  readonly order: string;
  readonly start: string;
  readonly limit: number;
}

export interface ClaimPage {
  readonly total: number;
  readonly claims: readonly ClaimRecord[];
}

export interface ClaimLoaders {
  readonly byId: (id: string) => Promise<ClaimRecord | null>;
  /** The open claim of that number in a dataset, or in the first one that has it. */
  readonly byNotation: (notation: string, dataset?: string) => Promise<ClaimRecord | null>;
  /** Open claims that feed attributes and names of an entity. */
  readonly feeding: (entity: string) => Promise<readonly ClaimRecord[]>;
  /** A page of the claims about an entity, with their number. */
  readonly about: (entity: string, place: string, question: ClaimQuestion) => Promise<ClaimPage>;
  /** Claims that give codes and ids elsewhere of an entity. */
  readonly identifying: (id: string) => Promise<readonly ClaimRecord[]>;
  /** Ids of the sources whose claims say the same of the same. */
  readonly agreeing: (id: string) => Promise<readonly string[]>;
  readonly page: (question: ClaimQuestion) => Promise<readonly ClaimRecord[]>;
  readonly count: (question: ClaimQuestion) => Promise<number>;
}

/** Predicates of codes that are attributes, and of ids in any system. */
const IDENTIFYING = ['externalId', 'iso2', 'iso3', 'isoNumeric', 'm49', 'wikidata', 'iata'];

export function createClaimLoaders(waves: Waves, asOf: AsOf): ClaimLoaders {
  const options = { batchScheduleFn: waves.schedule };
  const byId = new DataLoader<string, ClaimRecord | null>(async (ids) => {
    const rows = await waves.read(statementAsOf(asOf, 'claim/by-ids', { ids }));
    const found = new Map(rows.map((row) => [row['id'], row['claim'] as ClaimRecord]));
    return ids.map((id) => found.get(id) ?? null);
  }, options);
  const byNotation = new DataLoader<string, ClaimRecord | null>(async (keys) => {
    const numbers = keys.map((key) => JSON.parse(key) as { notation: string; dataset: string | null });
    const rows = await waves.read(statementAsOf(asOf, 'claim/by-notation', { numbers }));
    const found = new Map(rows.map((row) => [Number(row['place']), row['claim'] as ClaimRecord]));
    return keys.map((_, place) => found.get(place) ?? null);
  }, options);
  const feeding = new DataLoader<string, readonly ClaimRecord[]>(async (ids) => {
    const rows = await waves.read(statementAsOf(asOf, 'claim/feeding', { ids }));
    const claims = rows.map((row) => row['claim'] as ClaimRecord).toSorted((a, b) => a.order - b.order);
    const found = groupBy(claims, ({ attributeOf }) => attributeOf);
    return ids.map((id) => found.get(id) ?? []);
  }, options);
  const identifying = new DataLoader<string, readonly ClaimRecord[]>(async (ids) => {
    const rows = await waves.read(statementAsOf(asOf, 'claim/identifying', { ids, predicates: IDENTIFYING }));
    const claims = rows.map((row) => row['claim'] as ClaimRecord).toSorted((a, b) => a.order - b.order);
    const found = groupBy(claims, ({ subject }) => subject);
    return ids.map((id) => found.get(id) ?? []);
  }, options);
  const agreeing = new DataLoader<string, readonly string[]>(async (ids) => {
    const rows = await waves.read(statementAsOf(asOf, 'claim/agreeing', { ids }));
    const found = new Map(rows.map((row) => [row['id'], row['sources'] as string[]]));
    return ids.map((id) => found.get(id) ?? []);
  }, options);
  const about = claimPages(waves, asOf, 'claim/page-about');
  return {
    byId: (id) => byId.load(id),
    byNotation: (notation, dataset) => byNotation.load(JSON.stringify({ notation, dataset: dataset ?? null })),
    feeding: (id) => feeding.load(id),
    identifying: (id) => identifying.load(id),
    agreeing: (id) => agreeing.load(id),
    about,
    page: async ({ where, parameters, between, order, start, limit }) => {
      const given = { ...parameters, limit: numberParameter(limit) };
      const conditions = { where, between, order, start };
      const rows = await waves.once(statementAsOf(asOf, 'claim/page', given, { conditions }));
      return rows.map((row) => row['claim'] as ClaimRecord);
    },
    count: async ({ where, parameters }) => {
      const [row] = await waves.once(statementAsOf(asOf, 'claim/count', parameters, { conditions: { where } }));
      return Number(row?.['total'] ?? 0);
    },
  };
}

/** Pages of the claims of many parents, by a file: one batch for each place in the document and question. */
export function claimPages(
  waves: Waves,
  asOf: AsOf,
  file: string,
  more: Readonly<Record<string, string>> = {},
): ClaimLoaders['about'] {
  const batches = new Map<string, DataLoader<string, ClaimPage>>();
  return (id, place, question) => {
    const key = JSON.stringify([place, question]);
    const batch =
      batches.get(key) ??
      new DataLoader<string, ClaimPage>((ids) => readPages({ waves, asOf, file, more }, ids, question), {
        batchScheduleFn: waves.schedule,
      });
    batches.set(key, batch);
    return batch.load(id);
  };
}

interface Reader {
  readonly waves: Waves;
  readonly asOf: AsOf;
  readonly file: string;
  /** What fills places of the file beside those of the question. */
  readonly more: Readonly<Record<string, string>>;
}

async function readPages(
  { waves, asOf, file, more }: Reader,
  ids: readonly string[],
  question: ClaimQuestion,
): Promise<ClaimPage[]> {
  const { where, parameters, between, order, limit } = question;
  const given = { ...parameters, ids, limit: numberParameter(limit) };
  const conditions = { ...more, where, between, order };
  const rows = await waves.read(statementAsOf(asOf, file, given, { conditions }));
  const found = new Map(rows.map((row) => [row['id'], row as unknown as ClaimPage]));
  return ids.map((id) => found.get(id) ?? { total: 0, claims: [] });
}
