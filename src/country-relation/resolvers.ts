import type { GraphQLFieldResolver } from 'graphql';
import { findEntity } from '../entity/find.ts';
import { silence } from '../entity/state.ts';
import { clientError, shortened } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { questionOf, windowOf } from '../graphql/page.ts';
import { asGiven, pageOfList } from '../graphql/page-of-list.ts';
import type { Row } from '../neo4j/graph.ts';
import { pairOf } from './sides.ts';

/** The relation of two countries, seen from the first; where nothing is recorded, an empty one with the two as parties. */
export const countryRelation: GraphQLFieldResolver<unknown, Context> = async (_, { a, b }, context) => {
  const pair = await Promise.all([
    findEntity(context, String(a), 'Country', 'a'),
    findEntity(context, String(b), 'Country', 'b'),
  ]);
  const [first, second] = pair.toSorted((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));
  if (first === undefined || second === undefined || first['id'] === second['id'])
    throw clientError(
      'BAD_REQUEST',
      `"${shortened(String(a))}" and "${shortened(String(b))}" are one country; expected two.`,
      { argument: 'b' },
    );
  const { id } = pairOf(String(first['id']), String(second['id']));
  const recorded = await context.loaders.entity.byId(id);
  return { ...(recorded ?? emptyRelation(id, first, second)), sideA: pair[0]['id'] };
};

/** A country relation that no claim leads to: silent sources are those that speak of both countries. */
function emptyRelation(id: string, first: Row, second: Row): Row {
  const namedBy = ((first['namedBy'] ?? []) as string[]).filter((source) =>
    ((second['namedBy'] ?? []) as string[]).includes(source),
  );
  return {
    id,
    type: 'CountryRelation',
    name: `${first['name']} – ${second['name']}`,
    namedBy,
    parties: [first, second],
  };
}

/** The parties of an empty relation, which no edge leads to; those of a recorded one come from the graph. */
export function partiesResolver(recorded: GraphQLFieldResolver<Row, Context>): GraphQLFieldResolver<Row, Context> {
  return async (row, args, context, info) => {
    const parties = row['parties'] as readonly Row[] | undefined;
    if (parties === undefined) return recorded(row, args, context, info);
    const question = questionOf(
      'parties',
      row['id'],
      args['where'] ?? null,
      args['edge'] ?? null,
      args['orderBy'] ?? null,
    );
    const window = windowOf(question, args);
    const listing = asGiven(parties, ({ id }) => String(id));
    const page = pageOfList(listing, window, (party) => party);
    return {
      ...page,
      edges: page.edges.map((edge) => ({ ...edge, claim: null, orderValues: [] })),
      distinctCount: parties.length,
      state: silence(row, await context.loaders.datasets()),
      statedNone: [],
      openInSource: false,
    };
  };
}
