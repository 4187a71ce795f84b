import type { Assertion } from './assertions.ts';
import type { Problem, Row } from './row.ts';

/** A claim is split off from a whole one of its dataset, and is said by whom that one is said by; what only we infer is the editors'. */
export function checkSplits(assertions: readonly Assertion[]): Problem[] {
  const rows = assertions.flatMap(({ column, row }) => (column === undefined ? row : []));
  const whole = new Map(rows.flatMap((row) => (row.cells['splitOffFrom'] ? [] : [[row.cells['notation'], row]])));
  return rows.flatMap((row) => {
    const value = row.cells['splitOffFrom'];
    if (!value) return [];
    const rule = brokenRule(row, whole.get(value));
    return rule === undefined ? [] : [{ file: row.file, line: row.line, column: 'splitOffFrom', value, rule }];
  });
}

/** Who says a claim, and how we know, with what an empty cell stands for. */
const SAID: Readonly<Record<string, string>> = { voice: 'AUTHOR', speaker: '', citation: '', citationBasis: 'NONE' };

function brokenRule({ cells }: Row, from: Row | undefined): string | undefined {
  if (from === undefined) return 'the number of a claim of this dataset that is not split off itself';
  const isInferred = cells['voice'] === 'EDITOR' && !cells['citation'];
  const other = Object.keys(SAID).filter((name) => (cells[name] || SAID[name]) !== (from.cells[name] || SAID[name]));
  if (isInferred || other.length === 0) return undefined;
  return `the ${other.join(', ')} of that claim, or EDITOR without a citation where the text does not say it`;
}
