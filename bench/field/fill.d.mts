import type { Graph } from '../../src/neo4j/graph.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';

/** Writes a Data Package whose entities are not there yet straight into the store; returns the number of its claims. */
export function fill(opened: { readonly graph: Graph; readonly ontology: Ontology }, folder: string): Promise<number>;
