import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { readPassages } from '../../src/evidence/passages.ts';
import { contextsOver } from '../../src/graphql/context.ts';
import { attachResolvers } from '../../src/graphql/resolvers.ts';
import { estimateFault } from '../../src/http/estimate.ts';
import { guardText } from '../../src/http/guard.ts';
import { limitRule } from '../../src/http/limits.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { expandSchema } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { readGraph } from './graphs.ts';

export interface Answer {
  /** Plain JSON, as a client gets it. */
  // biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
  readonly data: any;
  readonly errors: readonly GraphQLError[] | undefined;
  /** Codes of the errors, for short expectations. */
  readonly codes: readonly unknown[];
  readonly statements: number;
  readonly waits: number;
}

export type Ask = (source: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

let seeded: Promise<Ask> | undefined;

/** Asks the seeded graph. */
export const ask: Ask = async (source, variables) => {
  seeded ??= readGraph().then((graph) => askOf(graph));
  return (await seeded)(source, variables);
};

/** Asks another graph, or through the ontology of other folders; all limits are on. */
export const askOf = (graph: Graph, folders: readonly string[] = ['schema']): Ask => askBy(graph, apiOf(folders));

/** Asks through a schema whose resolvers a test has changed. */
export function askBy(graph: Graph, schema: GraphQLSchema): Ask {
  const contextOf = contextsOver(patient(graph), readPassages(undefined));
  return async (source, variables = {}) => {
    const contextValue = contextOf({ requestId: 'test', address: '127.0.0.1' });
    try {
      const { data, errors } = await answer(schema, source, { contextValue, variableValues: asSent(variables) });
      const plain = data === undefined ? undefined : JSON.parse(JSON.stringify(data));
      return {
        data: plain,
        errors,
        codes: (errors ?? []).map(({ extensions }) => extensions['code']),
        ...contextValue.waves.counts(),
      };
    } finally {
      await contextValue.reading.close().catch(() => {});
    }
  };
}

/** Variables as they come over the wire: what is undefined does not. */
const asSent = (variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(variables));

/** Waits as long as a busy machine needs to plan statements that it has never seen; how long an answer takes is no matter of tests. */
const patient = (graph: Graph): Graph => ({
  ...graph,
  openReading: (request) => graph.openReading({ ...request, timeout: 30_000 }),
});

/** The API of the written SDL in these folders. */
export function apiOf(folders: readonly string[] = ['schema']): GraphQLSchema {
  const { ontology, document } = readOntology(folders);
  return attachResolvers(buildSchema(expandSchema(ontology, document)), ontology);
}

interface Execution {
  readonly contextValue: unknown;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The way of a request behind HTTP: guard, parser, rules, execution. */
async function answer(schema: GraphQLSchema, source: string, execution: Execution): Promise<ExecutionResult> {
  const fault = guardText(source);
  if (fault !== undefined) return { errors: [fault] };
  const document = parse(source);
  const errors = validate(schema, document, [...specifiedRules, limitRule]);
  if (errors.length > 0) return { errors };
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const costly = operation && estimateFault({ schema, operation, fragments, variables: execution.variableValues });
  return costly ? { errors: [costly] } : execute({ schema, document, ...execution });
}
