/** What words of the ontology are called in vocabularies that others know. A word that is not here has its own only. */

/** Classes by type. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  ActorGroup: ['prov:Agent'],
  Concept: ['skos:Concept', 'schema:DefinedTerm'],
  Country: ['schema:Country'],
  DeclaredYear: ['schema:Event'],
  Document: ['schema:CreativeWork'],
  Event: ['schema:Event'],
  EventSeries: ['schema:EventSeries'],
  Indicator: ['schema:StatisticalVariable'],
  Observation: ['schema:Observation'],
  Organization: ['schema:Organization', 'prov:Organization'],
  Person: ['schema:Person', 'prov:Person'],
  Place: ['schema:Place'],
  Product: ['schema:Product'],
  Region: ['schema:Place'],
  Source: ['schema:CreativeWork', 'prov:Entity'],
};

/** How a predicate is said elsewhere. */
export interface Mapped {
  readonly property: string;
  /** Whether subject and object change places. */
  readonly inverse?: true;
  /** Which side of a period it takes, as a date; `both` is a date by itself. */
  readonly side?: 'start' | 'end' | 'both';
}

/** Properties by predicate, and by type and predicate where it is not the same for all. */
export const PROPERTIES: Readonly<Record<string, readonly Mapped[]>> = {
  acronym: [{ property: 'schema:alternateName' }],
  definition: [{ property: 'skos:definition' }],
  familyName: [{ property: 'schema:familyName' }],
  foundingDate: [{ property: 'schema:foundingDate', side: 'both' }],
  latitude: [{ property: 'schema:latitude' }],
  licence: [{ property: 'schema:license' }],
  longitude: [{ property: 'schema:longitude' }],
  published: [{ property: 'schema:datePublished', side: 'both' }],
  scopeNotes: [{ property: 'skos:scopeNote' }],
  title: [{ property: 'dcterms:title' }],
  url: [{ property: 'schema:url' }],
  version: [{ property: 'schema:version' }],
  'DeclaredYear.period': [
    { property: 'schema:startDate', side: 'start' },
    { property: 'schema:endDate', side: 'end' },
  ],
  'Event.period': [
    { property: 'schema:startDate', side: 'start' },
    { property: 'schema:endDate', side: 'end' },
  ],
  'Document.period': [{ property: 'schema:datePublished', side: 'both' }],
  'Observation.unit': [{ property: 'schema:unitText' }],
  'Observation.value': [{ property: 'schema:value' }],
  BROADER: [{ property: 'skos:broader' }],
  CLASSIFIED_AS: [{ property: 'dcterms:subject' }],
  EDITION_OF: [{ property: 'schema:superEvent' }],
  FOUNDED: [{ property: 'schema:founder', inverse: true }],
  HELD_IN: [{ property: 'schema:location' }],
  IS_ABOUT: [{ property: 'schema:about' }],
  ISSUED: [{ property: 'schema:author', inverse: true }],
  LOCATED_IN: [{ property: 'schema:containedInPlace' }],
  MEASURES: [{ property: 'schema:measuredProperty' }],
  MENTIONS: [{ property: 'schema:mentions' }],
  OBSERVED_OF: [{ property: 'schema:observationAbout' }],
  PARTICIPATES_IN: [{ property: 'schema:memberOf' }],
  PART_OF: [{ property: 'schema:containedInPlace' }],
  PART_OF_BODY: [{ property: 'schema:parentOrganization' }],
  PART_OF_EVENT: [{ property: 'schema:superEvent' }],
  PUBLISHED_BY: [{ property: 'schema:publisher' }],
  PUBLISHED_IN: [{ property: 'schema:isPartOf' }],
  RELATED: [{ property: 'skos:related' }],
  SAID_BY: [{ property: 'prov:wasAttributedTo' }],
  TOOK_PART: [{ property: 'schema:attendee', inverse: true }],
};

/** What a predicate of a type is called elsewhere. */
export const mappedFrom = (type: string, predicate: string): readonly Mapped[] =>
  PROPERTIES[`${type}.${predicate}`] ?? PROPERTIES[predicate] ?? [];

/** Where the ids of other systems are addresses. */
export const IDENTIFIED_AT: ReadonlyMap<string, string> = new Map([['wikidata', 'http://www.wikidata.org/entity/']]);
