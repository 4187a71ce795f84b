import DataLoader from 'dataloader';
import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { type DatedClaim, FACTS } from './entries.ts';

/** Which facts a timeline is to tell. */
export interface TimelineQuestion {
  readonly scope: TimelineScope;
  /** Attributes that are dates. */
  readonly dates: readonly string[];
  readonly prefixes: readonly string[] | null;
  readonly relations: readonly string[] | null;
  /** Conditions on the claim `c`, and the parameters that they need. */
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a timeline is about. */
interface TimelineScope {
  /** Ids of entities, and whether it tells the dates of their neighbours too; null for the whole graph. */
  readonly about: readonly string[] | null;
  readonly neighbours: boolean;
  /** Ids of country relations. */
  readonly pairs: readonly string[];
}

export interface TimelineLoaders {
  /** The dated claims, one more than the bound where there are more. */
  readonly dated: (question: TimelineQuestion) => Promise<readonly DatedClaim[]>;
  readonly undated: (
    question: TimelineQuestion,
    page: { readonly skip: number; readonly first: number },
  ) => Promise<UndatedPage>;
}

interface UndatedPage {
  readonly total: number;
  readonly claims: readonly ClaimRecord[];
}

/** One statement for all scopes of which the same is asked. */
export function createTimelineLoaders(waves: Waves, asOf: AsOf): TimelineLoaders {
  const batches = new Map<string, DataLoader<string, Row>>();
  const load = (file: string, { scope, ...question }: TimelineQuestion, page: Record<string, unknown>) => {
    const name = JSON.stringify([file, question, page]);
    const read = async (keys: readonly string[]) => {
      const scopes = keys.map((key) => scopeOf(JSON.parse(key) as TimelineScope));
      const given = { ...parametersOf(question), ...page, scopes };
      const rows = await waves.read(statementAsOf(asOf, file, given, { conditions: { where: question.where } }));
      const found = new Map(rows.map((row) => [Number(row['place']), row]));
      return keys.map((_, place) => found.get(place) ?? {});
    };
    const batch = batches.get(name) ?? new DataLoader(read, { batchScheduleFn: waves.schedule });
    batches.set(name, batch);
    return batch.load(JSON.stringify(scope));
  };
  return {
    dated: async (question) => {
      const { claims = [] } = await load('timeline/dated', question, { limit: numberParameter(FACTS + 1) });
      return claims as DatedClaim[];
    },
    undated: async (question, { skip, first }) => {
      const page = { skip: numberParameter(skip), end: numberParameter(skip + first) };
      const { total = 0, claims = [] } = await load('timeline/undated', question, page);
      return { total: Number(total), claims: claims as ClaimRecord[] };
    },
  };
}

const scopeOf = ({ about, neighbours, pairs }: TimelineScope) => ({
  everywhere: about === null && pairs.length === 0 ? [true] : [],
  about: about ?? [],
  around: neighbours ? (about ?? []) : [],
  pairs,
});

const NAMING = ['type', 'name', 'externalId'];

const parametersOf = ({ dates, prefixes, relations, parameters }: Omit<TimelineQuestion, 'scope'>) => ({
  ...parameters,
  naming: NAMING,
  dates,
  prefixes,
  relations,
});
