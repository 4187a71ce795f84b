import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from './graph.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'cypher');
const NAME = /^([A-Za-z][A-Za-z0-9_]*(:[A-Za-z][A-Za-z0-9_]*)*|<-|->|-)$/;
const texts = new Map<string, string>();

/**
 * The statement of a file. Places `{{…}}` take labels and types of the ontology, never text of a client; a name that
 * is not one word per label is refused all the same.
 */
export function statement(
  name: string,
  parameters: Statement['parameters'],
  places: Readonly<Record<string, string>> = {},
): Statement {
  const text = Object.entries(places).reduce((written, [place, value]) => {
    if (!NAME.test(value)) throw new Error(`${value} is no name for {{${place}}} of ${name}.`);
    return written.replaceAll(`{{${place}}}`, value);
  }, textOf(name));
  return { name, text, parameters };
}

function textOf(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(FOLDER, `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}

/** The statements of a migration file, one by one. */
export function migrationStatements(name: string): Statement[] {
  const lines = textOf(`migrations/${name}`)
    .split('\n')
    .filter((line) => !line.startsWith('//'));
  return lines
    .join('\n')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ name, text, parameters: {} }));
}
