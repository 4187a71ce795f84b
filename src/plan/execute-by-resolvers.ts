import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';

/** An operation that has been parsed and validated. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: RequestContext;
}

/** Answers an operation; `data` may be JSON that is made already. */
export type Execute = (execution: Execution) => Promise<ExecutionResult>;

/** The reference path: resolvers over loaders. It says what all answers and errors are. */
export const executeByResolvers =
  (schema: GraphQLSchema): Execute =>
  async ({ document, operationName, variables, context }) =>
    execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
    });
