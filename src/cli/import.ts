import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { problemText } from '../dataset/row.ts';
import { StartError } from '../errors.ts';
import { importDatasets } from '../import/import-dataset.ts';
import type { Importing } from '../import/importing.ts';
import { keepCurrent } from '../projection/keep-current.ts';
import { importTableFile, type TableOptions } from './import-table.ts';
import { open } from './open.ts';
import { createProgress } from './progress.ts';

/**
 * `diplograph import FOLDER …` loads Data Packages: with a fault in one, that one is not written.
 * `diplograph import FILE --mapping MAPPING` loads a foreign table. Returns the exit code.
 */
export async function importCommand(config: Config, given: readonly string[]): Promise<number> {
  const { paths, table } = optionsOf(given);
  const opened = await open(config);
  try {
    const importing = { ...opened, now: Date.now, progress: createProgress(process.stderr) };
    await keepCurrent(importing);
    return await (table === undefined ? importFolders(importing, paths) : importTableFile(importing, table));
  } finally {
    await opened.close();
  }
}

const USAGE =
  'Say what to import: diplograph import FOLDER, a folder with a datapackage.json, or diplograph import FILE --mapping MAPPING.';

function optionsOf(given: readonly string[]): { paths: readonly string[]; table?: TableOptions } {
  const { values, positionals: paths } = parsed(given);
  const [file, second] = paths;
  if (file === undefined) throw new StartError(USAGE);
  if (values.mapping === undefined) {
    if (values.check || values.rejects !== undefined)
      throw new StartError(`--check and --rejects go with --mapping. ${USAGE}`);
    const table = paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
    if (table === undefined) return { paths };
    throw new StartError(`${table} is a file: say --mapping MAPPING; draft one with diplograph mapping init ${table}.`);
  }
  if (second !== undefined) throw new StartError('With --mapping one file is imported at a time.');
  const { mapping, check = false, rejects } = values;
  return { paths, table: { file, mapping, check, ...(rejects === undefined ? {} : { rejects }) } };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { mapping: { type: 'string' }, check: { type: 'boolean' }, rejects: { type: 'string' } },
    });
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
}

async function importFolders(importing: Importing, folders: readonly string[]): Promise<number> {
  let faults = 0;
  for (const [at, { written, closed, total, problems }] of (await importDatasets(importing, folders)).entries()) {
    const folder = folders[at];
    faults += problems.length;
    for (const problem of problems) process.stdout.write(`${folder}/${problemText(problem)}\n`);
    process.stdout.write(
      problems.length > 0
        ? `${folder}: ${problems.length} faults; nothing was written.\n`
        : `${folder}: ${total} claims, ${written} written, ${closed} closed.\n`,
    );
  }
  return faults > 0 ? 1 : 0;
}
