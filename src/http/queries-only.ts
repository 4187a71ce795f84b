import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Refuses operations that the schema has no root for: execution would tell of them as of a fault of ours. */
export function queriesOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      const message = `The API has no ${node.operation}; expected a query.`;
      context.reportError(new GraphQLError(message, { nodes: [node] }));
    },
  };
}
