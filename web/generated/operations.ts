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

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly datasets: ReadonlyArray<{ readonly name: string, readonly title: string, readonly reading: Reading, readonly licences: ReadonlyArray<string>, readonly claimCount: number, readonly recordedAt: string }> };

export type SearchQueryVariables = Exact<{
  text: string;
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
      , readonly matchedBy: ReadonlyArray<{ readonly in: SearchField, readonly text: string, readonly language: string | null }> }> } };

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
       }>, readonly links: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly type: string, readonly sentence: string, readonly claimCount: number, readonly voices: ReadonlyArray<Voice>, readonly valid: ReadonlyArray<{ readonly edtf: string, readonly earliestStart: string | null, readonly latestEnd: string | null }> }> } };

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
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $after: String, $language: Locale) {
  search(text: $text, first: 30, after: $after) {
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