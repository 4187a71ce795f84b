/**
 * A store with the made-up field at a size, filled unless a run before has done so: the seeds by the importer, the field
 * straight, then a small dataset twice by the importer, the second time with less, so that there is a past to ask for.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../../dist/cli/open.js';
import { readConfig } from '../../dist/config.js';
import { importDatasets } from '../../dist/import/import-dataset.js';
import { loadSeeds } from '../../dist/import/seeds.js';
import { keepCurrent } from '../../dist/projection/keep-current.js';
import { fill } from './fill.mjs';
import { organization, writeField } from './package.mjs';

/** Returns what the queries need to know: the size, and an instant at which the past was different. */
export async function fillStore(dataDir, nodes) {
  const told = join(dataDir, `field-${nodes}.json`);
  if (existsSync(told)) return JSON.parse(readFileSync(told, 'utf8'));
  const begun = performance.now();
  const progress = (text) => console.error(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${text}`);
  const files = join(dataDir, 'files');
  await writeField(join(files, 'field'), nodes);
  const opened = await open({ ...readConfig({}), dataDir });
  try {
    const importing = { ...opened, now: Date.now };
    await keepCurrent(importing);
    await loadSeeds(importing, '.');
    progress('seeds loaded');
    await fill(opened, join(files, 'field'), progress);
    progress('field written');
    const news = writeNews(join(files, 'news'), 200);
    await imported(importing, news);
    const knownAt = new Date().toISOString();
    progress('news loaded, country relations derived');
    await imported(importing, writeNews(news, 100));
    progress('news loaded again');
    const [counted] = await opened.graph.read({ name: 'bench', text: COUNTED, parameters: {} });
    const field = { nodes, knownAt, ...counted };
    writeFileSync(told, JSON.stringify(field));
    return field;
  } finally {
    await opened.close();
  }
}

const COUNTED = `RETURN COUNT { (n) } AS stored, COUNT { ()-[r]->() } AS edges, COUNT { (:Claim) } AS claims`;

async function imported(importing, folder) {
  const [{ problems }] = await importDatasets(importing, [folder]);
  if (problems.length > 0) throw new Error(`${folder}: ${JSON.stringify(problems[0])}`);
}

/** Participations of organizations in events of the field, so many of them. */
function writeNews(folder, rows) {
  mkdirSync(folder, { recursive: true });
  const claims = Array.from(
    { length: rows },
    (_, at) => `${organization(at)},TOOK_PART,event:field-${(at * 37) % 400},news#${at}`,
  );
  writeFileSync(join(folder, 'claims.csv'), `subject,predicate,object,record\n${claims.join('\n')}\n`);
  const diplograph = { order: 91, source: 'source:field', reading: 'AS_STATED' };
  const resources = [{ path: 'claims.csv', table: 'claims' }];
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'news', diplograph, resources }));
  return folder;
}
