const BECAUSE = 'because { claimCount sourceCount claims(first: 100) { id notation } }';

/** What a dossier shows of a pair of countries, in parts that each pass the limits. */
export const PARTS = `
  id a { id } b { id }
  visaRegimes { state totalCount steps { position start direction monthsSincePrevious minimumDaysSincePrevious maximumDaysSincePrevious regime { id maximumStayState } } undated { id } ${BECAUSE} }
  transportLinks { state totalCount counts { mode direction count } nodes { link { id } direction ${BECAUSE} } ${BECAUSE} }
  figuresBetween { state totalCount nodes { figure { id } indicator { id } direction value valueState unit periodState ${BECAUSE} } ${BECAUSE} }
  tradeOffers { state totalCount nodes { offered { id } direction speaker { id } claim { notation } } ${BECAUSE} }
  agreements { state totalCount nodes { id } ${BECAUSE} }
  events { state totalCount nodes { id } ${BECAUSE} }
  statementsBetween { state totalCount nodes { id } ${BECAUSE} }`;
export const MORE = `
  actors { state totalCount nodes { actor { id } sides ties { kind country { id } event { id } speaker { id } claim { notation } } ${BECAUSE} } ${BECAUSE} }
  byForce { force totalCount speakers { id } claims(first: 100) { notation } ${BECAUSE} }
  instruments { direction owner { id } partner { id } state inUse { instrument { id } state basis uses { id } absent { id } ${BECAUSE} } notInUse { instrument { id } state } ${BECAUSE} }
  facets { type state count between nodes { id } }
  gaps { facets { type state } values { entity { id } attributes claim { notation } } }
  coverage { claimCount datedCount datedShare sourceCount complete bound sources { id } }`;

const ENTRY = 'kind what entity { id } object { id } period { edtf } orderOpenCount claim { notation }';
export const TOLD = `
  timeline { totalCount complete message entries(first: 100) { totalCount nodes { ${ENTRY} } } histogram { undatedCount buckets { edtf certain } } undated(first: 5) { totalCount claims { notation } } }
  claimsBySide { side claimCount speakers { id } claims(first: 100) { totalCount nodes { notation } groups(by: [{ path: "force" }]) { rows { count } } } }
  conflicts { totalCount complete nodes { explanation positions { sides } } }`;

export const dossier = (a: string, b: string, parts: string) =>
  `{ countryRelation(a: "${a}", b: "${b}") { ${parts} } }`;
