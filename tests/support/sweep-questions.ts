/** Root fields whose types the ontology does not declare, asked so that as many of their fields as possible are filled. */
export const ROOMS = [
  ['timeline', 'Timeline'],
  ['timeline(kinds: [EDGE])', 'Timeline'],
  ['series(indicator: "growth of registered companies with foreign participation")', 'SeriesConnection'],
  ['series(indicator: "inbound tourists")', 'SeriesConnection'],
  ['series(indicator: "Athletes of a sports event")', 'SeriesConnection'],
  ['search(text: "Tokaev")', 'SearchConnection'],
  ['search(text: "visa", first: 50)', 'SearchConnection'],
  ['suggest(text: "abai")', 'Suggestions'],
  ['conflicts', 'ComparisonConnection'],
  ['comparisons(first: 100)', 'ComparisonConnection'],
  ['claimsBySide(a: "KZ", b: "CN")', 'ClaimsOfSide'],
  ['gaps(type: "Observation", fields: ["value"])', 'GapConnection'],
  [
    'coverage(rows: { type: "Actor", related: { by: "keyActorOf", to: "KZ" } }, columns: { type: "Country", entities: ["CN"] }, relations: ["presentIn"], years: { from: 2023, to: 2024 })',
    'CoverageMatrix',
  ],
  ['coverage(rows: { type: "Instrument" }, columns: { fields: ["usedBy", "examples"] })', 'CoverageMatrix'],
  [
    'coverage(rows: { type: "Event" }, columns: { type: "Country", entities: ["CN", "FR"] }, relations: ["heldIn"], years: { from: 2023, to: 2024 }, first: 50)',
    'CoverageMatrix',
  ],
] as const;
const EDGE =
  'id relation from { id } to { id } sentence claim { id } because { claimCount } valid { edtf } holds force voice rank';
/** Questions of which every field is asked, with the arguments that fill them. */
export const EXPLORATION = [
  '{ changes(first: 3) { totalCount nodes { number recordedAt dataset title written closed } edges { cursor node { number } } pageInfo { endCursor } } }',
  '{ neighbourSummary(ids: ["KZ"]) { entity { id } edgeCount neighbourCount groups { relation field direction type kind edgeCount neighbourCount because { claimCount } } } }',
  `{ neighbours(ids: ["KZ"], first: 100) { totalCount nodes { id } pageInfo { endCursor } edges { cursor node { id } edgeCount because { claimCount } reachedBy { ${EDGE} } } } }`,
  `{ edgesAmong(ids: ["KZ", "CN", "RU"]) { totalCount bound complete edges { ${EDGE} } } }`,
  `{ paths(from: "Beijing", to: "Astana", avoidHubs: AUTO) { from { id } to { id } stopped searchedLength expanded edgeBound relations avoidedHubCount avoidedHubs { entity { id } degree } } }`,
  `{ paths(from: "KZ", to: "CN", maxLength: 2) { paths { length innerDegree nodes { id } because { claimCount } steps { from { id } to { id } relation field direction sentence edgeCount holds because { claimCount } edges { ${EDGE} } } } } }`,
  '{ scene(around: { id: "KZ", depth: 2 }, maxNodes: 200) { nodeCount linkCount complete modularity because { claimCount } cuts { what bound total reason } nodes { id name type distance linkCount community entity { id } because { claimCount } centrality { degree betweenness closeness pageRank because { claimCount } } } links { id source target type symmetric sentence claimCount voices forces holds valid { edtf } claims(first: 1) { id } because { claimCount } } } }',
];

/** An order whose values are shown. */
export const ORDERED =
  '{ countries(first: 3, orderBy: [{ count: { eventsHeld: {} }, direction: DESC }, { by: NAME }]) { edges { orderValues { by number text because { claimCount } } } } }';
