export type CoverageState = 'RECORDED' | 'RECORDED_AS_NONE' | 'UNKNOWN' | 'NEVER_LOOKED';

/** One way from a row to a column: the claims of its edges and the days on which it holds. */
export interface Passage {
  readonly claims: readonly string[];
  /** Null where nothing on it has a date. */
  readonly span: Span | null;
}

/** First and last day; null where that end is open or unknown. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** An edge as a matrix needs it: its claim and when it holds. */
export interface CoverageEdge {
  readonly claim: string;
  readonly dated: boolean;
  readonly from: number | null;
  readonly to: number | null;
}

/** The edges between two entities by one step. */
export interface EdgesRow {
  readonly row: string;
  readonly column: string;
  readonly step: string;
  readonly edges: readonly CoverageEdge[];
}

/** The pairs of edges between two entities through a third, by one chain of two steps. */
export interface ChainsRow extends Omit<EdgesRow, 'edges'> {
  readonly pairs: readonly {
    readonly inner: {
      readonly period: string | null;
      readonly from: number | null;
      readonly to: number | null;
      /** Whether it is a figure, or another node of a claim, whose value its source leaves out. */
      readonly leftOut: boolean;
    };
    readonly edges: readonly CoverageEdge[];
  }[];
}

/** What is known of where a row and a column meet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly passages: readonly Passage[];
  readonly denials: readonly Passage[];
  /** Sources read in full that speak of both. */
  readonly sources: readonly string[];
  /** Ways to a value that a source speaks of and leaves out. */
  readonly leftOut: readonly Passage[];
}

export interface Counts {
  readonly recorded: number;
  readonly recordedAsNone: number;
  readonly unknown: number;
  readonly neverLooked: number;
}

/** A way is dated by its edges; where none has a date, by the periods of the entities on it. */
export function passageOf(edges: readonly CoverageEdge[], periods: readonly (Span | null)[]): Passage {
  const dated = edges.filter((edge) => edge.dated);
  return { claims: edges.map(({ claim }) => claim), span: meeting(dated.length > 0 ? dated : periods) };
}

/** The state of a cell, in one year or in all. */
export function stateOf({ passages, denials, sources, leftOut }: Cell): CoverageState {
  if (passages.length > 0) return 'RECORDED';
  if (denials.length > 0) return 'RECORDED_AS_NONE';
  return leftOut.length > 0 || sources.length > 0 ? 'UNKNOWN' : 'NEVER_LOOKED';
}

/** What of a cell holds, or may hold, in a year. */
export function cellIn(cell: Cell, year: number): Cell {
  const holds = ({ span }: Passage) =>
    span !== null &&
    (span.from ?? 0) <= year * 10_000 + 1231 &&
    (span.to ?? Number.POSITIVE_INFINITY) >= year * 10_000 + 101;
  return {
    ...cell,
    passages: cell.passages.filter(holds),
    denials: cell.denials.filter(holds),
    leftOut: cell.leftOut.filter((passage) => passage.span === null || holds(passage)),
  };
}

/** How many cells are in each state. */
export function countsOf(cells: readonly Cell[]): Counts {
  const states = cells.map(stateOf);
  const of = (wanted: CoverageState) => states.filter((state) => state === wanted).length;
  return {
    recorded: of('RECORDED'),
    recordedAsNone: of('RECORDED_AS_NONE'),
    unknown: of('UNKNOWN'),
    neverLooked: of('NEVER_LOOKED'),
  };
}

export const claimsOf = ({ passages, denials, leftOut }: Cell): string[] =>
  [...passages, ...denials, ...leftOut].flatMap(({ claims }) => claims);

/** The days that all of them share; null where none is given. What shares no day ends before it begins, and holds in no year. */
function meeting(spans: readonly (Span | null)[]): Span | null {
  const given = spans.filter((span) => span !== null);
  if (given.length === 0) return null;
  const starts = given.flatMap(({ from }) => from ?? []);
  const ends = given.flatMap(({ to }) => to ?? []);
  return {
    from: starts.length > 0 ? Math.max(...starts) : null,
    to: ends.length > 0 ? Math.min(...ends) : null,
  };
}
