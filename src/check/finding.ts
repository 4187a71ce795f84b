import type { Passages } from '../evidence/passages.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** What the rules look at. */
export interface Checking {
  readonly graph: Graph;
  readonly ontology: Ontology;
  readonly passages: Passages;
}

/** What a rule found: the things that break it. */
export interface Finding {
  readonly rule: string;
  readonly broken: readonly string[];
  /** What the rule could not look at, and why. */
  readonly remark?: string;
}
