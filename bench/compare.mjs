/**
 * How fast queries are, side by side on one database: the floor (hand-written Cypher on the raw driver), `@neo4j/graphql`, a server with
 * DataLoader, and our service on either path. Answers are compared first. `npm run bench -- --size 300k --seconds 3 --queries Q1,Q2`;
 * BENCH_DIR keeps the graph; `--write` puts the tables and the picture into docs/; `--short` is the small form that fails on ratios.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLOCKS, checkAnswers, contendersOf, questionsOf } from './contenders.mjs';
import { alternate, crowd } from './load.mjs';
import { QUERIES } from './queries/variables.mjs';
import { faultsOf, tablesOf, writeReport } from './report.mjs';
import { openWorld, PEERS, SERVICES } from './world.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    queries: { type: 'string', default: QUERIES.join(',') },
    clocks: { type: 'string', default: CLOCKS.join(',') },
    servers: { type: 'string', default: [...PEERS, ...Object.keys(SERVICES)].join(',') },
    connections: { type: 'string', default: '16' },
    port: { type: 'string', default: '4230' },
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const asked = values.short ? { ...values, seconds: '1', rounds: '2', clocks: 'now' } : values;
const nodes = Number(asked.size.replace('k', '000').replace('M', '000000'));
const names = asked.servers.split(',');
const world = await openWorld({ nodes, names, port: Number(asked.port) });
try {
  const questions = questionsOf(asked.queries.split(','), asked.clocks.split(','));
  const result = {
    field: world.field,
    seconds: asked.seconds,
    rounds: asked.rounds,
    at: new Date().toISOString(),
    cells: [],
  };
  const prepared = await prepare(questions);
  for (let round = 0; round < Number(asked.rounds); round++)
    for (const one of prepared) result.cells.push(...(await measure(one, round)));
  mkdirSync(world.dataDir, { recursive: true });
  writeFileSync(join(world.dataDir, 'compared.json'), JSON.stringify(result));
  console.log(tablesOf(result));
  if (asked.write) writeReport(result);
  const faults = asked.short ? faultsOf(result) : [];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await world.close();
}

/** Compares the answers of all, before anything is measured. */
async function prepare(questions) {
  const prepared = [];
  for (const question of questions) {
    const contenders = contendersOf(world, question);
    const bytes = await checkAnswers(contenders, question);
    console.error(`${question.name} ${question.clock}: same answers, ${bytes} bytes at most`);
    prepared.push({ question, contenders, bytes });
  }
  return prepared;
}

async function measure({ question, contenders, bytes }, round) {
  const milliseconds = Number(asked.seconds) * 1000;
  // Those that come later find the database as the ones before left it: the order turns with the round.
  const order = round % 2 === 0 ? contenders : contenders.toReversed();
  if (round === 0) await alternate(order, Math.min(2_000, milliseconds));
  const alone = await alternate(order, milliseconds);
  const cells = [];
  for (const [at, contender] of order.entries()) {
    const many = await crowd(contender, {
      connections: Number(asked.connections),
      milliseconds,
      database: world.database,
    });
    const { name, statements, path } = contender;
    cells.push({ ...question, round, bytes, contender: name, statements, path, alone: alone[at], many });
    console.error(
      `round ${round + 1} ${question.name} ${question.clock} ${name}: p50 ${alone[at].p50.toFixed(2)} ms, ` +
        `${many.throughput.toFixed(0)} a second, CPU ${many.serverCpu.toFixed(2)} + ${many.databaseCpu.toFixed(2)} ms`,
    );
  }
  return cells;
}
