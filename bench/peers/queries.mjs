/** The five queries in the dialects of the peers: text, and their variables made from ours. */
const dayOf = (text) => Number(text.replaceAll('-', ''));
const from = ({ period }) => dayOf(period.split('/')[0]);
const to = ({ period }) => dayOf(period.split('/')[1]);
const SORTED = 'sort: [{ period_from: ASC }, { id: ASC }]';
const ORGANIZERS = 'initiators { id name belongsTo { id name } }';
const EVENT = 'id name period_from';

const SAME = {
  Q3: (events) => `{ id name ${events} { ${EVENT} initiators { id name uses { id name } } } }`,
  Q4: `nodes { ${EVENT} kind hostedBy { id name } }`,
  Q5: (organizations, events) =>
    `{ id name ${organizations} { id name ${events} { ${EVENT} hostedBy { id name } participants { id name } ${ORGANIZERS} } } }`,
};

export const NEO4J_GRAPHQL = {
  Q1: {
    query: 'query Q1($id: ID!) { organization: organizations(where: { id: { eq: $id } }) { id name kind acronym } }',
    given: ({ id }) => ({ id }),
  },
  Q2: {
    query: `query Q2($from: Int!) { events(where: { type: { eq: "Event" }, period_from: { gte: $from } }, limit: 50, ${SORTED}) { ${EVENT} hostedBy { id name } ${ORGANIZERS} } }`,
    given: (ours) => ({ from: from(ours) }),
  },
  Q3: {
    query: `query Q3($id: ID!) { country: countries(where: { id: { eq: $id } }) ${SAME.Q3(`tookPartIn(limit: 100, ${SORTED})`)} }`,
    given: ({ code }) => ({ id: code }),
  },
  Q4: {
    query: `query Q4($from: Int!, $to: Int!, $hosts: [ID!]!) { events: eventsConnection(first: 100, where: { type: { eq: "Event" }, period_from: { gte: $from }, period_to: { lte: $to }, hostedBy: { some: { id: { in: $hosts } } } }, ${SORTED}) { totalCount pageInfo { hasNextPage } edges { node { ${EVENT} kind hostedBy { id name } } } } }`,
    given: (ours) => ({ from: from(ours), to: to(ours), hosts: ours.hosts }),
  },
  Q5: {
    query: `query Q5($id: ID!) { country: countries(where: { id: { eq: $id } }) ${SAME.Q5('organizations(limit: 50, sort: [{ name_folded: ASC }, { id: ASC }])', `tookPartIn(limit: 20, ${SORTED})`)} }`,
    given: ({ code }) => ({ id: code }),
  },
};

export const DATALOADER = {
  Q1: { query: 'query Q1($id: ID!) { organization(id: $id) { id name kind acronym } }', given: ({ id }) => ({ id }) },
  Q2: {
    query: `query Q2($from: Int!) { events(from: $from, first: 50) { ${EVENT} hostedBy { id name } ${ORGANIZERS} } }`,
    given: (ours) => ({ from: from(ours) }),
  },
  Q3: {
    query: `query Q3($id: ID!) { country(id: $id) ${SAME.Q3('tookPartIn(first: 100)')} }`,
    given: ({ code }) => ({ id: code }),
  },
  Q4: {
    query: `query Q4($from: Int!, $to: Int!, $hosts: [ID!]!) { events: eventPage(from: $from, to: $to, hosts: $hosts, first: 100) { totalCount pageInfo { hasNextPage } ${SAME.Q4} } }`,
    given: (ours) => ({ from: from(ours), to: to(ours), hosts: ours.hosts }),
  },
  Q5: {
    query: `query Q5($id: ID!) { country(id: $id) ${SAME.Q5('organizations(first: 50)', 'tookPartIn(first: 20)')} }`,
    given: ({ code }) => ({ id: code }),
  },
};
