import type { Dataset } from '../dataset/read-dataset.ts';
import { refreshEntities } from '../projection/refresh.ts';
import type { ClaimWriter } from './claim-writer.ts';
import { closeMissing } from './close-missing.ts';
import type { Importing } from './importing.ts';
import type { Changed, Load } from './load.ts';
import { unclaimedIds } from './settle.ts';

interface Ending {
  readonly dataset: Dataset;
  readonly load: Load;
  readonly writer: ClaimWriter;
  readonly written: number;
  /** Whether the dataset still makes the claim of that id. */
  readonly isMade: (id: string) => boolean;
}

/** After the last claim of a load: closes those that are not made any more, and makes anew what many claims decide together. */
export async function endLoad(importing: Importing, ending: Ending): Promise<{ closed: number; changed: Changed }> {
  const { dataset, load, writer, written, isMade } = ending;
  const { progress } = importing;
  // Of a dataset that was never loaded before nothing can be missing.
  const { closed, changed } = load.isFirst
    ? { closed: 0, changed: { written, closed: 0 } }
    : await closeMissing(importing, { dataset, isMade, load, letGo: writer.letGo });
  const unfinished = writer.unfinished();
  for (const id of load.leftovers ? await unclaimedIds(importing) : []) unfinished.add(id);
  progress?.(`${dataset.name}: entities`, 0, 1);
  await refreshEntities(importing, unfinished);
  progress?.(`${dataset.name}: entities`, 1, 1);
  return { closed, changed };
}
