import type { Config } from '../config.ts';
import { problemText } from '../dataset/row.ts';
import { StartError } from '../errors.ts';
import { importDatasets } from '../import/import-dataset.ts';
import { keepCurrent } from '../projection/keep-current.ts';
import { open } from './open.ts';
import { createProgress } from './progress.ts';

/** `diplograph import FOLDER …`: loads Data Packages. With a fault in one, that one is not written. Returns the exit code. */
export async function importCommand(config: Config, folders: readonly string[]): Promise<number> {
  if (folders.length === 0)
    throw new StartError('Say what to import: diplograph import FOLDER, a folder with a datapackage.json.');
  const opened = await open(config);
  try {
    const importing = { ...opened, now: Date.now, progress: createProgress(process.stderr) };
    await keepCurrent(importing);
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
  } finally {
    await opened.close();
  }
}
