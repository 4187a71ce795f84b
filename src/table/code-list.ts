import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What codes of a table stand for. */
export interface CodeList {
  readonly name: string;
  /** By code. */
  readonly exact: ReadonlyMap<string, Code>;
  /** Codes that are written between slashes: every text that the pattern meets as a whole. */
  readonly patterns: readonly (Code & { readonly pattern: RegExp })[];
  /** For lists with levels, such as CAMEO: how many digits the root has, and how many at most. */
  readonly levels?: { readonly root: number; readonly longest: number };
}

export interface Code {
  readonly value: string;
  readonly label: string;
}

const LISTS = join(import.meta.dirname, '..', '..', 'mappings', 'code-lists');
/** Lists in which a code that is not listed counts by its root. */
const LEVELS: Readonly<Record<string, CodeList['levels']>> = { cameo: { root: 2, longest: 4 } };

/** What a code stands for; undefined where the list has neither it nor its root. */
export function codeIn(list: CodeList, text: string): Code | undefined {
  const exact = list.exact.get(text);
  if (exact !== undefined) return exact;
  if (list.levels !== undefined) return codeByRoot(list, list.levels, text);
  return list.patterns.find(({ pattern }) => pattern.test(text));
}

/** A code that a spreadsheet took for a number has lost its zero: where only one reading is a code, it is that. */
function codeByRoot(
  list: CodeList,
  { root, longest }: NonNullable<CodeList['levels']>,
  text: string,
): Code | undefined {
  if (!/^\d+$/.test(text) || text.length > longest) return undefined;
  const written = list.exact.has(text.slice(0, root)) ? text : `0${text}`;
  const label = list.exact.get(written)?.label ?? list.exact.get(written.slice(0, root))?.label;
  return label === undefined || written.length > longest ? undefined : { value: written, label };
}

/** A list from codes to what they stand for, as a mapping file has it. */
export function codeListOf(name: string, codes: Iterable<readonly [string, string]>): CodeList {
  const all = [...codes].map(([code, value]) => ({ code, value, label: value }));
  return {
    name,
    exact: new Map(
      all.filter(({ code }) => patternBetweenSlashes(code) === undefined).map(({ code, ...rest }) => [code, rest]),
    ),
    patterns: all.flatMap(({ code, ...rest }) => {
      const pattern = patternBetweenSlashes(code);
      return pattern === undefined ? [] : [{ ...rest, pattern: new RegExp(`^(?:${pattern})$`, 'u') }];
    }),
  };
}

/** The pattern of a text that is written between slashes; undefined of another. */
export const patternBetweenSlashes = (text: string): string | undefined =>
  text.length > 2 && text.startsWith('/') && text.endsWith('/') ? text.slice(1, -1) : undefined;

/** The file of a code list: one that comes with the product by its name, another by its path beside the mapping. */
export function codeListFile(mappingFile: string, name: string): string | undefined {
  const file = /^[a-z][a-z0-9-]*$/.test(name) ? join(LISTS, `${name}.csv`) : join(dirname(mappingFile), name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Reads a code list: CSV with the columns `code`, and `value` or `label` or both. Errors: what is wrong with the file. */
export function readCodeList(name: string, file: string): CodeList {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
  const lacking = rows.some(({ code, value, label }) => !code || (!value && !label));
  if (rows.length === 0 || lacking) throw new Error('a code list has the columns code, and value or label');
  const exact = rows.map(({ code = '', value, label }) => [
    code,
    { value: value || code, label: label || value || code },
  ]);
  const levels = LEVELS[name];
  return {
    name,
    exact: new Map(exact as [string, Code][]),
    patterns: [],
    ...(levels === undefined ? {} : { levels }),
  };
}
