// Made by web/generate.mjs from the *.graphql files; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a source was read. */
export type Reading =
  /** From end to end: what it does not say is known to be unsaid. */
  | 'IN_FULL'
  /** It states what it states; its silence means nothing. */
  | 'AS_STATED';

/**
 * The two clocks of a question. `knownAt` is when we learned something, `validOn` when it holds. Without them: everything
 * that is known now, of any validity.
 */
export type AsOf = {
  /**
   * The day on which it is to hold. What may hold then stays: each edge says in `holds` whether it certainly does. A list of
   * things that have a period of their own, such as events and visa regimes, shows those that may last on that day.
   */
  readonly validOn?: string | null | undefined;
  /** What was known at that instant: claims recorded later are not seen, those closed later are. */
  readonly knownAt?: string | null | undefined;
  /** What becomes of edges and claims whose time nobody gives; attributes without a time always stay. */
  readonly undated?: Undated | null | undefined;
};

/** What becomes of what has no date. */
export type Undated =
  /** It stays, and is told from the rest by `holds: UNDATED`. */
  | 'INCLUDE'
  /** It is left out. */
  | 'EXCLUDE';

/** Why a relation is as full or as empty as it is; with conditions, as far as they reach. */
export type RelationState =
  /** Something is recorded, and meets the conditions. */
  | 'RECORDED'
  /** Nothing is recorded, and a source says that there is nothing: see `statedNone`. */
  | 'STATED_NONE'
  /** Nothing is recorded; a source that was read in full speaks of the entity and is silent on this. */
  | 'NOT_STATED'
  /** Nothing is recorded, and no source read in full speaks of the entity. */
  | 'NOT_READ';

/** Why a value is there or missing. */
export type ValueState =
  /** A value is recorded. */
  | 'RECORDED'
  /** The source speaks of it and leaves the value out. */
  | 'NOT_PRINTED'
  /** No value; a source that was read in full speaks of the entity and is silent on this. */
  | 'NOT_STATED'
  /** No value, and no source read in full speaks of the entity. */
  | 'NOT_READ';

/** What sort of name it is. */
export type NameKind =
  /** The name under which the entity is shown. */
  | 'PREFERRED'
  /** A form as printed in a source. */
  | 'PRINTED'
  /** Another name in use. */
  | 'ALIAS'
  /** A name of the past. */
  | 'FORMER'
  /** The official long form. */
  | 'OFFICIAL'
  /** The name in another language. */
  | 'TRANSLATED'
  /** A short form of initials. */
  | 'ACRONYM';

/** Whether a date is printed. */
export type DateBasis =
  /** The date is printed with the fact. */
  | 'PRINTED'
  /** The date, or a part of it, is carried over from another place; the note says from where. */
  | 'INFERRED';

/** Rank of a claim among those on the same. */
export type Rank =
  /** Preferred over others. */
  | 'PREFERRED'
  /** As good as others. */
  | 'NORMAL'
  /** Kept, and not shown by default. */
  | 'DEPRECATED';

/** Whose words a claim is in. */
export type Voice =
  /** The author of the source. */
  | 'AUTHOR'
  /** The author reports what somebody said. */
  | 'REPORTED'
  /** The author quotes somebody's words. */
  | 'QUOTED'
  /** The editors of the dataset. */
  | 'EDITOR';

/** With what force a claim is put forward. */
export type Force =
  /** As a fact. */
  | 'ASSERTED'
  /** As a view. */
  | 'OPINION'
  /** As something that is expected to come. */
  | 'EXPECTED'
  /** As something that is planned. */
  | 'PLANNED'
  /** As something that is offered. */
  | 'OFFERED'
  /** As something that should be done. */
  | 'RECOMMENDED';

/** How we know that a reference marker covers a passage. */
export type CitationBasis =
  /** The marker stands in the sentence. */
  | 'SAME_SENTENCE'
  /** Inferred: the next marker of the paragraph covers it. */
  | 'NEXT_MARKER'
  /** No marker covers it; or the editors infer it from what the marker covers. */
  | 'NONE';

/** Whether an edge holds on the day asked for. */
export type Holds =
  /** It holds on that day, or no day was asked for and it is dated. */
  | 'CERTAIN'
  /** It may hold on that day. */
  | 'POSSIBLE'
  /** No date is known. */
  | 'UNDATED';

/** What a row compares. */
export type CountryComparisonKind =
  /** Figures of one indicator and direction, between each country and the partner. */
  | 'FIGURES'
  /** Things of one type between each country and the partner. */
  | 'THINGS'
  /** Instruments in use between each country and the partner. */
  | 'INSTRUMENTS'
  /** The countries that each has to do with. */
  | 'PARTNERS'
  /** What one relation of each country leads to. */
  | 'RELATION';

/** Why a cell has something or nothing. A cell without anything is never zero. */
export type CellState =
  /** Something is recorded. */
  | 'RECORDED'
  /** A source says that there is nothing. */
  | 'STATED_NONE'
  /** A source speaks of it and leaves the value out. */
  | 'NOT_PRINTED'
  /** Nothing is recorded; a source that was read in full is silent on it. */
  | 'NOT_STATED'
  /** Nothing is recorded, and no source read in full speaks of the countries. */
  | 'NOT_READ'
  /** It is the same country twice: nothing is between it and itself. */
  | 'SAME_COUNTRY';

/** What is compared. */
export type ComparisonKind =
  /** Values of an attribute that has one. */
  | 'VALUES'
  /** Times at which the same is said to hold. */
  | 'PERIODS'
  /** Figures of one indicator between the same ends, in the same period or without one. */
  | 'FIGURES'
  /** A printed change, and the one that the printed figures before and after make. */
  | 'COMPUTED'
  /** Claims that state the same relation of the same two things. */
  | 'RELATIONS'
  /** A relation, and the one that denies it. */
  | 'OPPOSED'
  /** A fault that editors find with a text, and the claims that it concerns. */
  | 'TEXT_ISSUE';

/** How what is compared stands to each other. */
export type Standing =
  /** It says the same. */
  | 'AGREES'
  /** One is more exact than the other, and fits it; or gives what the other leaves out. */
  | 'REFINES'
  /** Both cannot be so, or a text does not fit together. */
  | 'CONFLICTS';

/** Two countries, in the order host and partner. */
export type CountryPair = {
  /** Id, code or name of the country that is host. */
  readonly a: string;
  /** Id, code or name of the partner. */
  readonly b: string;
};

/** Between the countries A and B of a relation: which way. */
export type PairDirection =
  /** From A to B: counted from A to B, granted by A to citizens of B, leading from A to B, offered by A to B. */
  | 'A_TO_B'
  /** From B to A. */
  | 'B_TO_A'
  /** Both ways, such as a reciprocal visa regime. */
  | 'MUTUAL'
  /** No direction between the two is given. */
  | 'UNDIRECTED';

/** What ties an actor to the countries A and B. */
export type ActorSide =
  /** It is present or active in both, belongs to both, or takes part with the other side in an event of the two. */
  | 'JOINT'
  /** It belongs to A and is present or active in B. */
  | 'OF_A_IN_B'
  /** It belongs to B and is present or active in A. */
  | 'OF_B_IN_A'
  /** It is present or active in A, and no source says that it belongs to one of the two. */
  | 'IN_A'
  /** It is present or active in B, and no source says that it belongs to one of the two. */
  | 'IN_B'
  /** A source says that it is not present in A. */
  | 'ABSENT_FROM_A'
  /** A source says that it is not present in B. */
  | 'ABSENT_FROM_B';

/** What a tie of an actor to a country is. */
export type ActorTieKind =
  /** It belongs to the country: a body of it, a group of its actors, a holder of an office, a key actor of its public diplomacy. */
  | 'BELONGS'
  /** It is present there. */
  | 'PRESENT'
  /** It takes part in an event that is held there, or in an event of the two. */
  | 'ACTIVE'
  /** A source says that it is not present there. */
  | 'ABSENT';

/** Whose mapping ties an instrument to what shows it at work. */
export type UseBasis =
  /** A source says both that the instrument is at work in it and that it has to do with the partner. */
  | 'SOURCE'
  /** One of the two is said by the editors of a dataset only. */
  | 'EDITORS';

/** An axis of a coverage matrix. Without `entities` and `related`: all entities of the type, by name. */
export type CoverageAxis = {
  /** Type or interface of the entities, such as `Instrument` or `Actor`; columns of fields have none. */
  readonly type?: string | null | undefined;
  /** Entities by id, code or unambiguous name, in the order in which they are to stand; at most 1,000. */
  readonly entities?: ReadonlyArray<string> | null | undefined;
  /** Only entities that a relation leads from. */
  readonly related?: CoverageRelated | null | undefined;
  /** For columns: attributes and relations of the rows' type, instead of entities; `columns: {}` for all of them. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
};

/** Entities by a relation that they have. */
export type CoverageRelated = {
  /** A relation field of the axis' type, such as `keyActorOf`. */
  readonly by: string;
  /** The entity at its other end, by id, code or unambiguous name; without it, any. */
  readonly to?: string | null | undefined;
};

/** How much is known of a cell of a coverage matrix. */
export type CoverageState =
  /** Something is recorded. */
  | 'RECORDED'
  /** Nothing is recorded, and a source says that there is nothing. */
  | 'RECORDED_AS_NONE'
  /** Nothing is recorded; a source that was read in full speaks of both ends and is silent, or leaves the value out. */
  | 'UNKNOWN'
  /** Nothing is recorded, and no source that was read in full speaks of both ends. */
  | 'NEVER_LOOKED';

/** What sort of field a gap is in. */
export type GapKind =
  /** An attribute without a value. */
  | 'ATTRIBUTE'
  /** A relation without an edge. */
  | 'RELATION';

/** Why something is missing. */
export type GapState =
  /** A source speaks of it and leaves the value out. */
  | 'NOT_PRINTED'
  /** A source that was read in full speaks of the entity and is silent on this. */
  | 'NOT_STATED'
  /** No source that was read in full speaks of the entity. */
  | 'NOT_READ';

/** Means of transport. */
export type TransportMode =
  /** By air. */
  | 'AIR'
  /** By rail. */
  | 'RAIL'
  /** By road. */
  | 'ROAD';

/** Direction of a change. */
export type Trend =
  /** It grows. */
  | 'INCREASE'
  /** It shrinks. */
  | 'DECREASE'
  /** It stays. */
  | 'STABLE';

/** The point in a sequence whose dates are not printed. */
export type ObservationStage =
  /** The earlier of two figures. */
  | 'BEFORE'
  /** The later of two figures. */
  | 'AFTER';

/** Which edges are walked. All given conditions hold; without any, all relations but the derived ones are walked, of any time. */
export type WalkWhere = {
  /** Only these relations, each by its relationship type (`FOUNDED`) or by a field of either end (`founded`, `founders`). Derived relations are walked only if they are named here. */
  readonly only?: ReadonlyArray<string> | null | undefined;
  /** None of these relations, named in the same way. */
  readonly without?: ReadonlyArray<string> | null | undefined;
  /** Only edges that may hold at some time of this period. */
  readonly period?: string | null | undefined;
  /** What becomes of edges without a date where a `period` is asked for. */
  readonly undated?: Undated | null | undefined;
  /** Conditions on the claim behind an edge: its source, voice, force, rank. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** How an edge is walked. */
export type EdgeDirection =
  /** Along its direction. */
  | 'OUT'
  /** Against its direction. */
  | 'IN'
  /** The relation has no direction. */
  | 'BOTH';

/** Whether ways lead through entities with very many edges. */
export type HubAvoidance =
  /** They do. */
  | 'OFF'
  /** They do not lead through entities with more than 50 edges of the relations that are walked. */
  | 'AUTO';

/** Why a search for ways came to an end. */
export type PathStop =
  /** As many as asked for were found; there may be more of the last one's length, and longer ones. */
  | 'K_REACHED'
  /** All ways of at most `maxLength` steps were found, fewer than asked for. */
  | 'FOUND_ALL'
  /** There is none of at most `maxLength` steps; there may be a longer one. */
  | 'LENGTH'
  /** There is none of any length: all that can be reached from one end was seen, and the other is not there. */
  | 'NO_PATH'
  /** None was found, and entities with many edges were passed over: there may be one through them. */
  | 'HUBS_AVOIDED'
  /** More edges than `edgeBound` would have to be read: every way up to `searchedLength` was looked at, longer ones were not. */
  | 'EXPANSION';

/** Where a search looks. */
export type SearchField =
  /** Names of entities in all languages, and their codes. */
  | 'NAMES'
  /** Other texts of entities: attributes in words, and the wording of the claim that makes an observation or a statement. */
  | 'DESCRIPTIONS'
  /** The wording of claims. */
  | 'CLAIMS';

/** How a text meets what is searched for, the nearest way first. */
export type SearchWay =
  /** The name is the same, folded. */
  | 'EXACT'
  /** The name begins so. */
  | 'PREFIX'
  /** It has every word; the last one may be the beginning of one. */
  | 'WORDS'
  /** It has every word in another script. */
  | 'TRANSLITERATED'
  /** Every word is spelled alike. */
  | 'FUZZY';

/** Condition on a period. An end that is open or unknown may lie anywhere. */
export type PeriodTextCondition = {
  /** May share a day with this period. */
  readonly overlaps?: string | null | undefined;
  /** Lies wholly in this period: an end that is open or unknown does so only where this period has no end there. */
  readonly within?: string | null | undefined;
  /** Reaches over the whole of this period; an end that is open or unknown reaches for ever. */
  readonly contains?: string | null | undefined;
  /** Whether it is said to have no end yet, as in `2022-07/..`. */
  readonly open?: boolean | null | undefined;
  /** Whether one of its ends is unknown, as in `2022-07/`. */
  readonly unknown?: boolean | null | undefined;
  /** Whether there is a period. */
  readonly exists?: boolean | null | undefined;
};

/** Types of entities. */
export type EntityType =
  /** A person. */
  | 'Person'
  /** An organization: a government body, foundation, institute, movement, medium or company. */
  | 'Organization'
  /** Actors that a source names as a group. */
  | 'ActorGroup'
  /** The relation of two countries: what exactly these two have to do with each other, as a dossier. Asked by `countryRelation`, A is the country asked first; reached in another way, A is the first code of the id. The id is the same either way. A pair of which nothing is recorded is answered as well, empty, with the same fields. */
  | 'CountryRelation'
  /** Something that happened or is to happen: a visit, meeting, forum, competition, show. Events form a tree. */
  | 'Event'
  /** A series of events with editions. */
  | 'EventSeries'
  /** A year that countries declare to be dedicated to something. */
  | 'DeclaredYear'
  /** A scheduled link between two places. */
  | 'TransportLink'
  /** What is counted or measured. */
  | 'Indicator'
  /** A figure that a source gives: a value of an indicator, for a direction between two ends, in a period. */
  | 'Observation'
  /** A flow, tie, perception or condition that a source reasons about, such as the tourists who travel from China to Kazakhstan. */
  | 'Factor'
  /** A present-day country or territory of ISO 3166-1. */
  | 'Country'
  /** A part of the world that is not one present-day country. */
  | 'Region'
  /** A city, site or airport. */
  | 'Place'
  /** Something that public diplomacy is to reach. */
  | 'Goal'
  /** A means of public diplomacy. Instruments form a tree. */
  | 'Instrument'
  /** A kind of step that public bodies take. */
  | 'Measure'
  /** Rules under which citizens of a country may enter another. */
  | 'VisaRegime'
  /** A treaty, memorandum or other agreement between countries or organizations. */
  | 'Agreement'
  /** Goods that are offered or traded. */
  | 'Product'
  /** Where claims come from: an article, a table, the editors. */
  | 'Source'
  /** A reference marker that is printed in a source. */
  | 'Citation'
  /** An inconsistency, ambiguity or gap of a text, found by the editors. */
  | 'TextIssue'
  /** What somebody said, in our words; the passage holds the words themselves. */
  | 'Statement'
  /** A text that a source speaks of: an article, a joint statement. */
  | 'Document'
  /** A term of the field (SKOS concept). */
  | 'Concept';

/** Conditions on the edges of a relation: all given ones hold. */
export type EdgeWhere = {
  /** When it holds. */
  readonly valid?: PeriodTextCondition | null | undefined;
  /** Rank of the claim: one of. */
  readonly rank?: ReadonlyArray<Rank> | null | undefined;
  /** Voice of the claim: one of. */
  readonly voice?: ReadonlyArray<Voice> | null | undefined;
  /** Force of the claim: one of. */
  readonly force?: ReadonlyArray<Force> | null | undefined;
  /** Id of the claim's source: one of. */
  readonly source?: ReadonlyArray<string | number> | null | undefined;
  /** Dataset of the claim, by name: one of. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Whether the source says that its list goes on. */
  readonly openInSource?: boolean | null | undefined;
  /** How the printed citation was found. */
  readonly citationBasis?: CitationBasis | null | undefined;
};

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly node: { readonly dateBasis: DateBasis | null, readonly note: string | null, readonly recordedAt: string, readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly splitOffFrom: { readonly id: string, readonly notation: string | null, readonly text: string } | null, readonly pair: { readonly id: string, readonly name: string, readonly a: { readonly id: string }, readonly b: { readonly id: string } } | null, readonly passages: ReadonlyArray<{ readonly start: number | null, readonly end: number | null, readonly sha256: string | null, readonly passage: string | null, readonly passageMatches: boolean | null, readonly passageHint: string | null, readonly citation: { readonly title: string | null } | null }>, readonly subject:
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
      )
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
      )
     | null, readonly object:
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
      )
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
      )
     | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
        )
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
        )
       | null }>, readonly speaker:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> } | null, readonly datasets: ReadonlyArray<{ readonly name: string, readonly title: string }> };

export type PairComparisonsQueryVariables = Exact<{
  pair: CountryPair;
  language?: string | null | undefined;
}>;


export type PairComparisonsQuery = { readonly comparisons: { readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly relation: Standing, readonly predicate: string, readonly certain: boolean, readonly explanation: string, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly difference: { readonly absolute: number, readonly ratio: number | null, readonly withinRounding: boolean } | null, readonly positions: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly moreExact: boolean, readonly period: { readonly edtf: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> }> } };

export type ClaimSurroundingsQueryVariables = Exact<{
  subject: string;
  predicate: ReadonlyArray<string> | string;
  ids: ReadonlyArray<string | number> | string | number;
  language?: string | null | undefined;
}>;


export type ClaimSurroundingsQuery = { readonly comparisons: { readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly relation: Standing, readonly predicate: string, readonly certain: boolean, readonly explanation: string, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly difference: { readonly absolute: number, readonly ratio: number | null, readonly withinRounding: boolean } | null, readonly positions: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly moreExact: boolean, readonly period: { readonly edtf: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } };

export type CompareQueryVariables = Exact<{
  countries: ReadonlyArray<string> | string;
  with?: string | null | undefined;
  indicator?: string | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type CompareQuery = { readonly compare: { readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly with: { readonly id: string, readonly name: string } | null, readonly rows: ReadonlyArray<{ readonly kind: CountryComparisonKind, readonly name: string, readonly direction: PairDirection | null, readonly indicator: { readonly id: string, readonly name: string } | null, readonly missingFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly recordedFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly common: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > | null, readonly cells: ReadonlyArray<{ readonly state: CellState, readonly count: number | null, readonly value: number | null, readonly unit: string | null, readonly rank: number | null, readonly conflicting: boolean, readonly complete: boolean, readonly figures: ReadonlyArray<{ readonly value: number | null, readonly valueState: ValueState, readonly unit: string | null, readonly trend: Trend | null, readonly period: { readonly edtf: string } | null }>, readonly entities: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly unique: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > | null, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> }> } };

export type CoverageQueryVariables = Exact<{
  rows: CoverageAxis;
  columns: CoverageAxis;
  relations?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: { readonly ways: ReadonlyArray<string>, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: { readonly recorded: number, readonly recordedAsNone: number, readonly unknown: number, readonly neverLooked: number }, readonly columns: ReadonlyArray<{ readonly field: string | null, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }>, readonly rows: ReadonlyArray<{ readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly cells: ReadonlyArray<{ readonly state: CoverageState, readonly count: number, readonly undatedCount: number, readonly conflicting: boolean, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> }> } };

export type RankedGapsQueryVariables = Exact<{
  type?: string | null | undefined;
  afterGap?: string | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type RankedGapsQuery = { readonly gaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly field: string, readonly state: GapState, readonly filledCount: number, readonly typeCount: number, readonly claimCount: number, readonly score: number, readonly entity:
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
        )
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
        )
      , readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> } };

export type DossierQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type DossierQuery = { readonly countryRelation: { readonly id: string, readonly name: string, readonly a: { readonly id: string, readonly name: string }, readonly b: { readonly id: string, readonly name: string }, readonly visaRegimes: { readonly state: RelationState, readonly totalCount: number, readonly steps: ReadonlyArray<{ readonly position: number, readonly start: string, readonly holds: Holds, readonly direction: PairDirection, readonly monthsSincePrevious: number | null, readonly minimumDaysSincePrevious: number | null, readonly maximumDaysSincePrevious: number | null, readonly regime: { readonly id: string, readonly name: string, readonly maximumStay: number | null, readonly maximumStayState: ValueState, readonly period: { readonly edtf: string } | null }, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }>, readonly undated: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly transportLinks: { readonly state: RelationState, readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly mode: TransportMode | null, readonly direction: PairDirection, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly mode: TransportMode | null, readonly direction: PairDirection, readonly link: { readonly id: string, readonly name: string }, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> }, readonly figuresBetween: { readonly state: RelationState, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly direction: PairDirection, readonly value: number | null, readonly valueState: ValueState, readonly unit: string | null, readonly trend: Trend | null, readonly periodState: ValueState, readonly period: { readonly edtf: string } | null, readonly indicator: { readonly id: string, readonly name: string } | null, readonly figure: { readonly id: string, readonly approximate: boolean | null, readonly stage: ObservationStage | null }, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> }, readonly tradeOffers: { readonly state: RelationState, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly direction: PairDirection, readonly offered:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> } }> }, readonly agreements: { readonly state: RelationState, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> }, readonly events: { readonly state: RelationState, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly periodState: ValueState, readonly period: { readonly edtf: string } | null, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> }, readonly statementsBetween: { readonly state: RelationState, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: string | null, readonly direct: boolean | null, readonly speakers: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > }, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> } }, readonly changes: { readonly nodes: ReadonlyArray<{ readonly recordedAt: string }> } };

export type DossierRestQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type DossierRestQuery = { readonly countryRelation: { readonly actors: { readonly state: RelationState, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sides: ReadonlyArray<ActorSide>, readonly actor: { readonly id: string, readonly name: string }, readonly ties: ReadonlyArray<{ readonly kind: ActorTieKind, readonly country: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly name: string } | null, readonly claim: { readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> } }> }> }, readonly instruments: ReadonlyArray<{ readonly direction: PairDirection, readonly state: RelationState, readonly owner: { readonly id: string, readonly name: string }, readonly partner: { readonly id: string, readonly name: string }, readonly inUse: ReadonlyArray<{ readonly state: RelationState, readonly basis: UseBasis | null, readonly instrument: { readonly id: string, readonly name: string }, readonly uses: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly absent: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }>, readonly notInUse: ReadonlyArray<{ readonly state: RelationState, readonly basis: UseBasis | null, readonly instrument: { readonly id: string, readonly name: string }, readonly uses: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly absent: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> }>, readonly byForce: ReadonlyArray<{ readonly force: Force, readonly totalCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }>, readonly timeline: { readonly totalCount: number, readonly complete: boolean, readonly message: string | null, readonly entries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: string, readonly inferred: boolean, readonly force: Force, readonly orderUncertain: boolean, readonly period: { readonly edtf: string }, readonly claim: { readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> } }> }, readonly undated: { readonly totalCount: number } }, readonly gaps: { readonly facets: ReadonlyArray<{ readonly type: string, readonly state: RelationState }>, readonly values: ReadonlyArray<{ readonly attributes: ReadonlyArray<string>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> } }> }, readonly coverage: { readonly claimCount: number, readonly datedCount: number, readonly datedShare: number | null, readonly sourceCount: number, readonly complete: boolean, readonly bound: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }> } }, readonly conflicts: { readonly totalCount: number, readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly relation: Standing, readonly predicate: string, readonly certain: boolean, readonly explanation: string, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly difference: { readonly absolute: number, readonly ratio: number | null, readonly withinRounding: boolean } | null, readonly positions: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly moreExact: boolean, readonly period: { readonly edtf: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> }> } };

export type UsedInstrumentFragment = { readonly state: RelationState, readonly basis: UseBasis | null, readonly instrument: { readonly id: string, readonly name: string }, readonly uses: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly absent: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } };

export type CountryChoicesQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type CountryChoicesQuery = { readonly countryRelations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly a: { readonly id: string, readonly name: string }, readonly b: { readonly id: string, readonly name: string }, readonly coverage: { readonly claimCount: number } }> } };

export type EntityQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
  after?: string | null | undefined;
  attributes: ReadonlyArray<string> | string;
  denying: ReadonlyArray<string> | string;
  apart: ReadonlyArray<string> | string;
}>;


export type EntityQuery = { readonly entity:
    | (
      { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly claim: { readonly id: string } }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly namedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly all: { readonly totalCount: number }, readonly given: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly object:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null }>, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly denied: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly object:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null }>, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly object:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null }>, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly conflicts: { readonly totalCount: number, readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly relation: Standing, readonly predicate: string, readonly certain: boolean, readonly explanation: string, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly difference: { readonly absolute: number, readonly ratio: number | null, readonly withinRounding: boolean } | null, readonly positions: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly moreExact: boolean, readonly period: { readonly edtf: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> }> } }
      & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
    )
    | (
      { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly claim: { readonly id: string } }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly namedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly all: { readonly totalCount: number }, readonly given: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly object:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null }>, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly denied: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly object:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null }>, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly object:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null }>, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly conflicts: { readonly totalCount: number, readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly relation: Standing, readonly predicate: string, readonly certain: boolean, readonly explanation: string, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly difference: { readonly absolute: number, readonly ratio: number | null, readonly withinRounding: boolean } | null, readonly positions: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly moreExact: boolean, readonly period: { readonly edtf: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> }> } }
      & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
    )
   | null, readonly gaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly kind: GapKind, readonly state: GapState, readonly expectedness: number, readonly filledCount: number, readonly typeCount: number }> }, readonly changes: { readonly nodes: ReadonlyArray<{ readonly recordedAt: string }> } };

export type FlowChoicesQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type FlowChoicesQuery = { readonly indicators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly changeOf: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fromCountry: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly toCountry: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } };

export type FlowsQueryVariables = Exact<{
  indicator: string;
  from: ReadonlyArray<string> | string;
  to: ReadonlyArray<string> | string;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type FlowsQuery = { readonly flowMatrix: { readonly values: ReadonlyArray<ReadonlyArray<number | null>>, readonly mask: ReadonlyArray<ReadonlyArray<CellState>>, readonly units: ReadonlyArray<string>, readonly recordedCount: number, readonly missingCount: number, readonly undatedCount: number, readonly indicator: { readonly id: string, readonly name: string }, readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly columns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly cells: ReadonlyArray<{ readonly value: number | null, readonly unit: string | null, readonly mask: CellState, readonly conflicting: boolean, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly figures: ReadonlyArray<{ readonly value: number | null, readonly valueState: ValueState, readonly unit: string | null, readonly trend: Trend | null, readonly period: { readonly edtf: string } | null }>, readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly datasets: ReadonlyArray<{ readonly name: string, readonly title: string, readonly reading: Reading, readonly licences: ReadonlyArray<string>, readonly claimCount: number, readonly recordedAt: string }>, readonly claims: { readonly totalCount: number } };

export type TypeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TypeCountsQuery = { readonly claims: { readonly groups: { readonly rows: ReadonlyArray<{ readonly distinct: number, readonly keys: ReadonlyArray<{ readonly text: string | null }> }> } } };

export type CandidateNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  language?: string | null | undefined;
}>;


export type CandidateNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null> };

export type ComparedFragment = { readonly id: string, readonly kind: ComparisonKind, readonly relation: Standing, readonly predicate: string, readonly certain: boolean, readonly explanation: string, readonly subject:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly difference: { readonly absolute: number, readonly ratio: number | null, readonly withinRounding: boolean } | null, readonly positions: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly moreExact: boolean, readonly period: { readonly edtf: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> };

export type FactFragment = { readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
    | (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
    )
    | (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
    )
   | null, readonly object:
    | (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
    )
    | (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
    )
   | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
      )
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
      )
     | null }>, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  walk?: WalkWhere | null | undefined;
  avoidHubs?: HubAvoidance | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type WaysQuery = { readonly paths: { readonly stopped: PathStop, readonly searchedLength: number, readonly avoidedHubCount: number, readonly from:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly to:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly avoidedHubs: ReadonlyArray<{ readonly degree: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
        )
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
        )
      >, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly field: string, readonly direction: EdgeDirection, readonly relation: string, readonly edgeCount: number, readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly because: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly value: string | null, readonly unit: string | null, readonly notPrinted: ReadonlyArray<string>, readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null, readonly object:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
              )
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
              )
             | null, readonly roles: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly entity:
                | (
                  { readonly id: string, readonly name: string }
                  & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
                )
                | (
                  { readonly id: string, readonly name: string }
                  & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
                )
               | null }>, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> } }>, readonly because: { readonly weakestLink: { readonly sourceCount: number, readonly claim: { readonly id: string, readonly notation: string | null, readonly text: string } } | null } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  after?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly complete: boolean, readonly bounds: ReadonlyArray<string>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly how: SearchWay, readonly node:
        | (
          { readonly text: string, readonly id: string }
          & { readonly __typename: 'Claim' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
        )
      , readonly matchedBy: ReadonlyArray<{ readonly in: SearchField, readonly text: string, readonly language: string | null }> }> }, readonly all: { readonly totalCount: number, readonly facets: { readonly types: ReadonlyArray<{ readonly type: EntityType, readonly count: number }> } } };

export type ClaimLineFragment = { readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> };

export type SuggestQueryVariables = Exact<{
  text: string;
  language?: string | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: { readonly totalCount: number, readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly text: string, readonly description: string, readonly node:
        | (
          { readonly id: string, readonly name: string, readonly presentIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly absentFrom: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly claim: { readonly speaker:
                  | { readonly name: string }
                  | { readonly name: string }
                 | null } | null }> }, readonly claims: { readonly totalCount: number } }
          & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' }
        )
        | (
          { readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number } }
          & { readonly __typename: 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' | 'Source' | 'Citation' | 'TextIssue' }
        )
        | (
          { readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number } }
          & { readonly __typename: 'Statement' | 'Document' | 'Concept' }
        )
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const UsedInstrumentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment UsedInstrument on InstrumentUse {
  state
  basis
  instrument {
    id
    name(language: $language)
  }
  uses {
    id
    name(language: $language)
  }
  absent {
    id
    name(language: $language)
  }
  because {
    claimCount
    claims(first: 4) {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`, {"fragmentName":"UsedInstrument"}) as unknown as TypedDocumentString<UsedInstrumentFragment, unknown>;
export const ComparedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Compared on Comparison {
  id
  kind
  relation
  predicate
  certain
  explanation
  subject {
    id
    name(language: $language)
  }
  difference {
    absolute
    ratio
    withinRounding
  }
  positions {
    value
    unit
    moreExact
    period {
      edtf
    }
    sources {
      id
      name(language: $language)
    }
    claims {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const FactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Fact on Claim {
  ...ClaimLine
  value
  unit
  notPrinted
  subject {
    __typename
    id
    name(language: $language)
  }
  object {
    __typename
    id
    name(language: $language)
  }
  roles {
    name
    value
    entity {
      __typename
      id
      name(language: $language)
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const ClaimPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimPage($id: ID!, $asOf: AsOf, $language: Locale) {
  node(id: $id, asOf: $asOf) {
    ... on Claim {
      ...Fact
      dateBasis
      note
      recordedAt
      splitOffFrom {
        id
        notation
        text
      }
      pair {
        id
        name(language: $language)
        a {
          id
        }
        b {
          id
        }
      }
      passages: evidence {
        start
        end
        sha256
        passage
        passageMatches
        passageHint
        citation {
          title
        }
      }
    }
  }
  datasets {
    name
    title
  }
}
    fragment Fact on Claim {
  ...ClaimLine
  value
  unit
  notPrinted
  subject {
    __typename
    id
    name(language: $language)
  }
  object {
    __typename
    id
    name(language: $language)
  }
  roles {
    name
    value
    entity {
      __typename
      id
      name(language: $language)
    }
  }
}
fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const PairComparisonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairComparisons($pair: CountryPair!, $language: Locale) {
  comparisons(pair: $pair, first: 100) {
    complete
    nodes {
      ...Compared
    }
  }
}
    fragment Compared on Comparison {
  id
  kind
  relation
  predicate
  certain
  explanation
  subject {
    id
    name(language: $language)
  }
  difference {
    absolute
    ratio
    withinRounding
  }
  positions {
    value
    unit
    moreExact
    period {
      edtf
    }
    sources {
      id
      name(language: $language)
    }
    claims {
      ...ClaimLine
    }
  }
}
fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<PairComparisonsQuery, PairComparisonsQueryVariables>;
export const ClaimSurroundingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimSurroundings($subject: String!, $predicate: [String!]!, $ids: [ID!]!, $language: Locale) {
  comparisons(about: $subject, first: 100) {
    complete
    nodes {
      ...Compared
    }
  }
  claims(where: {about: $ids, predicate: $predicate}, first: 20) {
    totalCount
    nodes {
      ...ClaimLine
    }
  }
}
    fragment Compared on Comparison {
  id
  kind
  relation
  predicate
  certain
  explanation
  subject {
    id
    name(language: $language)
  }
  difference {
    absolute
    ratio
    withinRounding
  }
  positions {
    value
    unit
    moreExact
    period {
      edtf
    }
    sources {
      id
      name(language: $language)
    }
    claims {
      ...ClaimLine
    }
  }
}
fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<ClaimSurroundingsQuery, ClaimSurroundingsQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($countries: [String!]!, $with: String, $indicator: String, $asOf: AsOf, $language: Locale) {
  compare(countries: $countries, with: $with, indicator: $indicator, asOf: $asOf) {
    countries {
      id
      name(language: $language)
    }
    with {
      id
      name(language: $language)
    }
    rows {
      kind
      name
      direction
      indicator {
        id
        name(language: $language)
      }
      missingFor {
        id
        name(language: $language)
      }
      recordedFor {
        id
        name(language: $language)
      }
      common {
        id
        name(language: $language)
      }
      cells {
        state
        count
        value
        unit
        rank
        conflicting
        complete
        figures {
          value
          valueState
          unit
          trend
          period {
            edtf
          }
        }
        entities(first: 4) {
          id
          name(language: $language)
        }
        unique {
          id
          name(language: $language)
        }
        because {
          claimCount
          claims(first: 3) {
            ...ClaimLine
          }
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CoverageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Coverage($rows: CoverageAxis!, $columns: CoverageAxis!, $relations: [String!], $after: String, $asOf: AsOf, $language: Locale) {
  coverage(
    rows: $rows
    columns: $columns
    relations: $relations
    first: 30
    after: $after
    asOf: $asOf
  ) {
    ways
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      recorded
      recordedAsNone
      unknown
      neverLooked
    }
    columns {
      field
      entity {
        id
        name(language: $language)
      }
    }
    rows {
      entity {
        id
        name(language: $language)
      }
      cells {
        state
        count
        undatedCount
        conflicting
        because {
          claimCount
          claims(first: 3) {
            ...ClaimLine
          }
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const RankedGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RankedGaps($type: String, $afterGap: String, $asOf: AsOf, $language: Locale) {
  gaps(type: $type, first: 30, after: $afterGap, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      field
      state
      filledCount
      typeCount
      claimCount
      score
      entity {
        __typename
        id
        name(language: $language)
      }
      because {
        claimCount
        claims(first: 2) {
          ...ClaimLine
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<RankedGapsQuery, RankedGapsQueryVariables>;
export const DossierDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Dossier($a: String!, $b: String!, $asOf: AsOf, $language: Locale) {
  countryRelation(a: $a, b: $b, asOf: $asOf) {
    id
    name(language: $language)
    a {
      id
      name(language: $language)
    }
    b {
      id
      name(language: $language)
    }
    visaRegimes {
      state
      totalCount
      steps {
        position
        start
        holds
        direction
        monthsSincePrevious
        minimumDaysSincePrevious
        maximumDaysSincePrevious
        regime {
          id
          name(language: $language)
          period {
            edtf
          }
          maximumStay
          maximumStayState
        }
        because {
          claimCount
          claims(first: 4) {
            ...ClaimLine
          }
        }
      }
      undated {
        id
        name(language: $language)
      }
    }
    transportLinks {
      state
      totalCount
      counts {
        mode
        direction
        count
      }
      nodes {
        mode
        direction
        link {
          id
          name(language: $language)
        }
        because {
          claimCount
          claims(first: 3) {
            ...ClaimLine
          }
        }
      }
    }
    figuresBetween {
      state
      totalCount
      nodes {
        direction
        value
        valueState
        unit
        trend
        periodState
        period {
          edtf
        }
        indicator {
          id
          name(language: $language)
        }
        figure {
          id
          approximate
          stage
        }
        because {
          claimCount
          claims(first: 3) {
            ...ClaimLine
          }
        }
      }
    }
    tradeOffers {
      state
      totalCount
      nodes {
        direction
        offered {
          id
          name(language: $language)
        }
        claim {
          ...ClaimLine
        }
      }
    }
    agreements {
      state
      totalCount
      nodes {
        id
        name(language: $language)
        because {
          claimCount
          claims(first: 2) {
            ...ClaimLine
          }
        }
      }
    }
    events {
      state
      totalCount
      nodes {
        id
        name(language: $language)
        period {
          edtf
        }
        periodState
        because {
          claimCount
          claims(first: 3) {
            ...ClaimLine
          }
        }
      }
    }
    statementsBetween {
      state
      totalCount
      nodes {
        id
        content
        direct
        speakers(first: 4) {
          nodes {
            id
            name(language: $language)
          }
        }
        because {
          claimCount
          claims(first: 2) {
            ...ClaimLine
          }
        }
      }
    }
  }
  changes(last: 1) {
    nodes {
      recordedAt
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const DossierRestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DossierRest($a: String!, $b: String!, $asOf: AsOf, $language: Locale) {
  countryRelation(a: $a, b: $b, asOf: $asOf) {
    actors {
      state
      totalCount
      nodes {
        sides
        actor {
          id
          name(language: $language)
        }
        ties {
          kind
          country {
            id
            name(language: $language)
          }
          event {
            id
            name(language: $language)
          }
          claim {
            ...ClaimLine
          }
        }
      }
    }
    instruments {
      direction
      state
      owner {
        id
        name(language: $language)
      }
      partner {
        id
        name(language: $language)
      }
      inUse {
        ...UsedInstrument
      }
      notInUse {
        ...UsedInstrument
      }
    }
    byForce(force: [PLANNED, EXPECTED, RECOMMENDED, OFFERED, OPINION]) {
      force
      totalCount
      claims(first: 30) {
        ...ClaimLine
      }
    }
    timeline {
      totalCount
      complete
      message
      entries(first: 60) {
        nodes {
          id
          what
          inferred
          force
          orderUncertain
          period {
            edtf
          }
          claim {
            ...ClaimLine
          }
        }
      }
      undated(first: 1) {
        totalCount
      }
    }
    gaps {
      facets {
        type
        state
      }
      values {
        attributes
        entity {
          id
          name(language: $language)
        }
        claim {
          ...ClaimLine
        }
      }
    }
    coverage {
      claimCount
      datedCount
      datedShare
      sourceCount
      complete
      bound
      sources {
        id
        name(language: $language)
      }
    }
  }
  conflicts(pair: {a: $a, b: $b}, first: 30, asOf: $asOf) {
    totalCount
    complete
    nodes {
      ...Compared
    }
  }
}
    fragment UsedInstrument on InstrumentUse {
  state
  basis
  instrument {
    id
    name(language: $language)
  }
  uses {
    id
    name(language: $language)
  }
  absent {
    id
    name(language: $language)
  }
  because {
    claimCount
    claims(first: 4) {
      ...ClaimLine
    }
  }
}
fragment Compared on Comparison {
  id
  kind
  relation
  predicate
  certain
  explanation
  subject {
    id
    name(language: $language)
  }
  difference {
    absolute
    ratio
    withinRounding
  }
  positions {
    value
    unit
    moreExact
    period {
      edtf
    }
    sources {
      id
      name(language: $language)
    }
    claims {
      ...ClaimLine
    }
  }
}
fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<DossierRestQuery, DossierRestQueryVariables>;
export const CountryChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryChoices($language: Locale) {
  countryRelations(first: 50, orderBy: [{count: {concerns: {}}, direction: DESC}]) {
    totalCount
    nodes {
      id
      name(language: $language)
      a {
        id
        name(language: $language)
      }
      b {
        id
        name(language: $language)
      }
      coverage {
        claimCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryChoicesQuery, CountryChoicesQueryVariables>;
export const EntityDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Entity($id: String!, $asOf: AsOf, $language: Locale, $after: String, $attributes: [String!]!, $denying: [String!]!, $apart: [String!]!) {
  entity(id: $id, asOf: $asOf) {
    __typename
    id
    name(language: $language)
    names {
      text
      language
      kind
      claim {
        id
      }
    }
    externalIds {
      scheme
      value
    }
    namedBy {
      id
      name(language: $language)
    }
    all: claims(first: 1, where: {rank: [PREFERRED, NORMAL, DEPRECATED]}) {
      totalCount
    }
    given: claims(
      first: 60
      where: {predicate: $attributes, rank: [PREFERRED, NORMAL, DEPRECATED]}
    ) {
      totalCount
      nodes {
        ...Fact
      }
    }
    denied: claims(
      first: 40
      where: {predicate: $denying, rank: [PREFERRED, NORMAL, DEPRECATED]}
    ) {
      totalCount
      nodes {
        ...Fact
      }
    }
    facts: claims(
      first: 100
      after: $after
      where: {naming: false, not: {predicate: $apart}, rank: [PREFERRED, NORMAL, DEPRECATED]}
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Fact
      }
    }
    conflicts(first: 20) {
      totalCount
      complete
      nodes {
        ...Compared
      }
    }
  }
  gaps(about: [$id], asOf: $asOf, first: 40) {
    totalCount
    nodes {
      field
      kind
      state
      expectedness
      filledCount
      typeCount
    }
  }
  changes(last: 1) {
    nodes {
      recordedAt
    }
  }
}
    fragment Compared on Comparison {
  id
  kind
  relation
  predicate
  certain
  explanation
  subject {
    id
    name(language: $language)
  }
  difference {
    absolute
    ratio
    withinRounding
  }
  positions {
    value
    unit
    moreExact
    period {
      edtf
    }
    sources {
      id
      name(language: $language)
    }
    claims {
      ...ClaimLine
    }
  }
}
fragment Fact on Claim {
  ...ClaimLine
  value
  unit
  notPrinted
  subject {
    __typename
    id
    name(language: $language)
  }
  object {
    __typename
    id
    name(language: $language)
  }
  roles {
    name
    value
    entity {
      __typename
      id
      name(language: $language)
    }
  }
}
fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const FlowChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FlowChoices($language: Locale) {
  indicators(first: 100) {
    totalCount
    nodes {
      id
      name(language: $language)
      changeOf(first: 1) {
        totalCount
      }
      observations(first: 60) {
        totalCount
        nodes {
          fromCountry(first: 3) {
            nodes {
              id
            }
          }
          toCountry(first: 3) {
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FlowChoicesQuery, FlowChoicesQueryVariables>;
export const FlowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Flows($indicator: String!, $from: [String!]!, $to: [String!]!, $asOf: AsOf, $language: Locale) {
  flowMatrix(indicator: $indicator, from: $from, to: $to, asOf: $asOf) {
    indicator {
      id
      name(language: $language)
    }
    rows {
      id
      name(language: $language)
    }
    columns {
      id
      name(language: $language)
    }
    values
    mask
    units
    recordedCount
    missingCount
    undatedCount
    cells {
      value
      unit
      mask
      conflicting
      from {
        id
      }
      to {
        id
      }
      figures {
        value
        valueState
        unit
        trend
        period {
          edtf
        }
      }
      because {
        claimCount
        claims(first: 4) {
          ...ClaimLine
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<FlowsQuery, FlowsQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home {
  datasets {
    name
    title
    reading
    licences
    claimCount
    recordedAt
  }
  claims(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const TypeCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TypeCounts {
  claims(first: 1, where: {predicate: ["type"]}) {
    groups(by: [{path: "subject.type"}], first: 60) {
      rows {
        distinct
        keys {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TypeCountsQuery, TypeCountsQueryVariables>;
export const CandidateNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CandidateNames($ids: [ID!]!, $language: Locale) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<CandidateNamesQuery, CandidateNamesQueryVariables>;
export const WaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ways($from: String!, $to: String!, $maxLength: Int, $walk: WalkWhere, $avoidHubs: HubAvoidance, $asOf: AsOf, $language: Locale) {
  paths(
    from: $from
    to: $to
    k: 5
    maxLength: $maxLength
    walk: $walk
    avoidHubs: $avoidHubs
    asOf: $asOf
  ) {
    from {
      id
      name(language: $language)
    }
    to {
      id
      name(language: $language)
    }
    stopped
    searchedLength
    avoidedHubCount
    avoidedHubs {
      degree
      entity {
        id
        name(language: $language)
      }
    }
    paths {
      length
      nodes {
        __typename
        id
        name(language: $language)
      }
      steps {
        sentence
        field
        direction
        relation
        edgeCount
        from {
          id
          name(language: $language)
        }
        to {
          id
          name(language: $language)
        }
        because {
          claimCount
          claims(first: 4) {
            ...Fact
          }
        }
      }
      because {
        weakestLink {
          sourceCount
          claim {
            id
            notation
            text
          }
        }
      }
    }
  }
}
    fragment Fact on Claim {
  ...ClaimLine
  value
  unit
  notPrinted
  subject {
    __typename
    id
    name(language: $language)
  }
  object {
    __typename
    id
    name(language: $language)
  }
  roles {
    name
    value
    entity {
      __typename
      id
      name(language: $language)
    }
  }
}
fragment ClaimLine on Claim {
  id
  notation
  text
  predicate
  rank
  voice
  force
  openInSource
  dataset
  speaker {
    id
    name(language: $language)
  }
  valid {
    edtf
  }
  evidence {
    section
    paragraph
    sentence
    record
    page
    citationBasis
    source {
      id
      name(language: $language)
    }
    citation {
      id
      number
      url
    }
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $types: [EntityType!], $after: String, $language: Locale) {
  search(text: $text, types: $types, first: 30, after: $after) {
    totalCount
    complete
    bounds
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      claimCount
      how
      node {
        __typename
        id
        ... on Entity {
          name(language: $language)
        }
        ... on Claim {
          text
        }
      }
      matchedBy {
        in
        text
        language
      }
    }
  }
  all: search(text: $text, first: 1) {
    totalCount
    facets {
      types {
        type
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggest($text: String!, $language: Locale) {
  suggest(text: $text, first: 12) {
    totalCount
    complete
    nodes {
      text
      description
      node {
        __typename
        id
        name(language: $language)
        claims(first: 1) {
          totalCount
        }
        ... on Actor {
          presentIn(first: 3) {
            totalCount
            nodes {
              name(language: $language)
            }
          }
          absentFrom(first: 3) {
            edges {
              node {
                name(language: $language)
              }
              claim {
                speaker {
                  name(language: $language)
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;