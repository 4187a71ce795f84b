import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from '../dataset/read-dataset.ts';
import { problemText } from '../dataset/row.ts';
import { StartError } from '../errors.ts';
import { importDatasets } from './import-dataset.ts';
import type { Importing } from './importing.ts';

/** The folders of the datasets that come with the product, in the order in which they are listed. */
export function seedFolders(root: string): string[] {
  const seeds = join(root, 'seeds');
  if (!existsSync(seeds)) return [];
  const folders = readdirSync(seeds)
    .map((name) => join(seeds, name))
    .filter((folder) => existsSync(join(folder, 'datapackage.json')));
  const orders = new Map(folders.map((folder) => [folder, identityOf(folder)?.order ?? 0]));
  return folders.sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
}

/** Loads the datasets that come with the product; what is loaded already and unchanged costs a look. */
export async function loadSeeds(importing: Importing, root: string): Promise<void> {
  const folders = seedFolders(root);
  for (const [at, { problems }] of (await importDatasets(importing, folders)).entries()) {
    const [first] = problems;
    if (first !== undefined)
      throw new StartError(
        `The dataset in ${folders[at]} has ${problems.length} faults and was not loaded; the first: ${problemText(first)}`,
      );
  }
}
