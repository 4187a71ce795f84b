import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { StartError } from '../errors.ts';

/** Names what a publication wrote, so that the next one takes away nothing else. */
const LIST = '.diplograph-published';

/** A folder that holds a publication and nothing else. */
export interface Folder {
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** Writes the list of all files; what has none is no publication. */
  readonly close: () => number;
}

/** Opens a folder that is empty, or holds an earlier publication, which is taken away. Errors: StartError where it holds something else. */
export function openFolder(folder: string): Folder {
  const list = join(folder, LIST);
  const earlier = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  const foreign = filesIn(folder).find((file) => file !== LIST && !earlier.includes(file));
  if (foreign !== undefined)
    throw new StartError(
      `${folder} holds ${foreign}, which was not published by diplograph; expected a folder that is empty or does not exist.`,
    );
  for (const file of earlier) rmSync(join(folder, file), { force: true });
  const written = new Set<string>();
  // While it is written, what is there is listed as well: a publication that broke off can be done again.
  const keep = () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(list, `${[...written].sort().join('\n')}\n`);
  };
  return {
    write: (file, content) => {
      written.add(file);
      if (written.size % 500 === 1) keep();
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
    close: () => {
      keep();
      return written.size;
    },
  };
}

/** Names with slashes. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
