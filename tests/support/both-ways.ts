import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { readPassages } from '../../src/evidence/passages.ts';
import { contextsOver } from '../../src/graphql/context.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { comparing } from '../../src/plan/compare.ts';
import { executeCompiled } from '../../src/plan/execute.ts';
import { type Execute, executeByResolvers } from '../../src/plan/execute-by-resolvers.ts';
import { textOf } from '../../src/plan/json-text.ts';
import { type Tiers, WITHOUT_TIERS } from '../../src/plan/tiers.ts';
import { apiOf } from './ask.ts';
import { readGraph } from './graphs.ts';

export interface Answered {
  /** Data and errors as they are sent, as text. */
  readonly text: string;
  readonly statements: number;
  readonly waits: number;
  /** Which path answered; undefined where the reference path alone was asked. */
  readonly execution: unknown;
  /** How many root fields were compiled. */
  readonly compiledRoots: number;
}

export interface BothWays {
  readonly schema: GraphQLSchema;
  readonly ask: (
    source: string,
    variables?: Record<string, unknown>,
  ) => Promise<{ reference: Answered; compiled: Answered }>;
}

const PATIENCE_MILLISECONDS = 60_000;

interface Options {
  readonly tiers?: Tiers;
  /** What part of the answers is compared. */
  readonly compared?: number;
}

/** Asks the seeded graph, or another one, on the reference path and on the compiled one. */
export async function bothWays(of?: Graph, { tiers = WITHOUT_TIERS, compared = 0 }: Options = {}): Promise<BothWays> {
  const graph = of ?? (await readGraph());
  const schema = apiOf();
  const { ontology } = readOntology(['schema']);
  const contexts = contextsOver(graph, readPassages(undefined), PATIENCE_MILLISECONDS);
  const byResolvers = executeByResolvers(schema);
  const compare = comparing({ share: compared, random: () => 0, createContext: contexts, byResolvers });
  const compiled = executeCompiled({ ontology, schema, tiers, compare });
  const answer = async (execute: Execute, source: string, variables: Record<string, unknown>): Promise<Answered> => {
    const context = contexts({ requestId: 'test', address: '' });
    try {
      const result = await execute({ document: parse(source), operationName: null, variables, context });
      const { statements, waits } = context.waves.counts();
      return {
        text: written(result),
        statements,
        waits,
        execution: result.extensions?.['execution'],
        compiledRoots: Number(result.extensions?.['compiledRoots'] ?? 0),
      };
    } finally {
      await context.reading.close();
    }
  };
  return {
    schema,
    ask: async (source, variables = {}) => ({
      reference: await answer(byResolvers, source, variables),
      compiled: await answer(compiled, source, variables),
    }),
  };
}

const written = ({ data, errors }: ExecutionResult): string =>
  `${JSON.stringify(errors ?? null)}\n${textOf(data) ?? JSON.stringify(data)}`;
