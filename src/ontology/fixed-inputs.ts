/** Condition inputs that are the same for every ontology. */
export const FIXED_INPUTS = [
  `"Condition on an id."
input IdCondition {
  "Equal to."
  eq: ID
  "One of, at most 100."
  in: [ID!]
}`,
  `"Condition on text; case and accents are folded unless \`exact\` is used. On a list: one of its values meets all that is given."
input TextCondition {
  "Equal to, folded."
  eq: String
  "One of, folded; at most 100."
  in: [String!]
  "Contains, folded."
  contains: String
  "Starts with, folded."
  startsWith: String
  "Equal to, character by character."
  exact: String
  "Whether there is a value."
  exists: Boolean
}`,
  `"Condition on a number."
input NumberCondition {
  "Equal to."
  eq: Float
  "Greater than."
  gt: Float
  "At least."
  gte: Float
  "Less than."
  lt: Float
  "At most."
  lte: Float
  "Whether there is a value."
  exists: Boolean
}`,
  `"Condition on a yes or no."
input FlagCondition {
  "Equal to."
  eq: Boolean
  "Whether there is a value."
  exists: Boolean
}`,
  `"Condition on a period. An end that is open or unknown may lie anywhere."
input PeriodTextCondition {
  "May share a day with this period."
  overlaps: EDTF
  "Lies wholly in this period: an end that is open or unknown does so only where this period has no end there."
  within: EDTF
  "Reaches over the whole of this period; an end that is open or unknown reaches for ever."
  contains: EDTF
  "Whether it is said to have no end yet, as in \`2022-07/..\`."
  open: Boolean
  "Whether one of its ends is unknown, as in \`2022-07/\`."
  unknown: Boolean
  "Whether there is a period."
  exists: Boolean
}`,
  `"Condition on the sources that speak of an entity."
input NamedByCondition {
  "Id of a source that does."
  source: ID!
}`,
];

/** Conditions on what every edge carries of its claim. */
export const EDGE_FIELDS = `  "When it holds."
  valid: PeriodTextCondition
  "Rank of the claim: one of."
  rank: [Rank!]
  "Voice of the claim: one of."
  voice: [Voice!]
  "Force of the claim: one of."
  force: [Force!]
  "Id of the claim's source: one of."
  source: [ID!]
  "Dataset of the claim, by name: one of."
  dataset: [String!]
  "Whether the source says that its list goes on."
  openInSource: Boolean
  "How the printed citation was found."
  citationBasis: CitationBasis`;
