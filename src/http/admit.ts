import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { coded } from '../errors.ts';
import { estimateFault } from './estimate.ts';
import { guardText } from './guard.ts';
import { limitRule } from './limits.ts';
import { queriesOnly } from './queries-only.ts';

/** Lets a document in that does not come as a request of its own, with the limits of one. Errors: the first of the request's. */
export const admitTo =
  (schema: GraphQLSchema) =>
  (text: string, variables: Readonly<Record<string, unknown>>): DocumentNode =>
    admitted(schema, text, variables);

function admitted(schema: GraphQLSchema, text: string, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const fault = guardText(text);
  if (fault !== undefined) throw fault;
  const document = parsed(text);
  const [error] = validate(schema, document, [...specifiedRules, limitRule, queriesOnly]);
  if (error !== undefined) throw coded(error, 'GRAPHQL_VALIDATION_FAILED');
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const costly = operation && estimateFault({ schema, operation, fragments, variables });
  if (costly !== undefined) throw costly;
  return document;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}
