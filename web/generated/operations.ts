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