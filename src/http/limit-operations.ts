import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { estimateFault, estimateNodes } from './estimate.ts';
import type { Charge } from './rate.ts';

/** Refuses an operation, once its variables are known, that may bring back too many nodes, or one too many in a minute. */
export const limitOperations = (charge: Charge | undefined): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (operation === undefined) return;
      const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
      const asked = { schema, operation, fragments, variables: request.variables ?? {} };
      const fault = estimateFault(asked) ?? charge?.(contextValue.address, 1 + estimateNodes(asked));
      if (fault !== undefined) throw fault;
    },
  }),
});
