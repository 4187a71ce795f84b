/** A question about Kazakhstan. */
export const kz = (rest: string): string => `{ country(code: "KZ") { ${rest} } }`;

/** Faults of the client: the operation, the code, and the words that say what was expected and what came. */
export const FAULTS: [string, string, string | RegExp][] = [
  [
    '{ country(code: "XX") { id } }',
    'UNKNOWN_ENTITY',
    /^No Country is known by "XX"; expected an id, a code or a name\./,
  ],
  ['{ country(code: "Kazahstan") { id } }', 'UNKNOWN_ENTITY', /Did you mean country:KZ/],
  ['{ entity(id: "") { id } }', 'UNKNOWN_ENTITY', /^Nothing is known by ""; expected an id/],
  [
    `{ entity(id: "${'é'.repeat(20_000)}") { id } }`,
    'UNKNOWN_ENTITY',
    /^Nothing is known by "é{100}…"; expected an id/,
  ],
  ['{ claims(where: { speaker: "Wang Chao" }) { totalCount } }', 'BAD_FILTER', /^where\.speaker: "Wang Chao" is no id/],
  ['{ countryRelation(a: "KZ", b: "Nowhere") { id } }', 'UNKNOWN_ENTITY', /"Nowhere"/],
  [
    '{ country(code: "Congo") { id } }',
    'AMBIGUOUS_ENTITY',
    /^"Congo" may mean country:C[DG], country:C[DG]; ask by id\.$/,
  ],
  [
    '{ countries(first: 1, after: "x") { nodes { id } } }',
    'BAD_CURSOR',
    /after is no cursor of this question .*; take one from its pageInfo or edges\./,
  ],
  ['{ countries(first: 0) { nodes { id } } }', 'BAD_PAGE', 'first is 0; expected 1 to 100.'],
  ['{ claims(first: 1000) { nodes { id } } }', 'BAD_PAGE', 'first is 1000; expected 1 to 100.'],
  [kz('borders(first: -1) { nodes { id } }'), 'BAD_PAGE', 'first is -1; expected 1 to 100.'],
  ['{ countries(where: { name: null }) { nodes { id } } }', 'BAD_FILTER', /^where\.name: it is null; leave it out/],
  [
    kz('borders(where: { borders: { edge: { voice: [AUTHOR] } } }) { nodes { id } }'),
    'BAD_FILTER',
    /^where\.borders: `edge` narrows what the others look at; give some/,
  ],
  ['{ countryRelation(a: "KZ", b: "KAZ") { id } }', 'BAD_REQUEST', '"KZ" and "KAZ" are one country; expected two.'],
  [`{ ${'a '.repeat(3_000)}}`, 'QUERY_TOO_EXPENSIVE', /tokens more than 3000, allowed 3000\. Ask for less at once\./],
  [kz(`${'borders { nodes { '.repeat(9)} id ${'} }'.repeat(9)}`), 'QUERY_TOO_EXPENSIVE', /depth 9, allowed 8/],
  [
    `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: datasets { name }`).join(' ')} }`,
    'QUERY_TOO_EXPENSIVE',
    /aliases 21, allowed 20/,
  ],
  [
    `{ ${Array.from({ length: 3 }, (_, at) => `...F${at}`).join(' ')} } ${[0, 1, 2].map((at) => `fragment F${at} on Query { ${Array.from({ length: 7 }, (_, of) => `a${at}x${of}: datasets { name }`).join(' ')} }`).join(' ')}`,
    'QUERY_TOO_EXPENSIVE',
    /aliases 21, allowed 20/,
  ],
  ['{ countries { ', 'GRAPHQL_PARSE_FAILED', /Expected Name, found <EOF>/],
  ['mutation { forget }', 'GRAPHQL_VALIDATION_FAILED', 'The API has no mutation; expected a query.'],
  ['subscription { news }', 'GRAPHQL_VALIDATION_FAILED', 'The API has no subscription; expected a query.'],
  ['{ planets { id } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "planets"/],
  [
    '{ countries(where: { iso2: { eq: 1 } }) { nodes { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /cannot represent a non string value: 1/,
  ],
  [
    '{ timeline(range: "2024-13-45") { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /^range: "2024-13-45" is no EDTF text of level 0 or 1: month 13; expected something like "2024"/,
  ],
  [
    '{ events(where: { and: [{}, { period: { overlaps: "2024-02-30/.." } }] }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /^where\.and\.1\.period\.overlaps: "2024-02-30\/\.\." is no EDTF text .*: day 30 of 2024-02; expected/,
  ],
  [
    '{ timeline(range: "2024/2023") { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /^range: .*: it ends before it begins;/,
  ],
  ['{ timeline(range: 2024) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /^range: 2024 is no EDTF text/],
  [
    '{ countries(where: { colour: { eq: 1 } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /^where\.colour: Field "colour" is not defined/,
  ],
  [
    '{ claims(where: { recordedAt: { from: "2026-01-02T00:00:00Z", before: "2026-01-01T00:00:00Z" } }) { totalCount } }',
    'BAD_FILTER',
    /^where\.recordedAt: it ends before it begins; give the earlier instant/,
  ],
  [
    '{ countries(where: { borders: { count: { lt: -1 } } }) { totalCount } }',
    'BAD_FILTER',
    'where.borders.count.lt: it is -1; expected 1 or more, since a count is never below 0.',
  ],
  [
    '{ countries(where: { borders: { count: { gte: -2 } } }) { totalCount } }',
    'BAD_FILTER',
    'where.borders.count.gte: it is -2; expected 0 or more, since a count is never below 0.',
  ],
  [
    '{ events(where: { participants: {} }) { totalCount } }',
    'BAD_FILTER',
    'where.participants: it is empty; expected some, none, all, single or count, or to leave it out.',
  ],
  ['{ claim(notation: " ") { id } }', 'BAD_REQUEST', 'notation is empty; expected a number such as C001.'],
  [
    '{ timeline(of: ["KZ"], pair: ["KZ", "CN"]) { totalCount } }',
    'BAD_REQUEST',
    'of and pair are both given; expected one of them.',
  ],
  [
    '{ timeline(relations: ["period", "HELDIN"]) { totalCount } }',
    'BAD_FILTER',
    /^relations\.1: "HELDIN" is no predicate; .* Nearest: HELD_IN, /,
  ],
  [
    '{ claims(where: { predicate: "HOSTS_OF" }) { totalCount } }',
    'BAD_FILTER',
    /^where\.predicate: .* Nearest: HOSTS, /,
  ],
  ['{ conflicts(predicate: ["perod"]) { totalCount } }', 'BAD_FILTER', /^predicate\.0: .* Nearest: period, /],
  [kz('name(language: "no tag")'), 'GRAPHQL_VALIDATION_FAILED', /no tag/],
];
