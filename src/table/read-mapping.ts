import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../dataset/row.ts';
import { brokenBy, PERIOD } from '../dataset/value-rules.ts';
import { StartError } from '../errors.ts';
import { type CodeList, codeListFile, codeListOf, readCodeList } from './code-list.ts';
import type { Mapping, TableSource } from './mapping.ts';
import { isMapping, type MappingNode, type Open, parseMapping } from './mapping-node.ts';
import { readEntity, readStatement } from './read-rules.ts';
import { PLAIN, readTableForm } from './read-table-form.ts';
import { given, type Reading, readValue } from './read-value.ts';

export interface ReadMapping {
  readonly mapping: Mapping;
  readonly problems: readonly Problem[];
  /** Name of the file, as problems give it. */
  readonly file: string;
  /** The file and the code lists that it names: what it says is the same while they are. */
  readonly files: readonly string[];
}

const LARGEST = 1024 * 1024;

/** Reads a mapping file; what is wrong with it is told all at once. Error: StartError where there is no such file. */
export function readMapping(path: string): ReadMapping {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile())
    throw new StartError(`There is no mapping file ${path}; draft one: diplograph mapping init FILE.`);
  if (stat.size > LARGEST)
    throw new StartError(`The mapping ${path} has ${stat.size} bytes; at most ${LARGEST} are read.`);
  const file = basename(path);
  const { top, problems, report, open } = parseMapping(file, readFileSync(path, 'utf8'));
  if (problems.length > 0) return { mapping: EMPTY, problems, file, files: [path] };
  const files = [path];
  const reading: Reading = { open, codes: (at) => codesOf(open, path, { at, files }) };
  const fields = open.fields(top, {
    needed: ['dataset', 'source'],
    known: ['table', 'values', 'entities', 'statements'],
  });
  const mapping = readSections(reading, fields);
  if (mapping.entities.size === 0 && mapping.statements.length === 0)
    report(top, 'a mapping has entities or statements: nothing would come of a row');
  return { mapping, problems, file, files };
}

function readSections(reading: Reading, fields: ReadonlyMap<string, MappingNode>): Mapping {
  const { open } = reading;
  const dataset = readDatasetSection(reading, fields.get('dataset'));
  const named = <T>(name: string, read: (at: MappingNode, key: string) => T): Map<string, T> => {
    const at = fields.get(name);
    if (at === undefined) return new Map();
    return new Map([...open.entries(at)].map(([key, node]) => [key, read(node, key)]));
  };
  const statements = fields.get('statements');
  return {
    dataset,
    source: readSource(reading, fields.get('source'), dataset.name),
    table: readTableForm(reading, fields.get('table')),
    values: named('values', (at) => readValue(reading, at)),
    entities: named('entities', (at, key) => readEntity(reading, at, key)),
    statements: statements === undefined ? [] : open.items(statements).map((at) => readStatement(reading, at)),
  };
}

function readDatasetSection({ open }: Reading, at: MappingNode | undefined): Mapping['dataset'] {
  if (at === undefined) return EMPTY.dataset;
  const fields = open.fields(at, { needed: ['name', 'order'], known: ['title', 'version'] });
  const text = (key: string): string => checked(open, fields.get(key), () => undefined);
  const name = checked(open, fields.get('name'), (value) =>
    /^[a-z][a-z0-9-]*$/.test(value) ? undefined : 'lower case letters, digits and hyphens',
  );
  const order = checked(open, fields.get('order'), (value) =>
    /^[1-9]\d{0,6}$/.test(value) ? undefined : 'a whole number from 1 that no other dataset has; the seeds have 1 to 4',
  );
  return { name, order: Number(order), title: text('title') || name, version: text('version') };
}

const SOURCE = { needed: ['title', 'licence', 'retrieved'], known: ['id', 'url', 'version', 'published'] };

function readSource({ open }: Reading, at: MappingNode | undefined, dataset: string): TableSource {
  if (at === undefined) return EMPTY.source;
  const fields = open.fields(at, SOURCE);
  const said = (value: string) => (value === 'TODO' ? 'say it in place of TODO' : undefined);
  const period = (value: string) => said(value) ?? brokenBy(PERIOD, value);
  const rules: Readonly<Record<string, (value: string) => string | undefined>> = {
    title: said,
    licence: said,
    retrieved: period,
    published: period,
    version: said,
    url: (value) => said(value) ?? (/^https?:\/\/./.test(value) ? undefined : 'an address that begins with http'),
    id: (value) => (/^source:[a-z0-9-]+$/.test(value) ? undefined : 'source: and small letters, digits, hyphens'),
  };
  const texts = Object.entries(rules).map(([key, rule]) => [key, checked(open, fields.get(key), rule) || undefined]);
  const found = given(Object.fromEntries(texts) as Record<string, string | undefined>);
  return { ...EMPTY.source, id: `source:${dataset}`, ...found };
}

/** The text of a field, checked by a rule; empty where there is none. */
function checked(open: Open, at: MappingNode | undefined, broken: (value: string) => string | undefined): string {
  const text = at === undefined ? undefined : open.text(at);
  const rule = text === undefined ? undefined : broken(text);
  if (at !== undefined && rule !== undefined) open.report(at, rule, text);
  return text ?? '';
}

interface Named {
  readonly at: MappingNode;
  /** Files that the mapping names, which are added here. */
  readonly files: string[];
}

/** Codes stand in the mapping itself, in a list that comes with the product, or in a file beside the mapping. */
function codesOf(open: Open, mapping: string, { at, files }: Named): CodeList | undefined {
  try {
    if (isMapping(at)) {
      const codes = [...open.entries(at)].map(([code, value]) => [code, open.text(value) ?? ''] as const);
      return codeListOf(at.path, codes);
    }
    const name = open.text(at) ?? '';
    const file = codeListFile(mapping, name);
    if (file === undefined)
      open.report(at, 'codes are a mapping, the list cameo, or a CSV file beside the mapping', name);
    if (file === undefined) return undefined;
    files.push(file);
    return readCodeList(name, file);
  } catch (error) {
    open.report(at, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** What stands where a section is missing, which is reported. */
const EMPTY: Mapping = {
  dataset: { name: '', order: 0, title: '', version: '' },
  source: { id: '', title: '', licence: '', retrieved: '' },
  table: PLAIN,
  values: new Map(),
  entities: new Map(),
  statements: [],
};
