import { beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';
import { writePackage } from '../support/packages.ts';

const { ontology } = readOntology(['schema']);
let ask: Ask;

describe('a read as of a day', () => {
  beforeAll(async () => {
    const graph = await writeGraph();
    ask = askOf(graph);
    const tables = {
      entities:
        'id,type,name,record\nsource:trial,Source,Trial,r\ncountry:KZ,Country,Kazakhstan,r\nplace:astana,Place,Astana,r\nevent:a,Event,A,r\nevent:b,Event,B,r\nevent:c,Event,C,r\n',
      claims: [
        'subject,predicate,object,value,roles,valid,record',
        'event:a,HELD_IN,country:KZ,,,2024-09-08/2024-09-14,1',
        'event:b,HELD_IN,country:KZ,,,2024,2',
        'event:c,HELD_IN,country:KZ,,,,3',
        'event:b,period,,2024,,,4',
        'event:c,period,,2025-01-01/..,,,4',
      ].join('\n'),
      names: 'entity,name,language,kind,valid,record\nplace:astana,Nur-Sultan,en,FORMER,2019-03-23/2022-09-16,5\n',
    };
    const folder = writePackage({ name: 'trial', tables });
    expect((await importDataset({ graph, ontology, now: () => Date.UTC(2025, 0, 1) }, folder)).problems).toEqual([]);
  });

  const held = (asOf: string) =>
    ask(
      `{ country(code: "Kazakhstan", asOf: ${asOf}) { events: eventsHeld { totalCount edges { holds node { id } } } } }`,
    );

  it('keeps what may hold then, and says whether it does', async () => {
    const { data, errors } = await held('{ validOn: "2024-09-10" }');
    expect(errors).toBeUndefined();
    const rows = data.country.events.edges.map(({ holds, node }: { holds: string; node: { id: string } }) => [
      node.id,
      holds,
    ]);
    expect(rows).toEqual([
      ['event:a', 'CERTAIN'],
      ['event:b', 'POSSIBLE'],
      ['event:c', 'UNDATED'],
    ]);
    expect(data.country.events.totalCount).toBe(3);
    expect((await held('{ validOn: "2024-01-01" }')).data.country.events.totalCount).toBe(2);
    expect((await held('{ validOn: "2023-01-01" }')).data.country.events.totalCount).toBe(1);
  });

  it('leaves out what nobody dates, if asked to', async () => {
    expect((await held('{ validOn: "2024-09-10", undated: EXCLUDE }')).data.country.events.totalCount).toBe(2);
    expect((await held('{ undated: EXCLUDE }')).data.country.events.totalCount).toBe(2);
  });

  it('knows a former name on its days only', async () => {
    const named = (day: string) =>
      ask(
        `{ places(where: { name: { eq: "Nur-Sultan" } }, asOf: { validOn: "${day}" }) { nodes { name names { text } } } }`,
      );
    expect((await named('2020-01-01')).data.places.nodes).toEqual([
      { name: 'Astana', names: [{ text: 'Astana' }, { text: 'Nur-Sultan' }] },
    ]);
    expect((await named('2019-03-22')).data.places.nodes).toEqual([]);
    expect((await named('2022-09-17')).data.places.nodes).toEqual([]);
    expect((await ask('{ places(where: { name: { eq: "Nur-Sultan" } }) { totalCount } }')).data.places.totalCount).toBe(
      1,
    );
  });

  it('lists what has a period of its own while it may last, and says whether it does', async () => {
    const listed = (asOf: string) =>
      ask(
        `{ events(asOf: ${asOf}) { totalCount edges { holds node { id } } groups(by: [{ path: "id" }]) { totalCount } } }`,
      );
    const { data } = await listed('{ validOn: "2024-06-01" }');
    expect(data.events.edges).toEqual([
      { holds: 'UNDATED', node: { id: 'event:a' } },
      { holds: 'POSSIBLE', node: { id: 'event:b' } },
    ]);
    expect([data.events.totalCount, data.events.groups.totalCount]).toEqual([2, 2]);
    expect((await listed('{ undated: EXCLUDE }')).data.events.totalCount).toBe(2);
    expect((await listed('{ validOn: "2025-06-01" }')).data.events.edges).toEqual([
      { holds: 'UNDATED', node: { id: 'event:a' } },
      { holds: 'CERTAIN', node: { id: 'event:c' } },
    ]);
    expect((await ask('{ event(id: "event:c", asOf: { validOn: "2024-06-01" }) { id } }')).errors).toBeUndefined();
  });

  it('refuses a day and an instant that are none', async () => {
    for (const asOf of [
      '{ validOn: "2024-02-30" }',
      '{ validOn: 2024 }',
      '{ knownAt: "yesterday" }',
      '{ undated: MAYBE }',
    ])
      expect((await held(asOf)).errors).toHaveLength(1);
  });
});
