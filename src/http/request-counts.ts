import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.ts';

/** Puts into `extensions` what the answer cost the database: statements, and waits in a row. */
export const requestCounts: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || response.body.singleResult.data === undefined) return;
      const { statements, waits } = contextValue.waves.counts();
      response.body.singleResult.extensions = { ...response.body.singleResult.extensions, statements, waits };
    },
  }),
};
