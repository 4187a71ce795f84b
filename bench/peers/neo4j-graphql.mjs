/**
 * The peer `@neo4j/graphql` on Apollo Server standalone, over the same labels and relations. The label `Entity` stands beside each, since the
 * indexes are of it. Environment: PORT, NEO4J_URI, NEO4J_PASSWORD.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  interface Participant {
    id: ID!
    name: String!
  }
  type Country implements Participant @node(labels: ["Country", "Entity"]) {
    id: ID!
    name: String!
    hosts: [Event!]! @relationship(type: "HOSTS", direction: OUT)
    tookPartIn: [Event!]! @relationship(type: "TOOK_PART", direction: OUT)
    organizations: [Organization!]! @relationship(type: "BELONGS_TO", direction: IN)
  }
  type Organization implements Participant @node(labels: ["Organization", "Entity"]) {
    id: ID!
    name: String!
    name_folded: String!
    kind: String
    acronym: String
    belongsTo: [Country!]! @relationship(type: "BELONGS_TO", direction: OUT)
    uses: [Instrument!]! @relationship(type: "USES", direction: OUT)
    tookPartIn: [Event!]! @relationship(type: "TOOK_PART", direction: OUT)
  }
  type Person implements Participant @node(labels: ["Person", "Entity"]) {
    id: ID!
    name: String!
  }
  type Instrument @node(labels: ["Instrument", "Entity"]) {
    id: ID!
    name: String!
  }
  type Event @node(labels: ["Event", "Entity"]) {
    id: ID!
    name: String!
    type: String!
    kind: String
    period_from: Int
    period_to: Int
    hostedBy: [Country!]! @relationship(type: "HOSTS", direction: IN)
    initiators: [Organization!]! @relationship(type: "INITIATED", direction: IN)
    participants: [Participant!]! @relationship(type: "TOOK_PART", direction: IN)
  }
`;

const { NEO4J_URI, NEO4J_PASSWORD, PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic('neo4j', NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
const context = async () => ({ sessionConfig: { defaultAccessMode: 'READ' } });
const { url } = await startStandaloneServer(server, { listen: { port: Number(PORT), host: '127.0.0.1' }, context });
console.log(`ready at ${url}`);
process.stdin.on('end', () => process.exit(0)).resume();
