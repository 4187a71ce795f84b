/**
 * The peer as one would write it by hand: a schema, resolvers, a DataLoader and one statement for each relation of a level, on Apollo
 * Server standalone. Environment: PORT, NEO4J_URI, NEO4J_PASSWORD.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Query {
    organization(id: ID!): Organization
    country(id: ID!): Country
    events(from: Int!, first: Int!): [Event!]!
    eventPage(from: Int!, to: Int!, hosts: [ID!]!, first: Int!): EventPage!
  }
  type EventPage {
    totalCount: Int!
    pageInfo: PageInfo!
    nodes: [Event!]!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
  interface Participant {
    id: ID!
    name: String!
  }
  type Country implements Participant {
    id: ID!
    name: String!
    tookPartIn(first: Int!): [Event!]!
    organizations(first: Int!): [Organization!]!
  }
  type Organization implements Participant {
    id: ID!
    name: String!
    kind: String
    acronym: String
    belongsTo: [Country!]!
    uses: [Instrument!]!
    tookPartIn(first: Int!): [Event!]!
  }
  type Person implements Participant {
    id: ID!
    name: String!
  }
  type Instrument {
    id: ID!
    name: String!
  }
  type Event {
    id: ID!
    name: String!
    kind: String
    period_from: Int
    hostedBy: [Country!]!
    initiators: [Organization!]!
    participants: [Participant!]!
  }
`;

const { NEO4J_URI, NEO4J_PASSWORD, PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic('neo4j', NEO4J_PASSWORD), { disableLosslessIntegers: true });

/** Reads by relation: the pattern from `n` to `m`, and how what is found is ordered. */
const RELATIONS = {
  hostedBy: ['(n:Event)<-[:HOSTS]-(m:Country)', 'm.id'],
  initiators: ['(n:Event)<-[:INITIATED]-(m:Organization)', 'm.id'],
  participants: ['(n:Event)<-[:TOOK_PART]-(m:Entity)', 'm.id'],
  belongsTo: ['(n:Organization)-[:BELONGS_TO]->(m:Country)', 'm.id'],
  uses: ['(n:Organization)-[:USES]->(m:Instrument)', 'm.id'],
  organizations: ['(n:Country)<-[:BELONGS_TO]-(m:Organization)', 'm.name_folded, m.id'],
  tookPartIn: ['(n:Entity)-[:TOOK_PART]->(m:Event)', 'm.period_from, m.id'],
};

const reader = (count) => async (text, parameters) => {
  count.statements += 1;
  const { records } = await driver.executeQuery(text, parameters, { routing: 'READ', database: 'neo4j' });
  return records.map((record) => record.toObject());
};

function loadersOf(read) {
  const loaders = new Map();
  const readRelation = async (name, first, ids) => {
    const [pattern, order] = RELATIONS[name];
    const rows = await read(
      `UNWIND $ids AS id CALL (id) { MATCH ${pattern} WHERE n.id = id AND n:Entity WITH DISTINCT m ORDER BY ${order} LIMIT $first RETURN collect(properties(m)) AS found } RETURN id, found`,
      { ids, first: neo4j.int(first) },
    );
    const byId = new Map(rows.map(({ id, found }) => [id, found]));
    return ids.map((id) => byId.get(id) ?? []);
  };
  return (name, first, id) => {
    const key = `${name} ${first}`;
    if (!loaders.has(key)) loaders.set(key, new DataLoader((ids) => readRelation(name, first, ids)));
    return loaders.get(key).load(id);
  };
}

const one =
  (label) =>
  async (_, { id }, { read }) =>
    (await read(`MATCH (n:Entity {id: $id}) WHERE n:${label} RETURN properties(n) AS found`, { id }))[0]?.found ?? null;

const EVENT_PAGE = `MATCH (h:Country)-[:HOSTS]->(e:Event) WHERE h.id IN $hosts AND e.period_from >= $from AND e.period_to <= $to
WITH DISTINCT e ORDER BY e.period_from, e.id WITH collect(e) AS found
RETURN size(found) AS total, [e IN found[..$first] | properties(e)] AS nodes`;
const EVENTS = `MATCH (e:Entity) WHERE e.type = 'Event' AND e.period_from >= $from
RETURN properties(e) AS found ORDER BY e.period_from, e.id LIMIT $first`;

const whole = (values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
const related =
  (name) =>
  ({ id }, { first = 1_000 }, { load }) =>
    load(name, first, id);

const resolvers = {
  Query: {
    organization: one('Organization'),
    country: one('Country'),
    events: async (_, given, { read }) => (await read(EVENTS, whole(given))).map(({ found }) => found),
    eventPage: async (_, given, { read }) => {
      const [{ total, nodes }] = await read(EVENT_PAGE, whole(given));
      return { totalCount: total, pageInfo: { hasNextPage: total > given.first }, nodes };
    },
  },
  Participant: { __resolveType: ({ type }) => type },
  Country: { tookPartIn: related('tookPartIn'), organizations: related('organizations') },
  Organization: { belongsTo: related('belongsTo'), uses: related('uses'), tookPartIn: related('tookPartIn') },
  Event: { hostedBy: related('hostedBy'), initiators: related('initiators'), participants: related('participants') },
};

const counting = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      response.body.singleResult.extensions = { statements: contextValue.count.statements };
    },
  }),
};
const server = new ApolloServer({ typeDefs, resolvers, plugins: [counting], includeStacktraceInErrorResponses: false });
const context = async () => {
  const count = { statements: 0 };
  const read = reader(count);
  return { count, read, load: loadersOf(read) };
};
const { url } = await startStandaloneServer(server, { listen: { port: Number(PORT), host: '127.0.0.1' }, context });
console.log(`ready at ${url}`);
process.stdin.on('end', () => process.exit(0)).resume();
