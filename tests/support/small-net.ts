import type { Citation, Column, ExportLink, ExportNode, Net } from '../../src/export/net.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const citation = (claim: string, predicate: string, at = 'paragraph 1'): Citation => ({
  claim: `claim:${claim}`,
  predicate,
  source: 'source:trial',
  at,
});

/** Letters of several scripts, everything that some format has a meaning for, a name that two have, and ends without a place. */
export const NODES: readonly ExportNode[] = [
  {
    id: 'country:KZ',
    type: 'Country',
    name: 'Қазақстан',
    attributes: { iso2: 'KZ', iso3: 'KAZ', isoNumeric: '398' },
    position: { latitude: 51.18, longitude: 71.45, of: { id: 'place:astana', name: 'Astana' } },
    citations: [{ ...citation('1', 'name'), notation: 'C001' }, citation('2', 'iso2', 'record A, "B"')],
  },
  {
    id: 'country:FJ',
    type: 'Country',
    name: `Fiji & <b>"Sons"</b>\nof the 'sea' ]]> {b}`,
    attributes: { isoNumeric: '242' },
    position: { latitude: -18, longitude: 178, of: { id: 'place:suva', name: 'Suva' } },
    citations: [citation('3', 'name')],
  },
  {
    id: 'place:apia',
    type: 'Place',
    name: 'Apia',
    attributes: { kind: 'CITY', latitude: -13.8, longitude: -172, number: -3, value: -2.5 },
    position: { latitude: -13.8, longitude: -172 },
    citations: [citation('4', 'latitude', 'page 1\u0001, line\t2\uD800')],
  },
  {
    id: 'person:li',
    type: 'Person',
    name: '李',
    attributes: { titles: ['=HYPERLINK("x")', 'Dr \\ "Li"'], approximate: false },
    citations: [citation('5', 'name'), citation('6', 'titles')],
  },
  {
    id: 'event:formula',
    type: 'Event',
    name: '=1+1',
    attributes: { kind: 'FORUM', period: '2015-09/2016' },
    period: { edtf: '2015-09/2016', from: 20150901, to: 20161231 },
    position: { latitude: 51.18, longitude: 71.45, of: { id: 'place:astana', name: 'Astana' } },
    citations: [citation('7', 'name')],
  },
  { id: 'organization:salam', type: 'Organization', name: 'سلام', attributes: {}, citations: [] },
  { id: 'event:namesake', type: 'Event', name: '=1+1', attributes: {}, citations: [citation('8', 'name')] },
];

type Given = Partial<ExportLink> & Pick<ExportLink, 'id' | 'type' | 'label' | 'source' | 'target'>;

const link = (given: Given): ExportLink => ({
  directed: true,
  rank: 'NORMAL',
  voice: 'AUTHOR',
  force: 'ASSERTED',
  attributes: {},
  citation: citation(given.id.replace('edge:', ''), given.type),
  ...given,
});

const BORDER = { type: 'BORDERS', label: 'shares a border with', directed: false } as const;

/** Parallel claims, a pair of claims in both directions, a claim of a thing about itself, all sorts of periods, an arc over ±180°. */
export const LINKS: readonly ExportLink[] = [
  link({
    id: 'edge:11',
    type: 'HELD_IN',
    label: 'is held in',
    source: 'event:formula',
    target: 'country:KZ',
    valid: { edtf: '2015-09', from: 20150901, to: 20150930 },
  }),
  link({ ...BORDER, id: 'edge:12', source: 'country:KZ', target: 'country:FJ', attributes: { quality: 'long' } }),
  link({ ...BORDER, id: 'edge:13', source: 'country:KZ', target: 'country:FJ', rank: 'DEPRECATED', voice: 'QUOTED' }),
  link({
    id: 'edge:14',
    type: 'PARTNER_OF',
    label: 'is a partner of',
    source: 'country:FJ',
    target: 'country:KZ',
    attributes: { kind: '@strategic', position: -1 },
    force: 'EXPECTED',
  }),
  link({
    id: 'edge:15',
    type: 'TOOK_PART',
    label: 'took part in',
    source: 'person:li',
    target: 'event:formula',
    valid: { edtf: '2015-09-01/..', from: 20150901 },
    attributes: { role: '+speaker & "host"' },
  }),
  link({
    id: 'edge:16',
    type: 'PART_OF_BODY',
    label: 'is part of',
    source: 'organization:salam',
    target: 'organization:salam',
    valid: { edtf: '..' },
  }),
  link({
    id: 'edge:17',
    type: 'CAPITAL_OF',
    label: 'is the capital of',
    source: 'place:apia',
    target: 'country:FJ',
    valid: { edtf: '../2010', to: 20101231 },
  }),
];

const columns = (scalar: Column['scalar'], ...names: string[]): Column[] =>
  names.map((name) => ({ name, scalar, list: name === 'titles' }));

const NODE_COLUMNS = [
  ...columns('string', 'iso2', 'iso3', 'isoNumeric', 'kind', 'titles', 'period'),
  ...columns('double', 'latitude', 'longitude', 'value'),
  ...columns('integer', 'number'),
  ...columns('boolean', 'approximate'),
];

const { ontology } = readOntology(['schema']);

/** A net written by hand, in batches of which one is empty. */
export const smallNet = (changes: Partial<Net> = {}): Net =>
  withLinksAmong({
    head: {
      title: 'diplograph',
      question: { ids: 'KZ,FJ,<&>' },
      knownAt: '2026-01-31T12:00:00.000Z',
      validOn: null,
      final: true,
      complete: false,
      cuts: [{ what: 'ROWS', bound: 7, total: 9, reason: 'One page.' }],
      sources: [
        { id: 'source:trial', title: 'A "trial" & more', url: 'https://example.org/?a=1&b=2', licences: ['CC0-1.0'] },
      ],
    },
    nodeColumns: NODE_COLUMNS,
    linkColumns: [...columns('string', 'quality', 'kind', 'role'), ...columns('integer', 'position')],
    nodes: batchesOf(NODES),
    links: batchesOf(LINKS),
    claims: batchesOf([]),
    vocabulary: { base: 'https://graph.example.org', ontology },
    ...changes,
  });

const withLinksAmong = (net: Omit<Net, 'linksAmong'>): Net => ({
  ...net,
  linksAmong: async function* (ids) {
    for await (const batch of net.links)
      yield batch.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
  },
});

async function* batchesOf<T>(all: readonly T[]): AsyncGenerator<readonly T[]> {
  yield all.slice(0, 3);
  yield [];
  yield all.slice(3);
}

/** Rows by their first cells: what a client has read, in an order that is not its own. */
export const sorted = <T extends readonly unknown[]>(rows: readonly T[]): T[] =>
  rows.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));

/** What a client must find again. */
export const EXPECTED = {
  nodes: sorted(NODES.map(({ id, name }) => [id, name])),
  links: sorted(LINKS.map(({ id, source, target, label }) => [id, source, target, label])),
};
