import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import type { CreateContext } from '../graphql/context.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { comparing } from './compare.ts';
import { executeCompiled } from './execute.ts';
import { type Execute, executeByResolvers } from './execute-by-resolvers.ts';
import { createTiers, WITHOUT_TIERS } from './tiers.ts';

interface Parts {
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly createContext: CreateContext;
}

/** What answers operations. */
export function executionOf(
  { execution, compared }: Pick<Config, 'execution' | 'compared'>,
  { ontology, schema, graph, createContext }: Parts,
): Execute {
  const byResolvers = executeByResolvers(schema);
  if (execution === 'reference') return byResolvers;
  const tiers = execution === 'compiled' ? WITHOUT_TIERS : createTiers(graph);
  const compare =
    compared === 0 ? undefined : comparing({ share: compared, random: Math.random, createContext, byResolvers });
  return executeCompiled({ ontology, schema, tiers, compare });
}
