import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { takeLock } from '../neo4j/folder-lock.ts';

/** Does the work while no other start works on this data folder: two at once would migrate and load into one another. */
export async function alone<T>(config: Config, work: () => Promise<T>): Promise<T> {
  if (config.neo4j !== undefined) return work();
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const file = join(config.dataDir, 'start.lock');
  let lock = takeLock(file);
  if (typeof lock === 'number')
    process.stderr.write(`Process ${lock} is preparing ${config.dataDir}; waiting for it.\n`);
  while (typeof lock === 'number') {
    await new Promise((resolve) => setTimeout(resolve, 250));
    lock = takeLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
