import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from './graph.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'cypher');
const NAME = /^([A-Za-z][A-Za-z0-9_]*([:|][A-Za-z][A-Za-z0-9_]*)*|<-|->|-)$/;
const PLACE = /\{\{(\w+)(?: (\w+))?\}\}/g;
const texts = new Map<string, string>();

/**
 * The statement of a file. Places `{{…}}` take labels and types of the ontology, never text of a client; a name that
 * is not one word per label is refused all the same. `conditions` are expressions made by `src/filter`, whose text has
 * names of the ontology and parameters only.
 */
export function statement(
  name: string,
  parameters: Statement['parameters'],
  places: Readonly<Record<string, string>> = {},
  conditions: Readonly<Record<string, string>> = {},
): Statement {
  return filledStatement(name, parameters, { places, conditions, macros: {} });
}

/** What fills the places of a statement. */
export interface Filling {
  readonly places: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, string>>;
  /** Fill places of two words, `{{word variable}}`, by the second. */
  readonly macros: Readonly<Record<string, (variable: string) => string>>;
}

/** A statement whose file has places of two words too. */
export function filledStatement(
  name: string,
  parameters: Statement['parameters'],
  { places, conditions, macros }: Filling,
): Statement {
  for (const [place, value] of Object.entries(places))
    if (!NAME.test(value)) throw new Error(`${value} is no name for {{${place}}} of ${name}.`);
  const filled = { ...places, ...conditions };
  const text = textOf(name).replaceAll(PLACE, (_, place: string, word: string | undefined) => {
    const value = word === undefined ? filled[place] : macros[place]?.(word);
    if (value === undefined) throw new Error(`{{${place}}} of ${name} is left empty.`);
    return value;
  });
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
