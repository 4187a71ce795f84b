import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import { coded } from '../errors.ts';
import type { CreateContext } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';

/** By what an export puts questions to the API. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext;
  /** Lets a client's document in, with all limits on. Errors: those of a request. */
  readonly admit: (text: string, variables: Readonly<Record<string, unknown>>) => DocumentNode;
}

/** Puts a question to the API and gives its data. Errors: the first of the answer. */
export async function askApi(
  { schema, createContext }: Api,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<Row> {
  const contextValue = createContext({ requestId: 'export', address: '' });
  try {
    const result = await execute({ schema, document, contextValue, variableValues });
    const [error] = result.errors ?? [];
    // Without data, it is the variables that did not fit: the server of requests gives that a code of its own.
    if (error !== undefined && result.data === undefined) throw coded(error, 'BAD_USER_INPUT');
    if (error !== undefined) throw error;
    return (result.data ?? {}) as Row;
  } finally {
    await contextValue.reading.close().catch(() => {});
  }
}
