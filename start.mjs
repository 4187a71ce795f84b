// Prepares what is missing, then runs the service: checks Node and Java, installs, builds, fetches the database's jars.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dataDir = resolve(process.env.DATA_DIR ?? 'data');
const [major, minor] = process.versions.node.split('.').map(Number);

const stop = (line) => {
  console.error(line);
  process.exit(1);
};

if (major < 20 || (major === 20 && minor < 19))
  stop(`Node ${process.versions.node} is too old; install Node 20.19 or newer.`);
if (process.env.NEO4J_URI === undefined) checkJava();
const unlock = lock();
install();
build();
if (process.env.NEO4J_URI === undefined) resolveJars();
unlock();
if (!process.argv.includes('--prepare')) run();

function checkJava() {
  const home = process.env.JAVA_HOME;
  const bin = (name) => (home ? join(home, 'bin', name) : name);
  const version = /version "(\d+)/.exec(output(bin('java'), ['-version']) ?? '')?.[1];
  if (version === undefined)
    stop('No Java was found; install a JDK 17 or newer, or set NEO4J_URI to a Neo4j that is running.');
  if (Number(version) < 17) stop(`Java ${version} is too old; install a JDK 17 or newer, or set JAVA_HOME to one.`);
  if (output(bin('javac'), ['-version']) === null)
    stop('Java is here without its compiler (a JRE); install a JDK 17 or newer.');
}

function output(command, args) {
  try {
    return execFileSync('sh', ['-c', `"$0" ${args.join(' ')} 2>&1`, command], { encoding: 'utf8' });
  } catch {
    return null;
  }
}

/** Two starts at once would install into one another; a lock of a process that is gone does not count. */
function lock() {
  const file = join(root, '.start-lock');
  for (let waited = 0; existsSync(file) && alive(Number(readFileSync(file, 'utf8'))); waited += 1) {
    if (waited === 0) console.log('Another start is preparing this folder; waiting for it.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function install() {
  const done = join(root, 'node_modules', '.package-lock.json');
  const lockFile = join(root, 'package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lockFile).mtimeMs - 1000) return;
  if (process.env.DIPLOGRAPH_INSTALL === 'off') stop('Packages are missing or older than the lock file; run npm ci.');
  console.log('Installing packages from the lock file (npm ci); DIPLOGRAPH_INSTALL=off turns this off.');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: root, stdio: 'inherit' });
}

/** The compiler itself knows what changed: its build information is kept beside the output. The pages keep a hash of their sources. */
function build() {
  console.log('Building what changed.');
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  execFileSync(process.execPath, [join(root, 'web', 'build.mjs')], { cwd: root, stdio: 'inherit' });
}

function resolveJars() {
  const version =
    process.env.NEO4J_VERSION ?? /<neo4j.version>([^<]+)/.exec(readFileSync(join(root, 'neo4j', 'pom.xml'), 'utf8'))[1];
  const file = join(dataDir, 'neo4j.classpath');
  const versionFile = `${file}.version`;
  const current = existsSync(file) && existsSync(versionFile) && readFileSync(versionFile, 'utf8') === version;
  if (
    current &&
    readFileSync(file, 'utf8')
      .split(':')
      .every((jar) => existsSync(jar.trim()))
  )
    return;
  console.log(`Fetching Neo4j ${version} with Maven, about 120 MB the first time.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
  const args = [
    '-B',
    '-q',
    '-f',
    join(root, 'neo4j', 'pom.xml'),
    `-Dneo4j.version=${version}`,
    goal,
    `-Dmdep.outputFile=${file}.part`,
  ];
  execFileSync('mvn', args, { stdio: 'inherit' });
  renameSync(`${file}.part`, file);
  writeFileSync(versionFile, version);
}

function run() {
  const args = [join(root, 'dist', 'main.js'), 'start', ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
