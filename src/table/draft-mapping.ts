import { basename } from 'node:path';
import { problemText } from '../dataset/row.ts';
import { StartError } from '../errors.ts';
import { dateOf } from './date-pattern.ts';
import { beginningOf, textOf } from './decode.ts';
import type { Draft, DraftColumn } from './draft-lines.ts';
import { draftOf } from './draft-shapes.ts';
import type { Format, TableForm } from './mapping.ts';
import { formatOf, openTable } from './open-table.ts';

/** Rows that are looked at. */
const LOOKED_AT = 200;
const DATES = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'YYYY/MM/DD',
  'D MMM YYYY',
  'YYYY-MM',
  'YYYY',
];
const MISSING = ['', '\\N', 'NULL', 'NA', 'N/A', '-', '---', '..'];

/** Drafts a mapping from the header and the first rows of a table, as YAML with what is left to say. Error: StartError. */
export async function draftMapping(path: string): Promise<string> {
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
  return yamlOf(path, { form, missing, columns, draft: draftOf(nameOf(path), columns) });
}

/** The delimiter is that of , ; tab and | which stands most often in the first line. */
async function formOf(path: string): Promise<TableForm> {
  const format: Format = formatOf(path);
  const form = { format, quote: '"', skipLines: 0, missing: new Set(MISSING), keepFormulas: true };
  if (format === 'jsonl') return form;
  const { encoding, fault } = beginningOf(path, undefined);
  if (fault !== undefined) return form;
  let head = '';
  for await (const text of textOf(path, encoding)) {
    head += text;
    if (head.includes('\n')) break;
  }
  const line = head.slice(0, head.indexOf('\n') === -1 ? undefined : head.indexOf('\n'));
  const count = (sign: string) => line.split(sign).length;
  const delimiter = [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0];
  return delimiter === undefined || count(delimiter) === 1 ? form : { ...form, delimiter };
}

function columnOf(name: string, all: readonly string[]): DraftColumn {
  const cells = all.filter((cell) => !MISSING.includes(cell));
  const date = DATES.find((pattern) => cells.length > 0 && cells.every((cell) => isDate(pattern, cell)));
  const isNumber = cells.length > 0 && cells.every((cell) => /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(cell));
  return { name, cells, isNumber, ...(date === undefined ? {} : { date }) };
}

function isDate(pattern: string, cell: string): boolean {
  const [year = '', month = '01', day = '01'] = (dateOf(pattern, cell) ?? '').split('-');
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
  const usual = form.format === 'tsv' ? '\t' : ',';
  const table = [
    ...(form.delimiter === undefined || form.delimiter === usual
      ? []
      : [`  delimiter: ${JSON.stringify(form.delimiter)}`]),
    ...(missing.length === 0 ? [] : [`  missing: ${JSON.stringify(missing)}`]),
  ];
  return `# A draft: ${draft.shape}. docs/importing.md says what all of it means.
# Columns: ${columns.map((column) => column.name).join(', ')}
dataset:
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
