import { execute, type GraphQLError } from 'graphql';
import type { Api } from '../export/api.ts';
import { formatError } from './format-error.ts';

/** What a request would have got from /graphql. */
export interface ApiAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Puts a document to the API from within, as a request would, with its limits and its errors; never throws for what a client did. */
export const apiQuery =
  ({ schema, createContext, admit }: Api) =>
  async (text: string, variableValues: Readonly<Record<string, unknown>>): Promise<ApiAnswer> => {
    const contextValue = createContext({ requestId: 'page', address: '' });
    try {
      const document = admit(text, variableValues);
      const { data, errors } = await execute({ schema, document, contextValue, variableValues });
      // As text and back, so that dates and other values are what they are over HTTP.
      return { data: JSON.parse(JSON.stringify(data ?? null)), ...(errors && { errors: errors.map(shown) }) };
    } catch (error) {
      return { errors: [shown(error as GraphQLError)] };
    } finally {
      await contextValue.reading.close().catch(() => {});
    }
  };

const shown = (error: GraphQLError) =>
  formatError(typeof error.toJSON === 'function' ? error.toJSON() : { message: String(error) }, error);
