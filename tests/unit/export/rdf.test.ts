import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/claim/claim.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import type { ExportNode, Net } from '../../../src/export/net.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { canonical, whole, withoutGraphs } from '../../support/rdf.ts';

const { ontology } = readOntology(['schema']);

const claim = (id: string, given: Partial<ClaimRecord>): ClaimRecord => ({
  id: `claim:${id}`,
  order: 1,
  dataset: 'article',
  predicate: 'name',
  subject: 'event:games',
  roles: [],
  notPrinted: [],
  openInSource: false,
  rank: 'NORMAL',
  voice: 'AUTHOR',
  force: 'ASSERTED',
  source: 'source:article',
  citationBasis: 'NONE',
  recordedAt: Date.UTC(2025, 0, 1),
  ...given,
});

/** One claim of each sort, with what is hard to spell. */
const CLAIMS: readonly ClaimRecord[] = [
  claim('type', { predicate: 'type', value: 'Event', attributeOf: 'event:games' }),
  claim('name', {
    value: 'World "Nomad" Games\\',
    roles: ['language=en', 'kind=PREFERRED'],
    attributeOf: 'event:games',
  }),
  claim('kazakh', { value: 'Көшпенділер ойындары\n', roles: ['language=kk-Cyrl'], attributeOf: 'event:games' }),
  claim('kind', { predicate: 'kind', value: 'SPORTS_EVENT', attributeOf: 'event:games' }),
  claim('period', {
    predicate: 'period',
    value: '2024-09-08/2024-09-14',
    attributeOf: 'event:games',
    notation: 'C133',
    paragraph: 21,
    sentence: 4,
    start: 7,
    end: 90,
    sha256: 'ab12',
    section: 'tourism <2024>',
    citation: '9',
    citationBasis: 'SAME_SENTENCE',
  }),
  claim('place', {
    predicate: 'HELD_IN',
    object: 'place:astana',
    valid: '2024-09',
    validFrom: 20240901,
    validTo: 20240930,
    dateBasis: 'INFERRED',
    text: 'The games take place in Astana.',
  }),
  claim('plan', {
    predicate: 'HELD_IN',
    object: 'place:almaty',
    force: 'PLANNED',
    voice: 'QUOTED',
    speaker: 'person:a',
  }),
  claim('figure', {
    predicate: 'OBSERVED',
    subject: 'indicator:athletes',
    value: '4000.50',
    number: 4000.5,
    unit: 'athletes',
    roles: ['of=event:games', 'approximate=true'],
    notPrinted: ['period'],
    attributeOf: 'observation:figure',
  }),
  claim('old', { predicate: 'edition', value: '4', rank: 'DEPRECATED', attributeOf: 'event:games', note: 'Misprint.' }),
  claim('remark', { predicate: 'remark', value: 'Much is said.', openInSource: true }),
  claim('code', { subject: 'place:astana', predicate: 'externalId', value: 'Q1520', roles: ['scheme=wikidata'] }),
];

const node = (id: string, type: string, name: string): ExportNode => ({
  id,
  type,
  name,
  attributes: {},
  citations: [],
});

async function* batchesOf<T>(...batches: readonly (readonly T[])[]) {
  yield* batches;
}

const net = (): Net => ({
  nodeColumns: [],
  linkColumns: [],
  head: {
    title: 'diplograph',
    question: { format: 'turtle', around: 'KZ & <CN>', depth: '1' },
    knownAt: '2025-01-01T00:00:00.000Z',
    validOn: null,
    final: true,
    complete: false,
    cuts: [{ what: 'NODES', bound: 2000, total: 2001, reason: 'Narrow it.' }],
    sources: [{ id: 'source:article', title: 'The article', url: 'https://example.org/?p=1', licences: ['CC0-1.0'] }],
  },
  nodes: batchesOf(
    [node('event:games', 'Event', 'World "Nomad" Games\\'), node('place:astana', 'Place', 'Astana')],
    [],
    [node('concept:soft-power', 'Concept', 'soft power'), node('observation:figure', 'Observation', '4000 athletes')],
  ),
  links: batchesOf(),
  linksAmong: () => batchesOf(),
  claims: batchesOf(CLAIMS.slice(0, 5), CLAIMS.slice(5)),
  vocabulary: { base: 'https://graph.example.org', ontology },
});

const written = (name: string): Promise<string> => {
  const format = FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`No format ${name}`);
  return whole(format.write(net()));
};

describe('RDF', () => {
  it.each([
    ['jsonld', 'jsonld'],
    ['turtle', 'ttl'],
    ['trig', 'trig'],
    ['nquads', 'nq'],
  ])('%s is spelled as ever, the same each time', async (name, extension) => {
    const text = await written(name);
    expect(text).toBe(await written(name));
    await expect(text).toMatchFileSnapshot(`golden/rdf.${extension}`);
  });

  it('says the same in all spellings, as readers of others read them', async () => {
    const quads = await canonical(await written('nquads'), 'N-Quads');
    expect(quads).not.toContain('_:');
    expect(await canonical(await written('trig'), 'application/trig')).toBe(quads);
    const triples = withoutGraphs(quads);
    expect(withoutGraphs(await canonical(await written('turtle'), 'text/turtle'))).toBe(triples);
    expect(withoutGraphs(await canonical(await written('jsonld'), 'application/ld+json'))).toBe(triples);
  });

  it('states nothing directly that is no fact: plans and what others correct stay in their claims', async () => {
    const lines = (await written('nquads')).split('\n');
    const direct = lines.filter((line) => line.includes('<https://graph.example.org/id/event/games> <'));
    expect(direct.some((line) => line.includes('#HELD_IN> <https://graph.example.org/id/place/astana>'))).toBe(true);
    expect(direct.some((line) => line.includes('almaty') || line.includes('#edition>'))).toBe(false);
  });

  it('puts what follows from a claim into the graph of the claim', async () => {
    expect(await written('nquads')).toContain(
      '<https://graph.example.org/id/event/games> <https://schema.org/location> <https://graph.example.org/id/place/astana> <https://graph.example.org/id/claim/place> .\n',
    );
  });
});
