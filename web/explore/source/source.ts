import type { ClaimLineFragment } from '../../generated/operations.ts';
import type { Suggestion } from '../../parts/entity-search.tsx';
import type { Filters, SceneLink } from '../scene/scene.ts';
import type { PlacesOf } from '../views/places.ts';

/** Where the explorer gets its facts: the service, or the files of a published explorer. Every error has a message for the reader. */
export interface Source {
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
  /** What the ontology says: types in its order, each with its description. */
  readonly ontology: () => Promise<Ontology>;
  /** A few entities of different types of which much is said, to begin with. */
  readonly beginnings: () => Promise<readonly Found[]>;
  /** Entities by id, code or name, and all links among them. */
  readonly scene: (ids: readonly string[], filters: Filters) => Promise<SceneAnswer>;
  /** What surrounds an entity, in exact numbers, before anything of it is read. */
  readonly summary: (ids: readonly string[], filters: Filters) => Promise<readonly Summary[]>;
  /** Neighbours by one relation in one direction, page by page. */
  readonly neighbours: (question: NeighbourQuestion) => Promise<NeighbourPage>;
  /** Where entities are on the map, by id; those that are nowhere are left out. */
  readonly places: PlacesOf;
  readonly ways: (question: WaysQuestion) => Promise<Ways>;
  /** What is said of an entity, page by page. */
  readonly factsOf: (id: string, after: string | null) => Promise<FactPage>;
  /** The claims behind a link. */
  readonly factsBehind: (link: SceneLink, filters: Filters) => Promise<FactPage>;
  /** The claims behind all links among entities, as a picture cites them. */
  readonly citations: (ids: readonly string[], filters: Filters) => Promise<ReadonlyMap<string, LinkCitations>>;
  /** Which of these ids are those of entities. */
  readonly known: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The same as of other clocks. */
  readonly at: (clocks: Clocks) => Source;
}

/** The first claims behind a link, and how many there are. */
export interface LinkCitations {
  readonly claims: readonly ClaimLineFragment[];
  readonly claimCount: number;
}

export interface Ontology {
  readonly types: readonly { readonly name: string; readonly description: string }[];
  /** When the graph was last written, as an instant: what `asOf: { knownAt }` fixes a scene to. */
  readonly knownAt: string;
  readonly datasets: readonly Dataset[];
}

export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly licences: readonly string[];
}

/** The two clocks of a read; null for now and for any day. */
export interface Clocks {
  readonly knownAt: string | null;
  readonly validOn: string | null;
}

export interface SceneAnswer {
  readonly nodes: readonly Found[];
  readonly links: readonly SceneLink[];
  /** Whether everything is there that was asked for; what is missing is said in `cuts`. */
  readonly complete: boolean;
  readonly cuts: readonly string[];
}

/** An entity that has no place yet. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export interface Summary {
  readonly id: string;
  readonly edgeCount: number;
  readonly neighbourCount: number;
  readonly groups: readonly NeighbourGroup[];
}

export interface NeighbourGroup {
  readonly relation: string;
  readonly field: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly type: string;
  readonly neighbourCount: number;
}

export interface NeighbourQuestion {
  readonly id: string;
  readonly group: NeighbourGroup;
  readonly filters: Filters;
  /** Only neighbours with this in their names; empty for all. */
  readonly text: string;
  /** At most 100. */
  readonly first: number;
  readonly after: string | null;
}

export interface NeighbourPage {
  readonly nodes: readonly (Found & { readonly edgeCount: number })[];
  readonly totalCount: number;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

export interface WaysQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** Whether ways through entities with very many edges are left out. */
  readonly avoidHubs: boolean;
  readonly filters: Filters;
}

export interface Ways {
  readonly ways: readonly Way[];
  /** Why there are no more: a value of `PathStop`. */
  readonly stopped: string;
  readonly searchedLength: number;
  readonly avoidedHubCount: number;
}

export interface Way {
  readonly nodes: readonly Found[];
  /** One a step. */
  readonly sentences: readonly string[];
}

export interface FactPage {
  /** `own` tells what is said of the entity from what is said of others in which it takes part. */
  readonly facts: readonly (ClaimLineFragment & { readonly own: boolean })[];
  /** What disagrees, in sentences; those that are shown are at most ten. */
  readonly conflicts: readonly string[];
  readonly totalCount: number;
  readonly next: string | null;
}
