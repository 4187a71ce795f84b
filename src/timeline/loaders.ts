import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import type { Waves } from '../graphql/waves.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { type DatedClaim, FACTS } from './entries.ts';

/** Which facts a timeline is to tell. */
export interface TimelineQuestion {
  /** Ids of the entities that it is about, and whether it tells the dates of their neighbours too; null for the whole graph. */
  readonly about: readonly string[] | null;
  readonly neighbours: boolean;
  /** Ids of country relations. */
  readonly pairs: readonly string[];
  /** Attributes that are dates. */
  readonly dates: readonly string[];
  readonly prefixes: readonly string[] | null;
  readonly relations: readonly string[] | null;
  /** Conditions on the claim `c`, and the parameters that they need. */
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface TimelineLoaders {
  /** The dated claims, one more than the bound where there are more. */
  readonly dated: (question: TimelineQuestion) => Promise<readonly DatedClaim[]>;
  readonly undated: (
    question: TimelineQuestion,
    page: { readonly skip: number; readonly first: number },
  ) => Promise<{ readonly total: number; readonly claims: readonly ClaimRecord[] }>;
}

export function createTimelineLoaders(waves: Waves, asOf: AsOf): TimelineLoaders {
  return {
    dated: async (question) => {
      const { about, neighbours } = question;
      const given = {
        ...parametersOf(question),
        around: neighbours ? (about ?? []) : [],
        limit: numberParameter(FACTS + 1),
      };
      const rows = await waves.once(
        statementAsOf(asOf, 'timeline/dated', given, { conditions: { where: question.where } }),
      );
      return rows.map((row) => row['claim'] as DatedClaim);
    },
    undated: async (question, { skip, first }) => {
      const given = {
        ...parametersOf(question),
        skip: numberParameter(skip),
        end: numberParameter(skip + first),
      };
      const [row] = await waves.once(
        statementAsOf(asOf, 'timeline/undated', given, { conditions: { where: question.where } }),
      );
      return { total: Number(row?.['total'] ?? 0), claims: (row?.['claims'] ?? []) as ClaimRecord[] };
    },
  };
}

const NAMING = ['type', 'name', 'externalId'];

const parametersOf = ({ about, pairs, dates, prefixes, relations, parameters }: TimelineQuestion) => ({
  ...parameters,
  everywhere: about === null && pairs.length === 0 ? [true] : [],
  about: about ?? [],
  pairs,
  naming: NAMING,
  dates,
  prefixes,
  relations,
});
