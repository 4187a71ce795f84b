import DataLoader from 'dataloader';
import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { ENTITIES, type Spoken } from './ranking.ts';

export interface AboutClaim {
  readonly id: string;
  readonly notPrinted?: readonly string[];
}

export interface GapsLoaders {
  /** Entities of which these sources speak, one more than the bound where there are more. */
  readonly spoken: (question: {
    readonly sources: readonly string[];
    readonly types: readonly string[] | null;
  }) => Promise<readonly Spoken[]>;
  /** The claims of these sources about an entity. */
  readonly claimsAbout: (id: string, sources: readonly string[]) => Promise<readonly AboutClaim[]>;
}

export function createGapsLoaders(waves: Waves, asOf: AsOf): GapsLoaders {
  const batches = new Map<string, DataLoader<string, readonly AboutClaim[]>>();
  return {
    spoken: async (question) => {
      const given = { ...question, limit: numberParameter(ENTITIES + 1) };
      return (await waves.once(statementAsOf(asOf, 'gaps/entities', given))) as unknown as Spoken[];
    },
    claimsAbout: (id, sources) => {
      const key = JSON.stringify(sources);
      const batch =
        batches.get(key) ??
        new DataLoader<string, readonly AboutClaim[]>(
          async (ids) => {
            const rows = await waves.read(statementAsOf(asOf, 'gaps/claims-about', { ids, sources }));
            const found = new Map(rows.map((row) => [row['id'], row['claims'] as AboutClaim[]]));
            return ids.map((one) => found.get(one) ?? []);
          },
          { batchScheduleFn: waves.schedule },
        );
      batches.set(key, batch);
      return batch.load(id);
    },
  };
}
