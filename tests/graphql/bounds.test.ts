import { beforeAll, describe, expect, it } from 'vitest';
import { NOW, statementAsOf } from '../../src/as-of/as-of.ts';
import { type Context, contextAt, type RequestContext } from '../../src/graphql/context.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Answer, type Ask, apiOf, askBy } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';
import { readGraph } from '../support/graphs.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();
let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await readGraph();
  ask = askBy(graph, schema);
});

/** The cost stays within what the document alone allows. */
function expectBounded(source: string, { errors, statements, waits }: Answer): void {
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  const bounds = boundsOf(schema, ontology, source);
  expect(statements, `statements of ${source}`).toBeLessThanOrEqual(bounds.statements);
  expect(waits, `waits of ${source}`).toBeLessThanOrEqual(bounds.waits);
}

const CLAIM =
  'claim { id text subject { name } source { name } evidence { sentence source { id name } citation { id } passageHint } }';

/** By shape, an operation whose rows all have what is asked below them; `N` is the length of the outer page. */
const SAME = {
  'a list': '{ countries(first: N) { totalCount distinctCount state nodes { id name } } }',
  'names in a language':
    '{ countries(first: N) { nodes { name(language: "kk") names { text claim { id source { name } } } } } }',
  'states and claims of values':
    '{ countries(first: N) { nodes { iso2State iso2Claims { state totalCount nodes { id text } } externalIds { scheme } } } }',
  'claims of entities':
    '{ countries(first: N) { nodes { claims(first: 5) { totalCount nodes { id text subject { id } evidence { source { name } } } } } } }',
  'all claims': '{ claims(first: N) { totalCount nodes { text subject { name claims(first: 5) { nodes { id } } } } } }',
  changes: '{ changes(first: N) { totalCount nodes { number title written closed } pageInfo { hasNextPage } } }',
  'who speaks of it': '{ countries(first: N) { nodes { namedBy { name claims(first: 5) { nodes { id } } } } } }',
  'an order':
    '{ countries(first: N, orderBy: [{ by: ISO2, direction: DESC }]) { nodes { id claims(first: 1) { totalCount } } } }',
  'a condition': '{ countries(first: N, where: { name: { startsWith: "k" } }) { totalCount nodes { id } } }',
  'a way and back': `{ countries(first: N, where: { partOf: { count: { gte: 1 } } }) { nodes { partOf(first: 5) { totalCount state distinctCount edges { ${CLAIM} node { name } } } } } }`,
} as const;

/** Operations whose rows differ in what they lead to. */
const ANY = {
  'relations five deep': `{ countries(first: N) { nodes { borders(first: 2) { nodes { borders(first: 2) { nodes { partOf(first: 2) { nodes { partOf(first: 2) { nodes { borders: name contributions(first: 2) { state totalCount } } } } } } } } } } } }`,
  'evidence on edges': `{ countries(first: N) { nodes { borders(first: 5) { distinctCount statedNone { id } openInSource edges { cursor holds force rank ${CLAIM} node { id } } } } } }`,
  'a filtered relation': `{ countries(first: N) { nodes { borders(first: 5, where: { name: { startsWith: "k" } }, orderBy: [{ by: NAME, direction: DESC }]) { totalCount distinctCount nodes { name } } } } }`,
  'conditions on edges': `{ countries(first: N) { nodes { borders(first: 5, edge: { voice: [AUTHOR] }) { totalCount nodes { name } } } } }`,
  'who is absent': `{ organizations(first: N) { nodes { presentIn(first: 5) { state statedNone { id text source { name } } nodes { name } } absentFrom(first: 5) { state } } } }`,
  'fragments on types': `{ claims(first: N) { nodes { subject { __typename ... on Country { borders(first: 5) { nodes { name } } } ... on Actor { presentIn(first: 5) { state nodes { name } } } ... on Place { claims(first: 5) { nodes { text } } } } } } }`,
  'roles and speakers': `{ claims(first: N) { nodes { roles { name value entity { name claims(first: 2) { nodes { id } } } } speaker { name } object { name } pair { id } } } }`,
} as const;

const at = (source: string, length: number): string => source.replaceAll('first: N', `first: ${length}`);

describe('one row or a hundred', () => {
  it.each(Object.entries(SAME))('cost the same: %s', async (_, source) => {
    const [one, many] = [await ask(at(source, 1)), await ask(at(source, 100))];
    expectBounded(at(source, 1), one);
    expectBounded(at(source, 100), many);
    expect({ statements: many.statements, waits: many.waits }).toEqual({
      statements: one.statements,
      waits: one.waits,
    });
  });

  it.each(Object.entries(ANY))('cost no more than the document says: %s', async (_, source) => {
    for (const length of [1, 3, 100]) expectBounded(at(source, length), await ask(at(source, length)));
  });

  it.each([
    [
      'country',
      '{ country(code: "X") { name borders(first: 100) { state totalCount nodes { name partOf { nodes { name } } } } claims(first: 100) { nodes { text } } } }',
    ],
    [
      'entity',
      '{ entity(id: "country:X") { name namedBy { name } claims(first: 100) { totalCount nodes { subject { name } } } } }',
    ],
    [
      'countryRelation',
      '{ countryRelation(a: "X", b: "CN") { id parties { state nodes { name } } claims(first: 100) { nodes { text } } } }',
    ],
  ])('cost the same for an entity of little degree and of much: %s', async (_, source) => {
    const [little, much] = [source.replace('X', 'JP'), source.replace('X', 'KZ')];
    const answers = [await ask(little), await ask(much)] as const;
    expectBounded(little, answers[0]);
    expectBounded(much, answers[1]);
  });
});

describe('one entity or a hundred', () => {
  const CLAIMED = 'because { claims { text } weakestLink { sourceCount } }';
  const EDGE = `relation sentence from { name } to { name } claim { text } ${CLAIMED}`;
  it.each([
    `neighbourSummary(ids: $ids) { entity { name } groups { field neighbourCount because { claimCount } } }`,
    `neighbours(ids: $ids, first: 20) { totalCount edges { node { name } reachedBy { ${EDGE} } } }`,
    `edgesAmong(ids: $ids) { totalCount edges { ${EDGE} } }`,
    `scene(ids: $ids) { nodes { id name centrality { degree pageRank } community } links { sentence claims { text } } }`,
  ])('cost the same: %s', async (field) => {
    const source = `query ($ids: [String!]!) { ${field} }`;
    const { data } = await ask('{ countries(first: 99, where: { borders: { count: { gte: 1 } } }) { nodes { id } } }');
    // Kazakhstan is found by its code alone, in both, so that nothing is known of it by id before its edges ask.
    const ids = data.countries.nodes.map(({ id }: { id: string }) => id).filter((id: string) => id !== 'country:KZ');
    const many = ['KZ', ...ids];
    const answers = [await ask(source, { ids: ['KZ', 'country:CN'] }), await ask(source, { ids: many })] as const;
    for (const answer of answers) expectBounded(source, answer);
    expect(answers[1]).toMatchObject({ statements: answers[0].statements, waits: answers[0].waits });
  });

  it.each([
    `{ paths(from: "JP", to: "FR", maxLength: 3) { from { name } paths { nodes { name } steps { sentence edges { ${EDGE} } } ${CLAIMED} } } }`,
    `{ paths(from: "KZ", to: "CN", k: 20, maxLength: 3) { from { name } paths { nodes { name } steps { sentence edges { ${EDGE} } } ${CLAIMED} } } }`,
    `{ paths(from: "KZ", to: "JP", maxLength: 8, avoidHubs: AUTO) { avoidedHubs { entity { name } } stopped } }`,
    `{ scene(around: { id: "Nevada-Semey", depth: 2 }) { nodes { id entity { name } centrality { betweenness } } links { id sentence } } }`,
    `{ scene(around: { id: "KZ", depth: 2 }) { nodes { id entity { name } centrality { betweenness } } links { id sentence } } }`,
  ])('cost no more than the document says: %s', async (source) => {
    expectBounded(source, await ask(source));
  });
});

describe('rows that were known before', () => {
  it('wait for the rest of their level', async () => {
    // Kazakhstan is known when the subjects of its claims are loaded. DataLoader holds what it knows until the batch is
    // in: otherwise the claims of Kazakhstan would be asked for before those of the others.
    const below = 'claims(first: 1) { totalCount }';
    const source = `{ node(id: "country:KZ") { ... on Country { claims(first: 100) { nodes { subject { ${below} } } } } } }`;
    expectBounded(source, await ask(source));
  });

  it('keep their own direction where two types share a place', async () => {
    const wanted = 'distinctCount totalCount nodes { id }';
    const apart = await ask(`{
      regions(first: 1, where: { hasParts: { count: { gte: 1 } } }) { nodes { id parts: hasParts(first: 100) { ${wanted} } } }
      countries(first: 1, where: { partOf: { count: { gte: 1 } } }) { nodes { id parts: partOf(first: 100) { ${wanted} } } }
    }`);
    const rows = [...apart.data.regions.nodes, ...apart.data.countries.nodes];
    const together = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id
        ... on Region { parts: hasParts(first: 100) { ${wanted} } }
        ... on Country { parts: partOf(first: 100) { ${wanted} } } } }`,
      { ids: rows.map(({ id }) => id) },
    );
    expect(together.errors).toBeUndefined();
    expect(together.data.nodes).toEqual(rows);
  });
});

describe('a loader that is not batched', () => {
  it('is caught', async () => {
    const changed = apiOf();
    plant(changed, (id, { waves }) => waves.once(statementAsOf(NOW, 'entity/by-ids', { ids: [id] })));
    const source = '{ countries(first: 100) { nodes { iso2 } } }';
    const answer = await askBy(graph, changed)(source);
    expect(answer.errors).toBeUndefined();
    expect(() => expectBounded(source, answer)).toThrow('statements of');
  });

  it('is caught when it waits in a row', async () => {
    const changed = apiOf();
    plant(changed, async (id, { loaders }) => {
      for (const step of [1, 2]) await loaders.claim.byId(`claim:${id}/${step}`);
    });
    // The claims of three fields allow as many statements, and one wait.
    const source =
      '{ countries(first: 100) { nodes { iso2 iso3Claims { state } names { text } isoNumericClaims { state } } } }';
    const answer = await askBy(graph, changed)(source);
    expect(() => expectBounded(source, answer)).toThrow('waits of');
  });
});

/** Lets a field of a country load something by itself. */
function plant(changed: ReturnType<typeof apiOf>, load: (id: string, context: Context) => Promise<unknown>): void {
  const country = changed.getType('Country');
  const field = country && 'getFields' in country ? country.getFields()['iso2'] : undefined;
  if (field === undefined || !('resolve' in field)) throw new Error('Country has no iso2.');
  field.resolve = async (row, _, request, info) => {
    await load(String(row.id), contextAt(request as RequestContext, info));
    return row.iso2;
  };
}
