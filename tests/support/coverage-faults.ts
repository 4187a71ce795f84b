/** A question for a matrix that is refused. */
const refused = (rows: string, columns: string, rest = '') =>
  `{ coverage(rows: { ${rows} }, columns: { ${columns} }${rest}) { totalCount } }`;
const COUNTRY = 'type: "Country", entities: ["CN"]';

/** The question, the code, the argument and words of the message. */
export const COVERAGE_FAULTS: [string, string, string, RegExp][] = [
  [refused('type: "Nothing"', COUNTRY), 'BAD_FILTER', 'rows.type', /"Nothing" is no type; expected one of Actor, /],
  [refused('entities: ["KZ"]', COUNTRY), 'BAD_FILTER', 'rows.type', /no type is given/],
  [refused('type: "Actor", fields: ["kind"]', COUNTRY), 'BAD_FILTER', 'rows.fields', /only columns/],
  [refused('type: "Actor", entities: []', COUNTRY), 'BAD_FILTER', 'rows.entities', /it is empty/],
  [
    refused('type: "Actor", entities: ["KZ"]', COUNTRY),
    'BAD_FILTER',
    'rows.entities.0',
    /is a Country; expected a Actor|is a Country; expected an Actor/,
  ],
  [refused('type: "Country", entities: ["Kazahstan"]', COUNTRY), 'UNKNOWN_ENTITY', 'rows.entities.0', /Did you mean/],
  [refused('type: "Country", entities: ["Congo"]', COUNTRY), 'AMBIGUOUS_ENTITY', 'rows.entities.0', /ask by id/],
  [
    refused('type: "Actor", related: { by: "knows" }', COUNTRY),
    'BAD_FILTER',
    'rows.related.by',
    /expected one of .*presentIn/,
  ],
  [
    refused('type: "Actor", related: { by: "keyActorOf", to: "Nowhere" }', COUNTRY),
    'UNKNOWN_ENTITY',
    'rows.related.to.0',
    /Nowhere/,
  ],
  [
    refused('type: "Actor", entities: ["KZ"], related: { by: "uses" }', COUNTRY),
    'BAD_FILTER',
    'rows.related',
    /not both/,
  ],
  [refused('type: "Actor"', 'type: "Country", fields: ["kind"]'), 'BAD_FILTER', 'columns.fields', /not both/],
  [
    refused('type: "Event"', 'fields: ["kind", "colour"]'),
    'BAD_FILTER',
    'columns.fields.1',
    /expected one of .*heldIn/,
  ],
  [refused('type: "Event"', 'fields: ["kind"]', ', relations: ["heldIn"]'), 'BAD_FILTER', 'relations', /leave it out/],
  [
    refused('type: "Actor"', COUNTRY, ', relations: ["presentIn", "absent"]'),
    'BAD_FILTER',
    'relations.1',
    /expected one of .*presentIn/,
  ],
  [refused('type: "Actor"', COUNTRY, ', relations: []'), 'BAD_FILTER', 'relations', /it is empty/],
  [
    refused('type: "Actor"', COUNTRY, ', relations: ["uses.nothing"]'),
    'BAD_FILTER',
    'relations.0',
    /uses\.instrumentOf/,
  ],
  [refused('type: "Goal"', 'type: "Place"', ', relations: ["a.b.c"]'), 'BAD_FILTER', 'relations.0', /no such way/],
  [refused('type: "Actor"', COUNTRY, ', hops: 3'), 'BAD_FILTER', 'hops', /expected 1 or 2/],
  [refused('type: "Country"', 'type: "Country"'), 'QUERY_TOO_EXPENSIVE', 'rows', /cells \d+, allowed 5000/],
  [
    refused('type: "Actor"', COUNTRY, ', years: { from: 2024, to: 2020 }'),
    'BAD_FILTER',
    'years',
    /end before they begin/,
  ],
  [
    refused('type: "Actor"', COUNTRY, ', years: { from: 1900, to: 2020 }'),
    'QUERY_TOO_EXPENSIVE',
    'years',
    /years 121, allowed 50/,
  ],
  [refused('type: "Actor"', COUNTRY, ', years: { from: -5, to: 2 }'), 'BAD_FILTER', 'years', /no years/],
  [refused('type: "Actor"', COUNTRY, ', first: 0'), 'BAD_PAGE', 'first', /expected 1 to 100/],
  [refused('type: "Actor"', COUNTRY, ', after: "x"'), 'BAD_CURSOR', 'after', /no cursor of this question/],
  ['{ gaps { totalCount } }', 'BAD_FILTER', 'type', /no type is given/],
  ['{ gaps(type: "Nothing") { totalCount } }', 'BAD_FILTER', 'type', /expected one of/],
  ['{ gaps(about: []) { totalCount } }', 'BAD_FILTER', 'about', /it is empty/],
  ['{ gaps(about: ["Nowhere"]) { totalCount } }', 'UNKNOWN_ENTITY', 'about.0', /Nowhere/],
  ['{ gaps(type: "Event", fields: ["colour"]) { totalCount } }', 'BAD_FILTER', 'fields.0', /expected some of .*heldIn/],
  ['{ gaps(type: "Event", first: 101) { totalCount } }', 'BAD_PAGE', 'first', /expected 1 to 100/],
  ['{ gaps(type: "Event", after: "x") { totalCount } }', 'BAD_CURSOR', 'after', /no cursor of this question/],
];
