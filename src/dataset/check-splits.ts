import type { Assertion } from './assertions.ts';
import type { Problem, Row } from './row.ts';

/** Looks at claims one by one, and tells at the end which are split off from none, or said by others than the whole one is. */
export interface SplitCheck {
  readonly see: (assertion: Assertion) => void;
  readonly problems: () => Problem[];
}

/** A claim is split off from a whole one of its dataset, and is said by whom that one is said by; what only we infer is the editors'. */
export function createSplitCheck(): SplitCheck {
  const parts: Row[] = [];
  const whole = new Map<string, Said>();
  return {
    see: ({ column, row }) => {
      const { notation } = row.cells;
      if (column !== undefined) return;
      if (row.cells['splitOffFrom']) parts.push(row);
      else if (notation) whole.set(notation, saidBy(row));
    },
    problems: () =>
      parts.flatMap((row) => {
        const value = row.cells['splitOffFrom'] ?? '';
        const rule = brokenRule(row, whole.get(value));
        return rule === undefined ? [] : [{ file: row.file, line: row.line, column: 'splitOffFrom', value, rule }];
      }),
  };
}

/** Who says a claim, and how we know, with what an empty cell stands for. */
const SAID: Readonly<Record<string, string>> = { voice: 'AUTHOR', speaker: '', citation: '', citationBasis: 'NONE' };

type Said = Readonly<Record<string, string>>;

const saidBy = ({ cells }: Row): Said =>
  Object.fromEntries(Object.entries(SAID).map(([name, otherwise]) => [name, cells[name] || otherwise]));

function brokenRule(row: Row, from: Said | undefined): string | undefined {
  if (from === undefined) return 'the number of a claim of this dataset that is not split off itself';
  const { voice, citation } = row.cells;
  const own = saidBy(row);
  const other = Object.keys(SAID).filter((name) => own[name] !== from[name]);
  if ((voice === 'EDITOR' && !citation) || other.length === 0) return undefined;
  return `the ${other.join(', ')} of that claim, or EDITOR without a citation where the text does not say it`;
}
