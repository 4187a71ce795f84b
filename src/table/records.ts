import { pipeline, Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import type { Format } from './mapping.ts';

/** A row of a foreign table as it is written. */
export interface Record {
  /** Counted from 1, the header line included, as a spreadsheet does. */
  readonly number: number;
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly raw: string;
  readonly cells: readonly string[];
  /** Of JSON Lines: the keys of the cells. */
  readonly keys?: readonly string[];
  /** Why it cannot be read. */
  readonly fault?: string;
}

export interface Writing {
  readonly format: Format;
  readonly delimiter: string;
  readonly quote: string | null;
  readonly skipLines: number;
}

/** A table that cannot be read on from some line. */
export class BrokenTable extends Error {
  override readonly name = 'BrokenTable';
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** A record that is longer is none: most likely a quote is not closed. */
const LONGEST = 1_000_000;

/** The rows of a text, the header line first where there is one. Error: BrokenTable. */
export function recordsOf(texts: AsyncIterable<string>, writing: Writing): AsyncGenerator<Record> {
  const rest = skipLines(texts, writing.skipLines);
  return writing.format === 'jsonl' ? jsonRecords(rest, writing.skipLines) : csvRecords(rest, writing);
}

async function* csvRecords(texts: AsyncIterable<string>, writing: Writing): AsyncGenerator<Record> {
  const { delimiter, quote, skipLines: skipped } = writing;
  const parser = parse({
    delimiter,
    quote,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    maxRecordSize: LONGEST,
    info: true,
    raw: true,
  });
  // What goes wrong on the way is thrown where the rows are read.
  pipeline(Readable.from(texts), parser, () => {});
  let [number, begins] = [0, skipped + 1];
  try {
    for await (const one of parser) {
      const { record, info, raw } = one as { record: string[]; info: Info; raw: string };
      number += 1;
      yield { number, line: begins, raw: raw.replace(/\r?\n$/, ''), cells: record };
      begins = skipped + info.lines + 1;
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (!code.startsWith('CSV_')) throw error;
    const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
    const why = unclosed
      ? `a quote is opened and not closed, or a row has more than ${LONGEST} characters; where quotes mean nothing, say table.quote: none`
      : `the table is no CSV: ${error instanceof Error ? error.message : error}`;
    throw new BrokenTable(begins, why);
  }
}

async function* jsonRecords(texts: AsyncIterable<string>, skipped: number): AsyncGenerator<Record> {
  let line = skipped;
  for await (const raw of linesOf(texts)) {
    line += 1;
    if (raw.length > LONGEST) throw new BrokenTable(line, `a line has at most ${LONGEST} characters`);
    if (raw.trim() !== '') yield jsonRecord(raw, line);
  }
}

function jsonRecord(raw: string, line: number): Record {
  const empty = { number: line, line, raw, cells: [], keys: [] };
  try {
    const value: unknown = JSON.parse(raw, exact);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { ...empty, fault: 'a line is a JSON object' };
    const cells = flat(value, '');
    return { ...empty, cells: cells.map(([, cell]) => cell), keys: cells.map(([key]) => key) };
  } catch (error) {
    return { ...empty, fault: `a line is a JSON object: ${error instanceof Error ? error.message : error}` };
  }
}

/** A number that JavaScript cannot hold is refused: it would be another id. */
function exact(key: string, item: unknown): unknown {
  if (Number.isInteger(item) && !Number.isSafeInteger(item))
    throw new Error(`${key} "${item}" has more digits than a number holds; write it between quotation marks`);
  return item;
}

/** Keys of objects inside of objects are joined by a dot, items of lists by a bar. */
function flat(value: object, before: string): [string, string][] {
  return Object.entries(value).flatMap(([key, item]): [string, string][] => {
    const name = `${before}${key}`;
    if (Array.isArray(item)) return [[name, item.map(textOfScalar).join('|')]];
    return typeof item === 'object' && item !== null ? flat(item, `${name}.`) : [[name, textOfScalar(item)]];
  });
}

const textOfScalar = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    // What never ends is no line; the caller refuses it.
    if (rest.length > LONGEST) lines.push(rest);
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

async function* skipLines(texts: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count;
  for await (const text of texts) {
    let start = 0;
    while (left > 0) {
      const found = text.indexOf('\n', start);
      if (found === -1) break;
      left -= 1;
      start = found + 1;
    }
    if (left === 0) yield text.slice(start);
  }
}
