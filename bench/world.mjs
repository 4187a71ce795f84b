/** What is compared: a store of the size asked for, its database, and the servers on it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { readConfig } from '../dist/config.js';
import { openEmbedded } from '../dist/neo4j/embedded.js';
import { readOntology } from '../dist/ontology/read-ontology.js';
import { dataFolder } from './measured.mjs';
import { startPeer, startService } from './servers.mjs';

export const PEERS = ['neo4j-graphql', 'dataloader'];
export const SERVICES = { 'diplograph-reference': 'reference', 'diplograph-auto': 'auto' };

export async function openWorld({ nodes, names, port }) {
  const { dataDir, remove } = storeFolder(nodes);
  run([process.execPath, '--max-old-space-size=6144', 'bench/field/fill-store.mjs', dataDir, String(nodes)]);
  if (!existsSync('bench/node_modules'))
    run(['npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--ignore-scripts']);
  const field = JSON.parse(readFileSync(join(dataDir, `field-${nodes}.json`), 'utf8'));
  const embedded = await openEmbedded({ ...readConfig({}), dataDir });
  const { connection } = embedded;
  const options = { disableLosslessIntegers: true, telemetryDisabled: true };
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), options);
  const servers = [];
  const close = async () => {
    for (const { stop } of servers) await stop();
    await driver.close();
    await embedded.stop();
    remove();
  };
  try {
    for (const [at, name] of names.entries()) servers.push(await startOne(name, { connection, port: port + at }));
    const database = JSON.parse(readFileSync(join(dataDir, 'neo4j.json'), 'utf8')).pid;
    const found = { words: await wordsOf(driver), pairs: await pairsOf(driver), ...typesOf() };
    return { field, driver, database, servers, dataDir, close, ...found };
  } catch (error) {
    await close();
    throw error;
  }
}

/** BENCH_DIR keeps the stores, one a size, for the next run. */
function storeFolder(nodes) {
  const kept = process.env.BENCH_DIR;
  if (kept !== undefined) mkdirSync(kept, { recursive: true });
  return dataFolder(kept === undefined ? undefined : join(kept, `store-${nodes}`));
}

function run([command, ...args]) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
}

const startOne = (name, given) =>
  name in SERVICES ? startService(name, { ...given, env: { EXECUTION: SERVICES[name] } }) : startPeer(name, given);

/** Words of names to search for, from all over the field. */
async function wordsOf(driver) {
  const text = `MATCH (n:Organization) WHERE n.id STARTS WITH 'organization:field-'
    WITH DISTINCT split(n.name, ' ')[0] AS word WHERE size(word) >= 8 RETURN word ORDER BY word`;
  const words = (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((record) =>
    record.get('word'),
  );
  const step = Math.max(1, Math.floor(words.length / 64));
  return words.filter((_, at) => at % step === 0).slice(0, 64);
}

/** Pairs of countries with most between them; of the first one the seeds say more than the floor looks for. */
async function pairsOf(driver) {
  const text = `MATCH (n:CountryRelation) WHERE n.id <> 'country-relation:CN-KZ'
    RETURN n.id AS id ORDER BY COUNT { (n)-[:CONCERNS]->() } DESC, id LIMIT 32`;
  const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
  return records.map((record) => {
    const [a, b] = record.get('id').slice('country-relation:'.length).split('-');
    return { a: `country:${a}`, b: `country:${b}` };
  });
}

/** Relationship types that a floor has to know: those without a direction, and those that are not walked. */
function typesOf() {
  const relations = [...readOntology(['schema']).ontology.relations.values()];
  const types = (list) => list.map(({ type }) => type);
  const derived = types(relations.filter((one) => one.derived));
  const former = types(relations).map((type) => `${type}__WAS`);
  return { symmetric: types(relations.filter((one) => one.field === one.inverse)), without: [...derived, ...former] };
}
