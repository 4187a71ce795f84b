import { beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import { asWriter } from '../../src/ledger/lease.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { rebuild } from '../../src/projection/rebuild.ts';
import { command } from '../support/command.ts';
import { differences, dumpOf } from '../support/graph-dump.ts';
import { writeGraph } from '../support/graphs.ts';
import { generatedPackage, writePackage } from '../support/packages.ts';

const { ontology } = readOntology(['schema']);
const folder = generatedPackage('trial', 1, 1_200);
let graph: Graph;
let whole: readonly string[];

const look = async (text: string): Promise<unknown> =>
  Object.values((await graph.read({ name: 'look', text, parameters: {} }))[0] ?? {})[0];
const load = (of: string) => importDataset({ graph, ontology, now: Date.now }, of);

beforeAll(async () => {
  graph = await writeGraph();
  expect(await command(['import', folder])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/: 6018 claims, 6018 written/),
  });
  whole = await dumpOf(graph);
});

describe('a load that is killed', () => {
  const LOADING = 'MATCH (d:Dataset) RETURN d.loading IS NOT NULL AS open';
  const UNSETTLED = 'MATCH (l:Ledger) RETURN l.unsettled AS open';

  it.each([
    ['among the claims', 'trial: claims: ', LOADING],
    ['while entities are made anew', 'trial: entities: ', LOADING],
    ['while country relations are derived', 'country relations: ', UNSETTLED],
  ])('%s goes on to the same graph as one that was not', async (_, killAt, isOpen) => {
    graph = await writeGraph();
    expect((await command(['import', folder], { killAt })).code).toBeNull();
    expect(await look(isOpen)).toBe(true);
    expect((await command(['import', folder])).code).toBe(0);
    expect(differences(whole, await dumpOf(graph))).toEqual([]);
    expect((await command(['import', folder])).out).toMatch(/6018 claims, 0 written, 0 closed/);
    expect(differences(whole, await dumpOf(graph))).toEqual([]);
  });

  it('leaves nothing behind when its files have changed before it goes on', async () => {
    graph = await writeGraph();
    const other = generatedPackage('trial', 1, 2_000);
    expect((await command(['import', other], { killAt: 'trial: claims: ' })).code).toBeNull();
    expect((await command(['import', folder])).code).toBe(0);
    expect(await look("MATCH (n:Entity {id: 'event:trial-1900'}) RETURN count(n)")).toBe(0);
    expect((await command(['check'])).out).not.toMatch(/^[1-9]/m);
  });
});

describe('two loads at once', () => {
  it('of two datasets: one after the other, with numbers of their own, and nothing lost', async () => {
    const others = [generatedPackage('left', 2, 300), generatedPackage('right', 3, 300)];
    graph = await writeGraph();
    for (const other of others) await load(other);
    const wanted = await dumpOf(graph);
    graph = await writeGraph();
    const ended = await Promise.all(others.map((other) => command(['import', other])));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(await look('MATCH (c:Claim) RETURN count(DISTINCT c.recordedNumber)')).toBe(2);
    const disorder =
      'MATCH (a:Dataset), (b:Dataset) WHERE a.number < b.number AND a.recordedAt >= b.recordedAt RETURN count(*)';
    expect(await look(disorder)).toBe(0);
    const shared = /"country:|country-relation:|"rank \d/;
    const own = (lines: readonly string[]) => lines.filter((line) => !shared.test(line));
    expect(differences(own(wanted), own(await dumpOf(graph)))).toEqual([]);
    expect((await command(['check'])).out).not.toMatch(/^[1-9]/m);
  });

  it('wait for one another, and say for whom', async () => {
    graph = await writeGraph();
    const told: string[] = [];
    let second: Promise<unknown> | undefined;
    await asWriter(graph, { purpose: 'a long load' }, async () => {
      await new Promise<void>((resolve) => {
        const progress = (step: string) => {
          told.push(step);
          if (step.startsWith('waiting')) resolve();
        };
        second = importDataset({ graph, ontology, now: Date.now, progress }, folder);
      });
      expect(await look('MATCH (c:Claim) RETURN count(c)')).toBe(0);
    });
    expect(await second).toMatchObject({ written: 6018 });
    expect(told[0]).toMatch(/^waiting for a long load \(process \d+ on /);
  });

  it('write nothing once another has taken over', async () => {
    graph = await writeGraph();
    const text = 'MATCH (l:Ledger) SET l.writer = "other"';
    const late = asWriter(graph, { purpose: 'a load' }, async (held) => {
      await graph.write((run) => run({ name: 'take over', text, parameters: {} }));
      await held.write((run) => run({ name: 'plant', text: 'CREATE (:Claim)', parameters: {} }));
    });
    await expect(late).rejects.toThrow(/took this load for dead/);
    expect(await look('MATCH (c:Claim) RETURN count(c)')).toBe(0);
  });

  it('of one dataset: the second finds it loaded', async () => {
    graph = await writeGraph();
    const both = await Promise.all([load(folder), load(folder)]);
    expect(both.map(({ written }) => written).sort()).toEqual([0, 6018]);
    expect(differences(whole, await dumpOf(graph))).toEqual([]);
  });
});

describe('projections made anew', () => {
  const ENTITIES =
    'id,type,name,record\nsource:trial,Source,Trial,r\ncountry:KZ,Country,Kazakhstan,r\nevent:a,Event,A,r\nindicator:i,Indicator,I,r\n';
  const HEADER = 'subject,predicate,object,value,roles,rank,record\n';
  const KEPT = 'event:a,HELD_IN,country:KZ,,,NORMAL,1\n';
  const GONE =
    'event:b,HELD_IN,country:CN,,,NORMAL,2\nindicator:i,OBSERVED,,5,from=country:KZ; to=country:CN,NORMAL,3\n';
  const tables = (claims: string, entities: string) => ({ entities: ENTITIES + entities, claims: HEADER + claims });
  const MORE = 'event:b,Event,B,r\ncountry:CN,Country,China,r\n';
  const edges = async (type: string) => await look(`MATCH ()-[r:${type}]->() RETURN count(r)`);
  const again = async () => {
    const before = await dumpOf(graph);
    await rebuild({ graph, ontology });
    return differences(before, await dumpOf(graph));
  };

  it('are the same, also with closed and repeated claims, retired entities and two datasets on one entity', async () => {
    graph = await writeGraph();
    const own = writePackage({ name: 'trial', tables: tables(KEPT + GONE, MORE) });
    await load(own);
    expect(await again()).toEqual([]);
    const tables2 = {
      entities: 'id,type,name,record\nsource:second,Source,Second,r\ncountry:KZ,Country,Kasachstan,r\n',
      claims: `${HEADER}country:CN,BORDERS,country:KZ,,,NORMAL,1\n`,
    };
    await load(writePackage({ name: 'second', order: 2, source: 'source:second', tables: tables2 }));
    expect(await again()).toEqual([]);

    // The first lets go of China, on which the second leans, of an event, and of a figure.
    writePackage({ name: 'trial', tables: tables(KEPT, '') }, own);
    expect(await load(own)).toMatchObject({ written: 0, closed: 6, problems: [] });
    expect([await edges('HELD_IN'), await edges('HELD_IN__WAS'), await edges('OBSERVED_TO__WAS')]).toEqual([1, 1, 1]);
    expect(await look("MATCH (n:Country {id: 'country:CN'}) RETURN count(n)")).toBe(1);
    expect(await look('MATCH (n:Entity__WAS) RETURN collect(n.type)')).toEqual(
      expect.arrayContaining(['Event', 'Observation']),
    );
    expect(await again()).toEqual([]);

    writePackage({ name: 'trial', tables: tables(KEPT + GONE, MORE) }, own);
    expect(await load(own)).toMatchObject({ written: 6, closed: 0, problems: [] });
    expect(await look("MATCH (c:Claim) WHERE c.id ENDS WITH '~2' RETURN count(c)")).toBe(6);
    expect([await edges('HELD_IN'), await edges('HELD_IN__WAS'), await edges('OBSERVED_TO')]).toEqual([2, 1, 1]);
    expect(await look('MATCH (n:Entity__WAS) RETURN count(n)')).toBe(0);
    expect(await again()).toEqual([]);
    expect(await load(own)).toMatchObject({ written: 0, closed: 0 });
    expect((await command(['check'])).code).toBe(0);
  });

  it('stand in the order of the files, also when rows have come before them', async () => {
    const listing = async () => [
      await look('MATCH (c:Claim) WITH c ORDER BY c.order, c.id RETURN collect([c.order, c.id])'),
      await look('MATCH ()-[r:HELD_IN]->() WITH r ORDER BY r.order RETURN collect([r.order, r.claim])'),
    ];
    graph = await writeGraph();
    const own = writePackage({ name: 'trial', tables: tables(GONE, MORE) });
    await load(own);
    writePackage({ name: 'trial', tables: tables(KEPT + GONE, MORE) }, own);
    expect(await load(own)).toMatchObject({ written: 1, closed: 0, problems: [] });
    const grown = await listing();
    expect(await again()).toEqual([]);
    graph = await writeGraph();
    await load(own);
    expect(grown).toEqual(await listing());
  });
});
