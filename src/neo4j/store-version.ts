import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';

/** Notes which Neo4j writes this store, and refuses the store of another line: Neo4j converts one way, and never back. */
export function claimStore(dataDir: string, classPath: string): void {
  const version = /neo4j-kernel-([0-9.]+)\.jar/.exec(classPath)?.[1];
  if (version === undefined) return;
  const file = join(dataDir, 'store.version');
  const stored = existsSync(file) ? readFileSync(file, 'utf8').trim() : version;
  if (lineOf(stored) !== lineOf(version) || numberOf(stored) > numberOf(version)) {
    throw new StartError(
      `The data folder ${dataDir} holds a store of Neo4j ${stored}, and this is ${version}; set DATA_DIR to another folder, or NEO4J_VERSION=${stored}.`,
    );
  }
  writeFileSync(file, version);
}

const lineOf = (version: string): string => version.split('.')[0] ?? '';

const numberOf = (version: string): number => version.split('.').reduce((sum, part) => sum * 10_000 + Number(part), 0);
