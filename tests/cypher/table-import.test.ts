import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { rebuild } from '../../src/projection/rebuild.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { command } from '../support/command.ts';
import { differences, dumpOf } from '../support/graph-dump.ts';
import { writeGraph } from '../support/graphs.ts';
import { examples, folderWith, loadPlaces, loadTable } from '../support/tables.ts';

const { ontology } = readOntology(['schema']);
let graph: Graph;
let ask: Ask;

const look = async (text: string): Promise<unknown> =>
  Object.values((await graph.read({ name: 'look', text, parameters: {} }))[0] ?? {})[0];

describe('the examples of the page on importing', () => {
  const folder = folderWith(examples());
  const FILES = ['river-events.csv', 'river-ferries.csv', 'river-visas.csv', 'river-figures.jsonl', 'river-years.csv'];

  beforeAll(async () => {
    graph = await writeGraph();
    await loadPlaces(graph);
    ask = askOf(graph);
  });

  it.each([
    ['river-events.csv', 3, []],
    ['river-ferries.csv', 2, []],
    ['river-visas.csv', 3, ['4: entities.passport "TWO": no Country is known by it']],
    ['river-figures.jsonl', 2, []],
    ['river-years.csv', 4, []],
  ])('%s is previewed, loaded, and not loaded again', async (file, rows, rejected) => {
    const before = await dumpOf(graph);
    const preview = await loadTable(graph, folder, file, { check: true });
    expect(preview).toMatchObject({ problems: [], rejected, counts: { rows, rejected: rejected.length } });
    expect(differences(before, await dumpOf(graph))).toEqual([]);
    const loaded = await loadTable(graph, folder, file);
    expect(loaded).toMatchObject({ problems: [], rejected, closed: 0, total: preview.total, written: preview.total });
    const after = await dumpOf(graph);
    expect(await loadTable(graph, folder, file)).toMatchObject({ written: 0, closed: 0, count: rejected.length });
    expect(differences(after, await dumpOf(graph))).toEqual([]);
  });

  it('answer by events: who took part, where, how strong, and which row says so', async () => {
    const { data } = await ask(`{ event(id: "event:river-event-9001") {
      name cameo period { edtf } heldIn { nodes { name } }
      participants { edges { role node { id name } } }
      figures { nodes { value } claims: edges { claim { evidence { record } } } }
    } }`);
    expect(data).toMatchObject({
      event: {
        name: 'Cooperate economically: Business (Kazakhstan) – Government (China), 2024-03-05',
        cameo: '061',
        period: { edtf: '2024-03-05' },
        heldIn: { nodes: [{ name: 'Almaty' }] },
        participants: {
          edges: [
            { role: 'source', node: { id: 'actor-group:business-kazakhstan' } },
            { role: 'target', node: { id: 'actor-group:government-china' } },
          ],
        },
        figures: { nodes: [{ value: 6.4 }] },
      },
    });
    expect(await look("MATCH (c:Claim {predicate: 'cameo', subject: 'event:river-event-9001'}) RETURN c.record")).toBe(
      'river-events.csv#row=2',
    );
    expect(
      await look("MATCH (g {id: 'actor-group:business-kazakhstan'})-[r:GROUP_OF]->(c) RETURN collect(c.id)"),
    ).toEqual(['country:KZ']);
    expect(
      await look("MATCH (e {id: 'event:river-event-9002'})<-[r:TOOK_PART]-(c) RETURN collect(DISTINCT c.id)"),
    ).toEqual(expect.arrayContaining(['country:KZ', 'country:CN']));
    expect(
      await look("MATCH (e {id: 'event:river-event-9003'}) RETURN [e.cameo, e.name, COUNT { (e)-[:HELD_IN]->() }]"),
    ).toEqual([
      '010',
      'Make a statement, not specified: Business (Kazakhstan) – Fishers of the Lower River, 2024-03-07',
      0,
    ]);
    expect(
      await look("MATCH (c:Claim {predicate: 'externalId', subject: 'event:river-event-9001'}) RETURN c.key"),
    ).toBe('s-17');
  });

  it('answer by links, intervals and figures', async () => {
    expect(
      await look(
        "MATCH (a)<-[:LINK_FROM]-(l:TransportLink)-[:LINK_TO]->(b) WHERE b.name = 'Almaty' RETURN [a.name, l.direct, b.id]",
      ),
    ).toEqual(['Riverport', true, 'place:almaty']);
    expect(
      await look("MATCH (c:Claim {dataset: 'river-ferries', predicate: 'CONNECTED'}) RETURN collect(c.record)"),
    ).toEqual(['river-ferries.csv#Line=R1', 'river-ferries.csv#Line=R2']);
    const rules =
      'MATCH (v:VisaRegime)-[:GRANTED_BY]->(c:Country) WITH v, c ORDER BY c.id RETURN collect([c.id, v.kind, v.maximumStay, v.period])';
    expect(await look(rules)).toEqual([
      ['country:CN', 'VISA_FREE_LIMITED', 30, '2023-11-10/..'],
      ['country:KZ', 'VISA_FREE', null, '2023-11-10/2024-02-01'],
    ]);
    const figures =
      "MATCH (o:Observation {unit: 'people'})-[:OBSERVED_TO]->(c:Country) WITH o, c ORDER BY c.id RETURN collect([c.id, o.value, o.notPrinted, o.period])";
    expect(await look(figures)).toEqual([
      ['country:KZ', null, ['value'], '2022'],
      ['country:MM', 1200.5, null, '2022'],
    ]);
    const source = "MATCH (s:Source {id: 'source:river-figures'}) RETURN [s.licence, s.retrieved, size(s.sha256)]";
    expect(await look(source)).toEqual(['CC0-1.0', '2024-04-01', 64]);
  });

  it('leave a graph that is whole, and the same when projections are made anew', async () => {
    expect((await command(['check'])).code).toBe(0);
    const before = await dumpOf(graph);
    await rebuild({ graph, ontology });
    expect(differences(before, await dumpOf(graph))).toEqual([]);
    expect(FILES).toHaveLength(5);
  });
});

const HEAD = `dataset: { name: trial, order: 40 }
source: { title: Trial, licence: CC0-1.0, retrieved: 2024 }
`;

describe('what rows name', () => {
  beforeAll(async () => {
    graph = await writeGraph();
    await loadPlaces(graph);
  });

  const found = async (cell: string, rule = 'match: [{ name: "{a}" }]') => {
    const mapping = `${HEAD}entities:\n  it: { type: Country, ${rule} }\n  thing: { type: Event, id: "x-{#row}", name: x }
statements: [{ subject: it, predicate: HOSTS, object: thing }]\n`;
    const folder = folderWith({ 't.csv': `a,b\n"${cell}",MMR\n`, 't.yaml': mapping });
    const { rejected, problems, counts } = await loadTable(graph, folder, 't.csv', { check: true });
    return [...problems.map(({ rule: why }) => why), ...rejected, `${counts?.claims ?? 0}`].join(' | ');
  };

  it.each([
    ['KAZAKHSTAN', 'match: [{ name: "{a}" }]'],
    ['Қазақстан', 'match: [{ name: "{a}" }]'],
    ['Qazaqstan', 'match: [{ name: "{a}" }]'],
    ['中国', 'match: [{ name: "{a}" }]'],
    [
      'Cote d Ivoire Republic of',
      'match: [{ name: { column: a, default: x } }], aliases: { "Cote d Ivoire Republic of": country:CI }',
    ],
    ["Cote d'Ivoire (Republic of)", 'match: [{ name: "{a}" }]'],
    ['kaz', 'match: [{ iso: "{a}" }]'],
    ['51', 'match: [{ iso: "{a}" }, { iso: "{b}" }]'],
    ['Burma', 'match: [{ name: "{a}" }, { iso: "{b}" }]'],
    ['country:KZ', 'match: [{ id: "{a}" }]'],
  ])('%s is found by %s', async (cell, rule) => {
    expect(await found(cell, rule)).toBe('3');
  });

  it.each([
    ['Atlantis', undefined, '2: entities.it "Atlantis": no Country is known by it | 0'],
    ['Congo', undefined, '2: entities.it "Congo" may mean country:CD, country:CG; say which in aliases | 0'],
    ['Almaty', undefined, '2: entities.it "Almaty" is no Country but place:almaty; types says what may be found | 0'],
    ['Atlantis', 'match: [{ name: "{a}" }], unmatched: leave', '2'],
    [
      'Atlantis',
      'match: [{ name: "{a}" }], aliases: { Atlantis: country:XX }',
      'an entity of that id is declared in a dataset that is loaded | 0',
    ],
    ['=1+1', undefined, /begins like a formula/],
  ])('%s by %s is told: %s', async (cell, rule, told) => {
    const answer = await found(cell, rule);
    if (typeof told === 'string') expect(answer).toBe(told);
    else expect(answer).toMatch(told);
  });

  it('does not take an id that another dataset gave to something of another name', async () => {
    const mapping = `${HEAD}entities: { it: { type: Place, match: [{ name: "{a}" }], unmatched: create } }
statements: [{ subject: it, predicate: LOCATED_IN, object: country:KZ }]\n`;
    const folder = folderWith({
      't.csv': 'a\nal-maty\n',
      't.yaml': mapping.replace('"{a}" }]', '"{a}" }], id: "almaty", name: "{a}"'),
    });
    expect((await loadTable(graph, folder, 't.csv', { check: true })).rejected).toEqual([]);
    const stranger = folderWith({
      't.csv': 'a\nAlmaty\n',
      't.yaml': mapping.replace('type: Place,', 'type: Place, types: [Country],'),
    });
    const taken = await loadTable(graph, stranger, 't.csv', { check: true });
    expect(taken.rejected).toEqual([
      '2: entities.it "Almaty" is not known by that name, and its id is that of place:almaty; say which in aliases',
    ]);
    const other = folderWith({ 't.csv': 'a\nAlmaty!\nRiver Port\nriver-port\n', 't.yaml': mapping });
    const { rejected, counts } = await loadTable(graph, other, 't.csv', { check: true });
    expect(rejected).toEqual([]);
    expect(counts?.entities.get('it')).toEqual({ named: 3, made: 1, left: 0 });
  });
});
