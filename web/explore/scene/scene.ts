/** What is drawn: entities and the links among them. Never changed in place, so that every earlier scene can come back. */
export interface Scene {
  /** By id, in the order in which they came. */
  readonly nodes: ReadonlyMap<string, SceneNode>;
  /** By id, which is source, relation and target. */
  readonly links: ReadonlyMap<string, SceneLink>;
}

/** An entity with its place. */
export interface SceneNode {
  readonly id: string;
  readonly name: string;
  /** Type of the ontology, such as `Organization`. */
  readonly type: string;
  /** Place in the drawing, in units of which a node is about 10 wide; y grows downwards. */
  readonly x: number;
  readonly y: number;
  /** No layout moves it. */
  readonly pinned: boolean;
  /** Id of the node whose expansion brought it; null where it was asked for by itself. */
  readonly broughtBy: string | null;
}

/** All that one relation says of two nodes. */
export interface SceneLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Relationship type of the ontology, such as `HELD_IN`. */
  readonly type: string;
  /** Whether the relation has no direction. */
  readonly symmetric: boolean;
  readonly sentence: string;
  readonly claimCount: number;
  /** When it holds: one for each different period of its claims; empty where none is dated. */
  readonly valid: readonly LinkPeriod[];
  /** Whether every claim behind it is in the editors' voice. */
  readonly editorial: boolean;
}

export interface LinkPeriod {
  readonly edtf: string;
  /** First and last day on which it may hold, as ISO days; null where that end is open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What is chosen: nodes and links, by their ids. */
export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** What keeps links, and with them the claims that are counted, out of sight. Nodes stay. */
export interface Filters {
  /** Types of nodes that are hidden. */
  readonly hiddenTypes: ReadonlySet<string>;
  /** Relations that are hidden. */
  readonly hiddenRelations: ReadonlySet<string>;
  /** EDTF interval, such as `1991/2024`; null for any time. */
  readonly period: string | null;
  /** Whether links without a date stay while a period is asked for. */
  readonly undated: boolean;
  /** Datasets, voices and forces of the claims that count; empty for all. */
  readonly datasets: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  readonly forces: ReadonlySet<string>;
}

export const EMPTY_SCENE: Scene = { nodes: new Map(), links: new Map() };

export const NO_SELECTION: Selection = { nodes: new Set(), links: new Set() };

export const NO_FILTERS: Filters = {
  hiddenTypes: new Set(),
  hiddenRelations: new Set(),
  period: null,
  undated: true,
  datasets: new Set(),
  voices: new Set(),
  forces: new Set(),
};
