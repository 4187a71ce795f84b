import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Problem, Row } from './row.ts';

export type TableKind = 'entities' | 'names' | 'claims';

export interface Table {
  readonly kind: TableKind;
  readonly rows: readonly Row[];
}

/** A Data Package as it stands in its folder. */
export interface Dataset {
  readonly name: string;
  readonly order: number;
  readonly source: string;
  readonly reading: 'IN_FULL' | 'AS_STATED';
  readonly title: string;
  readonly version: string;
  readonly licences: readonly string[];
  readonly tables: readonly Table[];
}

export type Read = { readonly dataset: Dataset; readonly problems: readonly Problem[] };

const KINDS: readonly string[] = ['entities', 'names', 'claims'];
const CELL_CHARACTERS = 20_000;
const DESCRIPTION = 'datapackage.json';

/** Reads a Data Package; what cannot be read is a problem, and the rest is read all the same. */
export function readDataset(folder: string): Read {
  const file = join(folder, DESCRIPTION);
  const described = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : undefined;
  const own = record(described?.['diplograph']);
  const resources = list(described?.['resources']);
  const tables = resources.map((resource) => readTable(folder, resource));
  const dataset: Dataset = {
    name: String(described?.['name'] ?? ''),
    order: Number(own['order']),
    source: String(own['source'] ?? ''),
    reading: own['reading'] === 'IN_FULL' ? 'IN_FULL' : 'AS_STATED',
    title: String(described?.['title'] ?? described?.['name'] ?? ''),
    version: String(described?.['version'] ?? ''),
    licences: list(described?.['licenses']).map((licence) => String(licence['name'] ?? licence['title'] ?? '')),
    tables: tables.flatMap(({ table }) => (table === undefined ? [] : [table])),
  };
  return { dataset, problems: [...descriptionProblems(dataset, own), ...tables.flatMap(({ problems }) => problems)] };
}

/** SHA-256 of the files of a Data Package: the same where nothing changed. */
export function hashOfDataset(folder: string): string {
  const hash = createHash('sha256');
  const description = readFileSync(join(folder, DESCRIPTION));
  hash.update(description);
  for (const resource of list(parseJson(description.toString('utf8'))?.['resources'])) {
    const path = join(folder, String(resource['path'] ?? ''));
    if (staysInside(String(resource['path'] ?? '')) && existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

const staysInside = (file: string): boolean =>
  file !== '' && !normalize(file).startsWith('..') && !file.startsWith('/');

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(record) : []);

function descriptionProblems(dataset: Dataset, own: Readonly<Record<string, unknown>>): Problem[] {
  const needs: [boolean, string, unknown][] = [
    [/^[a-z][a-z0-9-]*$/.test(dataset.name), 'name: expected lower case letters, digits and hyphens', dataset.name],
    [
      Number.isInteger(dataset.order) && dataset.order > 0,
      'diplograph.order: expected a whole number from 1',
      own['order'],
    ],
    [/^source:[a-z0-9-]+$/.test(dataset.source), 'diplograph.source: expected the id of a source', own['source']],
    [
      own['reading'] === 'IN_FULL' || own['reading'] === 'AS_STATED',
      'diplograph.reading: expected IN_FULL or AS_STATED',
      own['reading'],
    ],
  ];
  return needs
    .filter(([holds]) => !holds)
    .map(([, rule, value]) => ({ file: DESCRIPTION, value: String(value), rule }));
}

function readTable(
  folder: string,
  resource: Readonly<Record<string, unknown>>,
): { table?: Table; problems: Problem[] } {
  const file = String(resource['path'] ?? '');
  const kind = String(resource['table'] ?? '');
  const fault = (rule: string, value = file) => ({ problems: [{ file: DESCRIPTION, value, rule }] });
  if (!KINDS.includes(kind)) return fault(`resource ${file}: table is one of ${KINDS.join(', ')}`, kind);
  if (!staysInside(file)) return fault('path stays in the folder of the package');
  const path = join(folder, file);
  if (!existsSync(path)) return fault('the file exists');
  return parseTable(file, kind as TableKind, readFileSync(path));
}

function parseTable(file: string, kind: TableKind, bytes: Buffer): { table?: Table; problems: Problem[] } {
  const text = decode(bytes);
  if (text === undefined) return { problems: [{ file, rule: 'the text is UTF-8 without byte order mark' }] };
  try {
    const parsed: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: true,
      info: true,
      bom: false,
    });
    const rows = parsed.map(({ record: cells, info }) => ({ file, line: info.lines, cells }));
    return { table: { kind, rows }, problems: rows.flatMap(cellProblems) };
  } catch (error) {
    return {
      problems: [{ file, rule: `the table is CSV: ${error instanceof Error ? error.message : String(error)}` }],
    };
  }
}

/** Cells that a spreadsheet would run, or that no one could have meant. */
function cellProblems({ file, line, cells }: Row): Problem[] {
  return Object.entries(cells).flatMap(([column, value]) => [
    ...(/^[=+@\t\r]/.test(value) || (value.startsWith('-') && !/^-\d/.test(value))
      ? [{ file, line, column, value, rule: 'no cell begins like a formula (=, +, -, @)' }]
      : []),
    ...(value.length > CELL_CHARACTERS
      ? [{ file, line, column, value, rule: `a cell has at most ${CELL_CHARACTERS} characters` }]
      : []),
  ]);
}

function decode(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    return record(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
