import type { ClaimRecord } from '../claim/claim.ts';
import type { Vocabulary } from '../rdf/literal.ts';

/** What an export carries, whatever the format: nodes and links in a total order, each with its citations, and a head that says what it is. */

/** Where a claim stands, as an export cites it. */
export interface Citation {
  /** Id of the claim. */
  readonly claim: string;
  /** Number of the claim in its dataset, where it has one. */
  readonly notation?: string;
  /** The predicate of the claim: a relationship type, an attribute or the predicate of a node. */
  readonly predicate: string;
  /** Id of the source. */
  readonly source: string;
  /** Place in the source, in words. */
  readonly at: string;
}

export type Value = string | number | boolean;

/** An entity. */
export interface ExportNode {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** By the name of the attribute, in the order of the ontology; what is missing has no key. Periods are EDTF text. */
  readonly attributes: Readonly<Record<string, Value | readonly Value[]>>;
  /** When the thing itself lasts, where it has a period of its own. */
  readonly period?: Span;
  readonly position?: Position;
  /** The claims that name and describe it, in the order of listing. */
  readonly citations: readonly Citation[];
}

/** Decimal degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  /** The thing that lies there, where it is another: the city in which an event is held, the capital of a country. */
  readonly of?: { readonly id: string; readonly name: string };
}

/** One claim that leads from an entity to another. */
export interface ExportLink {
  readonly id: string;
  /** The relationship type. */
  readonly type: string;
  /** The type in words, such as `took part in`. */
  readonly label: string;
  readonly source: string;
  readonly target: string;
  /** Whether it leads from one end to the other; a border, for example, has no direction. */
  readonly directed: boolean;
  /** When it holds; absent where nobody says. */
  readonly valid?: Span;
  readonly rank: string;
  readonly voice: string;
  readonly force: string;
  /** The attributes of the edge itself. */
  readonly attributes: Readonly<Record<string, Value>>;
  readonly citation: Citation;
}

/** A period: EDTF text, and the first and last day on which it may lie as YYYYMMDD; absent where open or unknown. */
export interface Span {
  readonly edtf: string;
  readonly from?: number;
  readonly to?: number;
}

/** A source of the graph. */
export interface ExportSource {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** The licence that it states, else those of its datasets; empty where nobody says. */
  readonly licences: readonly string[];
}

/** Something that a bound kept out. */
export interface Cut {
  readonly what: string;
  readonly bound: number;
  readonly total: number;
  readonly reason: string;
}

/** The head of an export. It holds nothing of the clock on the wall: the same question as of the same instant has the same bytes. */
export interface ExportHead {
  readonly title: string;
  /** What was asked, by the names of the parameters. */
  readonly question: Readonly<Record<string, string>>;
  /** As of when it was known: ISO 8601. */
  readonly knownAt: string;
  /** The day on which it is to hold, YYYY-MM-DD; null for any. */
  readonly validOn: string | null;
  /** Whether no load was under way. */
  readonly final: boolean;
  /** Whether everything is there that was asked for. */
  readonly complete: boolean;
  readonly cuts: readonly Cut[];
  readonly sources: readonly ExportSource[];
}

/** An attribute that nodes or links of a net may have: formats with a table of columns name them before the first row. */
export interface Column {
  readonly name: string;
  readonly scalar: 'string' | 'integer' | 'double' | 'boolean';
  readonly list: boolean;
}

/** What a format shows that cannot show all of a net at once. */
export type Part = 'nodes' | 'links' | 'rows';

/** The rows of a query, as a table. */
export interface Table {
  /** Paths of fields such as `country.name`, in the order of the query. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
}

/** Figures of one indicator from country to country. The countries and the figures are nodes of the net. */
export interface Flow {
  readonly indicator: { readonly id: string; readonly name: string };
  /** Ids of the countries: rows and columns, in the order asked. */
  readonly countries: readonly string[];
  /** By row and column: the one value on which all its figures agree; null where there is none, or several. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Why each is there or missing. */
  readonly mask: readonly (readonly string[])[];
  readonly figures: readonly FlowFigure[];
}

interface FlowFigure {
  /** Id of the figure. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly valueState: string;
  readonly unit: string | null;
  /** EDTF text; null where nobody says. */
  readonly period: string | null;
  /** Whether other figures of the same ends, period and unit differ. */
  readonly conflicting: boolean;
}

/** An export before it has a format: batches, so that memory stays flat however large the graph. Nodes are read before links. */
export interface Net {
  readonly head: ExportHead;
  /** The part that is asked for; absent for what the format shows by itself. */
  readonly part?: Part;
  /** What is shown for the part `rows`. */
  readonly table?: Table;
  /** What is shown in place of the links, where an indicator is asked for. */
  readonly flow?: Flow;
  readonly nodeColumns: readonly Column[];
  readonly linkColumns: readonly Column[];
  readonly nodes: AsyncIterable<readonly ExportNode[]>;
  readonly links: AsyncIterable<readonly ExportLink[]>;
  /** The links among some of the nodes, for formats that show no more of them. */
  readonly linksAmong: (ids: readonly string[]) => AsyncIterable<readonly ExportLink[]>;
  /**
   * The claims themselves, those that are no links among them: of the whole graph all that are known, in the order of listing; of a
   * part those that name and describe its nodes, then those of its links. Read only where a format asks for them.
   */
  readonly claims: AsyncIterable<readonly ClaimRecord[]>;
  /** What the words of the net mean, and under which address. */
  readonly vocabulary: Vocabulary;
}
