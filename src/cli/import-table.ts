import { basename } from 'node:path';
import { problemText } from '../dataset/row.ts';
import { checkTable, type ImportedTable, importTable } from '../import/import-table.ts';
import type { Importing } from '../import/importing.ts';
import type { ForeignRow } from '../table/open-table.ts';
import { openRejects, type Rejects } from '../table/rejects.ts';
import { type Counts, REPEATED } from '../table/tally.ts';

export interface TableOptions {
  readonly file: string;
  readonly mapping: string;
  /** Whether nothing is to be written. */
  readonly check: boolean;
  /** Where rows go that are not taken over. */
  readonly rejects?: string;
}

/** Rows that a preview shows with why they are not taken over. */
const SHOWN = 20;

/** Loads a foreign table, or previews that, and says what came of it. Returns the exit code. */
export async function importTableFile(importing: Importing, options: TableOptions): Promise<number> {
  const path = options.rejects ?? `${basename(options.file)}.rejects.csv`;
  const shown = options.check ? firstRejects() : undefined;
  const rejects = shown ?? openRejects(path);
  try {
    const request = { file: options.file, mapping: options.mapping, rejects };
    const imported = await (options.check ? checkTable(importing, request) : importTable(importing, request));
    for (const line of shown?.lines ?? []) say(line);
    for (const line of linesOf(imported, options, path)) say(line);
    return imported.problems.length > 0 ? 1 : 0;
  } finally {
    await rejects.close();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Keeps the first rejects as lines, in place of a file. */
function firstRejects(): Rejects & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const write = async ({ number, column }: ForeignRow, reasons: readonly string[]) => {
    if (lines.length < SHOWN)
      lines.push(`row ${number}${column === undefined ? '' : `, column ${column}`}: ${reasons.join('; ')}`);
  };
  return { lines, begin: () => {}, write, close: async () => {} };
}

function linesOf(imported: ImportedTable, { file, check }: TableOptions, rejects: string): string[] {
  const name = basename(file);
  const { problems, counts, total, written, closed, rejected } = imported;
  const rows = counts === undefined ? [] : countLines(name, counts);
  const where =
    rejected > 0 && !check
      ? `${name}: ${number(rejected)} rows were rejected${counts === undefined ? ' then' : `; they are in ${rejects}`}.`
      : undefined;
  if (problems.length > 0)
    return [
      ...problems.map(problemText),
      ...rows,
      ...(where === undefined ? [] : [where]),
      `${name}: ${problems.length} faults; nothing was written.`,
    ];
  const came = check
    ? `${name}: ${number(total)} claims; nothing was written, this is a preview.`
    : `${name}: ${number(total)} claims, ${number(written)} written, ${number(closed)} closed.`;
  return [...rows, ...(where === undefined ? [] : [where]), came];
}

function countLines(name: string, counts: Counts): string[] {
  const { rows, rejected, entities, statements, reasons } = counts;
  return [
    `${name}: ${number(rows)} rows, ${number(rows - rejected)} taken over, ${number(rejected)} rejected.`,
    ...oddLines(counts),
    ...[...entities].map(
      ([entity, { named, made, left }]) =>
        `  entity ${entity}: named ${number(named)} times, ${number(made)} made, ${number(left)} left out`,
    ),
    ...[...statements].map(([statement, { claims, leftOut }]) => {
      const lacking = [...leftOut].map(([what, count]) => `, none in ${number(count)} rows without ${what}`);
      return `  ${statement}: ${number(claims)} claims${lacking.join('')}`;
    }),
    ...[...reasons]
      .toSorted(([, a], [, b]) => b - a)
      .map(([reason, count]) => `  rejected ${number(count)} times: ${reason}`),
  ];
}

/** Rows that may mean another thing than their user thinks. */
const oddLines = ({ repeated, silent, reasons }: Counts): string[] => [
  ...(repeated > 0 && !reasons.has(REPEATED)
    ? [`  ${number(repeated)} rows repeat one before them, cell by cell; table.duplicates: reject leaves them out`]
    : []),
  ...(silent > 0 ? [`  ${number(silent)} rows claim nothing: what the mapping needs of them is missing`] : []),
];

const number = (value: number): string => value.toLocaleString('en');
