// Builds the pages whose sources changed since the last build, into dist/web; does nothing where none did.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const web = import.meta.dirname;
const root = join(web, '..');
const out = join(root, 'dist', 'web');
// Written last and emptied first, so that a build that was cut off is done again.
const stamp = join(out, '.sources');
/** Each by its configuration: what browsers load, what the service writes pages with, the playground. */
const BUILDS = ['vite.config.ts', 'pages/vite.config.ts', 'playground/vite.config.ts'];

const sources = hashOf([...filesIn(web), join(root, 'package-lock.json')]);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
  console.log('Building the pages, about fifteen seconds.');
  rmSync(stamp, { force: true });
  const { build } = await import('vite');
  for (const config of BUILDS) await build({ configFile: join(web, config), logLevel: 'warn' });
  for (const file of filesIn(out)) compress(file);
  writeFileSync(stamp, sources);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Beside the file: gzip only, since browsers ask for nothing better over plain HTTP from another machine. */
function compress(file) {
  const content = readFileSync(file);
  const packed = gzipSync(content, { level: 9 });
  if (packed.length < content.length * 0.9) writeFileSync(`${file}.gz`, packed);
}
