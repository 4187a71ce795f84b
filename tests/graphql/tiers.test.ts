import { describe, expect, it, vi } from 'vitest';
import { readPassages } from '../../src/evidence/passages.ts';
import { contextsOver } from '../../src/graphql/context.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { executionOf } from '../../src/plan/execution.ts';
import { createTiers } from '../../src/plan/tiers.ts';
import { apiOf } from '../support/ask.ts';
import { bothWays } from '../support/both-ways.ts';
import { readGraph } from '../support/graphs.ts';
import { planted } from '../support/planted-bugs.ts';
import { serve } from '../support/serve.ts';

const QUESTION = '{ country(code: "KZ") { name borders(first: 3) { nodes { name } } } }';

/** What is said in the log while something is done. */
async function saidDuring(work: () => Promise<void>): Promise<string> {
  const said: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    await work();
  } finally {
    write.mockRestore();
    out.mockRestore();
  }
  return said.join('');
}

describe('an operation', () => {
  it('is answered by resolvers until it has come again and is planned, then compiled', async () => {
    const graph = await readGraph();
    const both = await bothWays(graph, { tiers: createTiers(graph) });
    const paths: unknown[] = [];
    for (let round = 0; round < 60 && paths.at(-1) !== 'compiled'; round += 1) {
      paths.push((await both.ask(QUESTION)).compiled.execution);
      await new Promise((later) => setTimeout(later, 100));
    }
    expect(paths.slice(0, 2)).toEqual(['reference', 'reference']);
    expect(paths.at(-1)).toBe('compiled');
  });

  it('whose statement the database refuses is answered by resolvers, from then on, and the log says so', async () => {
    const graph = await readGraph();
    const changed = { count: 0 };
    const broken = planted(graph, (text) => text.replace('WITH COLLECT', 'WITH COLLECTED'), changed);
    const tiers = createTiers(graph);
    const both = await bothWays(broken, { tiers });
    const said = await saidDuring(async () => {
      for (let round = 0; round < 60 && changed.count === 0; round += 1) {
        const { reference, compiled } = await both.ask(QUESTION);
        expect([compiled.text, compiled.execution]).toEqual([reference.text, 'reference']);
        await new Promise((later) => setTimeout(later, 100));
      }
    });
    expect(said).toMatch(/compiled statement left to the reference path/);
    await both.ask(QUESTION);
    expect(changed.count).toBe(1);
  });

  it('that is found to differ is left to the resolvers, and the log says so', async () => {
    const changed = { count: 0 };
    const fault = (text: string) => (text.startsWith('WITH COLLECT') ? text.replace('x.name', 'x.id') : text);
    const graph = await readGraph();
    const left: string[] = [];
    const tiers = { isReady: () => left.length === 0, leave: ({ text }: { text: string }) => void left.push(text) };
    const both = await bothWays(planted(graph, fault, changed), { tiers, compared: 1 });
    const said = await saidDuring(async () => {
      await both.ask(QUESTION);
      for (let round = 0; round < 100 && left.length === 0; round += 1)
        await new Promise((later) => setTimeout(later, 50));
    });
    expect(said).toMatch(/the reference path answers something else/);
    const { reference, compiled } = await both.ask(QUESTION);
    expect([compiled.text, compiled.execution]).toEqual([reference.text, 'reference']);
  });

  it('is sent over HTTP as JSON, whichever path answers', async () => {
    const graph = await readGraph();
    const schema = apiOf();
    const { ontology } = readOntology(['schema']);
    const createContext = contextsOver(graph, readPassages(undefined), 60_000);
    const parts = { ontology, schema, graph, createContext };
    for (const execution of ['reference', 'compiled'] as const) {
      const served = await serve(graph, { schema, execute: executionOf({ execution, compared: 0 }, parts) });
      const { json } = await served.post({
        query: `query Q ${QUESTION} query R { datasets { name } }`,
        operationName: 'Q',
      });
      expect(json.data).toEqual({ country: { name: 'Kazakhstan', borders: { nodes: expect.any(Array) } } });
      expect(json.extensions).toMatchObject(
        execution === 'reference' ? { statements: 2 } : { statements: 1, waits: 1, execution },
      );
      await served.close();
    }
  });
});
