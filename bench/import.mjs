/**
 * How fast a table of others is imported: a made-up table of events (nine claims a row) is previewed, loaded, loaded again
 * unchanged, and gone through again because another dataset has come. The command runs as a process beside the database, as
 * users run it. `npm run bench:import -- --rows 100000`; BENCH_DIR keeps the data folder. Reads what processes use from /proc.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../dist/config.js';
import { openEmbedded } from '../dist/neo4j/embedded.js';
import { writeEventTable } from './event-table.mjs';
import { dataFolder, megabytes, runCommand, usageOf } from './measured.mjs';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' } },
});
const rows = Number(values.rows);
const { dataDir, remove } = dataFolder(process.env.BENCH_DIR);
const files = join(dataDir, 'files');
mkdirSync(files, { recursive: true });
const database = await openEmbedded({ ...readConfig({}), dataDir });
const { pid } = JSON.parse(readFileSync(join(dataDir, 'neo4j.json'), 'utf8'));
const env = { DATA_DIR: dataDir };
try {
  await runCommand(['import', 'seeds/reference'], env);
  await measureTable();
} finally {
  await database.stop();
  remove();
}

async function measureTable() {
  const table = join(files, 'events.csv');
  await writeEventTable(table, rows);
  const load = ['import', table, '--mapping', 'bench/event-table.yaml', '--rejects', join(files, 'rejects.csv')];
  await measure('table, preview', [...load, '--check']);
  await measure('table, first load', load);
  await measure('table, the same file again', load);
  await runCommand(['import', 'seeds/article'], env);
  await measure('table, gone through again after another dataset', load);
}

async function measure(title, args) {
  const before = usageOf(pid).cpu;
  const { seconds, cpu, memory, said } = await runCommand(args, env);
  const claims = Number(/([\d,]+) claims[,;]/.exec(said)?.[1]?.replaceAll(',', '') ?? 0);
  const database = usageOf(pid).cpu - before;
  console.log(
    `${title}: ${claims} claims in ${seconds.toFixed(1)} s, ${Math.round(claims / seconds)} a second; CPU ${cpu.toFixed(1)} s, ` +
      `of the database ${database.toFixed(1)} s; memory at most ${megabytes(memory)}, of the database ${megabytes(usageOf(pid).memory)}`,
  );
}
