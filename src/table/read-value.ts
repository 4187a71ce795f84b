import { type CodeList, patternBetweenSlashes } from './code-list.ts';
import { brokenPattern } from './date-pattern.ts';
import type { Filler, Part, Piece, Reference, Value } from './mapping.ts';
import { isList, isMapping, type MappingNode, type Open } from './mapping-node.ts';

/** What reading a value needs beside its node. */
export interface Reading {
  readonly open: Open;
  /** A code list by its name, or a mapping from codes to values; undefined, and reported, where it is none. */
  readonly codes: (at: MappingNode) => CodeList | undefined;
}

const STEPS = [
  'split',
  'missing',
  'part',
  'pattern',
  'pad',
  'codes',
  'label',
  'date',
  'decimal',
  'times',
  'unknown',
  'default',
];
const VALUE_KEYS = ['column', 'text', ...STEPS];
const PERIOD_KEYS = ['from', 'to', 'openEnd'];
const PARTS: readonly string[] = ['inBrackets', 'beforeBrackets'];
const UNKNOWN: readonly string[] = ['reject', 'leave', 'keep'];

/**
 * A value: a text in which `{column}` stands for a cell, or a mapping that says what is done to it. `beside`: keys of that
 * mapping that are read by others.
 */
export function readValue(reading: Reading, at: MappingNode, beside: readonly string[] = []): Value {
  if (!isMapping(at)) return plain(at, piecesOf(reading, at, reading.open.text(at) ?? ''));
  const keys = reading.open.entries(at);
  if (keys.has('from') || keys.has('to')) return periodValue(reading, at);
  const fields = reading.open.fields(at, { known: [...VALUE_KEYS, ...beside] });
  return { ...plain(at, startOf(reading, at, fields)), ...stepsOf(reading, fields) };
}

const plain = ({ path, line }: MappingNode, pieces: readonly Piece[]): Value => ({
  spot: { path, line },
  pieces,
  label: false,
  unknown: 'reject',
});

function periodValue(reading: Reading, at: MappingNode): Value {
  const fields = reading.open.fields(at, { needed: ['from', 'to'], known: PERIOD_KEYS });
  const [from, to] = [fields.get('from'), fields.get('to')];
  if (from === undefined || to === undefined) return plain(at, []);
  const openEnd = truthOf(reading, fields.get('openEnd'));
  return { ...plain(at, []), period: { from: readValue(reading, from), to: readValue(reading, to), openEnd } };
}

function startOf(reading: Reading, at: MappingNode, fields: ReadonlyMap<string, MappingNode>): Piece[] {
  const [column, text] = [fields.get('column'), fields.get('text')];
  if ((column === undefined) === (text === undefined)) {
    reading.open.report(at, 'a value has either a column or a text');
    return [];
  }
  if (column !== undefined) return [{ column: reading.open.text(column) ?? '' }];
  return text === undefined ? [] : piecesOf(reading, text, reading.open.text(text) ?? '');
}

/** The parts of a text: `{Name}` stands for the cell of the column Name. */
function piecesOf({ open }: Reading, at: MappingNode, text: string): Piece[] {
  const parts = text.split(/(\{[^{}]+\})/).filter((part) => part !== '');
  const pieces = parts.map((part) =>
    part.startsWith('{') && part.endsWith('}') ? { column: part.slice(1, -1).trim() } : { text: part },
  );
  const loose = pieces.some((piece) => 'text' in piece && /[{}]/.test(piece.text));
  if (loose) open.report(at, 'braces stand around the name of a column', text);
  return pieces;
}

function stepsOf(reading: Reading, fields: ReadonlyMap<string, MappingNode>): Partial<Value> {
  const { open } = reading;
  const text = (name: string) => {
    const at = fields.get(name);
    return at === undefined ? undefined : open.text(at);
  };
  const choice = (name: string, choices: readonly string[]) => {
    const at = fields.get(name);
    const chosen = text(name);
    if (at === undefined || chosen === undefined || choices.includes(chosen)) return chosen;
    open.report(at, `one of ${choices.join(', ')}`, chosen);
    return undefined;
  };
  const codes = fields.get('codes');
  return given({
    split: splitOf(reading, fields.get('split')),
    missing: missingOf(reading, fields.get('missing')),
    part: choice('part', PARTS) as Part | undefined,
    pattern: patternOf(reading, fields.get('pattern')),
    pad: wholeOf(reading, fields.get('pad')),
    codes: codes === undefined ? undefined : reading.codes(codes),
    label: truthOf(reading, fields.get('label')),
    date: datesOf(reading, fields.get('date')),
    decimal: choice('decimal', ['.', ',']) as '.' | ',' | undefined,
    shift: shiftOf(reading, fields.get('times')),
    unknown: choice('unknown', UNKNOWN) as Value['unknown'] | undefined,
    default: text('default'),
  });
}

function patternOf(reading: Reading, at: MappingNode | undefined): RegExp | undefined {
  const text = at === undefined ? undefined : reading.open.text(at);
  return at === undefined || text === undefined ? undefined : compiled(reading, at, text);
}

/** A regular expression; undefined, and reported, where it is none. */
export function compiled({ open }: Reading, at: MappingNode, text: string): RegExp | undefined {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    open.report(at, `a pattern is a regular expression: ${error instanceof Error ? error.message : error}`, text);
    return undefined;
  }
}

/** A sign, or between slashes a pattern. */
function splitOf(reading: Reading, at: MappingNode | undefined): string | RegExp | undefined {
  const text = at === undefined ? undefined : reading.open.text(at);
  const pattern = patternBetweenSlashes(text ?? '');
  if (at === undefined || pattern === undefined) return text;
  return compiled(reading, at, pattern);
}

function missingOf(reading: Reading, at: MappingNode | undefined): ReadonlySet<string> | undefined {
  if (at === undefined) return undefined;
  return new Set(listOf(reading, at).flatMap((item) => reading.open.text(item) ?? []));
}

function datesOf(reading: Reading, at: MappingNode | undefined): readonly string[] | undefined {
  if (at === undefined) return undefined;
  return listOf(reading, at).flatMap((item) => {
    const text = reading.open.text(item) ?? '';
    const fault = brokenPattern(text);
    if (fault !== undefined) reading.open.report(item, fault, text);
    return fault === undefined ? [text] : [];
  });
}

/** By how many places a power of ten moves the point. */
function shiftOf({ open }: Reading, at: MappingNode | undefined): number | undefined {
  const text = at === undefined ? undefined : open.text(at);
  if (at === undefined || text === undefined) return undefined;
  if (/^10+$/.test(text)) return text.length - 1;
  if (/^0\.0*1$/.test(text)) return 2 - text.length;
  open.report(at, 'a power of ten, such as 1000 or 0.01', text);
  return undefined;
}

/** A whole number from 0, or undefined, and reported, where there is none. */
export function wholeOf({ open }: Reading, at: MappingNode | undefined): number | undefined {
  const text = at === undefined ? undefined : open.text(at);
  if (at === undefined || text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  open.report(at, 'a whole number from 0', text);
  return undefined;
}

/** True or false; false where nothing is said. */
export function truthOf({ open }: Reading, at: MappingNode | undefined): boolean {
  const text = at === undefined ? undefined : open.text(at);
  if (at !== undefined && text !== undefined && text !== 'true' && text !== 'false')
    open.report(at, 'true or false', text);
  return text === 'true';
}

/** A value, or `{ entity: name }`. */
export function readFiller(reading: Reading, at: MappingNode): Filler {
  if (!isMapping(at) || !reading.open.entries(at).has('entity')) return { value: readValue(reading, at) };
  const fields = reading.open.fields(at, { needed: ['entity'], known: ['optional'] });
  return {
    entity: readReference(reading, fields.get('entity') ?? at),
    optional: truthOf(reading, fields.get('optional')),
  };
}

/** The name of an entity of the mapping, or an id. */
export function readReference({ open }: Reading, at: MappingNode): Reference {
  return { spot: { path: at.path, line: at.line }, name: open.text(at) ?? '' };
}

/** A list, or a single item. */
export const listOf = ({ open }: Reading, at: MappingNode | undefined): readonly MappingNode[] => {
  if (at === undefined) return [];
  return isList(at) ? open.items(at) : [at];
};

/** What is there of a record whose values may be undefined. */
export function given<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
