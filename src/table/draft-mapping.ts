import { basename } from 'node:path';
import { problemText } from '../dataset/row.ts';
import { StartError } from '../errors.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { dateOf } from './date-pattern.ts';
import { beginningOf, textOf } from './decode.ts';
import type { Draft, DraftColumn } from './draft-lines.ts';
import { draftOf } from './draft-shapes.ts';
import type { Format, TableForm } from './mapping.ts';
import { formatOf, openTable } from './open-table.ts';
import { PLAIN } from './read-table-form.ts';

/** Rows that are looked at. */
const LOOKED_AT = 200;
/** Lines, and characters, in which the header is looked for. */
const FIRST_LINES = 12;
const LONGEST_HEAD = 20_000;
const MOST_PATTERNS = 3;
const DATES = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'YYYY/MM/DD',
  'D MMM YYYY',
  'YYYY-MM',
  'MM/YYYY',
  'YYYYQ',
  'YYYY-Q',
  'Q YYYY',
  "YYYY'M'MM",
  'YYYY',
];
const MISSING = [
  '',
  '\\N',
  'NULL',
  'null',
  'NA',
  'N/A',
  'n/a',
  'NaN',
  '-',
  '--',
  '---',
  '..',
  '…',
  ':',
  '?',
  '-999',
  '-9999',
];

/** Drafts a mapping from the header and the first rows of a table, as YAML with what is left to say. Error: StartError. */
export async function draftMapping(ontology: Ontology, path: string): Promise<string> {
  const form = await formOf(path);
  const table = await openTable(path, form);
  const [problem] = table.problems;
  if (problem !== undefined) throw new StartError(problemText(problem));
  const rows: ReadonlyMap<string, string>[] = [];
  for await (const row of table.read()) {
    if (row.fault === undefined) rows.push(row.cells);
    if (rows.length >= LOOKED_AT) break;
  }
  const missing = MISSING.filter((sign) => sign !== '' && rows.some((row) => [...row.values()].includes(sign)));
  const columns = table.columns.map((name) =>
    columnOf(
      name,
      rows.map((row) => row.get(name)?.trim() ?? ''),
    ),
  );
  return yamlOf(path, { form, missing, columns, draft: draftOf(ontology, nameOf(path), columns) });
}

/**
 * The delimiter is that of , ; tab and | which stands most often in one of the first lines; lines before the first that
 * has it are no part of the table.
 */
async function formOf(path: string): Promise<TableForm> {
  const format: Format = formatOf(path);
  const form = { ...PLAIN, format, missing: new Set(MISSING), keepFormulas: true };
  if (format === 'jsonl') return form;
  const { encoding, fault } = beginningOf(path, undefined);
  if (fault !== undefined) return form;
  let head = '';
  for await (const text of textOf(path, encoding)) {
    head += text;
    if (head.length > LONGEST_HEAD) break;
  }
  const lines = head.split('\n').slice(0, FIRST_LINES);
  const counts = (sign: string) => lines.map((line) => line.split(sign).length);
  const most = (sign: string) => Math.max(...counts(sign));
  const delimiter = [',', ';', '\t', '|'].toSorted((a, b) => most(b) - most(a))[0];
  if (delimiter === undefined || most(delimiter) === 1) return form;
  const skipLines = counts(delimiter).findIndex((count) => count > 1);
  return { ...form, delimiter, skipLines };
}

function columnOf(name: string, all: readonly string[]): DraftColumn {
  const cells = all.filter((cell) => !MISSING.includes(cell));
  const date = datesOf(cells);
  const otherDate = DATES.find((pattern) => date?.length === 1 && !date.includes(pattern) && fitsAll(pattern, cells));
  const isNumber = cells.length > 0 && cells.every((cell) => /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(cell));
  return { name, cells, isNumber, ...(date && { date }), ...(otherDate && { otherDate }) };
}

const fitsAll = (pattern: string, cells: readonly string[]): boolean => cells.every((cell) => isDate(pattern, cell));

/** Patterns of which each cell has one, as few as there may be; undefined where more than three would be needed. */
function datesOf(cells: readonly string[]): string[] | undefined {
  const found: string[] = [];
  let rest = cells;
  while (rest.length > 0 && found.length < MOST_PATTERNS) {
    const left = (pattern: string) => rest.filter((cell) => !isDate(pattern, cell));
    const best = DATES.toSorted((a, b) => left(a).length - left(b).length)[0];
    if (best === undefined || left(best).length === rest.length) return undefined;
    found.push(best);
    rest = left(best);
  }
  return found.length > 0 && rest.length === 0 ? found : undefined;
}

function isDate(pattern: string, cell: string): boolean {
  const [year = '', month = '01', day = '01'] = (dateOf(pattern, cell) ?? '').replace(/\/.*/, '').split('-');
  return (
    /^(1[5-9]|20)\d\d$/.test(year) && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  );
}

/** The name of a dataset, of the name of a file. */
function nameOf(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
  return name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-$/g, '') || 'table';
}

interface Drafted {
  readonly form: TableForm;
  readonly missing: readonly string[];
  readonly columns: readonly DraftColumn[];
  readonly draft: Draft;
}

function yamlOf(path: string, { form, missing, columns, draft }: Drafted): string {
  const doubts = columns.flatMap(({ name, date, otherDate }) =>
    otherDate === undefined ? [] : [`# Say which: the dates of ${name} may be ${date?.[0]} or ${otherDate}.\n`],
  );
  const usual = form.format === 'tsv' ? '\t' : ',';
  const table = [
    ...(form.skipLines === 0 ? [] : [`  skipLines: ${form.skipLines}`]),
    ...(form.delimiter === undefined || form.delimiter === usual
      ? []
      : [`  delimiter: ${JSON.stringify(form.delimiter)}`]),
    ...(missing.length === 0 ? [] : [`  missing: ${JSON.stringify(missing)}`]),
    ...(draft.table ?? []),
  ];
  return `# A draft: ${draft.shape}. docs/importing.md says what all of it means.
# Columns: ${columns.map((column) => column.name).join(', ')}
${doubts.join('')}dataset:
  name: ${nameOf(path)}
  order: 20 # a number that no other dataset has
  title: TODO
source:
  title: TODO
  licence: TODO # its name, such as CC-BY-4.0
  retrieved: TODO # the day on which you fetched the file, such as 2026-01-31
${table.length === 0 ? '' : `table:\n${table.join('\n')}\n`}${draft.lines.join('\n')}
`;
}
