// Prepares what is missing, then runs the service: checks Node and Java, installs, builds, fetches the database's jars.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dataDir = resolve(process.env.DATA_DIR || 'data');
const embedded = !process.env.NEO4J_URI;
const [major, minor] = process.versions.node.split('.').map(Number);

try {
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node ${process.versions.node} is too old; install Node 20.19 or newer.`);
  await prepare();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (!process.argv.includes('--prepare')) await run();

async function prepare() {
  const database = embedded ? await import('./neo4j/prepare.mjs') : undefined;
  const java = database?.checkJava();
  const unlock = lock();
  process.once('exit', unlock);
  install();
  build();
  if (database) {
    const { createProgress } = await import('./neo4j/progress.mjs');
    await database.prepareDatabase(dataDir, java, createProgress());
  }
  unlock();
  process.off('exit', unlock);
}

/** Two starts at once would install into one another; a lock of a process that is gone does not count. */
function lock() {
  const file = join(root, '.start-lock');
  for (let waited = 0; !taken(file); waited += 1) {
    if (waited === 0) console.log('Another start is preparing this folder; waiting for it.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  return () => rmSync(file, { force: true });
}

function taken(file) {
  // A lock without a number was made this moment; its owner is about to write it.
  const owner = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const made = existsSync(file) ? statSync(file).mtimeMs : 0;
  if (!alive(Number(owner)) && (owner !== '' || Date.now() - made > 5000)) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function alive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function install() {
  const done = join(root, 'node_modules', '.package-lock.json');
  const lockFile = join(root, 'package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lockFile).mtimeMs - 1000) return;
  if (process.env.DIPLOGRAPH_INSTALL === 'off')
    throw new Error('Packages are missing or older than the lock file; run npm ci.');
  console.log('Installing packages from the lock file (npm ci); DIPLOGRAPH_INSTALL=off turns this off.');
  call('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], 'The packages could not be installed');
}

/** The compiler is not even started where no source is newer than its last output. The pages keep a hash of their sources. */
function build() {
  buildService();
  // The compiler writes a plain file; npx runs it as a program.
  chmodSync(join(root, 'dist', 'main.js'), 0o755);
  call(process.execPath, [join(root, 'web', 'build.mjs')], 'The pages could not be built');
}

function buildService() {
  const stamp = join(root, 'dist', '.tsbuildinfo');
  const inputs = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => join(root, name));
  for (const entry of readdirSync(join(root, 'src'), { recursive: true })) inputs.push(join(root, 'src', entry));
  const built = existsSync(stamp) && existsSync(join(root, 'dist', 'main.js')) ? statSync(stamp).mtimeMs : 0;
  if (inputs.every((file) => statSync(file).mtimeMs <= built)) return;
  console.log('Building what changed.');
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  call(process.execPath, [compiler, '-p', 'tsconfig.build.json'], 'The build failed');
  const now = new Date();
  utimesSync(stamp, now, now);
}

function call(command, args, failure) {
  try {
    execFileSync(command, args, { cwd: root, stdio: 'inherit' });
  } catch {
    throw new Error(`${failure}; what is above says why.`);
  }
}

/** In this process: so there is no parent whose end the service could miss. */
async function run() {
  const main = join(root, 'dist', 'main.js');
  process.env.NODE_ENV = 'production';
  if (process.env.npm_lifecycle_event !== undefined) endWithParent();
  process.argv.splice(1, process.argv.length - 1, main, 'start', ...process.argv.slice(2));
  await import(pathToFileURL(main).href);
}

/** The shell between npm and this process passes no signal on: its end is the signal. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
