import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { StartError } from '../errors.ts';
import { log } from '../log.ts';

/** A passage as the operator's text has it. */
export interface Passage {
  readonly text: string;
  /** SHA-256 of its UTF-8 bytes. */
  readonly sha256: string;
}

/** Where a passage stands: paragraph from 1, characters in code points. */
export interface PassageAt {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** By what the text of a source is recognized: the hash of the file, or the file's name, which is the slug of the id. */
export interface SourceText {
  readonly id: string;
  readonly sha256?: string | undefined;
}

/** The texts of sources that are at hand. */
export interface Passages {
  /** Whether the text of a source is at hand. */
  readonly has: (source: SourceText) => boolean;
  /** The passage of a source; null where its text is not at hand, or ends before it. */
  readonly find: (source: SourceText, at: PassageAt) => Passage | null;
}

const LARGEST = 20_000_000;

/** Reads the texts of a folder; without one, no passage is found. Throws where the folder cannot be read. */
export function readPassages(folder: string | undefined): Passages {
  const texts = folder === undefined ? [] : filesOf(folder).map(readText);
  const textOf = ({ id, sha256 }: SourceText) =>
    texts.find((text) => text.sha256 === sha256) ?? texts.find((text) => `source:${text.name}` === id);
  return {
    has: (source) => textOf(source) !== undefined,
    find: (source, { paragraph, start, end }) => {
      const characters = [...(textOf(source)?.paragraphs[paragraph - 1] ?? '')];
      if (end > characters.length) return null;
      const text = characters.slice(start, end).join('');
      return { text, sha256: hashOf(text) };
    },
  };
}

function filesOf(folder: string): string[] {
  try {
    const paths = readdirSync(folder).map((name) => join(folder, name));
    return paths.filter((path) => path.endsWith('.txt') && isReadable(path)).sort();
  } catch {
    throw new StartError(`SOURCES_DIR is "${folder}", which cannot be read; set it to a folder with texts of sources.`);
  }
}

/** A text beyond the bound is left out, and that is told: its passages are then answered like those of no text. */
function isReadable(path: string): boolean {
  const bytes = statSync(path).size;
  if (bytes > LARGEST) log('source text left out', { path, bytes, allowed: LARGEST });
  return bytes <= LARGEST;
}

/** Paragraphs are the lines that are not blank. */
function readText(path: string) {
  const bytes = readFileSync(path);
  const lines = bytes.toString('utf8').split(/\r?\n/);
  const paragraphs = lines.filter((line) => line.trim() !== '');
  return { name: basename(path, extname(path)), sha256: hashOf(bytes), paragraphs };
}

const hashOf = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
