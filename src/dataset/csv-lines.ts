import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A record of a CSV file, with the line on which it begins: a cell between quotes may hold several lines. */
export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

type Told = (line: number, rule: string) => void;

/** So much of a file is held at a time, or the one record that is longer. */
export const PART_BYTES = 1024 * 1024;
/** What is longer is no record: most likely a quote is not closed. */
const LONGEST = 64 * PART_BYTES;

/** The records of a CSV file, read part by part; told is what is wrong, and where nothing can be read on they end. */
export function* linesOf(path: string, told: Told = () => {}): Generator<Line> {
  let before = 0;
  for (const part of partsOf(path)) {
    const { lines, ends, fault } = recordsIn(textOf(part, before, told));
    for (const { cells, line } of lines) yield { cells, line: before + line };
    if (fault !== undefined) return told(before + ends + 1, fault);
    before += ends;
  }
}

/** Bytes that are no UTF-8 are told line by line, and read as the replacement character. */
function textOf(bytes: Buffer, before: number, told: Told): string {
  const marked = before === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) told(1, 'the text begins without a byte order mark');
  for (let line = before + 1, start = 0; !isUtf8(bytes) && start < bytes.length; line += 1) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) told(line, 'the text is UTF-8');
    start = end + 1;
  }
  return bytes.toString('utf8', marked ? 3 : 0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The records of a part, and the line on which the last of them ends. */
function recordsIn(text: string): { lines: Line[]; ends: number; fault?: string } {
  const lines: Line[] = [];
  let ends = 0;
  try {
    parse(text, {
      relaxColumnCount: true,
      onRecord: (cells: string[], info) => {
        lines.push({ cells, line: ends + 1 });
        ends = info.lines;
        return null;
      },
    });
    return { lines, ends };
  } catch (error) {
    // Lines of its message are counted from the part; the problem says the line of the file.
    const message = (error instanceof Error ? error.message : String(error)).replaceAll(/ (at|on) line \d+/g, '');
    return { lines, ends, fault: `the table is CSV: ${message}` };
  }
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;

/** A file in parts of whole records: a line ends one where all quotes before it are closed. */
function* partsOf(path: string): Generator<Buffer> {
  let rest = Buffer.alloc(0);
  for (const bytes of bytesOf(path)) {
    const held = Buffer.concat([rest, bytes]);
    const end = held.length > LONGEST ? held.length : endOfRecords(held);
    if (end > 0) yield held.subarray(0, end);
    rest = held.subarray(end);
  }
  if (rest.length > 0) yield rest;
}

/** The bytes of a file, part by part. */
export function* bytesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(PART_BYTES);
      const size = readSync(file, part);
      if (size === 0) return;
      yield part.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

function endOfRecords(bytes: Buffer): number {
  let [end, isOpen] = [0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) isOpen = !isOpen;
    else if (bytes[at] === NEWLINE && !isOpen) end = at + 1;
  }
  return end;
}
