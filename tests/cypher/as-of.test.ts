import { beforeAll, describe, expect, it } from 'vitest';
import { NOW, statementAsOf } from '../../src/as-of/as-of.ts';
import { checkGraph } from '../../src/check/check-graph.ts';
import { readPassages } from '../../src/evidence/passages.ts';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';
import { writePackage } from '../support/packages.ts';
import { randomOf } from '../support/random.ts';

const { ontology } = readOntology(['schema']);
const START = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;
let graph: Graph;
let ask: Ask;

/** The clock of the load of that number. */
const clock = (load: number): number => START + load * DAY;
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Questions of every kind of read, each with room for the clocks of its root field. */
const QUESTIONS = [
  `events(first: 100 ASOF) { totalCount state nodes { id name kind kindState edition names { text kind } namedBy { id } periodClaims { totalCount } } }`,
  `events(first: 100, where: { kind: { in: [FORUM] } } ASOF) { totalCount nodes { id } }`,
  `events(first: 100, where: { name: { startsWith: "event" } }, orderBy: [{ by: EDITION, direction: DESC }] ASOF) { nodes { id edition editionClaims { conflicting nodes { id value } } } }`,
  `events(first: 100, where: { heldIn: { some: { name: { contains: "stan" } } } } ASOF) { totalCount nodes { id } }`,
  `events(first: 100, where: { heldIn: { count: { eq: 0 } } } ASOF) { totalCount nodes { id } }`,
  `countries(first: 100 ASOF) { nodes { id name iso2 hostsEvents: claims { totalCount } figuresFrom { totalCount distinctCount state nodes { id value unit valueState } edges { valid { edtf } claim { id } } } } }`,
  `countries(first: 100, orderBy: [{ count: { eventsInCountry: {} }, direction: DESC }] ASOF) { edges { orderValues { number } node { id eventsInCountry { totalCount distinctCount state } } } }`,
  `countries(first: 100 ASOF) { edges { node { id eventsInCountry { totalCount state edges { node { id } valid { edtf } claim { id } } } placesInCountry { nodes { id } } } } }`,
  `events(first: 100, where: { heldInCountry: { some: { id: { in: ["country:KZ", "country:CN"] } } } } ASOF) { nodes { id } groups(by: [{ path: "heldInCountry" }]) { rows { count keys { text missing } nodes { nodes { id } } } } }`,
  `claims(first: 100 ASOF) { totalCount nodes { id text subject { id name } object { id } } }`,
  `entity(id: "event:a" ASOF) { id name ... on Event { edition heldIn { totalCount nodes { id name } } } }`,
  `entity(id: "Event a" ASOF) { id }`,
  `node(id: "country:CN" ASOF) { id }`,
  `observations(first: 100, orderBy: [{ by: VALUE }] ASOF) { totalCount nodes { id value from { nodes { id } } to { nodes { id } } } }`,
  `events(first: 100 ASOF) { groups(by: [{ path: "heldIn.name" }, { path: "kind" }], of: "edition") { overlapping total { count sum because { claims { id } } } rows { count distinct sum missingCount keys { text missing } because { claims { id } } nodes { totalCount nodes { id } } } } }`,
  `countries(first: 100 ASOF) { nodes { id figuresFrom { groups(by: [{ path: "to" }, { path: "period", interval: YEAR }, { path: "edge.rank" }], of: "value") { rows { count sum median units keys { text } because { claims { id } } nodes { nodes { id } } } } } } }`,
  `claims(first: 100 ASOF) { groups(by: [{ path: "predicate" }, { path: "subject.name" }], of: "number") { rows { count distinct sum keys { text } nodes { nodes { id } } } } }`,
  `datasets(ASOF1) { name }`,
  `neighbourSummary(ids: ["country:KZ"] ASOF) { edgeCount neighbourCount groups { relation direction type kind edgeCount neighbourCount because { claimCount } } }`,
  `neighbours(ids: ["country:KZ", "country:CN"], where: { name: { contains: "e" } } ASOF) { totalCount edges { node { id name } reachedBy { relation claim { id } } } }`,
  `edgesAmong(ids: ["country:KZ", "country:CN", "event:a", "event:b"] ASOF) { totalCount edges { relation from { id } to { name } } }`,
  `paths(from: "event:a", to: "event:b", k: 20 ASOF) { stopped paths { innerDegree nodes { id name } steps { edgeCount because { claimCount } } } }`,
  `scene(around: { id: "country:KZ", depth: 2 } ASOF) { nodeCount nodes { id name distance } links { id claimCount } }`,
];

/** All answers as one text; codes stand for refusals. */
async function answers(knownAt?: string): Promise<string[]> {
  const asOf = knownAt === undefined ? '' : `asOf: { knownAt: "${knownAt}" }`;
  const all: string[] = [];
  for (const question of QUESTIONS) {
    const source = `{ ${question.replace(' ASOF', asOf === '' ? '' : `, ${asOf}`).replace('(ASOF1)', asOf === '' ? '' : `(${asOf})`)} }`;
    const { data, codes } = await ask(source);
    // Where a row stands in its file is not asserted, so that the past is listed in the order of today.
    const shown = question.includes('orderBy') ? data : sorted(data);
    all.push(`${question.slice(0, 60)} ${JSON.stringify([shown, codes])}`);
  }
  return all;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, sorted(of)]));
}

const PLACES = ['p', 'q'];
const random = randomOf(7);
const chance = (share: number): boolean => random() < share;

/** A version of a dataset: what it says is drawn, so that from one version to the next facts come, change, go and come again. */
function version(name: string) {
  const ids = ['a', 'b', 'c', 'd'].filter(() => chance(0.7));
  const entities = [
    'id,type,name,record',
    `source:${name},Source,Source ${name},r`,
    ...['KZ', 'CN', 'UZ']
      .filter(() => chance(0.8))
      .map((code) => `country:${code},Country,${chance(0.8) ? code : `${code}stan`},r`),
    'indicator:i,Indicator,Visitors,r',
    ...PLACES.map((id) => `place:${id},Place,Place ${id},r`),
    ...ids.map((id) => `event:${id},Event,${chance(0.8) ? 'Event' : 'Meeting'} ${id},r`),
  ];
  const declared = entities.map((line) => line.split(',')[0] ?? '');
  const has = (id: string) => declared.includes(id);
  const claims = [
    'subject,predicate,object,value,roles,valid,rank,record',
    ...ids.flatMap((id) => [
      ...(chance(0.7)
        ? [`event:${id},edition,,${1 + Math.floor(random() * 3)},,,${chance(0.2) ? 'PREFERRED' : 'NORMAL'},e`]
        : []),
      ...(chance(0.7) ? [`event:${id},kind,,${chance(0.5) ? 'FORUM' : 'EXHIBITION'},,,NORMAL,k`] : []),
      ...['KZ', 'CN', 'UZ']
        .filter((code) => has(`country:${code}`) && chance(0.5))
        .map((code) => `event:${id},HELD_IN,country:${code},,,${chance(0.5) ? '2024' : ''},NORMAL,h${code}`),
    ]),
    ...PLACES.flatMap((place) => [
      ...['country:KZ', 'country:CN', 'place:p']
        .filter((id) => has(id) && id !== `place:${place}` && chance(0.4))
        .map((id) => `place:${place},LOCATED_IN,${id},,,,NORMAL,l${id}`),
      ...ids.filter(() => chance(0.3)).map((id) => `event:${id},HELD_IN,place:${place},,,,NORMAL,h${place}`),
    ]),
    ...(has('country:KZ') && has('country:CN') && chance(0.7)
      ? [`indicator:i,OBSERVED,,${Math.floor(random() * 9)},from=country:KZ; to=country:CN,,NORMAL,o`]
      : []),
  ];
  return { entities: entities.join('\n'), claims: claims.join('\n') };
}

const load = async (name: string, order: number, number: number, folder?: string) => {
  const written = writePackage({ name, order, source: `source:${name}`, tables: version(name) }, folder);
  const { problems } = await importDataset({ graph, ontology, now: () => clock(number) }, written);
  expect(problems).toEqual([]);
  return written;
};

describe('a read as of the past', () => {
  const then: string[][] = [];

  beforeAll(async () => {
    graph = await writeGraph();
    ask = askOf(graph);
    const folders = new Map<string, string>();
    for (let number = 0; number < 12; number += 1) {
      const name = number % 3 === 2 ? 'second' : 'first';
      folders.set(name, await load(name, name === 'first' ? 1 : 2, number, folders.get(name)));
      then.push(await answers());
    }
  }, 300_000);

  it('says what was said then, to every question', async () => {
    expect(new Set(then.map((texts) => texts.join('\n'))).size).toBeGreaterThan(8);
    for (const [number, said] of then.entries()) expect(await answers(instant(clock(number)))).toEqual(said);
  });

  it('says the same at any instant before the next write', async () => {
    expect(await answers(instant(clock(4) - 1))).toEqual(then[3]);
    expect(await answers(instant(clock(5) - 1))).toEqual(then[4]);
  });

  it('knows nothing before the first write', async () => {
    const { data, codes } = await ask(
      `{ events(asOf: { knownAt: "2000-01-01T00:00:00Z" }) { totalCount state } claims(asOf: { knownAt: "2000-01-01T00:00:00Z" }) { totalCount }
         entity(id: "event:a", asOf: { knownAt: "2000-01-01T00:00:00Z" }) { id } }`,
    );
    expect(data).toEqual({ events: { totalCount: 0, state: 'NOT_READ' }, claims: { totalCount: 0 }, entity: null });
    expect(codes).toEqual(['UNKNOWN_ENTITY']);
  });

  it('goes on with other root fields as of their own clocks', async () => {
    const source = `{ now: events { totalCount } before: events(asOf: { knownAt: "${instant(clock(0))}" }) { totalCount } }`;
    const count = (texts: readonly string[] | undefined) =>
      JSON.parse(/\[.*\]/.exec(texts?.[0] ?? '')?.[0] ?? '')[0].events.totalCount;
    expect((await ask(source)).data).toEqual({
      now: { totalCount: count(then.at(-1)) },
      before: { totalCount: count(then[0]) },
    });
  });

  it('leaves a graph in which the check finds nothing', async () => {
    const findings = await checkGraph({ graph, ontology, passages: readPassages(undefined) });
    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([]);
  });
});

describe('a country relation as of the past', () => {
  const tables = (figure: string) => ({
    entities:
      'id,type,name,record\nsource:trial,Source,Trial,r\ncountry:KZ,Country,Kazakhstan,r\ncountry:CN,Country,China,r\nindicator:i,Indicator,I,r\n',
    claims: `subject,predicate,object,value,roles,record\n${figure}`,
  });
  const FIGURE = 'indicator:i,OBSERVED,,5,from=country:KZ; to=country:CN,1\n';
  const asked = async (knownAt: number) => {
    const source = `{ countryRelations(asOf: { knownAt: "${instant(knownAt)}" }) { totalCount nodes { id name parties { totalCount } concerns { totalCount nodes { ... on Observation { value } } } } } }`;
    const { data, errors } = await ask(source);
    expect(errors).toBeUndefined();
    return data.countryRelations;
  };

  it('is there from its first claim to its last', async () => {
    graph = await writeGraph();
    ask = askOf(graph);
    const folder = writePackage({ name: 'trial', tables: tables('') });
    for (const [number, figure] of ['', FIGURE, '', FIGURE.replace('5', '6')].entries()) {
      writePackage({ name: 'trial', tables: tables(figure) }, folder);
      const { problems } = await importDataset({ graph, ontology, now: () => clock(number) }, folder);
      expect(problems).toEqual([]);
    }
    const shown = (value: number) => ({
      totalCount: 1,
      nodes: [
        {
          id: 'country-relation:CN-KZ',
          name: 'China – Kazakhstan',
          parties: { totalCount: 2 },
          concerns: { totalCount: 1, nodes: [{ value }] },
        },
      ],
    });
    expect(await asked(clock(0))).toEqual({ totalCount: 0, nodes: [] });
    expect(await asked(clock(1))).toEqual(shown(5));
    expect(await asked(clock(2))).toEqual({ totalCount: 0, nodes: [] });
    expect(await asked(clock(3))).toEqual(shown(6));
  });
});

describe('a statement as of', () => {
  it('twins types and labels only where the past is asked for', () => {
    const text = (asOf: Parameters<typeof statementAsOf>[0]) =>
      statementAsOf(
        asOf,
        'relation/count',
        {},
        { places: { left: '-', right: '->', type: 'PART_OF' }, conditions: { where: 'true' } },
      ).text;
    expect(text(NOW)).toContain('[r:PART_OF]');
    expect(text({ ...NOW, validOn: 20240101 })).toContain('[r:PART_OF]');
    expect(text({ ...NOW, knownAt: 1 })).toContain('[r:PART_OF|PART_OF__WAS]');
  });
});
