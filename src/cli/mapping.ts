import { join } from 'node:path';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { draftMapping } from '../table/draft-mapping.ts';

/** `diplograph mapping init FILE`: prints the draft of a mapping for a table. Returns the exit code. */
export async function mappingCommand({ root }: Config, [what, file, ...rest]: readonly string[]): Promise<number> {
  if (what !== 'init' || file === undefined || rest.length > 0)
    throw new StartError('Say of which table: diplograph mapping init FILE > mapping.yaml');
  const { ontology } = readOntology([join(root, 'schema')]);
  process.stdout.write(await draftMapping(ontology, file));
  return 0;
}
