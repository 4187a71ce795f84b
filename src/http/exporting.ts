import type { GraphQLSchema } from 'graphql';
import { readPassages } from '../evidence/passages.ts';
import type { Exporting } from '../export/export.ts';
import { contextsOver } from '../graphql/context.ts';
import { LIMITS } from '../limits.ts';
import type { Graph } from '../neo4j/graph.ts';
import { admitTo } from './admit.ts';

/** What an export needs. It shows no passages, and its first questions may take longer than a request. */
export function exportingOver(
  graph: Graph,
  { ontology, base }: Pick<Exporting, 'ontology' | 'base'>,
  schema: GraphQLSchema,
): Exporting {
  const createContext = contextsOver(graph, readPassages(undefined), LIMITS.exportMilliseconds);
  return { graph, ontology, base, schema, createContext, admit: admitTo(schema) };
}
