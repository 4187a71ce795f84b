import type { ClaimLineFragment, PublishedEntitiesQuery } from '../../generated/operations.ts';
import type { LinkPeriod } from '../scene/scene.ts';
import type { Whereabouts } from '../views/places.ts';
import type { Ontology } from './source.ts';

/** `data/graph.json` of a published explorer: all entities and links, what is said of them apart. */
export interface PublishedGraph {
  readonly version: 1;
  readonly ontology: Ontology;
  /** By relationship type, the fields by which each end asks for the other. */
  readonly relations: Readonly<Record<string, PublishedRelation>>;
  readonly entities: readonly PublishedEntity[];
  readonly links: readonly PublishedLink[];
  /** Where entities are on the map, by id. */
  readonly places: Readonly<Record<string, Whereabouts>>;
}

export interface PublishedRelation {
  readonly field: string;
  readonly inverse: string;
  /** Without a direction. */
  readonly symmetric: boolean;
}

/** As the API gives it, with what tells it from others while a name is typed. */
export type PublishedEntity = NonNullable<PublishedEntitiesQuery['nodes'][number]>;

/** All edges of one relation between two entities, which are named by their places in `entities`. */
export interface PublishedLink {
  readonly source: number;
  readonly target: number;
  readonly type: string;
  readonly sentence: string;
  readonly edges: readonly PublishedEdge[];
}

export interface PublishedEdge {
  readonly claim: string;
  /** Its place among all edges, in the order of listing. */
  readonly rank: number;
  readonly dataset: string;
  readonly voice: string;
  readonly force: string;
  readonly valid: LinkPeriod | null;
}

/** `data/facts/….json`: what is said of an entity. */
export interface PublishedFacts {
  readonly facts: readonly (ClaimLineFragment & { readonly own: boolean })[];
  readonly conflicts: readonly string[];
}
