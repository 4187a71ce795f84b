/**
 * How long a type-ahead takes: 500 beginnings of one to six letters over the seeds and 100,000 generated entities, asked one
 * after the other through the service's executor. Run by `npm run bench:search`; ENTITIES sets another number, DATA_DIR is
 * where `npm start` has prepared the database's jars, and BENCH_DIR keeps the loaded database for the next run.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, execute, parse } from 'graphql';
import { readConfig } from '../dist/config.js';
import { readPassages } from '../dist/evidence/passages.js';
import { contextsOver } from '../dist/graphql/context.js';
import { attachResolvers } from '../dist/graphql/resolvers.js';
import { importDatasets } from '../dist/import/import-dataset.js';
import { migrate } from '../dist/import/load.js';
import { loadSeeds } from '../dist/import/seeds.js';
import { openDriver } from '../dist/neo4j/driver.js';
import { openEmbedded } from '../dist/neo4j/embedded.js';
import { createGraph } from '../dist/neo4j/graph.js';
import { expandSchema } from '../dist/ontology/expand-schema.js';
import { readOntology } from '../dist/ontology/read-ontology.js';

const ENTITIES = Number(process.env.ENTITIES ?? 100_000);
const QUERIES = 500;
const SEED = 20_240_101;

const random = randomOf(SEED);
const kept = process.env.BENCH_DIR;
const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'diplograph-bench-'));
mkdirSync(dataDir, { recursive: true });
copyFileSync(join(process.env.DATA_DIR ?? 'data', 'neo4j.classpath'), join(dataDir, 'neo4j.classpath'));
const database = await openEmbedded({ ...readConfig({}), dataDir, javaHome: process.env.JAVA_HOME });
const graph = createGraph(openDriver(database.connection), database.connection);
try {
  const { ontology, document } = readOntology(['schema']);
  const importing = { graph, ontology, now: Date.now };
  await migrate(graph, ontology);
  await loadSeeds(importing, '.');
  const names = await loadGenerated(importing);
  const schema = attachResolvers(buildSchema(expandSchema(ontology, document)), ontology);
  await measure(schema, names);
} finally {
  await graph.close();
  await database.stop();
  if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
}

/** Loads entities with names of two or three made-up words, a fifth of them also in Cyrillic. */
async function loadGenerated(importing) {
  const folder = join(dataDir, 'generated');
  mkdirSync(folder, { recursive: true });
  const types = ['organization,Organization', 'person,Person', 'place,Place', 'event,Event'];
  const words = Array.from({ length: 20_000 }, word);
  const names = Array.from({ length: ENTITIES }, () =>
    Array.from({ length: 2 + below(2) }, () => words[below(20_000)]),
  );
  const entity = (name, at) => {
    const [prefix, type] = types[at % 4].split(',');
    return { id: `${prefix}:generated-${at}`, type, name: name.map(capital).join(' ') };
  };
  const rows = names.map(entity);
  const also = rows.filter((_, at) => at % 5 === 0);
  const table = (path, lines) => writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  table('entities.csv', [
    'id,type,name,language,record',
    ...rows.map(({ id, type, name }, at) => `${id},${type},${name},en,${at}`),
  ]);
  table('names.csv', [
    'entity,name,language,kind,record',
    ...also.map(({ id, name }, at) => `${id},${cyrillic(name)},ru,TRANSLATED,${at}`),
  ]);
  const resources = [
    { path: 'entities.csv', table: 'entities' },
    { path: 'names.csv', table: 'names' },
  ];
  const diplograph = { order: 90, source: 'source:diplograph-editors', reading: 'AS_STATED' };
  table('datapackage.json', [JSON.stringify({ name: 'generated', diplograph, resources })]);
  const begun = performance.now();
  const [{ written, problems }] = await importDatasets(importing, [folder]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${ENTITIES} entities, ${written} claims in ${seconds.toFixed(0)} s (${(written / seconds).toFixed(0)} a second)`,
  );
  return [...rows.map(({ name }) => name.split(' ')[0]), ...also.map(({ name }) => cyrillic(name))];
}

async function measure(schema, names) {
  const contextOf = contextsOver(graph, readPassages(undefined));
  const document = parse(
    'query ($text: String!) { suggest(text: $text) { complete totalCount nodes { text description node { id name } } } }',
  );
  const lookUp = parse('{ node(id: "country:KZ") { id } }');
  const ask = async (asked, variableValues) => {
    const begun = performance.now();
    const contextValue = contextOf({ requestId: 'bench', address: '127.0.0.1' });
    const { data, errors } = await execute({ schema, document: asked, contextValue, variableValues });
    await contextValue.reading.close();
    if (errors) throw errors[0];
    return { data, ms: performance.now() - begun };
  };
  const timed = [];
  const looked = [];
  for (let at = -100; at < QUERIES; at += 1) {
    const length = 1 + (Math.abs(at) % 6);
    const text = [...names[below(names.length)]].slice(0, length).join('');
    // While it is warming up, a database whose caches are empty may take longer than a request is allowed.
    const { data, ms } = at < 0 ? await ask(document, { text }).catch(() => ({})) : await ask(document, { text });
    // What the machine has to do besides shows in a look-up by id, which takes about a millisecond where it is idle.
    const beside = await ask(lookUp);
    if (at < 0) continue;
    timed.push({ length, complete: data.suggest.complete, ms });
    looked.push({ complete: true, ms: beside.ms });
  }
  for (const length of [1, 2, 3, 4, 5, 6])
    report(
      `${length} letters`,
      timed.filter((one) => one.length === length),
    );
  report('all', timed);
  report('look-ups by id in between', looked);
}

function report(title, timed) {
  const times = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(1);
  const whole = timed.filter(({ complete }) => complete).length;
  console.log(
    `${title}: ${times.length} queries, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms, ${whole} complete`,
  );
}

function word() {
  const syllable = () => 'kstmnlrbdgzhpvj'[below(15)] + 'aeiouy'[below(6)];
  return Array.from({ length: 2 + below(3) }, syllable).join('') + ['', 'n', 'sh', 'ov', 'k'][below(5)];
}

/** Letter by letter: it is only to be of the other script. */
function cyrillic(text) {
  const letters = Object.fromEntries(
    [...'aбbбdдeеgгhхiиjжkкlлmмnнoоpпrрsсtтuуvвyыzз'.replaceAll('aб', 'aа').matchAll(/(.)(.)/gu)].map(([, a, b]) => [
      a,
      b,
    ]),
  );
  return [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function below(bound) {
  return Math.floor(random() * bound);
}

/** The same numbers each time (a linear congruence). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
