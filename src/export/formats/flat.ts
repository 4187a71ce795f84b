import { dayText } from '../../time/period.ts';
import type { Citation, Column, ExportLink, Span, Value } from '../net.ts';

/** How the formats write what does not fit into a record of plain fields. */

/** A citation as one text: `C113 (claim:…, CAPITAL_OF): source:…, paragraph 19`. */
export const citationText = ({ claim, notation, predicate, source, at }: Citation): string =>
  `${notation === undefined ? '' : `${notation} `}(${claim}, ${predicate}): ${source}${at === '' ? '' : `, ${at}`}`;

export const citationsText = (citations: readonly Citation[]): string => citations.map(citationText).join(SEPARATOR);

/** Between the members of a list in one text. */
const SEPARATOR = ' | ';

/** A value in one field. */
export const joined = (value: Value | readonly Value[]): Value =>
  Array.isArray(value) ? value.join(SEPARATOR) : (value as Value);

/** The name of an attribute where the format, or we, have that name for something else. */
const freeName = (name: string, taken: ReadonlySet<string>): string => (taken.has(name) ? `attribute_${name}` : name);

/** The columns by names that are free. */
export const freeColumns = (columns: readonly Column[], taken: ReadonlySet<string>): Column[] =>
  columns.map((column) => ({ ...column, name: freeName(column.name, taken) }));

/** The attributes as fields beside those that are taken. */
export const freeFields = (
  attributes: Readonly<Record<string, Value | readonly Value[]>>,
  taken: ReadonlySet<string>,
): Record<string, Value | readonly Value[]> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [freeName(name, taken), value]));

/** First and last day as YYYY-MM-DD; no key where open or unknown. */
export const daysOf = ({ from, to }: Span): { readonly start?: string; readonly end?: string } => ({
  ...(from !== undefined && { start: dayText(from) }),
  ...(to !== undefined && { end: dayText(to) }),
});

/** What every link says of the claim that it is, beside its ends and its type. */
export const claimFields = ({ valid, rank, voice, force }: Pick<ExportLink, 'valid' | 'rank' | 'voice' | 'force'>) => ({
  ...(valid && { valid: valid.edtf }),
  rank,
  voice,
  force,
});

/** What a person reads of a node or a link in a small window. */
export const tooltip = (heading: string, citations: readonly Citation[]): string =>
  [heading, ...citations.map(citationText)].join('\n');
