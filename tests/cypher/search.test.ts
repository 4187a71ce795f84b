import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { readPassages } from '../../src/evidence/passages.ts';
import { importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { keepCurrent } from '../../src/projection/keep-current.ts';
import { SEARCH_LIMITS } from '../../src/search/question.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';
import { writePackage } from '../support/packages.ts';

const own = mkdtempSync(join(tmpdir(), 'schema-'));
writeFileSync(
  join(own, 'mascot.graphql'),
  `"An animal that stands for an event."
type Mascot implements Entity @entity(prefix: "mascot") {
  "What it says."
  motto: String @attribute @codebook(not: "A name (name).")
}`,
);
const folders = ['schema', own];
const { ontology } = readOntology(folders);
const AT = [Date.UTC(2025, 0, 1), Date.UTC(2025, 0, 2)] as const;
const HEAD = 'id,type,name,language,motto,record\nsource:trial,Source,Trial,en,,r\ncountry:KZ,Country,Kazakhstan,en,,r';
let graph: Graph;
let ask: Ask;

async function load(name: string, tables: Readonly<Record<string, string>>, at: number, folder?: string) {
  const written = writePackage({ name, order: name === 'crowd' ? 2 : 1, tables }, folder);
  expect((await importDataset({ graph, ontology, now: () => at }, written)).problems).toEqual([]);
  return written;
}

beforeAll(async () => {
  graph = await writeGraph();
  ask = askOf(graph, folders);
  const names =
    'entity,name,language,kind,valid,record\nmascot:irbis,Ирбис,ru,TRANSLATED,,r\nmascot:irbis,Old Leopard,en,FORMER,../1999,r';
  const claims = (text: string) =>
    `notation,subject,predicate,object,value,text,voice,record\n,mascot:irbis,remark,,shy,${text},QUOTED,r`;
  const folder = await load(
    'trial',
    {
      entities: `${HEAD}\nmascot:irbis,Mascot,Leopard Barsik,en,Faster than wind,r`,
      names,
      claims: claims('The animal is shy in winter.'),
    },
    AT[0],
  );
  await load(
    'trial',
    {
      entities: `${HEAD}\nmascot:irbis,Mascot,Leopard Tengri,en,Faster than wind,r`,
      names,
      claims: claims('The animal is bold in summer.'),
    },
    AT[1],
    folder,
  );
});

/** Ids of what is found, a claim as `claim`. */
async function found(text: string, rest = ''): Promise<string[]> {
  const { data, errors } = await ask(
    `query ($text: String!) { search(text: $text${rest}) { nodes { node { id } } } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes.map(({ node }: { node: { id: string } }) => node.id.replace(/^claim:.*/, 'claim'));
}

it('finds a type that SDL alone brought, by names, by its text, in its type', async () => {
  expect(await found('tengri')).toEqual(['mascot:irbis']);
  expect(await found('Irbis')).toEqual(['mascot:irbis']);
  expect(await found('wind faster')).toEqual(['mascot:irbis']);
  expect(await found('tengri', ', types: [Mascot]')).toEqual(['mascot:irbis']);
  expect(await found('tengri', ', types: [Country]')).toEqual([]);
  const { data } = await ask('{ suggest(text: "leo") { nodes { text description } } }');
  expect(data.suggest.nodes).toEqual([{ text: 'Leopard Tengri', description: 'Mascot' }]);
});

it('finds what was known then, and the names of that day', async () => {
  const before = `, asOf: { knownAt: "${new Date(AT[0]).toISOString()}" }`;
  expect(await found('tengri', before)).toEqual([]);
  expect(await found('barsik', before)).toEqual(['mascot:irbis']);
  expect(await found('barsik')).toEqual([]);
  expect(await found('shy winter', before)).toEqual(['claim']);
  expect(await found('shy winter')).toEqual([]);
  expect(await found('bold summer')).toEqual(['claim']);
  expect(await found('old leopard', ', asOf: { validOn: "1998-01-01" }')).toEqual(['mascot:irbis']);
  expect(await found('old leopard', ', asOf: { validOn: "2020-01-01" }, fuzzy: false')).toEqual([]);
  expect(await found('tengri', ', asOf: { validOn: "2020-01-01" }')).toEqual(['mascot:irbis']);
  const { data } = await ask(`{ suggest(text: "leo"${before}) { nodes { text node { name } } } }`);
  expect(data.suggest.nodes).toEqual([{ text: 'Leopard Barsik', node: { name: 'Leopard Barsik' } }]);
});

it('is made anew with the projections, and looked at by the check', async () => {
  const run = (text: string) => graph.write((step) => step({ name: 'plant', text, parameters: {} }));
  const broken = async () =>
    (await checkGraph({ graph, ontology, passages: readPassages(undefined) })).flatMap(({ broken: all }) => all);
  expect(await broken()).toEqual([]);
  const words = 'MATCH (c:Claim) RETURN c.id AS id, c.nameWords AS n, c.valueWords AS v, c.textWords AS t ORDER BY id';
  const before = await run(words);
  await run('MATCH (c:Claim) REMOVE c.nameWords, c.valueWords SET c.textWords = "gone"');
  expect(await found('tengri')).toEqual([]);
  await keepCurrent({ graph, ontology });
  expect(await run(words)).toEqual(before);
  expect(await found('tengri')).toEqual(['mascot:irbis']);
  await run('MATCH (c:Claim {value: "Leopard Tengri"}) SET c.nameWords = ["leopard"]');
  expect((await broken()).some((thing) => thing.includes('nameWords'))).toBe(true);
  await keepCurrent({ graph, ontology });
});

it('says where more is found than is ranked', async () => {
  const many = SEARCH_LIMITS.candidates + 50;
  const rows = Array.from({ length: many }, (_, at) => `place:crowd-${at},Place,Crowd number ${at},en,,r${at}`);
  await load('crowd', { entities: `${HEAD}\n${rows.join('\n')}` }, AT[1] + 1);
  const { data } = await ask(
    '{ search(text: "crowd", in: [NAMES], first: 100) { totalCount complete bounds facets { types { type count } } } suggest(text: "crowd") { complete totalCount } few: search(text: "crowd 77", in: [NAMES]) { complete bounds } }',
  );
  expect(data.search).toMatchObject({
    totalCount: SEARCH_LIMITS.candidates,
    complete: false,
    facets: { types: [{ type: 'Place', count: SEARCH_LIMITS.candidates }] },
  });
  expect(data.search.bounds.join(' ')).toContain(`first ${SEARCH_LIMITS.candidates} claims`);
  expect(data.suggest).toEqual({ complete: false, totalCount: 200 });
  expect(data.few).toEqual({ complete: true, bounds: [] });
});
