import { distance } from 'fastest-levenshtein';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../dataset/row.ts';
import type { Spot } from './mapping.ts';

/** A node of a mapping file, with where it stands. */
export interface MappingNode extends Spot {
  readonly node: unknown;
}

/** Takes note of a fault; reading goes on, so that all are told at once. */
export type Report = (spot: Spot, rule: string, value?: string) => void;

interface Parsed {
  readonly top: MappingNode;
  readonly problems: Problem[];
  readonly report: Report;
  /** Keys of mappings and items of lists, with their places. */
  readonly open: Open;
}

/** What looks into nodes: everything that is not what was expected is reported. */
export interface Open {
  readonly fields: (at: MappingNode, known: Fields) => ReadonlyMap<string, MappingNode>;
  readonly entries: (at: MappingNode) => ReadonlyMap<string, MappingNode>;
  readonly items: (at: MappingNode) => readonly MappingNode[];
  readonly text: (at: MappingNode) => string | undefined;
  readonly report: Report;
}

/** The keys that a mapping may have; those of `needed` have to be there. */
export interface Fields {
  readonly needed?: readonly string[];
  readonly known: readonly string[];
}

/** Parses the YAML of a mapping file. */
export function parseMapping(file: string, text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problems: Problem[] = document.errors.map(({ message, pos }) => ({
    file,
    line: lineCounter.linePos(pos[0]).line,
    rule: `the mapping is YAML: ${message}`,
  }));
  const report: Report = ({ path, line }, rule, value) => {
    problems.push({
      file,
      line,
      ...(path === '' ? {} : { column: path }),
      ...(value === undefined ? {} : { value }),
      rule,
    });
  };
  const lineOf = (node: unknown, otherwise: number): number => {
    const range = (node as { range?: readonly number[] } | null)?.range;
    return range?.[0] === undefined ? otherwise : lineCounter.linePos(range[0]).line;
  };
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const top = { path: '', line: 1, node: document.contents };
  return { top, problems, report, open: opener(report, lineOf, resolved) };
}

function opener(
  report: Report,
  lineOf: (node: unknown, otherwise: number) => number,
  resolved: (node: unknown) => unknown,
): Open {
  const entries = (at: MappingNode): Map<string, MappingNode> => {
    const node = resolved(at.node);
    if (!isMap(node)) {
      report(at, `a mapping of keys to values`, shown(node));
      return new Map();
    }
    return new Map(
      node.items.map(({ key, value }) => {
        const name = scalarText(resolved(key)) ?? '';
        const path = at.path === '' ? name : `${at.path}.${name}`;
        return [name, { path, line: lineOf(key, at.line), node: resolved(value) }];
      }),
    );
  };
  return {
    report,
    entries,
    fields: (at, { needed = [], known }) => {
      const found = entries(at);
      const all = [...needed, ...known];
      for (const [name, field] of found) if (!all.includes(name)) report(field, unknownKey(name, all));
      for (const name of needed) if (!found.has(name) && isMap(resolved(at.node))) report(at, `${name} is missing`);
      return found;
    },
    items: (at) => {
      const node = resolved(at.node);
      if (isSeq(node))
        return node.items.map((item, index) => ({
          path: `${at.path}[${index}]`,
          line: lineOf(item, at.line),
          node: resolved(item),
        }));
      report(at, 'a list, each item after a hyphen', shown(node));
      return [];
    },
    text: (at) => {
      const text = scalarText(resolved(at.node));
      if (text === undefined) report(at, 'a text, a number, or true or false', shown(resolved(at.node)));
      return text;
    },
  };
}

/** Numbers as they are written: 004 stays 004. */
function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function shown(node: unknown): string {
  if (isMap(node)) return '{…}';
  return isSeq(node) ? '[…]' : (scalarText(node) ?? 'nothing');
}

const unknownKey = (name: string, known: readonly string[]): string =>
  `${nearest(name, known, (one) => `did you mean ${one}? `)}the keys here are ${known.join(', ')}`;

/** What is to be said of the known name that is most like one that is not, or nothing. */
export function nearest(name: string, known: readonly string[], say: (one: string) => string): string {
  const near = known
    .map((one) => ({ one, edits: distance(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, edits }) => edits <= Math.max(one.length < 4 ? 1 : 2, Math.floor(one.length / 3)))
    .sort((a, b) => a.edits - b.edits)[0];
  return near === undefined ? '' : say(near.one);
}

/** Whether a node is a mapping of keys. */
export const isMapping = ({ node }: MappingNode): boolean => isMap(node);
/** Whether a node is a list. */
export const isList = ({ node }: MappingNode): boolean => isSeq(node);
