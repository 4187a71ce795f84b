// Made by web/generate.mjs from the *.graphql files; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of organization it is. */
export type OrganizationKind =
  /** A ministry, committee or other body of a government. */
  | 'GOVERNMENT_BODY'
  /** A foundation or fund. */
  | 'FOUNDATION'
  /** An institute of culture. */
  | 'CULTURAL_INSTITUTE'
  /** A movement of citizens. */
  | 'SOCIAL_MOVEMENT'
  /** An organization of several states. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A medium. */
  | 'MEDIA'
  /** A company. */
  | 'COMPANY'
  /** A website. */
  | 'WEBSITE'
  /** A publisher. */
  | 'PUBLISHER'
  /** A political party. */
  | 'POLITICAL_PARTY'
  /** An institute of foreign affairs or another semi-official society. */
  | 'SOCIETY';

/** On which level an actor works. */
export type ActorLevel =
  /** The whole state. */
  | 'NATIONAL'
  /** A region, city or border area. */
  | 'SUBNATIONAL'
  /** Several states. */
  | 'INTERNATIONAL';

/** How an actor relates to the state. */
export type RelationToState =
  /** Part of the state. */
  | 'STATE'
  /** Founded, steered or paid by the state. */
  | 'STATE_AFFILIATED'
  /** Independent of the state. */
  | 'NON_STATE';

/** Tracks of diplomacy. */
export type DiplomacyTrack =
  /** Officials to officials. */
  | 'TRACK_ONE'
  /** Officials and private persons in mixed settings. */
  | 'TRACK_ONE_AND_A_HALF'
  /** Private persons and societies. */
  | 'TRACK_TWO';

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

/** What sort of event it is. */
export type EventKind =
  /** A visit of a person or delegation. */
  | 'VISIT'
  /** A meeting, conversation or negotiation. */
  | 'MEETING'
  /** A forum or conference. */
  | 'FORUM'
  /** A sports competition or games. */
  | 'SPORTS_EVENT'
  /** An exhibition. */
  | 'EXHIBITION'
  /** A concert. */
  | 'CONCERT'
  /** A presentation. */
  | 'PRESENTATION'
  /** A ceremony or opening. */
  | 'OPENING'
  /** A cultural event. */
  | 'CULTURAL_EVENT'
  /** A message or address. */
  | 'MESSAGE';

/** Means of transport. */
export type TransportMode =
  /** By air. */
  | 'AIR'
  /** By rail. */
  | 'RAIL'
  /** By road. */
  | 'ROAD';

/** How a change is put into a figure. */
export type ChangeKind =
  /** The change in per cent of the earlier figure. */
  | 'GROWTH_RATE'
  /** How many times the earlier figure the later one is. */
  | 'RATIO'
  /** The later figure minus the earlier one. */
  | 'DIFFERENCE';

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

/** What sort of place it is. */
export type PlaceKind =
  /** A town or city. */
  | 'CITY'
  /** A site, such as a test site. */
  | 'SITE'
  /** An airport. */
  | 'AIRPORT';

/** Why something counts as a goal. */
export type PursuitBasis =
  /** The text calls it a goal or puts it in the list of goals. */
  | 'STATED'
  /** The text says that public diplomacy serves it; counting it as a goal is our reading. */
  | 'READ';

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

/** What sort of visa regime it is. */
export type VisaRegimeKind =
  /** A visa is needed before travel. */
  | 'VISA_REQUIRED'
  /** A visa is given online. */
  | 'E_VISA'
  /** A visa is given on arrival. */
  | 'VISA_ON_ARRIVAL'
  /** No visa, up to a printed number of days. */
  | 'VISA_FREE_LIMITED'
  /** No visa; no limit is stated. */
  | 'VISA_FREE'
  /** Entry is refused. */
  | 'ENTRY_BAN';

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

/** What sort of issue of a text it is. */
export type TextIssueKind =
  /** Words lost or confused in translation. */
  | 'TRANSLATION'
  /** A figure that does not hold or can be read in two ways. */
  | 'NUMBER'
  /** It is open what a word refers to. */
  | 'ANTECEDENT'
  /** A name that varies or is misused. */
  | 'NAME'
  /** A date is missing. */
  | 'MISSING_DATE'
  /** The year of a date is missing. */
  | 'MISSING_YEAR'
  /** Something announced does not follow. */
  | 'UNFULFILLED_PROMISE'
  /** A thing is put under a doubtful heading. */
  | 'CLASSIFICATION'
  /** The numbering is broken. */
  | 'NUMBERING'
  /** The date of the text itself is open. */
  | 'DATING'
  /** A detail is missing that is needed to identify a thing. */
  | 'MISSING_DETAIL'
  /** Stray or garbled characters. */
  | 'TYPOGRAPHY'
  /** Two lists are not tied to each other. */
  | 'MISSING_LINK'
  /** Two things that can be taken for one, or one for two. */
  | 'ENTITY_RESOLUTION'
  /** One act in one place, several in another. */
  | 'GRANULARITY'
  /** A quotation with an insertion or without an occasion. */
  | 'QUOTATION'
  /** It is open which citation covers a sentence. */
  | 'CITATION'
  /** Figures in different units are compared. */
  | 'UNIT'
  /** A conclusion without support in the text. */
  | 'UNSUPPORTED'
  /** Two sentences that pull in different directions. */
  | 'TENSION'
  /** The references are missing. */
  | 'MISSING_REFERENCES';

/** Condition on an id. */
export type IdCondition = {
  /** Equal to. */
  readonly eq?: string | number | null | undefined;
  /** One of, at most 100. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

/** Condition on text; case and accents are folded unless `exact` is used. On a list: one of its values meets all that is given. */
export type TextCondition = {
  /** Equal to, folded. */
  readonly eq?: string | null | undefined;
  /** One of, folded; at most 100. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Contains, folded. */
  readonly contains?: string | null | undefined;
  /** Starts with, folded. */
  readonly startsWith?: string | null | undefined;
  /** Equal to, character by character. */
  readonly exact?: string | null | undefined;
  /** Whether there is a value. */
  readonly exists?: boolean | null | undefined;
};

/** Condition on a number. */
export type NumberCondition = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** Whether there is a value. */
  readonly exists?: boolean | null | undefined;
};

/** Condition on a yes or no. */
export type FlagCondition = {
  /** Equal to. */
  readonly eq?: boolean | null | undefined;
  /** Whether there is a value. */
  readonly exists?: boolean | null | undefined;
};

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

/** Condition on the sources that speak of an entity. */
export type NamedByCondition = {
  /** Id of a source that does. */
  readonly source: string | number;
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

/** Condition on the type. */
export type EntityTypeCondition = {
  /** One of. */
  readonly in?: ReadonlyArray<EntityType> | null | undefined;
};

/** Condition on `OrganizationKind`. */
export type OrganizationKindCondition = {
  /** Equal to. */
  readonly eq?: OrganizationKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
};

/** Condition on `ActorLevel`. */
export type ActorLevelCondition = {
  /** Equal to. */
  readonly eq?: ActorLevel | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<ActorLevel> | null | undefined;
};

/** Condition on `RelationToState`. */
export type RelationToStateCondition = {
  /** Equal to. */
  readonly eq?: RelationToState | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<RelationToState> | null | undefined;
};

/** Condition on `DiplomacyTrack`. */
export type DiplomacyTrackCondition = {
  /** Equal to. */
  readonly eq?: DiplomacyTrack | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<DiplomacyTrack> | null | undefined;
};

/** Condition on `EventKind`. */
export type EventKindCondition = {
  /** Equal to. */
  readonly eq?: EventKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
};

/** Condition on `TransportMode`. */
export type TransportModeCondition = {
  /** Equal to. */
  readonly eq?: TransportMode | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<TransportMode> | null | undefined;
};

/** Condition on `ChangeKind`. */
export type ChangeKindCondition = {
  /** Equal to. */
  readonly eq?: ChangeKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<ChangeKind> | null | undefined;
};

/** Condition on `Trend`. */
export type TrendCondition = {
  /** Equal to. */
  readonly eq?: Trend | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<Trend> | null | undefined;
};

/** Condition on `ObservationStage`. */
export type ObservationStageCondition = {
  /** Equal to. */
  readonly eq?: ObservationStage | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<ObservationStage> | null | undefined;
};

/** Condition on `PlaceKind`. */
export type PlaceKindCondition = {
  /** Equal to. */
  readonly eq?: PlaceKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<PlaceKind> | null | undefined;
};

/** Condition on `PursuitBasis`. */
export type PursuitBasisCondition = {
  /** Equal to. */
  readonly eq?: PursuitBasis | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<PursuitBasis> | null | undefined;
};

/** Condition on `VisaRegimeKind`. */
export type VisaRegimeKindCondition = {
  /** Equal to. */
  readonly eq?: VisaRegimeKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<VisaRegimeKind> | null | undefined;
};

/** Condition on `TextIssueKind`. */
export type TextIssueKindCondition = {
  /** Equal to. */
  readonly eq?: TextIssueKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<TextIssueKind> | null | undefined;
};

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

/** Conditions on edges with the attributes of `Participation`: all given ones hold. */
export type ParticipationEdgeWhere = {
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
  /** Condition on `role`. */
  readonly role?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Presence`: all given ones hold. */
export type PresenceEdgeWhere = {
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
  /** Condition on `form`. */
  readonly form?: TextCondition | null | undefined;
  /** Condition on `extent`. */
  readonly extent?: TextCondition | null | undefined;
  /** Condition on `qualifier`. */
  readonly qualifier?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Use`: all given ones hold. */
export type UseEdgeWhere = {
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
  /** Condition on `role`. */
  readonly role?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Office`: all given ones hold. */
export type OfficeEdgeWhere = {
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
  /** Condition on `title`. */
  readonly title?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Gathering`: all given ones hold. */
export type GatheringEdgeWhere = {
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
  /** Condition on `group`. */
  readonly group?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Contribution`: all given ones hold. */
export type ContributionEdgeWhere = {
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
  /** Condition on `weight`. */
  readonly weight?: TextCondition | null | undefined;
  /** Condition on `role`. */
  readonly role?: TextCondition | null | undefined;
  /** Condition on `duration`. */
  readonly duration?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Classification`: all given ones hold. */
export type ClassificationEdgeWhere = {
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
  /** Condition on `scheme`. */
  readonly scheme?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `ChangeMeasure`: all given ones hold. */
export type ChangeMeasureEdgeWhere = {
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
  /** Condition on `kind`. */
  readonly kind?: ChangeKindCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Border`: all given ones hold. */
export type BorderEdgeWhere = {
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
  /** Condition on `quality`. */
  readonly quality?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Tie`: all given ones hold. */
export type TieEdgeWhere = {
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
  /** Condition on `kind`. */
  readonly kind?: TextCondition | null | undefined;
  /** Condition on `quality`. */
  readonly quality?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Pursuit`: all given ones hold. */
export type PursuitEdgeWhere = {
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
  /** Condition on `emphasis`. */
  readonly emphasis?: TextCondition | null | undefined;
  /** Condition on `basis`. */
  readonly basis?: PursuitBasisCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Listing`: all given ones hold. */
export type ListingEdgeWhere = {
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
  /** Condition on `position`. */
  readonly position?: NumberCondition | null | undefined;
  /** Condition on `printedAs`. */
  readonly printedAs?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Membership`: all given ones hold. */
export type MembershipEdgeWhere = {
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
  /** Condition on `manner`. */
  readonly manner?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Hosting`: all given ones hold. */
export type HostingEdgeWhere = {
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
  /** Condition on `manner`. */
  readonly manner?: TextCondition | null | undefined;
};

/** Conditions on edges with the attributes of `Examination`: all given ones hold. */
export type ExaminationEdgeWhere = {
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
  /** Condition on `aspect`. */
  readonly aspect?: TextCondition | null | undefined;
};

/** Conditions on `Participant`: all given ones hold. */
export type ParticipantWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<ParticipantWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<ParticipantWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: ParticipantWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Type. */
  readonly type?: EntityTypeCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly tookPartIn?: EventParticipationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly agreements?: AgreementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Actor`: all given ones hold. */
export type ActorWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<ActorWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<ActorWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: ActorWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Type. */
  readonly type?: EntityTypeCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly tookPartIn?: EventParticipationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly keyActorOf?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly presentIn?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly absentFrom?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly uses?: InstrumentUseRelationCondition | null | undefined;
  /** Its other ends. */
  readonly takes?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly founded?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiated?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly issued?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly usesTerm?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly agreements?: AgreementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Dealing`: all given ones hold. */
export type DealingWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<DealingWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<DealingWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: DealingWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Type. */
  readonly type?: EntityTypeCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Entity`: all given ones hold. */
export type EntityWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: EntityWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Type. */
  readonly type?: EntityTypeCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Happening`: all given ones hold. */
export type HappeningWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<HappeningWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<HappeningWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: HappeningWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Type. */
  readonly type?: EntityTypeCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly includedEvents?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly announcedDuring?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Location`: all given ones hold. */
export type LocationWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<LocationWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<LocationWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: LocationWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Type. */
  readonly type?: EntityTypeCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly presentActors?: ActorPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly absentActors?: ActorPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly sendsScientistsTo?: OrganizationGatheringRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly eventsHeld?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresFrom?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresTo?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly factorsHere?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partOf?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hasParts?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly places?: PlaceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly leadersIssued?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Person`: all given ones hold. */
export type PersonWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: PersonWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `familyName`. */
  readonly familyName?: TextCondition | null | undefined;
  /** Condition on `titles`. */
  readonly titles?: TextCondition | null | undefined;
  /** Condition on `wikidata`. */
  readonly wikidata?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly tookPartIn?: EventParticipationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly keyActorOf?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly presentIn?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly absentFrom?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly uses?: InstrumentUseRelationCondition | null | undefined;
  /** Its other ends. */
  readonly takes?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly founded?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiated?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly issued?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly usesTerm?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly roles?: EntityOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeCountries?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly agreements?: AgreementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Organization`: all given ones hold. */
export type OrganizationWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: OrganizationWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: OrganizationKindCondition | null | undefined;
  /** Condition on `acronym`. */
  readonly acronym?: TextCondition | null | undefined;
  /** Condition on `foundingDate`. */
  readonly foundingDate?: PeriodTextCondition | null | undefined;
  /** Condition on `level`. */
  readonly level?: ActorLevelCondition | null | undefined;
  /** Condition on `relationToState`. */
  readonly relationToState?: RelationToStateCondition | null | undefined;
  /** Condition on `track`. */
  readonly track?: DiplomacyTrackCondition | null | undefined;
  /** Condition on `wikidata`. */
  readonly wikidata?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly tookPartIn?: EventParticipationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly keyActorOf?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly presentIn?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly absentFrom?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly uses?: InstrumentUseRelationCondition | null | undefined;
  /** Its other ends. */
  readonly takes?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly founded?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly founders?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiated?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly issued?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly usesTerm?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partOfBody?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly bodies?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly belongsTo?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly bringsScientistsFrom?: LocationGatheringRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly linksOperated?: TransportLinkRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly participatingCountries?: CountryMembershipRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly agreements?: AgreementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly published?: SourceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly publications?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `ActorGroup`: all given ones hold. */
export type ActorGroupWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<ActorGroupWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<ActorGroupWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: ActorGroupWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `level`. */
  readonly level?: ActorLevelCondition | null | undefined;
  /** Condition on `relationToState`. */
  readonly relationToState?: RelationToStateCondition | null | undefined;
  /** Condition on `track`. */
  readonly track?: DiplomacyTrackCondition | null | undefined;
  /** Its other ends. */
  readonly tookPartIn?: EventParticipationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly keyActorOf?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly presentIn?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly absentFrom?: LocationPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly uses?: InstrumentUseRelationCondition | null | undefined;
  /** Its other ends. */
  readonly takes?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly founded?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiated?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly issued?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly usesTerm?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly ofCountry?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly attractedBy?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly agreements?: AgreementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `CountryRelation`: all given ones hold. */
export type CountryRelationWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<CountryRelationWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<CountryRelationWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: CountryRelationWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly parties?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly concerns?: DealingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Event`: all given ones hold. */
export type EventWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: EventWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: EventKindCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Condition on `edition`. */
  readonly edition?: NumberCondition | null | undefined;
  /** Condition on `title`. */
  readonly title?: TextCondition | null | undefined;
  /** Condition on `mainAreas`. */
  readonly mainAreas?: TextCondition | null | undefined;
  /** Condition on `disciplines`. */
  readonly disciplines?: TextCondition | null | undefined;
  /** Condition on `cameo`. */
  readonly cameo?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly participants?: ParticipantParticipationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly participantCountries?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly heldIn?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly heldInCountry?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partOfEvent?: HappeningRelationCondition | null | undefined;
  /** Its other ends. */
  readonly includedEvents?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly editionOf?: EventSeriesRelationCondition | null | undefined;
  /** Its other ends. */
  readonly addressedTo?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly addressedBy?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly attracts?: ActorGroupRelationCondition | null | undefined;
  /** Its other ends. */
  readonly announcedDuring?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly announcements?: HappeningRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statementsMade?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `EventSeries`: all given ones hold. */
export type EventSeriesWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<EventSeriesWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<EventSeriesWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: EventSeriesWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: EventKindCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly editions?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `DeclaredYear`: all given ones hold. */
export type DeclaredYearWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<DeclaredYearWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<DeclaredYearWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: DeclaredYearWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly includedEvents?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly announcedDuring?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly presents?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly heldIn?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `TransportLink`: all given ones hold. */
export type TransportLinkWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<TransportLinkWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<TransportLinkWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: TransportLinkWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `mode`. */
  readonly mode?: TransportModeCondition | null | undefined;
  /** Condition on `direct`. */
  readonly direct?: FlagCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly from?: PlaceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly fromCountry?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly to?: PlaceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly toCountry?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly operatedBy?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Indicator`: all given ones hold. */
export type IndicatorWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<IndicatorWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<IndicatorWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: IndicatorWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `definition`. */
  readonly definition?: TextCondition | null | undefined;
  /** Condition on `unit`. */
  readonly unit?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly changeOf?: IndicatorChangeMeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly changeIndicators?: IndicatorChangeMeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly observations?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly measuresFactors?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Observation`: all given ones hold. */
export type ObservationWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: ObservationWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `value`. */
  readonly value?: NumberCondition | null | undefined;
  /** Condition on `unit`. */
  readonly unit?: TextCondition | null | undefined;
  /** Condition on `approximate`. */
  readonly approximate?: FlagCondition | null | undefined;
  /** Condition on `trend`. */
  readonly trend?: TrendCondition | null | undefined;
  /** Condition on `position`. */
  readonly position?: NumberCondition | null | undefined;
  /** Condition on `method`. */
  readonly method?: TextCondition | null | undefined;
  /** Condition on `comparisonBase`. */
  readonly comparisonBase?: TextCondition | null | undefined;
  /** Condition on `stage`. */
  readonly stage?: ObservationStageCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly indicator?: IndicatorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly from?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly fromCountry?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly to?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly toCountry?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly of?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Factor`: all given ones hold. */
export type FactorWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<FactorWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<FactorWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: FactorWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly concernsCountries?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly concernsLocations?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly locationCountries?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly measuredBy?: IndicatorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exceeds?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exceededBy?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly consideredImportantBy?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly workedTowardsBy?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly includedInGoals?: GoalRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly calledForIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Country`: all given ones hold. */
export type CountryWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<CountryWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<CountryWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: CountryWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `iso2`. */
  readonly iso2?: TextCondition | null | undefined;
  /** Condition on `iso3`. */
  readonly iso3?: TextCondition | null | undefined;
  /** Condition on `isoNumeric`. */
  readonly isoNumeric?: TextCondition | null | undefined;
  /** Condition on `wikidata`. */
  readonly wikidata?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly tookPartIn?: EventParticipationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly eventsWithParticipants?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly keyActors?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly presentActors?: ActorPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly absentActors?: ActorPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHoldersInCountry?: PersonRelationCondition | null | undefined;
  /** Its other ends. */
  readonly organizations?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly sendsScientistsTo?: OrganizationGatheringRelationCondition | null | undefined;
  /** Its other ends. */
  readonly actorGroups?: ActorGroupRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly eventsHeld?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly eventsInCountry?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly presentedIn?: DeclaredYearRelationCondition | null | undefined;
  /** Its other ends. */
  readonly declaredYears?: DeclaredYearRelationCondition | null | undefined;
  /** Its other ends. */
  readonly linksFromCountry?: TransportLinkRelationCondition | null | undefined;
  /** Its other ends. */
  readonly linksToCountry?: TransportLinkRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresFrom?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresFromCountry?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresTo?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresToCountry?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly factors?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly factorsHere?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly factorsInCountry?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partOf?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hasParts?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly borders?: CountryBorderRelationCondition | null | undefined;
  /** Its other ends. */
  readonly economicRelations?: CountryTieRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partnerOf?: CountryTieRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partners?: CountryTieRelationCondition | null | undefined;
  /** Its other ends. */
  readonly diplomaticTies?: CountryTieRelationCondition | null | undefined;
  /** Its other ends. */
  readonly positionsItselfAs?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly considersImportant?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly worksTowards?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly goals?: GoalPursuitRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instruments?: InstrumentListingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly participatesIn?: OrganizationMembershipRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hosts?: EntityHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly offersToSupply?: ProductRelationCondition | null | undefined;
  /** Its other ends. */
  readonly places?: PlaceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly placesInCountry?: PlaceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly capitals?: PlaceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly adopted?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly visaRegimesGranted?: VisaRegimeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly visaRegimesEnjoyed?: VisaRegimeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly agreements?: AgreementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly agreementsOfCountry?: AgreementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statementsOfCountry?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly leadersIssued?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly documentsOfCountry?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exemplifies?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly strategyIncludes?: ConceptRelationCondition | null | undefined;
};

/** Conditions on `Place`: all given ones hold. */
export type PlaceWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: PlaceWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: PlaceKindCondition | null | undefined;
  /** Condition on `latitude`. */
  readonly latitude?: NumberCondition | null | undefined;
  /** Condition on `longitude`. */
  readonly longitude?: NumberCondition | null | undefined;
  /** Condition on `iata`. */
  readonly iata?: TextCondition | null | undefined;
  /** Condition on `wikidata`. */
  readonly wikidata?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly presentActors?: ActorPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly absentActors?: ActorPresenceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly sendsScientistsTo?: OrganizationGatheringRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly eventsHeld?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly linksFrom?: TransportLinkRelationCondition | null | undefined;
  /** Its other ends. */
  readonly linksTo?: TransportLinkRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresFrom?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figuresTo?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly factorsHere?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partOf?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hasParts?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly locatedIn?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly places?: PlaceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly country?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly capitalOf?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly leadersIssued?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Goal`: all given ones hold. */
export type GoalWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<GoalWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<GoalWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: GoalWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly pursuedBy?: CountryPursuitRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly includes?: FactorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly servedBy?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Instrument`: all given ones hold. */
export type InstrumentWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<InstrumentWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<InstrumentWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: InstrumentWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `mainAreas`. */
  readonly mainAreas?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly usedBy?: ActorUseRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instrumentOf?: CountryListingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly servesGoals?: GoalRelationCondition | null | undefined;
  /** Its other ends. */
  readonly includes?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly includedIn?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examples?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Measure`: all given ones hold. */
export type MeasureWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<MeasureWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<MeasureWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: MeasureWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `details`. */
  readonly details?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly takenBy?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instances?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly adoptedBy?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `VisaRegime`: all given ones hold. */
export type VisaRegimeWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<VisaRegimeWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<VisaRegimeWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: VisaRegimeWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: VisaRegimeKindCondition | null | undefined;
  /** Condition on `reciprocal`. */
  readonly reciprocal?: FlagCondition | null | undefined;
  /** Condition on `maximumStay`. */
  readonly maximumStay?: NumberCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly grantedBy?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly grantedTo?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly succeeds?: VisaRegimeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly succeededBy?: VisaRegimeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Agreement`: all given ones hold. */
export type AgreementWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<AgreementWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<AgreementWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: AgreementWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: TextCondition | null | undefined;
  /** Condition on `signed`. */
  readonly signed?: PeriodTextCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly parties?: ParticipantRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partyCountries?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Product`: all given ones hold. */
export type ProductWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<ProductWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<ProductWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: ProductWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `qualities`. */
  readonly qualities?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly offeredBy?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Source`: all given ones hold. */
export type SourceWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: SourceWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `title`. */
  readonly title?: TextCondition | null | undefined;
  /** Condition on `subtitle`. */
  readonly subtitle?: TextCondition | null | undefined;
  /** Condition on `url`. */
  readonly url?: TextCondition | null | undefined;
  /** Condition on `licence`. */
  readonly licence?: TextCondition | null | undefined;
  /** Condition on `version`. */
  readonly version?: TextCondition | null | undefined;
  /** Condition on `sha256`. */
  readonly sha256?: TextCondition | null | undefined;
  /** Condition on `published`. */
  readonly published?: PeriodTextCondition | null | undefined;
  /** Condition on `retrieved`. */
  readonly retrieved?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly publishers?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examines?: EntityExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly citations?: CitationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Citation`: all given ones hold. */
export type CitationWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<CitationWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<CitationWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: CitationWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `number`. */
  readonly number?: NumberCondition | null | undefined;
  /** Condition on `printedAs`. */
  readonly printedAs?: TextCondition | null | undefined;
  /** Condition on `title`. */
  readonly title?: TextCondition | null | undefined;
  /** Condition on `url`. */
  readonly url?: TextCondition | null | undefined;
  /** Condition on `inText`. */
  readonly inText?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly printedIn?: SourceRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `TextIssue`: all given ones hold. */
export type TextIssueWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<TextIssueWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<TextIssueWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: TextIssueWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: TextIssueKindCondition | null | undefined;
  /** Condition on `explanation`. */
  readonly explanation?: TextCondition | null | undefined;
  /** Condition on `concerns`. */
  readonly concerns?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly about?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Statement`: all given ones hold. */
export type StatementWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<StatementWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<StatementWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: StatementWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `content`. */
  readonly content?: TextCondition | null | undefined;
  /** Condition on `direct`. */
  readonly direct?: FlagCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly countryRelations?: CountryRelationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly speakers?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly speakerCountries?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly at?: EventRelationCondition | null | undefined;
  /** Its other ends. */
  readonly in?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly about?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
};

/** Conditions on `Document`: all given ones hold. */
export type DocumentWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: DocumentWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `kind`. */
  readonly kind?: TextCondition | null | undefined;
  /** Condition on `period`. */
  readonly period?: PeriodTextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly issuers?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contains?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly issuedByLeadersOf?: LocationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly issuingCountries?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly publishedIn?: OrganizationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentions?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly callsFor?: FactorRelationCondition | null | undefined;
};

/** Conditions on `Concept`: all given ones hold. */
export type ConceptWhere = {
  /** All of these hold; true of an empty list. */
  readonly and?: ReadonlyArray<ConceptWhere> | null | undefined;
  /** At least one of these holds; false of an empty list. */
  readonly or?: ReadonlyArray<ConceptWhere> | null | undefined;
  /** This does not hold: what has no value does not meet a condition on it, so that it meets the negation. */
  readonly not?: ConceptWhere | null | undefined;
  /** Id. */
  readonly id?: IdCondition | null | undefined;
  /** Any name, whatever its language: case and accents are folded. */
  readonly name?: TextCondition | null | undefined;
  /** Sources that speak of it. */
  readonly namedBy?: NamedByCondition | null | undefined;
  /** Condition on `characterizations`. */
  readonly characterizations?: TextCondition | null | undefined;
  /** Condition on `definition`. */
  readonly definition?: TextCondition | null | undefined;
  /** Condition on `scheme`. */
  readonly scheme?: TextCondition | null | undefined;
  /** Condition on `scopeNotes`. */
  readonly scopeNotes?: TextCondition | null | undefined;
  /** Its other ends. */
  readonly initiators?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly termUsers?: ActorRelationCondition | null | undefined;
  /** Its other ends. */
  readonly officeHolders?: PersonOfficeRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributesTo?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly contributions?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedToCause?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly expectedCauses?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supports?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly supportedBy?: EntityContributionRelationCondition | null | undefined;
  /** Its other ends. */
  readonly correspondsTo?: EntityRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifiedAs?: ConceptClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly classifies?: EntityClassificationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly figures?: ObservationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly claimedBy?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly hostedBy?: CountryHostingRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exampleOf?: InstrumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly instanceOf?: MeasureRelationCondition | null | undefined;
  /** Its other ends. */
  readonly examinedIn?: SourceExaminationRelationCondition | null | undefined;
  /** Its other ends. */
  readonly textIssues?: TextIssueRelationCondition | null | undefined;
  /** Its other ends. */
  readonly statements?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly aboutIn?: StatementRelationCondition | null | undefined;
  /** Its other ends. */
  readonly mentionedIn?: DocumentRelationCondition | null | undefined;
  /** Its other ends. */
  readonly broader?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly narrower?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly related?: ConceptRelationCondition | null | undefined;
  /** Its other ends. */
  readonly exemplifiedBy?: CountryRelationCondition | null | undefined;
  /** Its other ends. */
  readonly partOfStrategyOf?: CountryRelationCondition | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Event`. */
export type EventParticipationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EventWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EventWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EventWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EventWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EventWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ParticipationEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Actor`. */
export type ActorRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ActorWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ActorWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ActorWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ActorWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ActorWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Person`. */
export type PersonOfficeRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: PersonWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: PersonWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: PersonWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: PersonWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: PersonWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: OfficeEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Entity`. */
export type EntityContributionRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EntityWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EntityWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EntityWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EntityWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EntityWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ContributionEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Entity`. */
export type EntityRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EntityWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EntityWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EntityWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EntityWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EntityWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Concept`. */
export type ConceptClassificationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ConceptWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ConceptWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ConceptWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ConceptWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ConceptWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ClassificationEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Observation`. */
export type ObservationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ObservationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ObservationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ObservationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ObservationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ObservationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Country`. */
export type CountryHostingRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: HostingEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Instrument`. */
export type InstrumentRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: InstrumentWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: InstrumentWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: InstrumentWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: InstrumentWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: InstrumentWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Measure`. */
export type MeasureRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: MeasureWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: MeasureWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: MeasureWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: MeasureWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: MeasureWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Agreement`. */
export type AgreementRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: AgreementWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: AgreementWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: AgreementWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: AgreementWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: AgreementWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Source`. */
export type SourceExaminationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: SourceWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: SourceWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: SourceWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: SourceWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: SourceWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ExaminationEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `TextIssue`. */
export type TextIssueRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: TextIssueWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: TextIssueWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: TextIssueWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: TextIssueWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: TextIssueWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Statement`. */
export type StatementRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: StatementWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: StatementWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: StatementWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: StatementWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: StatementWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Document`. */
export type DocumentRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: DocumentWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: DocumentWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: DocumentWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: DocumentWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: DocumentWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Country`. */
export type CountryRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Location`. */
export type LocationPresenceRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: LocationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: LocationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: LocationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: LocationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: LocationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: PresenceEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Instrument`. */
export type InstrumentUseRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: InstrumentWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: InstrumentWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: InstrumentWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: InstrumentWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: InstrumentWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: UseEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Organization`. */
export type OrganizationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: OrganizationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: OrganizationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: OrganizationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: OrganizationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: OrganizationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Concept`. */
export type ConceptRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ConceptWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ConceptWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ConceptWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ConceptWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ConceptWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `CountryRelation`. */
export type CountryRelationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryRelationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryRelationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryRelationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryRelationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryRelationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Event`. */
export type EventRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EventWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EventWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EventWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EventWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EventWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Actor`. */
export type ActorPresenceRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ActorWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ActorWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ActorWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ActorWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ActorWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: PresenceEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Organization`. */
export type OrganizationGatheringRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: OrganizationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: OrganizationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: OrganizationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: OrganizationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: OrganizationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: GatheringEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Factor`. */
export type FactorRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: FactorWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: FactorWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: FactorWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: FactorWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: FactorWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Location`. */
export type LocationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: LocationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: LocationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: LocationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: LocationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: LocationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Place`. */
export type PlaceRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: PlaceWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: PlaceWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: PlaceWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: PlaceWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: PlaceWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Entity`. */
export type EntityOfficeRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EntityWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EntityWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EntityWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EntityWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EntityWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: OfficeEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Location`. */
export type LocationGatheringRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: LocationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: LocationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: LocationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: LocationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: LocationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: GatheringEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `TransportLink`. */
export type TransportLinkRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: TransportLinkWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: TransportLinkWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: TransportLinkWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: TransportLinkWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: TransportLinkWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Country`. */
export type CountryMembershipRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: MembershipEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Source`. */
export type SourceRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: SourceWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: SourceWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: SourceWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: SourceWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: SourceWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Dealing`. */
export type DealingRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: DealingWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: DealingWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: DealingWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: DealingWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: DealingWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Participant`. */
export type ParticipantParticipationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ParticipantWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ParticipantWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ParticipantWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ParticipantWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ParticipantWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ParticipationEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Happening`. */
export type HappeningRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: HappeningWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: HappeningWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: HappeningWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: HappeningWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: HappeningWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `EventSeries`. */
export type EventSeriesRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EventSeriesWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EventSeriesWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EventSeriesWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EventSeriesWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EventSeriesWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `ActorGroup`. */
export type ActorGroupRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ActorGroupWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ActorGroupWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ActorGroupWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ActorGroupWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ActorGroupWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Indicator`. */
export type IndicatorChangeMeasureRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: IndicatorWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: IndicatorWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: IndicatorWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: IndicatorWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: IndicatorWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ChangeMeasureEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Indicator`. */
export type IndicatorRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: IndicatorWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: IndicatorWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: IndicatorWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: IndicatorWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: IndicatorWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Goal`. */
export type GoalRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: GoalWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: GoalWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: GoalWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: GoalWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: GoalWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Person`. */
export type PersonRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: PersonWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: PersonWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: PersonWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: PersonWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: PersonWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `DeclaredYear`. */
export type DeclaredYearRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: DeclaredYearWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: DeclaredYearWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: DeclaredYearWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: DeclaredYearWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: DeclaredYearWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Country`. */
export type CountryBorderRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: BorderEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Country`. */
export type CountryTieRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: TieEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Goal`. */
export type GoalPursuitRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: GoalWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: GoalWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: GoalWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: GoalWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: GoalWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: PursuitEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Instrument`. */
export type InstrumentListingRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: InstrumentWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: InstrumentWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: InstrumentWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: InstrumentWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: InstrumentWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ListingEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Organization`. */
export type OrganizationMembershipRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: OrganizationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: OrganizationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: OrganizationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: OrganizationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: OrganizationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: MembershipEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Entity`. */
export type EntityHostingRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EntityWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EntityWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EntityWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EntityWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EntityWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: HostingEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Product`. */
export type ProductRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ProductWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ProductWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ProductWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ProductWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ProductWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `VisaRegime`. */
export type VisaRegimeRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: VisaRegimeWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: VisaRegimeWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: VisaRegimeWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: VisaRegimeWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: VisaRegimeWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Country`. */
export type CountryPursuitRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: PursuitEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Actor`. */
export type ActorUseRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ActorWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ActorWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ActorWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ActorWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ActorWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: UseEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Country`. */
export type CountryListingRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CountryWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CountryWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CountryWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CountryWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CountryWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ListingEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Participant`. */
export type ParticipantRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: ParticipantWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ParticipantWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: ParticipantWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: ParticipantWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: ParticipantWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Entity`. */
export type EntityExaminationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EntityWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EntityWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EntityWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EntityWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EntityWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ExaminationEdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Citation`. */
export type CitationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: CitationWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CitationWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: CitationWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: CitationWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: CitationWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: EdgeWhere | null | undefined;
};

/** Condition on the entities at the other end of a relation that leads to `Entity`. */
export type EntityClassificationRelationCondition = {
  /** At least one of them meets this. */
  readonly some?: EntityWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EntityWhere | null | undefined;
  /** All of them meet this; true also when there is none. */
  readonly all?: EntityWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: EntityWhere | null | undefined;
  /** How many different ones there are. */
  readonly count?: NumberCondition | null | undefined;
  /** Which of them `count` counts; without it, all. */
  readonly counting?: EntityWhere | null | undefined;
  /** Which edges the conditions beside it look at; without it, all. */
  readonly edge?: ClassificationEdgeWhere | null | undefined;
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

export type WaysPageQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  walk?: WalkWhere | null | undefined;
  avoidHubs?: HubAvoidance | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type WaysPageQuery = { readonly paths: { readonly stopped: PathStop, readonly searchedLength: number, readonly avoidedHubCount: number, readonly from:
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

export type OfTypeQueryVariables = Exact<{
  type: EntityType;
  language?: string | null | undefined;
}>;


export type OfTypeQuery = { readonly scene: { readonly nodeCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly entity:
        | { readonly name: string }
        | { readonly name: string }
       }> } };

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

export type PublishedEntitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  language?: string | null | undefined;
}>;


export type PublishedEntitiesQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly id: string }
      & { readonly __typename: 'Claim' }
    )
    | (
      { readonly name: string, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly claims: { readonly totalCount: number }, readonly presentIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly absentFrom: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly claim: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
             | null } | null }> } }
      & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' }
    )
    | (
      { readonly name: string, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly claims: { readonly totalCount: number } }
      & { readonly __typename: 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' | 'Source' | 'Citation' | 'TextIssue' }
    )
    | (
      { readonly name: string, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly claims: { readonly totalCount: number } }
      & { readonly __typename: 'Statement' | 'Document' | 'Concept' }
    )
   | null> };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { readonly __type: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly datasets: ReadonlyArray<{ readonly name: string, readonly title: string, readonly licences: ReadonlyArray<string>, readonly recordedAt: string }> };

export type SceneOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  walk?: WalkWhere | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type SceneOfQuery = { readonly scene: { readonly complete: boolean, readonly cuts: ReadonlyArray<{ readonly reason: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly entity:
        | { readonly name: string }
        | { readonly name: string }
       }>, readonly links: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly type: string, readonly symmetric: boolean, readonly sentence: string, readonly claimCount: number, readonly voices: ReadonlyArray<Voice>, readonly valid: ReadonlyArray<{ readonly edtf: string, readonly earliestStart: string | null, readonly latestEnd: string | null }> }> } };

export type BeginningsQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type BeginningsQuery = { readonly claims: { readonly groups: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly entity:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
            )
           | null }> }> } } };

export type SummariesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  walk?: WalkWhere | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type SummariesQuery = { readonly neighbourSummary: ReadonlyArray<{ readonly edgeCount: number, readonly neighbourCount: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
    , readonly groups: ReadonlyArray<{ readonly relation: string, readonly field: string, readonly direction: EdgeDirection, readonly type: EntityType, readonly kind: string | null, readonly neighbourCount: number }> }> };

export type NeighboursQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  walk?: WalkWhere | null | undefined;
  direction?: EdgeDirection | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  where?: EntityWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly edgeCount: number, readonly node:
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
        )
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
        )
       }> } };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  avoidHubs: HubAvoidance;
  walk?: WalkWhere | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type WaysQuery = { readonly paths: { readonly stopped: PathStop, readonly searchedLength: number, readonly avoidedHubCount: number, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Person' | 'Organization' | 'ActorGroup' | 'CountryRelation' | 'Event' | 'EventSeries' | 'DeclaredYear' | 'TransportLink' | 'Indicator' | 'Observation' | 'Factor' | 'Country' | 'Region' | 'Place' | 'Goal' | 'Instrument' | 'Measure' | 'VisaRegime' | 'Agreement' | 'Product' }
        )
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Source' | 'Citation' | 'TextIssue' | 'Statement' | 'Document' | 'Concept' }
        )
      >, readonly steps: ReadonlyArray<{ readonly sentence: string }> }> } };

export type FactsOfQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type FactsOfQuery = { readonly entity:
    | { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly explanation: string }> } }
    | { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly subject:
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly explanation: string }> } }
   | null };

export type FactsBehindQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  walk?: WalkWhere | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type FactsBehindQuery = { readonly scene: { readonly links: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> } };

export type CitationsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  walk?: WalkWhere | null | undefined;
  asOf?: AsOf | null | undefined;
  language?: string | null | undefined;
}>;


export type CitationsQuery = { readonly scene: { readonly links: ReadonlyArray<{ readonly id: string, readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly notation: string | null, readonly text: string, readonly predicate: string, readonly rank: Rank, readonly voice: Voice, readonly force: Force, readonly openInSource: boolean, readonly dataset: string, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly valid: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<{ readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly record: string | null, readonly page: string | null, readonly citationBasis: CitationBasis, readonly source: { readonly id: string, readonly name: string } | null, readonly citation: { readonly id: string, readonly number: number | null, readonly url: string | null } | null }> }> }> } };

export type KnownQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: AsOf | null | undefined;
}>;


export type KnownQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type PlacesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type PlacesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly isoNumeric: string | null, readonly id: string, readonly capitals: { readonly nodes: ReadonlyArray<{ readonly latitude: number | null, readonly longitude: number | null }> } }
    | { readonly latitude: number | null, readonly longitude: number | null, readonly id: string }
   | null> };

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
export const WaysPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaysPage($from: String!, $to: String!, $maxLength: Int, $walk: WalkWhere, $avoidHubs: HubAvoidance, $asOf: AsOf, $language: Locale) {
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
}`) as unknown as TypedDocumentString<WaysPageQuery, WaysPageQueryVariables>;
export const OfTypeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OfType($type: EntityType!, $language: Locale) {
  scene(of: {type: $type}, maxNodes: 500, maxLinks: 1) {
    nodeCount
    nodes {
      id
      entity {
        name(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfTypeQuery, OfTypeQueryVariables>;
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
export const PublishedEntitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublishedEntities($ids: [ID!]!, $language: Locale) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      name(language: $language)
      names {
        text
        kind
      }
      claims(first: 1) {
        totalCount
      }
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
    `) as unknown as TypedDocumentString<PublishedEntitiesQuery, PublishedEntitiesQueryVariables>;
export const OntologyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ontology {
  __type(name: "EntityType") {
    enumValues {
      name
      description
    }
  }
  datasets {
    name
    title
    licences
    recordedAt
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const SceneOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SceneOf($ids: [String!]!, $walk: WalkWhere, $asOf: AsOf, $language: Locale) {
  scene(ids: $ids, walk: $walk, asOf: $asOf, maxNodes: 5000, maxLinks: 15000) {
    complete
    cuts {
      reason
    }
    nodes {
      id
      type
      entity {
        name(language: $language)
      }
    }
    links {
      id
      source
      target
      type
      symmetric
      sentence
      claimCount
      voices
      valid {
        edtf
        earliestStart
        latestEnd
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SceneOfQuery, SceneOfQueryVariables>;
export const BeginningsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Beginnings($language: Locale) {
  claims(first: 1) {
    groups(by: [{path: "subject"}], first: 60) {
      rows {
        keys {
          entity {
            __typename
            id
            name(language: $language)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BeginningsQuery, BeginningsQueryVariables>;
export const SummariesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Summaries($ids: [String!]!, $walk: WalkWhere, $asOf: AsOf) {
  neighbourSummary(ids: $ids, walk: $walk, asOf: $asOf) {
    entity {
      id
    }
    edgeCount
    neighbourCount
    groups {
      relation
      field
      direction
      type
      kind
      neighbourCount
    }
  }
}
    `) as unknown as TypedDocumentString<SummariesQuery, SummariesQueryVariables>;
export const NeighboursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Neighbours($ids: [String!]!, $walk: WalkWhere, $direction: EdgeDirection, $types: [EntityType!], $where: EntityWhere, $first: Int, $after: String, $asOf: AsOf, $language: Locale) {
  neighbours(
    ids: $ids
    walk: $walk
    direction: $direction
    types: $types
    where: $where
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      edgeCount
      node {
        __typename
        id
        name(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const WaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ways($from: String!, $to: String!, $maxLength: Int!, $avoidHubs: HubAvoidance!, $walk: WalkWhere, $asOf: AsOf, $language: Locale) {
  paths(
    from: $from
    to: $to
    k: 5
    maxLength: $maxLength
    avoidHubs: $avoidHubs
    walk: $walk
    asOf: $asOf
  ) {
    stopped
    searchedLength
    avoidedHubCount
    paths {
      nodes {
        __typename
        id
        name(language: $language)
      }
      steps {
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const FactsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FactsOf($id: String!, $after: String, $asOf: AsOf, $language: Locale) {
  entity(id: $id, asOf: $asOf) {
    claims(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimLine
        subject {
          id
        }
      }
    }
    conflicts(first: 10) {
      totalCount
      nodes {
        explanation
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
}`) as unknown as TypedDocumentString<FactsOfQuery, FactsOfQueryVariables>;
export const FactsBehindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FactsBehind($ids: [String!]!, $walk: WalkWhere, $asOf: AsOf, $language: Locale) {
  scene(ids: $ids, walk: $walk, asOf: $asOf) {
    links {
      id
      claimCount
      claims(first: 100) {
        ...ClaimLine
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
}`) as unknown as TypedDocumentString<FactsBehindQuery, FactsBehindQueryVariables>;
export const CitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Citations($ids: [String!]!, $walk: WalkWhere, $asOf: AsOf, $language: Locale) {
  scene(ids: $ids, walk: $walk, asOf: $asOf, maxNodes: 5000, maxLinks: 1000) {
    links {
      id
      claimCount
      claims(first: 5) {
        ...ClaimLine
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
}`) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const KnownDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Known($ids: [ID!]!, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) {
    id
  }
}
    `) as unknown as TypedDocumentString<KnownQuery, KnownQueryVariables>;
export const PlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Places($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Place {
      latitude
      longitude
    }
    ... on Country {
      isoNumeric
      capitals(first: 1) {
        nodes {
          latitude
          longitude
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;