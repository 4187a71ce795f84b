// Finds Maven, or fetches it: the user is asked for Node and a JDK only.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const VERSION = '3.9.16';
const SHA512 =
  'ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929' +
  'ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3';
const CENTRAL = 'https://repo.maven.apache.org/maven2';

/** The command of Maven and its first arguments: the one on the PATH, else one of our own that is fetched once. */
export async function findMaven({ java, jar, onPath, progress }) {
  if (onPath) return { command: 'mvn', prefix: [] };
  const home = join(cacheDir(), `apache-maven-${VERSION}`);
  if (!existsSync(home)) unpack(await download(progress), home, jar);
  const loader = readdirSync(join(home, 'boot')).find((name) => name.endsWith('.jar'));
  const settings = [`-Dclassworlds.conf=${join(home, 'bin', 'm2.conf')}`, `-Dmaven.home=${home}`];
  const project = `-Dmaven.multiModuleProjectDirectory=${home}`;
  const launcher = 'org.codehaus.plexus.classworlds.launcher.Launcher';
  return { command: java, prefix: ['-cp', join(home, 'boot', loader), ...settings, project, launcher] };
}

const cacheDir = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'diplograph');

async function download(progress) {
  const base = (process.env.MVNW_REPOURL || CENTRAL).replace(/\/+$/, '');
  const url = `${base}/org/apache/maven/apache-maven/${VERSION}/apache-maven-${VERSION}-bin.zip`;
  const step = 'Fetching Maven (MB)';
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const total = Number(response.headers.get('content-length')) / 1e6;
    const parts = [];
    let bytes = 0;
    for await (const part of response.body) {
      parts.push(part);
      bytes += part.length;
      progress(step, bytes / 1e6, total || undefined);
    }
    progress.end();
    return checked(Buffer.concat(parts));
  } catch (error) {
    throw new Error(
      `Maven ${VERSION} could not be fetched from ${url}: ${error.cause?.message ?? error.message}. ` +
        'Install Maven, set MVNW_REPOURL to a mirror of Maven Central, or set NEO4J_URI to a Neo4j that is running.',
    );
  }
}

/** What is run on the user's machine is what we looked at, wherever it came from. */
export function checked(bytes, expected = SHA512) {
  const found = createHash('sha512').update(bytes).digest('hex');
  if (found !== expected) throw new Error(`its SHA-512 is ${found.slice(0, 16)}…, expected ${expected.slice(0, 16)}…`);
  return bytes;
}

/** Unpacked beside its place and moved there, so that a half of it is never taken for the whole. */
function unpack(bytes, home, jar) {
  const part = `${home}.part-${process.pid}`;
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, 'maven.zip'), bytes);
  execFileSync(jar, ['xf', 'maven.zip'], { cwd: part });
  if (!existsSync(home)) renameSync(join(part, `apache-maven-${VERSION}`), home);
  rmSync(part, { recursive: true, force: true });
}
