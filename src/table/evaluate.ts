import { codeIn } from './code-list.ts';
import { dateOf } from './date-pattern.ts';
import type { Condition, Mapping, Value } from './mapping.ts';
import { numberText, shifted } from './number-text.ts';
import type { ForeignRow } from './open-table.ts';

/** Why a row is not taken over. */
export class RowFault extends Error {
  override readonly name = 'RowFault';
}

/** What values are made of. */
export interface RowContext {
  readonly mapping: Mapping;
  readonly row: ForeignRow;
}

const LONGEST = 20_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** The column that every table has: the number of the row. */
export const ROW_NUMBER = '#row';

/** The texts of a value in a row; none where something of it is missing. Error: RowFault. */
export function textsOf(context: RowContext, value: Value): string[] {
  if (value.period !== undefined) return periodTexts(context, value.period);
  const whole = filled(context, value);
  const parts = value.split === undefined ? [whole] : whole.split(value.split);
  const { missing } = context.mapping.table;
  const texts = parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !missing.has(part) && !value.missing?.has(part))
    .flatMap((part) => stepped(value, part));
  return texts.length === 0 && value.default !== undefined ? [value.default] : texts;
}

/** The only text of a value; undefined where it is missing. Error: RowFault, also where there are several. */
export function textOf(context: RowContext, value: Value): string | undefined {
  const [first, second] = textsOf(context, value);
  if (second !== undefined) throw new RowFault(`${value.spot.path}: one value is expected, and split gives several`);
  return first;
}

/** Whether the conditions hold of a row; a value that is missing is the empty text. */
export function isMet(context: RowContext, conditions: readonly Condition[]): boolean {
  return conditions.every(({ value, is, not }) => {
    const texts = textsOf(context, value);
    const all = texts.length === 0 ? [''] : texts;
    return (
      (is === undefined || all.some((text) => codeIn(is, text) !== undefined)) &&
      (not === undefined || !all.some((text) => codeIn(not, text) !== undefined))
    );
  });
}

/** The text of all pieces, empty where a cell is missing. */
function filled(context: RowContext, { pieces }: Value): string {
  const parts = pieces.map((piece) => ('text' in piece ? piece.text : cellOf(context, piece.column)));
  const lacking = pieces.some((piece, at) => 'column' in piece && parts[at] === '');
  return lacking ? '' : parts.join('');
}

/** A cell, or a value of the mapping that has that name; empty where it is missing. */
function cellOf(context: RowContext, column: string): string {
  const { mapping, row } = context;
  if (column === ROW_NUMBER) return String(row.number);
  const value = mapping.values.get(column);
  if (value !== undefined) return textOf(context, value) ?? '';
  const cell = (row.cells.get(column) ?? '').trim();
  if (mapping.table.missing.has(cell)) return '';
  const fault = cellFault(cell, mapping.table.keepFormulas);
  if (fault !== undefined) throw new RowFault(`${column} "${cell.slice(0, 60)}": ${fault}`);
  return cell;
}

/** Cells that a spreadsheet would run, or that no one could have meant. */
function cellFault(cell: string, keepFormulas: boolean): string | undefined {
  if (cell.length > LONGEST) return `a cell has at most ${LONGEST} characters`;
  if (CONTROL.test(cell)) return 'no cell holds a control character';
  const isFormula = /^[=+@-]/.test(cell) && !/^[+-]?[\d.,\s]*\d(e[+-]?\d+)?%?$/i.test(cell);
  return isFormula && !keepFormulas
    ? 'no cell begins like a formula (=, +, -, @); where that is meant, say table.keepFormulas: true'
    : undefined;
}

/** A text after all steps; none where a step leaves it out. */
function stepped(value: Value, start: string): string[] {
  const part = inPart(value, start);
  const met = part === undefined ? undefined : matched(value, part);
  if (part !== undefined && met === undefined)
    return unknown(value, part, `meets the pattern ${value.pattern?.source}`);
  return met === undefined ? [] : decoded(value, value.pad === undefined ? met : met.padStart(value.pad, '0'));
}

function decoded(value: Value, text: string): string[] {
  const code = value.codes === undefined ? undefined : codeIn(value.codes, text);
  if (value.codes !== undefined && code === undefined)
    return unknown(value, text, `is in the code list ${value.codes.name}`);
  return dated(value, code === undefined ? text : value.label ? code.label : code.value);
}

function dated(value: Value, text: string): string[] {
  if (value.date === undefined) return counted(value, text);
  const [date] = value.date.flatMap((pattern) => dateOf(pattern, text) ?? []);
  return date === undefined ? unknown(value, text, `is a date of the form ${value.date.join(' or ')}`) : [date];
}

function counted(value: Value, text: string): string[] {
  const { decimal, shift } = value;
  const number = decimal === undefined ? text : numberText(text, decimal);
  if (number !== undefined) return [shift === undefined ? number : shifted(number, shift)];
  return unknown(
    value,
    text,
    `is a number with "${decimal}" before its decimals, thousands by three digits; where signs stand around it, pattern takes the number out`,
  );
}

function unknown(value: Value, text: string, expected: string): string[] {
  if (value.unknown === 'keep') return [text];
  if (value.unknown === 'leave') return [];
  throw new RowFault(`${value.spot.path} "${text.slice(0, 60)}": a value that ${expected}`);
}

function matched({ pattern }: Value, text: string): string | undefined {
  if (pattern === undefined) return text;
  const met = pattern.exec(text);
  return met === null ? undefined : (met[1] ?? met[0]);
}

const BRACKETS = /^(.*?)\s*[(（]([^()（）]*)[)）]$/u;

/** `Business (Kazakhstan)`: what stands in the last brackets, or before them. */
function inPart({ part }: Value, text: string): string | undefined {
  if (part === undefined) return text;
  const met = BRACKETS.exec(text);
  const wanted = part === 'inBrackets' ? met?.[2] : (met?.[1] ?? text);
  return wanted?.trim() || undefined;
}

function periodTexts(context: RowContext, { from, to, openEnd }: NonNullable<Value['period']>): string[] {
  const [start, end] = [textOf(context, from), textOf(context, to)];
  if (start === undefined && end === undefined) return [];
  if (start === end) return start === undefined ? [] : [start];
  // Each side may be a period of its own, such as a quarter.
  return [`${start?.split('/')[0] ?? ''}/${end?.split('/').at(-1) ?? (openEnd ? '..' : '')}`];
}
