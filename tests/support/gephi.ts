import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from './written.ts';

const HERE = join('tests', 'support', 'gephi');
const CLASSPATH = join('data', 'gephi.classpath');
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

/** Whether Gephi's toolkit is here, or Maven that fetches it. */
export const canGephi = (): boolean => existsSync(CLASSPATH) || isProgram('mvn');

function isProgram(name: string): boolean {
  try {
    execFileSync(name, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The jar, fetched once (about 80 MB). */
function classpath(): string {
  if (!existsSync(CLASSPATH)) {
    const part = resolve(`${CLASSPATH}.part`);
    execFileSync('mvn', ['-B', '-q', '-f', join(HERE, 'pom.xml'), GOAL, `-Dmdep.outputFile=${part}`], {
      stdio: 'ignore',
    });
    renameSync(part, CLASSPATH);
  }
  return readFileSync(CLASSPATH, 'utf8').trim();
}

export interface Opened {
  readonly [field: string]: string;
}

/** What Gephi has of the three files of an export, by file; draws a picture of the first, as SVG, where one is wanted. */
export async function openedByGephi(service: string, search: string, picture?: string): Promise<Map<string, Opened>> {
  const folder = resolve('data', 'gephi');
  mkdirSync(folder, { recursive: true });
  const bytes = async (format: string) =>
    new Uint8Array(await (await fetch(`${service}/export?format=${format}&${search}`)).arrayBuffer());
  for (const format of ['gexf', 'graphml']) writeFileSync(join(folder, `graph.${format}`), await bytes(format));
  for (const [name, text] of Object.entries(filesOf(await bytes('gephi-csv')))) writeFileSync(join(folder, name), text);
  const program = ['-Djava.awt.headless=true', '-cp', classpath(), join(HERE, 'ReadExports.java'), folder];
  const printed = execFileSync('java', picture === undefined ? program : [...program, picture], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = printed.trimEnd().split('\n');
  return new Map(lines.map(fieldsOf).map((fields) => [fields['file'] ?? fields['issue'] ?? '', fields]));
}

const fieldsOf = (line: string): Opened =>
  Object.fromEntries(
    line.split('\t').map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)]),
  );
