import DataLoader from 'dataloader';
import { type AsOf, statementAsOf, twins } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { CELL_BOUND, type FoundRelation } from './table.ts';

export interface ComparisonLoaders {
  /** What the relations of these types lead to from a country, by type and direction. */
  readonly relations: (country: string, types: readonly string[]) => Promise<readonly FoundRelation[]>;
}

export function createComparisonLoaders(waves: Waves, asOf: AsOf): ComparisonLoaders {
  let batch: DataLoader<string, readonly FoundRelation[]> | undefined;
  return {
    relations: (country, types) => {
      batch ??= new DataLoader<string, readonly FoundRelation[]>(
        async (ids) => {
          const places = { types: types.flatMap((type) => twins(asOf, type).split('|')).join('|') };
          const given = { ids, limit: numberParameter(CELL_BOUND) };
          const rows = await waves.read(statementAsOf(asOf, 'comparison/relations', given, { places }));
          const found = new Map(rows.map((row) => [row['id'], row['found'] as FoundRelation[]]));
          return ids.map((id) => found.get(id) ?? []);
        },
        { batchScheduleFn: waves.schedule },
      );
      return batch.load(country);
    },
  };
}
