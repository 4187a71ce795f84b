import type { CodeList } from './code-list.ts';

/** Where something stands in a mapping file. */
export interface Spot {
  /** Keys from the top, such as `statements[0].value`. */
  readonly path: string;
  readonly line: number;
}

/** How the rows of a foreign table become claims. */
export interface Mapping {
  readonly dataset: { readonly name: string; readonly order: number; readonly title: string; readonly version: string };
  readonly source: TableSource;
  readonly table: TableForm;
  /** Values by name, which texts use like columns. */
  readonly values: ReadonlyMap<string, Value>;
  readonly entities: ReadonlyMap<string, EntityRule>;
  readonly statements: readonly Statement[];
}

/** The source that the rows come from. */
export interface TableSource {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  /** When the file was fetched: EDTF. */
  readonly retrieved: string;
  readonly url?: string;
  readonly version?: string;
  readonly published?: string;
}

/** How the file is written. What is undefined is seen from the file. */
export interface TableForm {
  readonly format?: Format;
  readonly delimiter?: string;
  /** The sign around cells; null where none is used. */
  readonly quote: string | null;
  readonly encoding?: string;
  /** Names of the columns of a file without a header line. */
  readonly columns?: readonly string[];
  readonly skipLines: number;
  /** Cells that mean that nothing is known. */
  readonly missing: ReadonlySet<string>;
  /** The column by which rows are cited; undefined where by their number. */
  readonly key?: string;
  /** Whether cells that begin like a formula are kept. */
  readonly keepFormulas: boolean;
  /** Columns of which each makes a row of its own, and the columns that then have their names and their cells. */
  readonly unpivot?: { readonly columns: RegExp; readonly name: string; readonly value: string };
  /** What becomes of a row that is cell by cell the same as one before it. */
  readonly duplicates: 'keep' | 'reject';
}

export type Format = 'csv' | 'tsv' | 'jsonl';

/** A text made of a row, in the order of these steps. */
export interface Value {
  readonly spot: Spot;
  /** Texts and columns, one after the other. */
  readonly pieces: readonly Piece[];
  readonly split?: string | RegExp;
  /** Texts that mean that nothing is known, in this value only. */
  readonly missing?: ReadonlySet<string>;
  readonly part?: Part;
  /** What is taken of the text: the first group, or all that is met. */
  readonly pattern?: RegExp;
  readonly pad?: number;
  readonly codes?: CodeList;
  /** Whether the label of a code is wanted, not what it stands for. */
  readonly label: boolean;
  /** How a date may be written, tried in this order. */
  readonly date?: readonly string[];
  /** The sign before decimals; the other of `.` and `,` parts thousands. */
  readonly decimal?: '.' | ',';
  /** By how many places the point of a number moves. */
  readonly shift?: number;
  /** What becomes of a text that the pattern, the code list or the date does not know, and of what is no number. */
  readonly unknown: 'reject' | 'leave' | 'keep';
  readonly default?: string;
  /** A period between two values, in place of pieces. */
  readonly period?: { readonly from: Value; readonly to: Value; readonly openEnd: boolean };
}

export type Piece = { readonly text: string } | { readonly column: string };
export type Part = 'inBrackets' | 'beforeBrackets';

/** By what an entity is known in the graph. */
export const MATCHES = ['id', 'iso', 'name', 'external', 'iata', 'm49', 'wikidata'] as const;
export type MatchKind = (typeof MATCHES)[number];

export interface Match {
  readonly kind: MatchKind;
  readonly value: Value;
  /** The scheme of external ids. */
  readonly scheme?: string;
}

/** What a row names, and how it is found or made. */
export interface EntityRule {
  readonly spot: Spot;
  readonly name: string;
  /** The type of what is made. */
  readonly type: Value;
  /** Types and interfaces that what is found may have; empty for that of `type`. */
  readonly types: readonly string[];
  readonly match: readonly Match[];
  /** Ids by folded text. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly unmatched: 'create' | 'reject' | 'leave';
  /** The slug of what is made. */
  readonly id?: Value;
  readonly label?: Value;
  readonly language: string;
  /** Whether a second row with the same id is refused. */
  readonly once: boolean;
  readonly names: readonly { readonly value: Value; readonly language: string; readonly kind: string }[];
  readonly externalIds: ReadonlyMap<string, Value>;
  /** What is said of it where it is made: attributes and forward relations, by field. */
  readonly with: ReadonlyMap<string, Filler>;
}

/** A value, or the entities of a rule; where they are optional, a claim stands without them. */
export type Filler = { readonly value: Value } | { readonly entity: Reference; readonly optional: boolean };

/** The name of an entity rule, or an id. */
export interface Reference {
  readonly spot: Spot;
  readonly name: string;
}

/** A claim, or several, that each row makes. */
export interface Statement {
  readonly spot: Spot;
  readonly subject: Reference;
  readonly predicate: string;
  readonly object?: Reference;
  readonly value?: Value;
  /** Further columns of a claim: unit, valid, text and so on. */
  readonly cells: ReadonlyMap<string, Value>;
  readonly speaker?: Reference;
  readonly roles: ReadonlyMap<string, Filler>;
  readonly when: readonly Condition[];
  readonly ifMissing: 'omit' | 'record' | 'reject';
}

/** Holds where the value is one of `is`, or none of `not`. */
export interface Condition {
  readonly value: Value;
  readonly is?: CodeList;
  readonly not?: CodeList;
}
