import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { COLUMNS, type TableKind } from './columns.ts';
import { bytesOf } from './csv-lines.ts';
import { parseTable, type Table } from './parse-table.ts';
import type { Problem } from './row.ts';

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

const DESCRIPTION = 'datapackage.json';

/** Reads a Data Package; what cannot be read is a problem, and the rest is read all the same. */
export function readDataset(folder: string): Read {
  const { described, problems: undescribed } = readDescription(join(folder, DESCRIPTION));
  const own = record(described['diplograph']);
  const resources = list(described['resources']);
  const tables = resources.map((resource) => readTable(folder, resource));
  const dataset: Dataset = {
    name: String(described['name'] ?? ''),
    order: Number(own['order']),
    source: String(own['source'] ?? ''),
    reading: own['reading'] === 'IN_FULL' ? 'IN_FULL' : 'AS_STATED',
    title: String(described['title'] ?? described['name'] ?? ''),
    version: String(described['version'] ?? ''),
    licences: list(described['licenses']).map((licence) => String(licence['name'] ?? licence['title'] ?? '')),
    tables: tables.flatMap(({ table }) => (table === undefined ? [] : [table])),
  };
  const problems = undescribed.length > 0 ? undescribed : descriptionProblems(dataset, own, resources.length);
  return { dataset, problems: [...problems, ...tables.flatMap((table) => table.problems)] };
}

function readDescription(file: string): { described: Record<string, unknown>; problems: Problem[] } {
  const fault = (rule: string) => ({ described: {}, problems: [{ file: DESCRIPTION, rule }] });
  if (!isFile(file)) return fault('the file exists');
  const described = parseJson(readFileSync(file, 'utf8'));
  return described === undefined ? fault('the file is JSON, with an object at its top') : { described, problems: [] };
}

/** Where a Data Package is listed, and the SHA-256 of its files: the same where nothing changed. Reads no table. */
export function identityOf(folder: string): { readonly order: number; readonly hash: string } | undefined {
  const file = join(folder, DESCRIPTION);
  if (!isFile(file)) return undefined;
  const hash = createHash('sha256');
  const description = readFileSync(file);
  hash.update(description);
  const described = parseJson(description.toString('utf8'));
  for (const { path } of list(described?.['resources'])) {
    const table = join(folder, String(path ?? ''));
    if (staysInside(String(path ?? '')) && isFile(table)) for (const part of bytesOf(table)) hash.update(part);
  }
  return { order: Number(record(described?.['diplograph'])['order']), hash: hash.digest('hex') };
}

const staysInside = (file: string): boolean =>
  file !== '' && !normalize(file).startsWith('..') && !file.startsWith('/');

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(record) : []);

function descriptionProblems(dataset: Dataset, own: Readonly<Record<string, unknown>>, resources: number): Problem[] {
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
    [resources > 0, 'resources: expected at least one table', resources],
  ];
  return needs
    .filter(([holds]) => !holds)
    .map(([, rule, value]) => ({ file: DESCRIPTION, value: String(value), rule }));
}

function readTable(
  folder: string,
  resource: Readonly<Record<string, unknown>>,
): { readonly table?: Table; readonly problems: readonly Problem[] } {
  const file = String(resource['path'] ?? '');
  const kind = String(resource['table'] ?? '');
  const fault = (rule: string, value = file) => ({ problems: [{ file: DESCRIPTION, value, rule }] });
  if (!Object.hasOwn(COLUMNS, kind))
    return fault(`resource ${file}: table is one of ${Object.keys(COLUMNS).join(', ')}`, kind);
  if (!staysInside(file)) return fault('path stays in the folder of the package');
  const path = join(folder, file);
  if (!isFile(path)) return fault('the file exists');
  if (!realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`))
    return fault('path stays in the folder of the package, also behind links');
  return parseTable(path, file, kind as TableKind);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    return record(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
