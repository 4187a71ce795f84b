import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { estimateFault, estimateNodes } from './estimate.ts';
import type { Charge } from './rate.ts';

/** Without a status of its own, a refusal at this point would be answered as a fault of ours. */
const answered = ({ message, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, http: { status: 200 } } });

/** Refuses an operation, once its variables are known, that may bring back too many nodes, or one too many in a minute. */
export const limitOperations = (charge: Charge | undefined): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (operation === undefined) return;
      const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
      const asked = { schema, operation, fragments, variables: request.variables ?? {} };
      const costly = estimateFault(asked);
      if (costly !== undefined) throw answered(costly);
      const refused = charge?.(contextValue.address, 1 + estimateNodes(asked));
      if (refused !== undefined) throw refused;
    },
  }),
});
