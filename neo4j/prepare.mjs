// Prepares the embedded database: checks the JDK, fetches the jars of Neo4j with Maven, compiles the launcher once.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMaven } from './maven.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
const JARS = 220;

export const neo4jVersion = () =>
  process.env.NEO4J_VERSION || /<neo4j.version>([^<]+)/.exec(readFileSync(join(here, 'pom.xml'), 'utf8'))[1];

const tool = (name) => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', name) : name);

/** What `java -version` prints, where the JDK will do; throws one line that says what to do, where it will not. */
export function checkJava(version = neo4jVersion()) {
  const needed = Number.parseInt(version, 10) >= 2025 ? 21 : 17;
  const wanted = `install a JDK ${needed} or newer`;
  const printed = output(tool('java'), ['-version']);
  const found = /version "(\d+)/.exec(printed ?? '')?.[1];
  const where = process.env.JAVA_HOME ? ` in JAVA_HOME (${process.env.JAVA_HOME})` : '';
  if (found === undefined)
    throw new Error(`No Java was found${where}; ${wanted}, or set NEO4J_URI to a Neo4j that is running.`);
  if (Number(found) < needed)
    throw new Error(`Java ${found} is too old for Neo4j ${version}; ${wanted}, or set JAVA_HOME to one.`);
  if (output(tool('javac'), ['-version']) === null)
    throw new Error(`Java ${found} is here without its compiler (a JRE); ${wanted}, or set JAVA_HOME to one.`);
  return printed;
}

/** Writes DATA_DIR/neo4j.classpath: the compiled launcher, then the jars. Does nothing where that is done. */
export async function prepareDatabase(dataDir, java, progress) {
  const version = neo4jVersion();
  const source = readFileSync(join(here, 'Launcher.java'), 'utf8');
  const key = createHash('sha256').update(`${version}\n${java}\n${source}`).digest('hex').slice(0, 16);
  const file = join(dataDir, 'neo4j.classpath');
  const launcher = join(dataDir, `launcher-${key}.jar`);
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim().split(delimiter) : [];
  if (known[0] === launcher && known.every((jar) => existsSync(jar))) return;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const jars = await resolveJars(version, `${file}.part`, progress);
  dropOldLaunchers(dataDir);
  compile(launcher, jars);
  writeFileSync(`${file}.part`, [launcher, jars].join(delimiter));
  renameSync(`${file}.part`, file);
}

/** A launcher of other source, Neo4j or Java, and the archive of its classes, is of no more use. */
function dropOldLaunchers(dataDir) {
  for (const name of readdirSync(dataDir)) if (/^launcher-\w+\.(jar|jsa)/.test(name)) rmSync(join(dataDir, name));
}

async function resolveJars(version, file, progress) {
  const onPath = output('mvn', ['-version']) !== null;
  const maven = await findMaven({ java: tool('java'), jar: tool('jar'), onPath, progress });
  const args = ['-B', '-f', join(here, 'pom.xml'), `-Dneo4j.version=${version}`, GOAL, `-Dmdep.outputFile=${file}`];
  const step = `Fetching Neo4j ${version} with Maven, about 120 MB (jars)`;
  progress(step, 0, JARS);
  const child = spawn(maven.command, [...maven.prefix, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  // Maven resets the colours of the terminal there; what it has to say stands in its output.
  child.stderr.resume();
  let jars = 0;
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    const done = printed.match(/Downloaded from \S+ \S+\.jar/g)?.length ?? 0;
    if (done > jars) progress(step, Math.min(done, JARS), JARS);
    jars = done;
  });
  const code = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve));
  progress.end();
  if (code === 0) return readFileSync(file, 'utf8').trim();
  const reason = /ERROR\] (.*)/.exec(printed)?.[1] ?? `it ended with code ${code}`;
  throw new Error(
    `Maven could not fetch Neo4j ${version}: ${reason}. Check the network and NEO4J_VERSION, then try again.`,
  );
}

/** A jar and not a folder: the JVM keeps an archive of loaded classes only where the class path is made of jars. */
function compile(launcher, jars) {
  const classes = mkdtempSync(`${launcher}-`);
  const options = ['-proc:none', '-nowarn', '-cp', jars, '-d', classes];
  execFileSync(tool('javac'), [...options, join(here, 'Launcher.java')], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(tool('jar'), ['cf', `${launcher}.part`, '-C', classes, '.']);
  renameSync(`${launcher}.part`, launcher);
  rmSync(classes, { recursive: true });
}

function output(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? `${stderr}${stdout}` : null;
}
