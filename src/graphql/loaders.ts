import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import { type ClaimLoaders, createClaimLoaders } from '../claim/loaders.ts';
import { type ComparisonLoaders, createComparisonLoaders } from '../comparison/loaders.ts';
import { type ConflictLoaders, createConflictLoaders } from '../conflict/loaders.ts';
import { type CountryRelationLoaders, createCountryRelationLoaders } from '../country-relation/loaders.ts';
import { type CoverageLoaders, createCoverageLoaders } from '../coverage/loaders.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { createEntityLoaders, type EntityLoaders } from '../entity/loaders.ts';
import { createGroupLoaders, type GroupLoaders } from '../group/loaders.ts';
import { createNeighbourLoaders, type NeighbourLoaders } from '../neighbour/loaders.ts';
import { createPathLoaders, type PathLoaders } from '../path/loaders.ts';
import { createRelationLoaders, type RelationLoaders } from '../relation/loaders.ts';
import { createSceneLoaders, type SceneLoaders } from '../scene/loaders.ts';
import { createSearchLoaders, type SearchLoaders } from '../search/loaders.ts';
import { createSeriesLoaders, type SeriesLoaders } from '../series/loaders.ts';
import { createSideLoaders, type SideLoaders } from '../side/loaders.ts';
import { createTimelineLoaders, type TimelineLoaders } from '../timeline/loaders.ts';
import type { Waves } from './waves.ts';

/** By which resolvers reach the graph, each room through its own. */
export interface Loaders {
  readonly entity: EntityLoaders;
  readonly relation: RelationLoaders;
  readonly claim: ClaimLoaders;
  readonly coverage: CoverageLoaders;
  readonly series: SeriesLoaders;
  readonly timeline: TimelineLoaders;
  readonly side: SideLoaders;
  readonly conflict: ConflictLoaders;
  readonly countryRelation: CountryRelationLoaders;
  readonly comparison: ComparisonLoaders;
  readonly group: GroupLoaders;
  readonly neighbour: NeighbourLoaders;
  readonly path: PathLoaders;
  readonly scene: SceneLoaders;
  readonly search: SearchLoaders;
  /** The datasets that are loaded, in the order of listing, whatever the clocks; read once a request. */
  readonly allDatasets: () => Promise<readonly StoredDataset[]>;
  /** Those of them that were known. */
  readonly datasets: () => Promise<readonly StoredDataset[]>;
}

/** Loaders of one request as of two clocks; nothing is kept for the next request. */
export function createLoaders(waves: Waves, asOf: AsOf): Loaders {
  let read: Promise<readonly StoredDataset[]> | undefined;
  const allDatasets = () => {
    read ??= waves
      .once(statementAsOf(asOf, 'dataset/list', {}))
      .then((rows) => rows.map((row) => row['dataset'] as StoredDataset));
    return read;
  };
  return {
    entity: createEntityLoaders(waves, asOf),
    relation: createRelationLoaders(waves, asOf),
    claim: createClaimLoaders(waves, asOf),
    coverage: createCoverageLoaders(waves, asOf),
    series: createSeriesLoaders(waves, asOf),
    timeline: createTimelineLoaders(waves, asOf),
    side: createSideLoaders(waves, asOf),
    conflict: createConflictLoaders(waves, asOf),
    countryRelation: createCountryRelationLoaders(waves, asOf),
    comparison: createComparisonLoaders(waves, asOf),
    group: createGroupLoaders(waves, asOf),
    neighbour: createNeighbourLoaders(waves, asOf),
    path: createPathLoaders(waves, asOf),
    scene: createSceneLoaders(waves, asOf),
    search: createSearchLoaders(waves, asOf),
    allDatasets,
    datasets: async () =>
      (await allDatasets()).filter(({ firstRecordedAt }) => firstRecordedAt <= (asOf.knownAt ?? firstRecordedAt)),
  };
}
