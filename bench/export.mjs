/**
 * What an export of a large graph costs: a made-up table of events is imported until the graph has so many edges of relations, then a
 * running service exports all of it in each format. Told of each: when the first byte came, how long it took, and the memory of the
 * service at its start, at most and at its end. `npm run bench:export -- --edges 1000000 --formats csv,gexf`; BENCH_DIR keeps
 * the data folder, and its graph, for the next run.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { FORMATS } from '../dist/export/formats.js';
import { writeEventTable } from './event-table.mjs';
import { dataFolder, megabytes, runCommand, usageOf, watchMemory } from './measured.mjs';

/** Edges of relations that a row of the table comes to in an export: two take part, one is held, two of its figure. */
const EDGES_A_ROW = 5;

const { values } = parseArgs({
  options: {
    edges: { type: 'string', default: '1000000' },
    formats: { type: 'string', default: FORMATS.map(({ name }) => name).join(',') },
    port: { type: 'string', default: process.env.PORT ?? '4101' },
  },
});
const rows = Math.ceil(Number(values.edges) / EDGES_A_ROW);
const { dataDir, remove } = dataFolder(process.env.BENCH_DIR);
const env = { DATA_DIR: dataDir, PORT: values.port };
const service = await startService();
try {
  await fill();
  for (const format of values.formats.split(',')) await measure(format);
} finally {
  service.stdin.end();
  service.kill('SIGTERM');
  await new Promise((resolve) => service.once('exit', resolve));
  remove();
}

async function startService() {
  const child = spawn(process.execPath, ['dist/main.js', 'start'], { env: { ...process.env, ...env }, stdio: 'pipe' });
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout });
  await new Promise((resolve, reject) => {
    lines.on('line', (line) => /http:\/\//.test(line) && resolve());
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)));
  });
  return child;
}

/** Loads the table, unless a run before has loaded it. */
async function fill() {
  const done = join(dataDir, `filled-${rows}`);
  if (existsSync(done)) return;
  mkdirSync(join(dataDir, 'files'), { recursive: true });
  const table = join(dataDir, 'files', 'events.csv');
  await writeEventTable(table, rows);
  const rejects = join(dataDir, 'files', 'rejects.csv');
  const load = ['import', table, '--mapping', 'bench/event-table.yaml', '--rejects', rejects];
  const { seconds } = await runCommand(load, env);
  console.log(`${rows} rows loaded in ${seconds.toFixed(0)} s`);
  writeFileSync(done, '');
}

async function measure(format) {
  const memory = watchMemory(service.pid);
  const before = usageOf(service.pid).cpu;
  const begun = performance.now();
  const response = await fetch(`http://127.0.0.1:${values.port}/export?format=${format}`, {
    headers: { 'accept-encoding': 'identity' },
  });
  let [first, bytes] = [0, 0];
  for await (const chunk of response.body) {
    if (bytes === 0) first = performance.now() - begun;
    bytes += chunk.length;
  }
  const seconds = (performance.now() - begun) / 1000;
  const { start, max, end } = memory.stop();
  console.log(
    `${format}: first byte ${Math.round(first)} ms, ${seconds.toFixed(1)} s, ${megabytes(bytes)}; CPU of the service ` +
      `${(usageOf(service.pid).cpu - before).toFixed(1)} s; memory ${megabytes(start)}, at most ${megabytes(max)}, then ${megabytes(end)}`,
  );
}
