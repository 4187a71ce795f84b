import { StartError } from '../errors.ts';
import { draftMapping } from '../table/draft-mapping.ts';

/** `diplograph mapping init FILE`: prints the draft of a mapping for a table. Returns the exit code. */
export async function mappingCommand([what, file, ...rest]: readonly string[]): Promise<number> {
  if (what !== 'init' || file === undefined || rest.length > 0)
    throw new StartError('Say of which table: diplograph mapping init FILE > mapping.yaml');
  process.stdout.write(await draftMapping(file));
  return 0;
}
