import { beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import { migrate } from '../../src/import/load.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';
import { generatedPackage, writePackage } from '../support/packages.ts';

const { ontology } = readOntology(['schema']);
const START = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;

let graph: Graph;
let ask: Ask;
let loads = 0;

/** Every load is on a day of its own. */
const load = (folder: string, of: Graph = graph) => {
  loads += 1;
  const now = () => START + loads * DAY;
  return importDataset({ graph: of, ontology, now }, folder);
};

const changes = async (given = 'first: 100') =>
  (await ask(`{ changes(${given}) { totalCount nodes { number recordedAt dataset title written closed } } }`)).data
    .changes;

const look = async (text: string) => (await graph.read({ name: 'look', text, parameters: {} }))[0]?.['found'];

/** A graph whose writes are refused once `count` of them are done: what is left is that of a process that was killed. */
function breakingOff(count: number): Graph {
  let done = 0;
  return {
    ...graph,
    write: (work) => {
      done += 1;
      return done > count ? Promise.reject(new Error('broken off')) : graph.write(work);
    },
  };
}

beforeAll(async () => {
  graph = await writeGraph();
  ask = askOf(graph);
});

describe('changes', () => {
  it('are one a load, with what it wrote and closed; a load that changes nothing is none', async () => {
    expect(await changes()).toEqual({ totalCount: 0, nodes: [] });
    await load(generatedPackage('first', 1, 6));
    const first = { dataset: 'first', written: 48, closed: 0, recordedAt: '2025-01-02T00:00:00.000Z' };
    expect(await changes()).toMatchObject({ totalCount: 1, nodes: [first] });
    // Fewer events of the same dataset; then the same again, and the same with nothing but another version.
    const fewer = generatedPackage('first', 1, 4);
    const { closed } = await load(fewer);
    await load(fewer);
    await load(generatedPackage('first', 1, 4));
    await load(generatedPackage('second', 2, 3));
    const { nodes } = await changes();
    expect(nodes).toMatchObject([
      first,
      { dataset: 'first', written: 0, closed, recordedAt: '2025-01-03T00:00:00.000Z' },
      { dataset: 'second', closed: 0 },
    ]);
    const written = await look('MATCH (c:Claim) RETURN count(c) AS found');
    expect(nodes.reduce((sum: number, one: { written: number }) => sum + one.written, 0)).toBe(written);
    const numbers = nodes.map(({ number }: { number: number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => a - b));
  });

  it('are read from both ends, and as they were known', async () => {
    const { nodes } = await changes();
    expect((await changes('last: 1')).nodes).toEqual([nodes[2]]);
    const page = await ask('{ changes(first: 1) { pageInfo { endCursor hasNextPage } } }');
    expect(page.data.changes.pageInfo.hasNextPage).toBe(true);
    const after = JSON.stringify(page.data.changes.pageInfo.endCursor);
    expect((await changes(`first: 5, after: ${after}`)).nodes).toEqual(nodes.slice(1));
    expect(await changes('first: 5, asOf: { knownAt: "2025-01-02T12:00:00Z" }')).toEqual({
      totalCount: 1,
      nodes: [nodes[0]],
    });
    const { codes } = await ask('{ changes(after: "WyJ4Il0") { totalCount } }');
    expect(codes).toEqual(['BAD_CURSOR']);
  });

  it('count what was written before a load was broken off, in the place where it became complete', async () => {
    const folder = generatedPackage('third', 3, 1_200);
    // The lease, the load, and some of the claims.
    await expect(load(folder, breakingOff(5))).rejects.toThrow('broken off');
    expect(await look("MATCH (c:Claim {dataset: 'third'}) RETURN count(c) AS found")).toBeGreaterThan(0);
    expect((await changes()).totalCount).toBe(3);
    await load(generatedPackage('fourth', 4, 2));
    const resumed = await load(folder);
    const { nodes } = await changes();
    expect(nodes).toHaveLength(5);
    expect(nodes[3]).toMatchObject({ dataset: 'fourth' });
    const whole = await look("MATCH (c:Claim {dataset: 'third'}) RETURN count(c) AS found");
    expect(nodes[4]).toMatchObject({ dataset: 'third', written: whole, closed: 0 });
    expect(resumed.written).toBeLessThan(Number(whole));
  });

  it('count what a load of other files had written when it was broken off', async () => {
    const header = 'id,type,name,record\nsource:fifth,Source,Fifth,r\n';
    const tables = (more: string) => ({ entities: header + more, claims: 'subject,predicate,object,record\n' });
    const many = [...Array(3_000).keys()].map((at) => `event:fifth-${at},Event,Event ${at},r`).join('\n');
    const described = { name: 'fifth', order: 5, source: 'source:fifth' };
    const folder = writePackage({ ...described, tables: tables(many) });
    await expect(load(folder, breakingOff(5))).rejects.toThrow('broken off');
    const before = await look("MATCH (c:Claim {dataset: 'fifth'}) RETURN count(c) AS found");
    await load(writePackage({ ...described, tables: tables('') }, folder));
    const open = await look("MATCH (c:Claim {dataset: 'fifth'}) WHERE c.recordedTo IS NULL RETURN count(c) AS found");
    expect((await changes('last: 1')).nodes).toMatchObject([
      { written: before, closed: Number(before) - Number(open) },
    ]);
  });

  it('of a graph that was stored before there were any are those that its claims tell of', async () => {
    const kept = await changes();
    await graph.write((run) => run({ name: 'old', text: 'MATCH (x:Change) DELETE x', parameters: {} }));
    await migrate(graph, ontology);
    const made = await changes();
    const counts = (of: typeof kept) => of.nodes.map(({ number: _, ...rest }: { number: number }) => rest);
    // A load of the past is told by the number under which it began.
    const third = ({ dataset }: { dataset: string }) => dataset !== 'fifth';
    expect(counts(made).filter(third).toSorted(byText)).toEqual(counts(kept).filter(third).toSorted(byText));
    await migrate(graph, ontology);
    expect(await changes()).toEqual(made);
  });
});

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
