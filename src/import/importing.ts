import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** What every step of an import works with. */
export interface Importing {
  readonly graph: Graph;
  readonly ontology: Ontology;
  readonly now: () => number;
  /** Told what is being done and how far it is. */
  readonly progress?: (step: string, done: number, total: number) => void;
}
